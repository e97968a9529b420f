import {observedIn} from '../../model/claims/observed.ts';
import {recordValues} from '../cohort/reported.ts';
import type {FigureDefinition} from '../figure.ts';
import {drawEvidence} from './category-evidence-drawing.ts';
import {countOf, type EvidenceRow, evidenceRows} from './category-evidence-rows.ts';

const groupsIn = (all: readonly EvidenceRow[]): EvidenceRow[] =>
  all.filter(({kind}) => kind === 'group');
const heardIn = (all: readonly EvidenceRow[]): number =>
  groupsIn(all).reduce((sum, row) => sum + countOf(row), 0);
const askedIn = (all: readonly EvidenceRow[]): number =>
  groupsIn(all).reduce((sum, row) => sum + (row.of ?? 0), 0);
const howMany = ({marks}: EvidenceRow, wanted: string): string =>
  String(marks.filter((mark) => mark === wanted).length);

function describe(all: readonly EvidenceRow[]): string {
  const lists = [...Map.groupBy(all, ({what}) => what)].map(
    ([what, rows]) =>
      `${what.replace(/\??$/, (end) => end || ':')} ${rows
        .map((row) => {
          const of = row.of === null ? '' : ` of ${row.of}`;
          return `${row.name}, ${countOf(row)}${of} (${row.who})`;
        })
        .join('; ')}.`,
  );
  const isOfPaper = all.every(
    ({others, record}) => others.length === 0 || observedIn(record).length === 0,
  );
  return (
    'Lines of squares, an interview each: full where quoted, half where reported without being ' +
    'quoted, an outline where neither. How many quotations come from one person is a number alone. ' +
    'A short bar is a group that ' +
    `${isOfPaper ? 'the authors speak' : 'a source speaks'} of without naming or counting anybody. ${lists.join(' ')}`
  );
}

/** What a category rests on: who is heard of those interviewed, how far it is one voice, and who stands where. */
export const categoryEvidence: FigureDefinition<EvidenceRow> = {
  id: 'category-evidence',
  widths: [328, 600, 904],
  rows: evidenceRows,
  columns: [
    {key: 'what', head: 'What', value: ({what}) => what},
    {key: 'line', head: 'Group or side', value: ({name}) => name},
    {key: 'count', head: 'Quoted or reported', value: (row) => `${countOf(row)}`},
    {key: 'of', head: 'Of', value: ({of}) => (of === null ? '' : `${of}`)},
    {key: 'quoted', head: 'Quoted', value: (row) => howMany(row, 'quoted')},
    {key: 'reported', head: 'Reported alone', value: (row) => howMany(row, 'reported')},
    {key: 'others', head: 'Groups without a name', value: ({others}) => `${others.length}`},
    {key: 'who', head: 'Who', value: ({who}) => who},
  ],
  base: (all) => ({n: heardIn(all), missing: askedIn(all) - heardIn(all)}),
  measured: ({record}) => recordValues(record),
  unit: ['interview', 'interviews'],
  finding: (all) =>
    all[0] &&
    `${heardIn(all)} of ${askedIn(all)} interviews are quoted or reported on ${all[0].category}`,
  describe,
  draw: drawEvidence,
};
