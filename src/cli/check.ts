// `npm run check`: reads the data and the texts, and says what is wrong with them or what was checked. Builds nothing.
// With --strict it refuses texts that nobody has read against their source as they stand.
import {parseArgs} from 'node:util';
import {keepCompiled} from '../build/compiled.ts';

keepCompiled();
const {checkStudy} = await import('../build/check-study.ts');
const options = {strict: {type: 'boolean', default: false}} as const;
try {
  process.exitCode = await checkStudy(parseArgs({options}).values);
} catch (error) {
  if (!String((error as {code?: unknown}).code).startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`${(error as Error).message}\nUsage: npm run check [-- --strict]`);
  process.exitCode = 1;
}
