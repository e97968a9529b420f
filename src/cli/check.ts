// `npm run check`: reads the data, and says what is wrong with them or what was checked. Builds nothing.
import {checks} from '../dataset/checks/index.ts';
import {summaryLines} from '../dataset/summary.ts';
import {readStudy, StudyError} from '../dataset.ts';
import {formatProblems} from '../loaders/fold.ts';
import {checkedPublication} from './publication.ts';

try {
  const {study, notes} = readStudy();
  checkedPublication();
  const rules = checks.map(({title}) => `  ${title}`);
  const noted = notes.length === 0 ? [] : ['', 'Worth a second look:', ...formatProblems(notes).map((note) => `  ${note}`)];
  console.log(['The data are in order.', ...noted, '', ...summaryLines(study), '', 'Every cell is of its column\'s kind, and:', ...rules].join('\n'));
} catch (error) {
  if (!(error instanceof StudyError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
