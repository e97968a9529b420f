import * as Plot from '@observablehq/plot';
import {formatNumber} from '../model/claims.ts';
import {type Deployment, deployments} from '../model/deployment.ts';
import {hasNumber, notPublished} from '../model/measured.ts';
import {provenances} from '../model/provenance.ts';
import {statementOf} from '../model/stated.ts';
import type {Study} from '../model/study.ts';
import {trustsById} from '../model/trusts.ts';
import type {Measured} from '../model/value.ts';
import {type Area, areas, type DeploymentRow} from '../model/workforce.ts';
import {caseColumn, measuredColumn} from './columns.ts';
import {svg} from './document.ts';
import type {FigureDefinition, Frame} from './figure.ts';
import {doubleFrame, label, notGiven, overlay} from './marks.ts';
import {render} from './render.ts';
import {densities, densityId, densityRuling, type Series} from './series.ts';
import {strip, stripHeight} from './strip.ts';
import type {Column, Said} from './table.ts';
import {missingWords, simulatedNote} from './words.ts';

/** Names of areas as they head a column. */
export const areaNames: Readonly<Record<Area, string>> = {
  'x-ray': 'X-ray',
  'ct': 'CT',
  'mri': 'MRI',
  'ultrasound': 'Ultrasound',
  'mammography': 'Mammography',
  'nuclear-medicine': 'Nuclear medicine',
  'interventional': 'Interventional',
  'dexa': 'DEXA',
  'cardiac': 'Cardiac',
  'theatre-and-mobile': 'Theatre, mobile',
  'general-or-clerical': 'General, clerical',
  'rotational': 'Rotational',
};

/** A row of the grid: where the people of one trust and band group work. */
export interface Row extends Deployment {
  /** What tells the row from the others. */
  readonly key: string;
  /** Name at the left, in full and for phones. */
  readonly name: string;
  readonly short: string;
  /** What its people are, as a colour. */
  readonly series: Series;
  /** What a source says of its rotation without the numbers. */
  readonly rotation: 'all' | 'none' | null;
  /** The words that all of its posts rotate, as a value. */
  readonly allRotate: Measured | undefined;
  /** What a source says of its rotation, in words. */
  readonly said: Said | string;
}

interface Cell {
  readonly row: Row;
  readonly area: Area;
  readonly measured: Measured;
}

/** Upper ends of the steps, in people. */
const steps = [3, 6, 9] as const;
const level = (people: number): number => steps.filter((end) => people > end).length;
const stepNames = ['1–3', '4–6', '7–9', '10 or more people'] as const;
const colours = {'bands-2-and-3': 'support', 'band-4': 'band-4'} as const satisfies Readonly<
  Record<DeploymentRow['bands'], Series>
>;

/** The deployment of each trust in a band group, with what a source says of its rotation. */
export const rowsIn = (study: Study, bands: DeploymentRow['bands']): Row[] =>
  deployments(study, bands).map((row) => rowOf(study, bands, row));

/** The same of one trust; undefined where nothing is known of it. */
export function rowIn(
  study: Study,
  bands: DeploymentRow['bands'],
  caseId: string,
): Row | undefined {
  const own = trustsById(study).get(caseId)?.deployment[bands];
  return own && rowOf(study, bands, own);
}

function rowOf(study: Study, bands: DeploymentRow['bands'], row: Deployment): Row {
  const rotation = rotationOf(study, row.case);
  return {
    ...row,
    areas: rotation === 'all' ? withoutSimulatedRotation(row.areas) : row.areas,
    series: colours[bands],
    key: row.case,
    name: `Trust ${row.number}`,
    short: `${row.number}`,
    rotation,
    allRotate: allRotateIn(study, row.case),
    said: saidOf(study, row.case),
  };
}

/** Where the word "all" stands in the place of a number, a simulated number is none of the figure's. */
const withoutSimulatedRotation = (byArea: Row['areas']): Row['areas'] =>
  byArea.rotational.provenance === 'simulated' ? {...byArea, rotational: notPublished} : byArea;

function rowsOf(bands: DeploymentRow['bands']): (study: Study) => Row[] {
  return (study) => {
    const known = rowsIn(study, bands);
    const withRows = new Set(known.map((row) => row.case));
    const stated = study.cases.filter(
      (each) => rotationOf(study, each.case) && !withRows.has(each.case),
    );
    if (stated.length > 0)
      throw new Error(
        `A statement about rotation has no rows of deployment: ${stated.map((each) => each.case).join(', ')}.`,
      );
    return known.toSorted((a, b) => rotation(b) - rotation(a) || a.number - b.number);
  };
}

