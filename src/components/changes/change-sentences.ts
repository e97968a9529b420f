import type {Changes} from '../../changes/changes.ts';
import type {RowChange} from '../../changes/rows.ts';
import {all, counted} from '../../model/values/lists.ts';

/** Of what has changed since an edition, what a page shows. */
export interface ShownChanges {
  readonly verdicts: Changes['verdicts'];
  readonly trusts: Changes['trusts'];
  readonly words: readonly {
    readonly path: string | undefined;
    readonly pairs: readonly unknown[];
  }[];
  readonly figures: readonly unknown[];
  readonly rows: readonly RowChange[];
}

/** A sentence on one kind of change, and the section of the page that has the whole of it; none where there is none. */
export interface ChangeSentence {
  readonly text: string;
  readonly section: string | undefined;
}

/** What has changed, in a few sentences: numbers first, then words, figures and tables. */
export const changeSentences = (shown: ShownChanges): ChangeSentence[] =>
  [
    {text: numbersSentence(shown.rows), section: undefined},
    {text: verdictsSentence(shown), section: 'verdicts'},
    {text: trustsSentence(shown), section: 'trusts'},
    {text: wordsSentence(shown), section: 'words'},
    {text: figuresSentence(shown), section: 'figures'},
    {text: rowsSentence(shown), section: 'values'},
  ].filter(({text}) => text !== '');

const are = (count: number): string => (count === 1 ? 'is' : 'are');

/** That no printed number has another value is what readers ask first. */
function numbersSentence(rows: readonly RowChange[]): string {
  const claims = rows.filter(({table}) => table === 'claims');
  const other = claims.filter(
    ({kind, cells}) => kind === 'changed' && cells.some(({column}) => column === 'value'),
  );
  const of = (kind: RowChange['kind']): number => claims.filter((row) => row.kind === kind).length;
  const parts = [
    other.length === 0
      ? 'No number has another value'
      : `${counted(other.length, 'number has', 'numbers have')} another value`,
    ...(of('added') > 0 ? [`${of('added')} ${are(of('added'))} new`] : []),
    ...(of('removed') > 0 ? [`${of('removed')} ${are(of('removed'))} gone`] : []),
  ];
  return `${all(parts)}.`;
}

const verdictsSentence = ({verdicts}: ShownChanges): string =>
  verdicts.length === 0
    ? ''
    : `${counted(verdicts.length, 'number is', 'numbers are')} judged otherwise.`;

function trustsSentence({trusts}: ShownChanges): string {
  const names = [...new Set(trusts.map(({number}) => `Trust ${number}`))];
  if (names.length === 0) return '';
  const stand = names.length === 1 ? 'stands' : 'stand';
  return `${all(names)} ${stand} in another place among the others.`;
}

/** What pages at an address are called. */
const placeNames: Readonly<Record<string, string>> = {
  figures: 'figures',
  trusts: 'trusts',
  categories: 'categories',
  themes: 'themes',
};

/** Of what the words are: "30 of figures, 20 of other pages". */
function wordsSentence({words}: ShownChanges): string {
  const kinds = Map.groupBy(
    words,
    ({path = ''}) => placeNames[path.split('/')[1] ?? ''] ?? 'other pages',
  );
  const counts = [...kinds]
    .map(([kind, pages]) => ({kind, count: pages.reduce((sum, {pairs}) => sum + pairs.length, 0)}))
    .toSorted((a, b) => b.count - a.count);
  const sentences = counts.reduce((sum, {count}) => sum + count, 0);
  if (sentences === 0) return '';
  const list = all(counts.map(({kind, count}) => `${count} of ${kind}`));
  return `${counted(sentences, 'sentence is', 'sentences are')} new, changed or gone: ${list}.`;
}

const figuresSentence = ({figures}: ShownChanges): string =>
  figures.length === 0
    ? ''
    : `${counted(figures.length, 'figure is', 'figures are')} drawn otherwise.`;

function rowsSentence({rows}: ShownChanges): string {
  if (rows.length === 0) return '';
  const tables = new Set(rows.map(({table}) => table)).size;
  return `${counted(rows.length, 'row')} of ${counted(tables, 'table')} ${are(rows.length)} new, changed or gone.`;
}
