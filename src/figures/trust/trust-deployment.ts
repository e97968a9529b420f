import type {Study} from '../../model/study.ts';
import {counted} from '../../model/values/lists.ts';
import {hasNumber} from '../../model/values/measured.ts';
import {areas} from '../../model/workforce/workforce.ts';
import {gapNote} from '../cohort/deployment-cells.ts';
import {countedOf} from '../cohort/deployment-counted.ts';
import {drawer} from '../cohort/deployment-grid.ts';
import {isOpposed} from '../cohort/deployment-opposed.ts';
import {type AreaRow, columns, drawnAreas, rowIn} from '../cohort/deployment-rows.ts';
import type {FigureDefinition} from '../figure.ts';
import {simulatedNote} from '../words.ts';

const groups = [
  {bands: 'bands-2-and-3', name: 'Bands 2–3', short: '2–3'},
  {bands: 'band-4', name: 'Band 4', short: '4'},
] as const;

/** The band groups of one case that have a row, or of which a source says how its posts rotate. */
const rowsOf = (study: Study, subject?: string): AreaRow[] =>
  groups.flatMap(({bands, name, short}) => {
    const row = rowIn(study, bands, subject ?? '');
    return row ? [{...row, key: bands, name, short}] : [];
  });

function describe(rows: readonly AreaRow[]): string {
  const said = {all: 'all posts rotate between areas', none: 'no post rotates'};
  const [first] = rows;
  const rotation = first?.rotation;
  const bands = rows.map(({name}) => name.replace(/^B/, 'b')).join(' and ');
  return [
    isOpposed(rows)
      ? `A sentence for ${bands} of Trust ${first?.number}, and below it a scheme of people in areas of work.`
      : `A grid of ${rows.length === 2 ? 'two rows' : 'one row'}, ${bands}, by ${areas.length - 1} areas and ` +
        `rotational posts of Trust ${first?.number}.`,
    rotation ? `Published: ${said[rotation]}.` : knownOf(rows),
    isOpposed(rows) ? '' : gapNote(rows),
    simulatedNote(
      'headcounts',
      rows.flatMap((row) => Object.values(row.areas)),
      Boolean(rotation),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What is known of a trust of whose rotation nothing is said. */
function knownOf(rows: readonly AreaRow[]): string {
  const known = rows.flatMap(({areas: byArea}) =>
    Object.values(byArea).filter((each) => hasNumber(each) && each.provenance !== 'simulated'),
  );
  if (known.length === 0) return `Nothing of this is in the text for Trust ${rows[0]?.number}.`;
  const above = known.filter(({value}) => value !== 0).length;
  return `Known: ${counted(known.length, 'number')}, ${above} of them above nought; the table gives them.`;
}

/** "Trust 3 rotates every support post": what a source says in words. */
function finding([first]: readonly AreaRow[]): string | undefined {
  const said = {all: 'every support post', none: 'no support post'};
  return first?.rotation ? `Trust ${first.number} rotates ${said[first.rotation]}` : undefined;
}

/** What the title is about. */
const titled = ['rotational'] as const;

/** Where the support staff of one case work, by band group. */
export const trustDeployment: FigureDefinition<AreaRow> = {
  id: 'trust-deployment',
  widths: [328, 456, 600, 904, 1112],
  rows: rowsOf,
  columns: [{key: 'bands', head: 'Bands', value: ({name}) => name}, ...columns],
  base: (rows) => ({n: rows.length, missing: 0}),
  measured: drawnAreas,
  counted: countedOf(titled),
  unit: ['band group', 'band groups'],
  finding,
  describe,
  draw: drawer({head: 'Band', titled}),
};
