import {all} from '../../model/values/lists.ts';
import {type AreaSaid, areaStandings} from '../../model/workforce/workforce.ts';
import type {Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {overlay} from '../marks/marks.ts';
import {inPixels} from '../marks/pixels.ts';
import type {Series} from '../marks/series.ts';
import {areaNames, type AreaRow, shownAreas} from './deployment-rows.ts';
import {boxAt, boxFoot, boxMarks, boxName, type Panel, panelAt} from './deployment-scheme.ts';

// What a source says in words of the areas in which a group of bands works, without numbers: a scheme of areas.

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
const staffNames: Partial<Readonly<Record<Series, string>>> = {
  'band-4': 'assistant practitioners',
  'support': 'support workers',
};

/** What the box of an area means, below the boxes of a group. */
const meanings: Readonly<Record<AreaSaid['standing'], (staff: string) => string>> = {
  'alone': (staff) => `${staff} work here`,
  'not-normally': (staff) => `normally no ${staff} here`,
};

/** From the top of a group to its head: a panel of this scheme has no name above it, in px. */
const [headAt, raised] = [20, 22];

/** Boxes for the areas of a group under its head: with somebody in each, or empty. */
function groupMarks({standing, said}: Group, {x, y, width}: Panel, series: Series): SVGElement[] {
  const top = y - raised;
  return [
    label(x, y + headAt, heads[standing], 't-xl'),
    ...said.flatMap(({area}, index) => {
      const box = boxAt(index, said.length, {x, y: top, width});
      const people = standing === 'alone' ? series : undefined;
      return boxMarks(boxName(box, top, areaNames[area], 't-n'), box, top, people);
    }),
    label(x, top + boxFoot + 20, meanings[standing](staffNames[series] ?? 'people')),
  ];
}

/** A scheme for each thing that is said: areas with people in them beside areas without. */
export function drawSaidAreas(rows: readonly AreaRow[], frame: Frame): string {
  const height = boxFoot - raised + 20;
  const groups = groupsOf(rows);
  const panels = groups.map((_, index) => panelAt(index, frame.width, height));
  const series = rows[0]?.series ?? 'support';
  return inPixels(frame, Math.max(0, ...panels.map(({y}) => y + height)) + 10, [
    overlay(
      ...groups.flatMap((group, index) => {
        const panel = panels[index];
        return panel ? groupMarks(group, panel, series) : [];
      }),
    ),
  ]);
}
