import {runCommand} from '../../build/run.ts';

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

/**
 * The command `npm run check`.
 * @param program tells one state of the program from every other, where that is known
 */
export const runCheck = (program?: string): Promise<void> =>
  runCommand(command, async ({options}) => {
    // Loaded only now, so that a package that is missing is said as every other problem is.
    const {checkStudy} = await import('../../build/check-study.ts');
    const {strict, json, marked} = options;
    const mark = marked === undefined ? undefined : await marker(marked);
    process.exitCode = await checkStudy({strict, json, mark, program});
  });

/** Loaded only where it is asked for: reading and writing workbooks takes its time. */
async function marker(target: string) {
  const {writeMarked} = await import('../../importing/marked-tables.ts');
  const {studyFolder} = await import('../../study/folder.ts');
  return (problems: Parameters<typeof writeMarked>[2]) =>
    writeMarked(studyFolder(), target, problems);
}
