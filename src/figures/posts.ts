import type {Claim} from '../model/claim.ts';
import {type Posts, posts as postsOf, type StaffPosts} from '../model/establishment.ts';
import {claimInRole} from '../model/figure-claims.ts';
import {hasNumber} from '../model/measured.ts';
import type {Provenance} from '../model/provenance.ts';
import type {Study} from '../model/study.ts';
import {all} from '../model/values/lists.ts';
import {wordFor} from '../model/values/number-words.ts';
import {caseColumn, measuredColumn} from './columns.ts';
import {svg} from './document.ts';
import type {FigureDefinition, Frame} from './figure.ts';
import {absence, label, overlay, points} from './marks.ts';
import {
  arrow,
  filledDomain,
  isShown,
  isStatedOver,
  keyOf,
  link,
  measuredIn,
  overWords,
  pointer,
  type Staff,
  staff,
  tens,
} from './posts-marks.ts';
import {render} from './render.ts';
import {strip, stripHeight} from './strip.ts';
import type {Column} from './table.ts';
import {simulatedNote} from './words.ts';

interface PostsRow extends Posts {
  /** How many services have more radiographers than posts, as the source prints it without names; the same for all rows. */
  readonly unnamed: Claim | undefined;
  /** How many cases the source draws, with and without names; the same for all rows. */
  readonly drawn: Claim | undefined;
}

/** Most filled support posts first; a stated direction without an amount before the rest, then by number. */
function ranked(rows: readonly PostsRow[]): PostsRow[] {
  const rate = ({support}: Posts): number =>
    hasNumber(support.filled) ? support.filled.value : isStatedOver(support) ? 100 : -1;
  return rows.toSorted((a, b) => rate(b) - rate(a) || a.number - b.number);
}

function rowsOf(study: Study): PostsRow[] {
  const unnamed = claimInRole(study, 'posts', 'over-recruited-radiographers');
  const drawn = claimInRole(study, 'posts', 'trusts-drawn');
  return ranked(postsOf(study).map((each) => ({...each, unnamed, drawn})));
}

/** One staff group: its rows, and where they stand. */
interface Panel {
  readonly staff: Staff;
  /** Left end of the panel with the names of its rows. */
  readonly start: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly x: (value: number) => number;
  readonly y: (index: number) => number;
  readonly rows: readonly PostsRow[];
  readonly domain: readonly [number, number] | undefined;
  readonly unnamed: Claim | undefined;
}

const headHeight = 72;
const footHeight = 54;
const arrowLength = 44;

/** Side by side from 500 px, else one below the other; all on one scale. */
function panelsOf(rows: readonly PostsRow[], {width, wide}: Frame): Panel[] {
  const [names, gap, margin] = wide ? [58, 36, 14] : [40, 24, 16];
  const pitch = wide ? 25 : 23;
  const domain = filledDomain(rows);
  const isStacked = width < 500;
  const length = isStacked ? width - names - margin : (width - 2 * names - gap - margin) / 2;
  let top = headHeight;
  return staff.map((group, index): Panel => {
    const shown = rows.filter((row) => domain !== undefined || isShown(row[group.key]));
    const start = isStacked ? 0 : index * (names + length + gap);
    const left = start + names;
    const panel = {
      staff: group,
      start,
      top,
      bottom: shown.length > 0 ? top + shown.length * pitch : top - 54,
      left,
      right: left + length,
      rows: shown,
      domain,
      unnamed: rows[0]?.unnamed,
      x: (value: number) =>
        domain
          ? left + (length * (value - domain[0])) / (domain[1] - domain[0])
          : left + 0.4 * length,
      y: scaleOf(top, pitch),
    };
    // A group without rows has its words right below its name.
    if (isStacked) top = panel.bottom + footHeight + headHeight + 8;
    return panel;
  });
}

const scaleOf =
  (top: number, pitch: number) =>
  (index: number): number =>
    top + (index + 0.5) * pitch;

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly posts: StaffPosts;
  readonly provenance: Provenance;
}

const marksOf = ({rows, staff: {key}, x, y}: Panel): Mark[] =>
  rows.flatMap((row, index) => {
    const {filled} = row[key];
    return hasNumber(filled)
      ? [{x: x(filled.value), y: y(index), posts: row[key], provenance: filled.provenance}]
      : [];
  });