function allRotateIn(study: Study, id: string): Measured | undefined {
  const statement = statementOf(study, id, 'all-posts-rotational');
  return (
    statement && {
      value: 1,
      provenance: statement.provenance,
      source: statement.source,
      place: statement.place,
    }
  );
}

function saidOf(study: Study, id: string): Said | string {
  const [all, none] = [
    statementOf(study, id, 'all-posts-rotational'),
    statementOf(study, id, 'no-posts-rotational'),
  ];
  if (all) return {text: 'all posts rotate', provenance: all.provenance};
  return none ? {text: 'no post rotates', provenance: none.provenance} : 'not published';
}

function rotationOf(study: Study, id: string): 'all' | 'none' | null {
  if (statementOf(study, id, 'all-posts-rotational')) return 'all';
  return statementOf(study, id, 'no-posts-rotational') ? 'none' : null;
}

/** Order: those said to rotate all come first, those said to rotate none last, the others by their share of rotational posts. */
function rotation(row: Row): number {
  if (row.rotation !== null) return row.rotation === 'all' ? 200 : -200;
  return hasNumber(row.rotationShare) ? row.rotationShare.value : -100;
}

type Kind = 'all' | 'zero' | 'number' | 'ruled' | 'nobody' | 'missing';

function kindOf({row, area, measured}: Cell): Kind {
  if (area === 'rotational' && row.rotation === 'all') return 'all';
  if (!hasNumber(measured)) return 'missing';
  if (measured.provenance === 'simulated') return measured.value > 0 ? 'ruled' : 'nobody';
  return measured.value > 0 ? 'number' : 'zero';
}

interface Look {
  /** Names the rows on a phone. */
  readonly head: string;
  /** Areas that the title names: their heads are bold where rows of trusts are drawn. */
  readonly titled: readonly Area[];
}

/** Draws a grid of rows by areas, each row in the colour of its people. */
export function drawer({head, titled}: Look): (rows: readonly Row[], frame: Frame) => string {
  return (rows, {drawing, width, wide, drawn}) => {
    // Level heads need columns as wide as their longest word.
    const hasLevelHeads = width > 1000;
    const [left, pitch] = wide
      ? [66, 25]
      : [Math.max(...rows.map(({short}) => short.length)) > 2 ? 34 : 30, 24];
    const top = hasLevelHeads ? 38 : 96;
    const cell = (width - left - 26) / areas.length;
    const cells = rows.flatMap((row) =>
      areas.map((area): Cell => ({row, area, measured: row.areas[area]})),
    );
    const of = (kind: Kind): Cell[] => cells.filter((each) => kindOf(each) === kind);
    const derived = (kind: Kind): Cell[] => of(kind).filter(isDerived);
    const known = [...of('all'), ...of('number')];
    const colours = [...new Set(rows.map(({series}) => series))];
    const bold = drawn.has('simulated') || drawn.has('observed') ? titled : rotationAlone;
    const key = placed(
      [
        ...stepKey(
          drawing,
          colours.filter((series) => of('ruled').some(({row}) => row.series === series)),
        ),
        ...(of('nobody').length > 0 ? nobodyKey : []),
        ...zeroKey(of('zero')),
        ...(derived('number').length > 0 ? derivedKey : []),
        ...gapKey(of('missing')),
      ],
      wide ? left : 0,
      width,
    );
    const heads = top + key.height;
    const bottom = heads + rows.length * pitch + 16;
    const channels = {x: ({area}: Cell) => area, y: ({row}: Cell) => row.key};
    const middleX = ({area}: Cell): number => left + (areas.indexOf(area) + 0.5) * cell;
    const middleY = ({row}: Cell): number => heads + (rows.indexOf(row) + 0.5) * pitch;
    const strong = (row: Row): boolean => row.rotation !== null;
    const note = (kind: Kind, text: (each: Cell) => string, className: string): SVGElement[] =>
      of(kind).map((each) =>
        label(middleX(each), middleY(each) + 4.5, text(each), className, 'middle'),
      );

    return render(
      {id: drawing, width, height: bottom + stripHeight(drawn, width, {cells: true})},
      {
        marginTop: heads,
        marginRight: 26,
        marginLeft: left,
        marginBottom: 16 + stripHeight(drawn, width, {cells: true}),
        x: {domain: areas, axis: null, padding: 0, round: false},
        y: {domain: rows.map(({key: id}) => id), axis: null, padding: 0, round: false},
        marks: [
          ...colours.flatMap((series) =>
            densities.map((_, index) =>
              Plot.cell(
                of('ruled').filter(
                  ({row, measured}) =>
                    row.series === series && level(Number(measured.value)) === index,
                ),
                {
                  ...channels,
                  inset: 1.6,
                  fill: `url(#${densityId(drawing, index, series)})`,
                  className: `simulated sim s-${series}`,
                },
              ),
            ),
          ),
          ...colours.map((series) =>
            Plot.cell(
              known.filter(({row}) => row.series === series),
              {...channels, inset: 1, className: `solid f-${series}`},
            ),
          ),
          Plot.cell(of('zero'), {...channels, inset: 1.6, className: 'cell-solid'}),
          Plot.cell(derived('zero'), {...channels, inset: 4, className: 'cell-solid'}),
          Plot.cell(derived('number'), {...channels, inset: 4, className: 'core'}),
          Plot.cell(of('missing'), {...channels, inset: 1.6, className: 'gap'}),
          overlay(
            ...key.elements,
            ...areas.flatMap((area, index) =>
              (hasLevelHeads ? levelHead : slantedHead)(
                area,
                left + (index + 0.5) * cell,
                heads,
                bold.includes(area) ? 't-b' : '',
              ),
            ),
            ...(wide ? [] : [label(0, heads - 7, head, 'ax')]),
            ...rows.map((row, index) =>
              label(
                left - 8,
                heads + (index + 0.5) * pitch + 4.5,
                wide ? row.name : row.short,
                strong(row) ? 't-b' : '',
                'end',
              ),
            ),
            ...of('missing').flatMap((each) =>
              notGiven(middleX(each), middleY(each), each.measured),
            ),
            ...of('nobody').map((each) => nobody(middleX(each), middleY(each))),
            ...note('all', () => 'all', 'on'),
            ...note('number', ({measured}) => formatNumber(Number(measured.value), 0), 'on'),
            ...note('zero', () => '0', 't-b'),
            strip(drawing, drawn, width, bottom, {cells: true}),
          ),
        ],
      },
      colours.flatMap((series) =>
        densities.map((_, index) => densityRuling(drawing, index, series)),
      ),
    );
  };
}

