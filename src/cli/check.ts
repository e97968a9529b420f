// `npm run check`: reads the data and the texts, and says what is wrong with them or what was checked. Builds nothing.
import {keepCompiled} from '../build/compiled.ts';

keepCompiled();
const {runCommand} = await import('../build/run.ts');

const command = {
  usage: [
    ['npm run check', 'says what is wrong with the data and the texts, or what was checked'],
    [
      'npm run check -- --strict',
      'refuses texts that nobody has read against their source as they stand',
    ],
    ['npm run check -- --json', 'says the same for another program to read'],
  ],
  options: {
    strict: {type: 'boolean', default: false},
    json: {type: 'boolean', default: false},
  },
} as const;

await runCommand(command, async ({options}) => {
  const {checkStudy} = await import('../build/check-study.ts');
  process.exitCode = await checkStudy(options);
});
