// npm run data:import: takes the numbers of a workbook into the tables of the study.
import {PlainError} from '../build/project.ts';
import {runCommand, usageOf} from '../build/run.ts';
import {importWorkbook} from '../importing/import-workbook.ts';

const command = {
  usage: [
    [
      'npm run data:import -- FILE.xlsx --source survey-2026',
      'takes the numbers of a workbook, or of a CSV file, into data/, if all is well with them',
    ],
    ['npm run data:import -- FILE.xlsx --source survey-2026 --dry-run', 'shows what would change'],
  ],
  options: {'source': {type: 'string'}, 'dry-run': {type: 'boolean', default: false}},
  words: 1,
} as const;

await runCommand(command, async ({options, words: [path]}) => {
  if (path === undefined) throw new PlainError(`Which file?\n${usageOf(command)}`);
  process.exitCode = await importWorkbook({
    path,
    source: options.source,
    dryRun: options['dry-run'],
  });
});
