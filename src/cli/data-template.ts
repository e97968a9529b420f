// npm run data:template: writes a workbook to send to a department, which npm run data:import reads.
import {writeFileSync} from 'node:fs';
import {runCommand} from '../build/run.ts';
import {templateOf} from '../importing/template.ts';
import {wholeStudy} from '../study/current.ts';

const command = {
  usage: [
    ['npm run data:template', 'writes questionnaire.xlsx, to be filled in and imported'],
    ['npm run data:template -- FILE.xlsx', 'the same under another name'],
  ],
  words: 1,
} as const;

await runCommand(command, async ({words: [file = 'questionnaire.xlsx']}) => {
  writeFileSync(file, await templateOf(wholeStudy()));
  console.log(
    `Written: ${file}. When it comes back: npm run data:import -- ${file} --source survey-2026`,
  );
});