const rotationAlone: readonly Area[] = ['rotational'];
const isDerived = ({measured}: Cell): boolean => measured.provenance === 'derived';

/** A simulated nobody: a short dash in grey, since what matters is where people are. */
const nobody = (x: number, y: number): SVGElement =>
  svg('line', {x1: x - 3.5, x2: x + 3.5, y1: y, y2: y, class: 'nobody'});

/** In a wide column a name stands on one line or two. */
function levelHead(area: Area, x: number, bottom: number, className: string): SVGElement[] {
  const lines = areaNames[area].split(' ');
  return lines.map((line, index) =>
    label(x, bottom - 7 - 16 * (lines.length - 1 - index), line, className, 'middle'),
  );
}

const slantedHead = (area: Area, x: number, bottom: number, className: string): SVGElement[] => [
  svg(
    'text',
    {
      class: `t ${className}`.trim(),
      transform: `translate(${(x - 3).toFixed(1)} ${bottom - 7}) rotate(-50)`,
    },
    areaNames[area],
  ),
];

/** A sample with its words, as wide as both. */
interface Entry {
  readonly words: string;
  /** Width of the sample in px. */
  readonly width: number;
  readonly sample: (x: number, y: number) => SVGElement[];
}

const sampleWidth = 24;
const frame =
  (className: string) =>
  (x: number, y: number): SVGElement =>
    svg('rect', {x: x + 0.6, y: y + 0.6, width: sampleWidth, height: 12.8, class: className});

/** What the rulings stand for, in each colour that is ruled. */
function stepKey(drawing: string, colours: readonly Series[]): Entry[] {
  if (colours.length === 0) return [];
  const width = colours.length > 1 ? 16 : sampleWidth;
  return stepNames.map((words, step) => ({
    words,
    width: colours.length * (width + 3) - 3,
    sample: (x, y) =>
      colours.map((series, index) =>
        svg('rect', {
          x: x + 0.6 + index * (width + 3),
          y: y + 0.6,
          width,
          height: 12.8,
          class: `sim s-${series}`,
          fill: `url(#${densityId(drawing, step, series)})`,
        }),
      ),
  }));
}

const nobodyKey: readonly Entry[] = [
  {words: 'nobody, simulated', width: 8, sample: (x, y) => [nobody(x + 4, y + 7)]},
];

/** Framed zeros, by where they are known from. */
function zeroKey(zeros: readonly Cell[]): Entry[] {
  const known = provenances.filter((provenance) =>
    zeros.some(({measured}) => measured.provenance === provenance),
  );
  return known.map((provenance) => ({
    words: `nobody, ${provenance}`,
    width: sampleWidth,
    sample: (x, y) => [
      provenance === 'derived'
        ? doubleFrame(x, y - 1.6, sampleWidth + 1.2, 17.2)
        : svg('rect', {x: x + 0.6, y: y - 1, width: sampleWidth, height: 16, class: 'cell-solid'}),
      label(x + 12.6, y + 11.5, '0', 't-b', 'middle'),
    ],
  }));
}

