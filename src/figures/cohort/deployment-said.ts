import {all} from '../../model/values/lists.ts';
import {type AreaSaid, areaStandings} from '../../model/workforce/workforce.ts';
import type {Frame} from '../figure.ts';
import {label, overlay} from '../marks/marks.ts';
import {inPixels} from '../marks/pixels.ts';
import {svg} from '../render/document.ts';
import {areaNames, type AreaRow, shownAreas} from './deployment-rows.ts';

// What a source says in words of the areas in which a group of bands works, without numbers: words, and no frame.

/** How a sentence on some areas begins, which the areas end. */
const heads: Readonly<Record<AreaSaid['standing'], string>> = {
  'alone': 'In most services, only in',
  'not-normally': 'Not normally in',
};

interface Group {
  readonly standing: AreaSaid['standing'];
  readonly said: readonly AreaSaid[];
}

/** Areas by what is said of them, in the order in which they matter. */
function groupsOf([row]: readonly AreaRow[]): Group[] {
  const said = (row?.areasSaid ?? []).toSorted(
    (a, b) => shownAreas.indexOf(a.area) - shownAreas.indexOf(b.area),
  );
  return areaStandings
    .map((standing) => ({standing, said: said.filter((each) => each.standing === standing)}))
    .filter((group) => group.said.length > 0);
}

/** Whether a source tells of areas that the title of the figure names. */
export const saysAreas = ([row]: readonly AreaRow[], titled: readonly string[]): boolean =>
  row?.areasSaid.some(({area}) => titled.includes(area)) ?? false;

/** "Published: in most services, only in X-ray and Mammography. …" */
export const areasSentence = (rows: readonly AreaRow[]): string =>
  groupsOf(rows)
    .map(({standing, said}) => {
      const kind = (said[0]?.provenance ?? '').replace(/^./, (letter) => letter.toUpperCase());
      const head = heads[standing].replace(/^./, (letter) => letter.toLowerCase());
      return `${kind}: ${head} ${all(said.map(({area}) => areaNames[area]))}.`;
    })
    .join(' ');

/** Whose areas these are. */
const staffNames: Partial<Readonly<Record<AreaRow['series'], string>>> = {
  'band-4': 'Assistant practitioners (band 4) work',
  'support': 'Support workers (bands 2 and 3) work',
};

/** Where the first group begins, and from its line to its first area, in px. */
const [firstGroup, firstArea] = [34, 38];

/** The head of a group over a line, and below it its areas in large words. */
function groupMarks(
  {standing, said}: Group,
  {x, y, width, pitch}: {x: number; y: number; width: number; pitch: number},
): SVGElement[] {
  return [
    label(x, y + 13, heads[standing], 't-b'),
    svg('line', {x1: x, x2: x + width, y1: y + 22, y2: y + 22, class: 'ref'}),
    ...said.map(({area}, index) =>
      label(x, y + 22 + firstArea + index * pitch, areaNames[area], 't-xl'),
    ),
  ];
}

/** Columns of set words, one for each thing that is said. */
export function drawSaidAreas(rows: readonly AreaRow[], frame: Frame): string {
  const {width, wide} = frame;
  const groups = groupsOf(rows);
  const [between, pitch] = [wide ? 48 : 20, wide ? 38 : 34];
  const each = (width - between * (groups.length - 1)) / groups.length;
  const top = staffNames[rows[0]?.series ?? 'support'] ? firstGroup : 0;
  const most = Math.max(...groups.map(({said}) => said.length));
  const bottom = top + 22 + firstArea + (most - 1) * pitch;
  return inPixels(frame, bottom + 14, [
    overlay(
      label(0, 16, staffNames[rows[0]?.series ?? 'support'] ?? '', 't-n'),
      ...groups.flatMap((group, index) =>
        groupMarks(group, {x: index * (each + between), y: top, width: each, pitch}),
      ),
    ),
  ]);
}
