import type {Problem} from '../../loaders/problem.ts';
import type {ReportingItem} from '../../model/framework/reporting.ts';
import type {Check, Inspection} from './inspection.ts';

/** A checklist is answered item by item, and what the text lacks is said to be lacking. */
export const reportingItems: Check = {
  title:
    'Every item of the reporting checklist is there, with an answer that fits what is reported',
  needs: ['reporting'],
  find: (inspection) => [
    ...gaps(inspection),
    ...inspection.study.reporting.flatMap((row) => [
      ...foreign(row, inspection),
      ...unfitting(row, inspection),
      ...incomplete(row, inspection),
      ...strayPath(row, inspection),
    ]),
  ],
};

/** Numbers run from one on, without a gap. */
function gaps({study, cell}: Inspection): Problem[] {
  const at = study.reporting.findIndex(({item}, index) => item !== index + 1);
  const row = study.reporting[at];
  return row
    ? [
        cell(
          row,
          'item',
          `stands where item ${at + 1} belongs. Add that item, or correct the number.`,
        ),
      ]
    : [];
}

/** The checklist says what the paper reports; what somebody has asked besides is no answer to it. */
const foreign = (row: ReportingItem, {cell}: Inspection): Problem[] =>
  row.provenance === 'observed'
    ? [
        cell(
          row,
          'provenance',
          'stands on an item of the checklist, which says what the paper reports. Write what the paper has, and put ' +
            'what you found elsewhere into another table.',
        ),
      ]
    : [];

/** An answer stands where something is reported, and what is lacking where it is reported in part. */
function incomplete(row: ReportingItem, {at}: Inspection): Problem[] {
  const {reported, answer, lacks} = row;
  const wrong = (column: string, message: string): Problem[] => [at(row, message, column)];
  if ((reported !== 'no') !== (answer !== ''))
    return wrong(
      'answer',
      `The item says “${reported}”, and there is ${answer ? 'an' : 'no'} answer. Correct either.`,
    );
  return (reported === 'in-part') !== (lacks !== '')
    ? wrong(
        'lacks',
        `The item says “${reported}”, and the row says ${lacks ? 'what' : 'nothing of what'} the text lacks. ` +
          'Correct either.',
      )
    : [];
}

/** What a source does not say is no row that it prints: it is worked out from the whole text. */
const unfitting = (row: ReportingItem, {cell}: Inspection): Problem[] =>
  row.reported === 'no' && row.provenance === 'published'
    ? [
        cell(
          row,
          'provenance',
          'cannot be, since the row says that the text does not report it. Write derived.',
        ),
      ]
    : [];

const strayPath = (row: ReportingItem, {cell}: Inspection): Problem[] =>
  row.says === '' || /^\/[\w./-]*(?:#[\w-]+)?$/.test(row.says)
    ? []
    : [cell(row, 'says', 'is no path of this report. Write one such as /methods/#the-interviews.')];
