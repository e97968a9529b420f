// `npm run check`: reads the data and the texts, and says what is wrong with them or what was checked. Builds nothing.
// With --strict it refuses texts that nobody has read against their source as they stand.
import {enableCompileCache} from 'node:module';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {workFolder} from '../build/project.ts';

// Making JavaScript of every module takes longer than to check a study, so what was made is kept.
enableCompileCache(join(workFolder, 'compiled'));
const {checkStudy} = await import('../build/check-study.ts');
const options = {strict: {type: 'boolean', default: false}} as const;
try {
  process.exitCode = await checkStudy(parseArgs({options}).values);
} catch (error) {
  if (!String((error as {code?: unknown}).code).startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`${(error as Error).message}\nUsage: npm run check [-- --strict]`);
  process.exitCode = 1;
}