const derivedKey: readonly Entry[] = [
  {
    words: 'derived',
    width: sampleWidth,
    sample: (x, y) => [doubleFrame(x, y, sampleWidth + 1.2, 14)],
  },
];

/** Why dotted cells have no number: each reason once, in words. */
function gapKey(missing: readonly Cell[]): Entry[] {
  const reasons = new Map(missing.map(({measured}) => [missingWords(measured), measured]));
  return [...reasons]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([words, measured]) => ({
      words,
      width: sampleWidth,
      sample: (x, y) => [frame('gap')(x, y), ...notGiven(x + sampleWidth / 2, y + 7, measured)],
    }));
}

/** Samples side by side above the grid, on as many lines as they need. */
function placed(
  entries: readonly Entry[],
  start: number,
  width: number,
): {elements: SVGElement[]; height: number} {
  let [x, y] = [start, 1];
  const elements = entries.flatMap(({words, width: sampled, sample}) => {
    const room = sampled + 20 + words.length * 6.6;
    if (x > start && x + room > width) [x, y] = [start, y + 22];
    const entry = [...sample(x, y), label(x + sampled + 8, y + 12, words)];
    x += room;
    return entry;
  });
  return {elements, height: entries.length === 0 ? 0 : y + 25};
}

function describe(rows: readonly Row[]): string {
  return [
    `A grid of ${rows.length} trusts by ${areas.length - 1} areas and rotational posts${isRuled(rows) ? '; the thicker the ruling of a cell, the more people' : ''}.`,
    ...rotationSentences(rows),
    gapNote(rows),
    simulatedNote(
      'headcounts',
      rows.flatMap((row) => Object.values(row.areas)),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Says what a dotted cell is, where one is drawn. */
export const gapNote = (rows: readonly Row[]): string =>
  rows.some((row) =>
    areas.some((area) => kindOf({row, area, measured: row.areas[area]}) === 'missing'),
  )
    ? 'A cell with a dotted edge has no number, which is not zero.'
    : '';

/** "Published: all posts rotate in Trust 3.": a sentence for each thing that is said, and for each provenance. */
function rotationSentences(rows: readonly Row[]): string[] {
  const said = rows.flatMap(({number, said}) =>
    typeof said === 'string' ? [] : [{number, ...said}],
  );
  return [
    ...Map.groupBy(
      said,
      ({provenance, text}) =>
        `${provenance.charAt(0).toUpperCase()}${provenance.slice(1)}: ${text}`,
    ),
  ].map(([words, list]) => `${words} in ${list.map(({number}) => `Trust ${number}`).join(', ')}.`);
}

const isRuled = (rows: readonly Row[]): boolean =>
  rows.some((row) =>
    Object.values(row.areas).some((each) => hasNumber(each) && each.provenance === 'simulated'),
  );

/** What is drawn of a row: that all rotate is a value that stands in the place of a number. */
export const measuredIn = ({areas: byArea, allRotate}: Row): Measured[] =>
  areas.map((area) => (area === 'rotational' ? (allRotate ?? byArea[area]) : byArea[area]));

/** People by area, and what a source says of rotation in words: the drawing shows it in the place of a number. */
export const columns: readonly Column<Row>[] = [
  ...areas.map((area) =>
    measuredColumn<Row>(
      area.replaceAll('-', '_'),
      areaNames[area],
      '',
      0,
      (row) => row.areas[area],
    ),
  ),
  {key: 'rotation', head: 'Said of rotation', value: ({said}) => said},
];

function definition(
  id: string,
  bands: DeploymentRow['bands'],
  titled: readonly Area[],
): FigureDefinition<Row> {
  return {
    id,
    widths: [328, 600, 904, 1112],
    rows: rowsOf(bands),
    columns: [caseColumn, ...columns],
    base: (rows, study) => ({n: rows.length, missing: study.cases.length - rows.length}),
    measured: measuredIn,
    unit: ['trust', 'trusts'],
    describe,
    draw: drawer({head: 'Trust', titled}),
  };
}

/** People at bands 2 and 3 by area and rotation. */
export const deploymentBands2And3 = definition('deployment-bands-2-and-3', 'bands-2-and-3', [
  'rotational',
]);
/** Assistant practitioners by area and rotation. */
export const deploymentBand4 = definition('deployment-band-4', 'band-4', [
  'x-ray',
  'ct',
  'ultrasound',
  'mammography',
]);
