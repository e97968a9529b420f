import {all} from '../../model/values/lists.ts';
import {type AreaSaid, areaStandings} from '../../model/workforce/workforce.ts';
import type {Frame} from '../figure.ts';
import {label, overlay} from '../marks/marks.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {areaNames, type AreaRow, shownAreas} from './deployment-rows.ts';

// What a source says in words of the areas in which a group of bands works, without numbers.

/** What stands over the areas of which a source says so. */
const heads: Readonly<Record<AreaSaid['standing'], string>> = {
  'alone': 'In most services, only here',
  'not-normally': 'Not normally here',
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

/** "Published: X-ray and Mammography, in most services, only here. …" */
export const areasSentence = (rows: readonly AreaRow[]): string =>
  groupsOf(rows)
    .map(({standing, said}) => {
      const kind = (said[0]?.provenance ?? '').replace(/^./, (letter) => letter.toUpperCase());
      const head = heads[standing].replace(/^./, (letter) => letter.toLowerCase());
      return `${kind}: ${all(said.map(({area}) => areaNames[area]))}, ${head}.`;
    })
    .join(' ');

/** Whose areas these are, by the colour of their marks. */
const staffNames: Partial<Readonly<Record<AreaRow['series'], string>>> = {
  'band-4': 'assistant practitioners (band 4)',
  'support': 'support workers (bands 2 and 3)',
};

/** Height of the line that names the staff and of that over a group, gap between tiles and between groups, in px. */
const [staffHeight, headHeight, gap, apart] = [32, 24, 8, 40];

/** A tile with what stands in it, in px. */
interface Tile {
  readonly said: AreaSaid;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PlacedGroup {
  readonly x: number;
  readonly y: number;
  readonly head: string;
  readonly tiles: readonly Tile[];
}

/** Groups beside each other where large words fit into their tiles, else below each other. */
function placed(groups: readonly Group[], {width, wide}: Frame, top: number): PlacedGroup[] {
  const count = groups.reduce((sum, {said}) => sum + said.length, 0);
  const most = Math.max(...groups.map(({said}) => said.length));
  const side = wide
    ? (width - apart * (groups.length - 1) - gap * (count - groups.length)) / count
    : (width - gap * (most - 1)) / most;
  const height = wide ? 96 : 58;
  let [x, y] = [0, top];
  return groups.map(({standing, said}) => {
    const group = {
      x,
      y,
      head: heads[standing],
      tiles: said.map((each, index) => ({
        said: each,
        x: x + index * (side + gap),
        y: y + headHeight,
        width: side,
        height,
      })),
    };
    if (wide) x += said.length * (side + gap) - gap + apart;
    else y += headHeight + height + 22;
    return group;
  });
}

/** A tile for each area, solid where people work, empty where they normally don't; below these, who rotates. */
export function drawSaidAreas(rows: readonly AreaRow[], frame: Frame): string {
  const {drawing, width} = frame;
  const [staff] = rows.map(({series}) => staffNames[series]);
  const groups = placed(groupsOf(rows), frame, staff ? staffHeight : 0);
  const tiles = groups.flatMap((group) => group.tiles);
  const bottom = Math.max(...tiles.map(({y, height}) => y + height));
  return render(
    {id: drawing, width, height: bottom + 16 + 21 * rows.length},
    {
      margin: 0,
      x: {axis: null},
      y: {axis: null},
      marks: [
        overlay(
          ...(staff ? [label(0, 16, `Where ${staff} work`, 't-n')] : []),
          ...groups.map(({x, y, head}) => label(x, y + 15, head, 't-b')),
          ...tiles.flatMap((tile) => tileMarks(tile, rows[0]?.series ?? 'support')),
          ...rows.map((row, index) => label(0, bottom + 32 + 21 * index, rotationWords(row))),
        ),
      ],
    },
  );
}

function tileMarks({said, x, y, width, height}: Tile, series: AreaRow['series']): SVGElement[] {
  const isEmpty = said.standing === 'not-normally';
  return [
    isEmpty
      ? svg('rect', {
          x: x + 0.5,
          y: y + 0.5,
          width: width - 1,
          height: height - 1,
          class: 'cell',
        })
      : svg('g', {class: `solid f-${series}`}, svg('rect', {x, y, width, height})),
    label(x + 14, y + height - 16, areaNames[said.area], isEmpty ? 't-xl' : 't-xl on'),
  ];
}

const rotationWords = ({name, rotation}: AreaRow): (string | {bold: string})[] => [
  {bold: name},
  `: ${rotation === 'all' ? 'every post rotates between areas' : 'no post rotates'}`,
];
