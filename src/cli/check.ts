// `npm run check`: reads the data, and says what is wrong with them or what was checked. Builds nothing.
import {checks} from '../dataset/checks/index.ts';
import {summaryLines} from '../dataset/summary.ts';
import {loadStudy, StudyError} from '../dataset.ts';

try {
  const study = loadStudy();
  const rules = checks.map(({title}) => `  ${title}`);
  console.log(['The data are in order.', '', ...summaryLines(study), '', 'Every cell is of its column\'s kind, and:', ...rules].join('\n'));
} catch (error) {
  if (!(error instanceof StudyError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
