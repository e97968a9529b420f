// `npm run check`: reads the data and the texts, and says what is wrong with them or what was checked. Builds nothing.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {checkProse, proseComplaint, type ProseReport} from '../build/prose.ts';
import {checkedPublication} from '../build/publication.ts';
import {readStudy, StudyError, studyFolder} from '../dataset.ts';
import {checks} from '../dataset/checks/index.ts';
import {summaryLines} from '../dataset/summary.ts';
import {formatProblems} from '../loaders/fold.ts';

try {
  const {study, notes} = readStudy();
  checkedPublication();
  const prose = existsSync(join(studyFolder(), 'content'))
    ? checkProse(studyFolder(), study)
    : undefined;
  const complaint = prose && proseComplaint(prose);
  const rules = checks.map(({title}) => `  ${title}`);
  const noted =
    notes.length === 0
      ? []
      : ['', 'Worth a second look:', ...formatProblems(notes).map((note) => `  ${note}`)];
  if (complaint) {
    console.error(complaint);
    process.exitCode = 1;
  }
  console.log(
    [
      'The data are in order.',
      ...noted,
      '',
      ...summaryLines(study),
      '',
      "Every cell is of its column's kind, and:",
      ...rules,
      ...textLines(prose),
    ].join('\n'),
  );
} catch (error) {
  if (!(error instanceof StudyError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** What was checked in the texts. */
function textLines(prose: ProseReport | undefined): string[] {
  if (!prose || prose.problems.length > 0) return [];
  return [
    '',
    `In ${prose.texts} ${prose.texts === 1 ? 'text' : 'texts'} every bound word is true and every number is a reference.`,
  ];
}
