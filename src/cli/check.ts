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
    [
      'npm run check -- --marked FILE.xlsx',
      'writes the faulty tables as a workbook too, in which each faulty cell is marked',
    ],
  ],
  options: {
    strict: {type: 'boolean', default: false},
    json: {type: 'boolean', default: false},
    marked: {type: 'string'},
  },
} as const;

await runCommand(command, async ({options}) => {
  const {checkStudy} = await import('../build/check-study.ts');
  const {strict, json, marked} = options;
  const mark = marked === undefined ? undefined : await marker(marked);
  process.exitCode = await checkStudy({strict, json, mark});
});

/** Loaded only where it is asked for: reading and writing workbooks takes its time. */
async function marker(target: string) {
  const {writeMarked} = await import('../importing/marked-tables.ts');
  const {studyFolder} = await import('../study/folder.ts');
  return (problems: Parameters<typeof writeMarked>[2]) =>
    writeMarked(studyFolder(), target, problems);
}
