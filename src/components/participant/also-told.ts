import {placeOf} from '../../model/claims/credit.ts';
import {recordOf} from '../../model/framework/participant-record.ts';
import {categoryOfView} from '../../model/framework/stances.ts';
import {issueById} from '../../model/indexes.ts';
import {formatNumber} from '../../model/values/numbers.ts';
import {isNumber} from '../../model/values/value.ts';
import {study} from '../../study/current.ts';

/** Something that a participant is on record with beside quotations and charted summaries. */
interface Told {
  readonly what: string;
  readonly text: string;
  readonly place: string;
}

const bandWords = (band: string): string => band.replace('-', '\u00a0');
const standingWords = {usual: 'usual', new: 'reported as new', wanted: 'called for'} as const;

/** What tables tell of a participant under a category: job titles, areas of work, ways up and views. */
export function alsoTold(participant: string, category: string): Told[] {
  const tables = study();
  const {titles, practice, routes, views} = recordOf(tables, participant);
  const told = [
    ...titles.map((row) => ({
      row,
      what: 'Job title',
      text: `“${row.title}”, ${bandWords(row.band)}`,
    })),
    ...practice.map((row) => ({
      row,
      what: 'Area of work',
      text: `${row.area}, ${standingWords[row.standing]}`,
    })),
    ...routes.map((row) => ({
      row,
      what: 'Way up',
      text:
        `${bandWords(row.from)} to ${bandWords(row.to)}` +
        `${isNumber(row.years) ? ` in ${formatNumber(row.years, 0)} years` : ''}` +
        `${row.who ? `, ${row.who}` : ''}`,
    })),
    ...views.map((row) => ({
      row: {...row, category: categoryOfView(tables, row)},
      what: 'View',
      text: `${issueById(tables, row.issue)?.question ?? ''} ${row.answer}`,
    })),
  ];
  return told
    .filter(({row}) => row.category === category)
    .map(({row, what, text}) => ({what, text, place: placeOf(tables, row)}));
}