function draw(rows: readonly PostsRow[], frame: Frame): string {
  const {drawing, width, drawn} = frame;
  const panels = panelsOf(rows, frame);
  const end = Math.max(...panels.map(({bottom}) => bottom)) + footHeight;
  const key = keyOf(rows.flatMap(({support, radiographers}) => [support, radiographers]));
  const at = {
    drawing,
    x: ({x}: Mark) => x,
    y: ({y}: Mark) => y,
    provenance: ({provenance}: Mark) => provenance,
  };
  return render(
    {id: drawing, width, height: end + stripHeight(drawn, width, key)},
    {
      margin: 0,
      x: {type: 'identity', axis: null},
      y: {type: 'identity', axis: null},
      marks: [
        overlay(
          ...panels
            .filter(({rows: shown}) => shown.length > 0)
            .flatMap((panel) => [...scaleMarks(panel), ...links(panel)]),
        ),
        ...panels.flatMap((panel) => {
          const marks = marksOf(panel);
          return [
            ...points(
              marks.filter(({posts}) => !isStatedOver(posts)),
              {...at, series: panel.staff.series, r: 6},
            ),
            ...points(
              marks.filter(({posts}) => isStatedOver(posts)),
              {...at, series: panel.staff.series, r: 8},
            ),
          ];
        }),
        overlay(
          ...panels.flatMap((panel) => [...head(panel), ...names(panel, frame), ...foot(panel)]),
          strip(drawing, drawn, width, end, key),
        ),
      ],
    },
  );
}

/** Gridlines and the line at which every post is filled. */
function scaleMarks({x, top, bottom, domain}: Panel): SVGElement[] {
  const line = (value: number): SVGElement =>
    svg('line', {
      x1: x(value),
      x2: x(value),
      y1: top - 6,
      y2: bottom + 2,
      class: value === 100 ? 'base' : 'grid',
    });
  return domain
    ? [
        ...tens(domain)
          .filter((tick) => tick !== 100)
          .map(line),
        line(100),
      ]
    : [line(100)];
}

function links(panel: Panel): SVGElement[] {
  const {
    rows,
    staff: {key, series},
    x,
    y,
  } = panel;
  return rows.flatMap((row, index) => {
    const {filled} = row[key];
    if (hasNumber(filled))
      return [
        link(row[key], series, {
          from: x(100),
          to: x(filled.value),
          y: y(index),
          reach: isStatedOver(row[key]) ? 8 : 0,
        }),
      ];
    if (isStatedOver(row[key]))
      return [arrow(series, {from: x(100), y: y(index), length: arrowLength, reach: 8})];
    return absence(panel.left, y(index), filled);
  });
}

/** Name of the staff group, what either side of the line means, and the numerals of the scale. */
function head({staff: {name, bands}, start, x, top, rows, domain}: Panel): SVGElement[] {
  const title = label(start, top - 60, [{bold: name}, `, ${bands}`]);
  if (rows.length === 0) return [title];
  const [zero, y] = [x(100), top - 34];
  const isFree = (tick: number): boolean => tick === 100 || Math.abs(x(tick) - zero) > 76;
  const ticks = domain ? tens(domain).filter(isFree) : [100];
  return [
    title,
    pointer(zero - 8, y - 4, -1),
    label(zero - 30, y, 'vacancies', '', 'end'),
    pointer(zero + 8, y - 4, 1),
    label(zero + 30, y - 8, 'more in post'),
    label(zero + 30, y + 6, 'than funded'),
    ...ticks.map((tick) =>
      label(
        x(tick),
        top - 12,
        tick === 100 ? '100, every post filled' : `${tick}`,
        tick === 100 ? 't-b' : 'ax',
        'middle',
      ),
    ),
  ];
}

/** On a phone the numbers stand below one word "Trust". */
const names = ({rows, staff: {key}, start, top, left, y}: Panel, {wide}: Frame): SVGElement[] => [
  ...(wide || rows.length === 0 ? [] : [label(start, top - 12, 'Trust', 'ax')]),
  ...rows.map((row, index) =>
    label(
      left - 10,
      y(index) + 4.5,
      wide ? `Trust ${row.number}` : `${row.number}`,
      isStatedOver(row[key]) ? 't-b' : '',
      'end',
    ),
  ),
];

