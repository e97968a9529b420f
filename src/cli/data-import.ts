// npm run data:import: takes the numbers of a workbook, or the coding of a project, into the tables of the study.
import {PlainError} from '../build/project.ts';
import {runCommand, usageOf} from '../build/run.ts';
import {importCoding} from '../importing/coding/import-coding.ts';
import {isCodingFile} from '../importing/coding/read-file.ts';
import {importWorkbook} from '../importing/import-workbook.ts';

const command = {
  usage: [
    [
      'npm run data:import -- FILE.xlsx --source survey-2026',
      'takes the numbers of a workbook, or of a CSV file, into data/, if all is well with them',
    ],
    [
      'npm run data:import -- FILE.qdpx',
      'takes the coding of a REFI-QDA project in, or the codes of a codebook (.qdc)',
    ],
    [
      'npm run data:import -- FILE.qdpx --since EXPORTED.qdpx',
      'takes in only what was changed since that export, where the tables have changed too',
    ],
    ['npm run data:import -- FILE --dry-run', 'shows what would change'],
  ],
  options: {
    'source': {type: 'string'},
    'since': {type: 'string'},
    'dry-run': {type: 'boolean', default: false},
  },
  words: 1,
} as const;

await runCommand(command, async ({options, words: [path]}) => {
  if (path === undefined) throw new PlainError(`Which file?\n${usageOf(command)}`);
  const {source, since, 'dry-run': dryRun} = options;
  if (isCodingFile(path)) {
    if (source !== undefined)
      throw new PlainError('A coding has no source of its own. Leave --source out.');
    process.exitCode = importCoding({path, since, dryRun});
  } else {
    if (since !== undefined)
      throw new PlainError('--since goes with a .qdpx or .qdc file. Leave it out.');
    process.exitCode = await importWorkbook({path, source, dryRun});
  }
});