/** Below each panel, what is published of it and what is not. */
function foot({rows, staff: {key}, start, left, bottom, unnamed}: Panel): SVGElement[] {
  const lines = key === 'radiographers' ? unnamedLines(unnamed, rows) : statedLines(rows);
  return lines.map((line, index) =>
    label(rows.length > 0 ? left : start, bottom + 20 + index * 17, line, 'ax'),
  );
}

function statedLines(rows: readonly PostsRow[]): string[] {
  const stated = rows.filter(({support}) => isStatedOver(support));
  if (stated.length === 0) return [];
  if (stated.some(({support}) => hasNumber(support.filled)))
    return ['Solid link: the direction is published,', 'its length is not'];
  const all = stated[0]?.drawn?.value ?? 0;
  const others = all - stated.length;
  return [
    'The direction is published, the amount is not',
    ...(others > 0
      ? [`The other ${others} of the ${all} trusts ${others === 1 ? 'is' : 'are'} not named`]
      : []),
  ];
}

/** A simulated row right of the line is not the answer to who they are. */
function unnamedLines(claim: Claim | undefined, rows: readonly PostsRow[]): string[] {
  if (!claim) return [];
  const [one, services] = [
    claim.value === 1,
    `${wordFor(claim.value)} ${claim.value === 1 ? 'service' : 'services'}`,
  ];
  if (
    rows.some(({radiographers: {filled}}) => hasNumber(filled) && filled.provenance === 'simulated')
  ) {
    return [
      `Published: ${services} over 100, not named;`,
      one
        ? 'which one is simulated here'
        : `which ${wordFor(claim.value)} they are is simulated here`,
    ];
  }
  return [
    `Published: ${wordFor(claim.value)} ${claim.value === 1 ? 'service, not named, has' : 'services, not named, have'}`,
    'more in post than funded',
  ];
}

function describe(rows: readonly PostsRow[]): string {
  // By number: their rank in the figure is no finding.
  const stated = rows
    .filter(({support}) => isStatedOver(support))
    .toSorted((a, b) => a.number - b.number)
    .map(({number}) => `Trust ${number}`);
  const unnamed = rows[0]?.unnamed;
  return [
    filledDomain(rows)
      ? `Two panels on one scale of staff in post for every 100 funded posts, one for support staff and one for radiographers, with a row for each of ${rows.length} trusts and a line at 100, where every post is filled. Left of the line are vacancies, right of it more in post than funded.`
      : 'Arrows of one length to the right of a line that stands for every post filled.',
    stated.length > 0
      ? `Published: more support staff in post than funded in ${all(stated)}; how many is not published.`
      : '',
    unnamed
      ? `Published: more radiographers in post than funded in ${wordFor(unnamed.value)} ${unnamed.value === 1 ? 'service' : 'services'}, not named.`
      : '',
    simulatedNote(
      'values',
      rows.flatMap(({support, radiographers}) => [
        ...measuredIn(support),
        ...measuredIn(radiographers),
      ]),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const columnsFor = ({key, name}: Staff): Column<PostsRow>[] => [
  measuredColumn(`${key}_funded_wte`, `${name}, funded`, 'WTE', 1, (row) => row[key].funded),
  measuredColumn(`${key}_in_post_wte`, `${name}, in post`, 'WTE', 1, (row) => row[key].inPost),
  measuredColumn(
    `${key}_in_post_per_100`,
    `${name}, in post per 100 funded`,
    '',
    1,
    (row) => row[key].filled,
  ),
  measuredColumn(
    `${key}_vacancy_rate`,
    `${name}, vacancy rate`,
    '%',
    1,
    (row) => row[key].vacancyRate,
  ),
];

/** Funded posts and staff in post by case and staff group. Published: the direction in some cases, never the amount. */
export const postsFigure: FigureDefinition<PostsRow> = {
  id: 'posts',
  widths: [328, 600, 904],
  rows: rowsOf,
  columns: [
    caseColumn,
    ...staff.flatMap(columnsFor),
    {
      key: 'support_over_recruited',
      head: 'Support staff over-recruited',
      value: ({support}) => overWords(support),
    },
  ],
  base: (rows, study) => ({n: rows.length, missing: study.cases.length - rows.length}),
  measured: ({support, radiographers}) => [...measuredIn(support), ...measuredIn(radiographers)],
  unit: ['trust', 'trusts'],
  describe,
  draw,
};
