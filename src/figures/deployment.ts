import * as Plot from '@observablehq/plot';
import {deployments, type Deployment} from '../model/deployment.ts';
import {formatNumber} from '../model/claims.ts';
import {hasNumber} from '../model/measured.ts';
import {statementOf} from '../model/stated.ts';
import type {Study} from '../model/study.ts';
import type {Measured} from '../model/value.ts';
import {areas, type Area, type DeploymentRow} from '../model/workforce.ts';
import {caseColumn, measuredColumn} from './columns.ts';
import {svg} from './document.ts';
import type {FigureDefinition, Frame} from './figure.ts';
import {label, overlay} from './marks.ts';
import {render} from './render.ts';
import {densities, densityId, densityRuling, type Series} from './series.ts';
import {strip, stripHeight} from './strip.ts';
import type {Column, Said} from './table.ts';
import {missingWords, simulatedNote} from './words.ts';

/** Names of areas as they head a column. */
export const areaNames: Readonly<Record<Area, string>> = {
  'x-ray': 'X-ray', ct: 'CT', mri: 'MRI', ultrasound: 'Ultrasound', mammography: 'Mammography', 'nuclear-medicine': 'Nuclear medicine',
  interventional: 'Interventional', dexa: 'DEXA', cardiac: 'Cardiac', 'theatre-and-mobile': 'Theatre, mobile', 'general-or-clerical': 'General, clerical', rotational: 'Rotational',
};

/** A row of the grid: where the people of one trust and band group work. */
export interface Row extends Deployment {
  /** What tells the row from the others. */
  readonly key: string;
  /** Name at the left, in full and for phones. */
  readonly name: string;
  readonly short: string;
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

/** The deployment of each trust in a band group, with what a source says of its rotation. */
export const rowsIn = (study: Study, bands: DeploymentRow['bands']): Row[] => deployments(study, bands).map((row) => ({
  ...row, key: row.case, name: `Trust ${row.number}`, short: `${row.number}`, rotation: rotationOf(study, row.case), allRotate: allRotateIn(study, row.case), said: saidOf(study, row.case),
}));

function rowsOf(bands: DeploymentRow['bands']): (study: Study) => Row[] {
  return (study) => {
    const known = rowsIn(study, bands);
    const stated = study.cases.filter((each) => rotationOf(study, each.case) && !known.some((row) => row.case === each.case));
    if (stated.length > 0) throw new Error(`A statement about rotation has no rows of deployment: ${stated.map((each) => each.case).join(', ')}.`);
    return known.toSorted((a, b) => rotation(b) - rotation(a) || a.number - b.number);
  };
}

function allRotateIn(study: Study, id: string): Measured | undefined {
  const statement = statementOf(study, id, 'all-posts-rotational');
  return statement && {value: 1, provenance: statement.provenance, source: statement.source, place: statement.place};
}

function saidOf(study: Study, id: string): Said | string {
  const [all, none] = [statementOf(study, id, 'all-posts-rotational'), statementOf(study, id, 'no-posts-rotational')];
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

/** Draws a grid of rows by areas in the colour of a series; `head` names the rows on a phone. */
export function drawer(series: Series, head = 'Trust'): (rows: readonly Row[], frame: Frame) => string {
  return (rows, {drawing, width, wide, drawn}) => {
    // Level heads need columns as wide as their longest word.
    const hasLevelHeads = width > 1000;
    const [left, pitch] = wide ? [66, 25] : [Math.max(...rows.map(({short}) => short.length)) > 2 ? 34 : 30, 24];
    const top = hasLevelHeads ? 38 : 96;
    const simulated = drawn.has('simulated');
    const cell = (width - left - 26) / areas.length;
    const cells = rows.flatMap((row) => areas.map((area): Cell => ({row, area, measured: row.areas[area]})));
    const of = (kind: Kind): Cell[] => cells.filter((each) => kindOf(each) === kind);
    const derived = (kind: Kind): Cell[] => of(kind).filter(({measured}) => measured.provenance === 'derived');
    const key = placed([
      ...(simulated ? ruledKey(drawing, series) : []),
      ...(derived('zero').length + derived('number').length > 0 ? derivedKey : []),
      ...gapKey(of('missing')),
    ], wide ? left : 0, width);
    const heads = top + key.height;
    const bottom = heads + rows.length * pitch + 16;
    const channels = {x: ({area}: Cell) => area, y: ({row}: Cell) => row.key};
    const middleX = ({area}: Cell): number => left + (areas.indexOf(area) + 0.5) * cell;
    const middleY = ({row}: Cell): number => heads + (rows.indexOf(row) + 0.5) * pitch;
    const strong = (row: Row): boolean => row.rotation !== null;
    const note = (kind: Kind, text: (each: Cell) => string, className: string): SVGElement[] => of(kind).map((each) => label(middleX(each), middleY(each) + 4.5, text(each), className, 'middle'));

    return render({id: drawing, width, height: bottom + stripHeight(drawn, width)}, {
      marginTop: heads, marginRight: 26, marginLeft: left, marginBottom: 16 + stripHeight(drawn, width),
      x: {domain: areas, axis: null, padding: 0, round: false},
      y: {domain: rows.map(({key: id}) => id), axis: null, padding: 0, round: false},
      marks: [
        ...densities.map((_, index) => Plot.cell(of('ruled').filter(({measured}) => level(Number(measured.value)) === index), {...channels, inset: 1.6, fill: `url(#${densityId(drawing, index)})`, className: `simulated sim s-${series}`})),
        ...knownCells([...of('all'), ...of('number')], channels, series),
        Plot.cell(of('zero'), {...channels, inset: 1.6, className: 'cell-solid'}),
        Plot.cell(derived('zero'), {...channels, inset: 4, className: 'cell-solid'}),
        Plot.cell(derived('number'), {...channels, inset: 4, className: isPale(series) ? 'cell-solid' : 'core'}),
        Plot.cell(of('missing'), {...channels, inset: 1.6, className: 'gap'}),
        overlay(
          ...key.elements,
          ...areas.flatMap((area, index) => (hasLevelHeads ? levelHead : slantedHead)(area, left + (index + 0.5) * cell, heads)),
          ...(wide ? [] : [label(0, heads - 7, head, 'ax')]),
          ...rows.map((row, index) => label(left - 8, heads + (index + 0.5) * pitch + 4.5, wide ? row.name : row.short, strong(row) ? 't-b' : '', 'end')),
          ...of('nobody').map((each) => nobody(middleX(each), middleY(each), series)),
          ...note('all', () => 'all', isPale(series) ? 't-b' : 'on'),
          ...note('number', ({measured}) => formatNumber(Number(measured.value), 0), isPale(series) ? 't-b' : 'on'),
          ...note('zero', () => '0', 't-b'),
          strip(drawing, drawn, width, bottom),
        ),
      ],
    }, densities.map((_, index) => densityRuling(drawing, index, series)));
  };
}

/** Words in the colour of the film can be read on every series but this: its red is too light for them. */
const isPale = (series: Series): boolean => series === 'band-4';

/** Cells that hold words or a number: solid, or framed on a solid foot where words can't stand on the colour. */
function knownCells(cells: readonly Cell[], channels: Plot.CellOptions, series: Series): Plot.Markish[] {
  if (!isPale(series)) return [Plot.cell(cells, {...channels, inset: 1, className: `solid f-${series}`})];
  return [
    Plot.cell(cells, {...channels, inset: 1, insetTop: 18, className: `solid f-${series}`}),
    Plot.cell(cells, {...channels, inset: 1.6, className: 'cell-solid'}),
  ];
}

/** A simulated nobody: the stub that stands for a zero everywhere. */
const nobody = (x: number, y: number, series: Series): SVGElement => svg('line', {x1: x - 6.25, x2: x + 6.25, y1: y, y2: y, class: `zero s-${series}`});

const headClass = (area: Area): string => (area === 'rotational' ? 't-b' : '');

/** In a wide column a name stands on one line or two. */
function levelHead(area: Area, x: number, bottom: number): SVGElement[] {
  const lines = areaNames[area].split(' ');
  return lines.map((line, index) => label(x, bottom - 7 - 16 * (lines.length - 1 - index), line, headClass(area), 'middle'));
}

const slantedHead = (area: Area, x: number, bottom: number): SVGElement[] =>
  [svg('text', {class: `t ${headClass(area)}`.trim(), transform: `translate(${(x - 3).toFixed(1)} ${bottom - 7}) rotate(-50)`}, areaNames[area])];

/** A sample with its words, as wide as both. */
interface Entry {
  readonly words: string;
  readonly sample: (x: number, y: number) => SVGElement[];
}

const box = (className: string, inset = 0) => (x: number, y: number): SVGElement => svg('rect', {x: x + 0.6 + inset, y: y + 0.6 + inset, width: 24 - 2 * inset, height: 12.8 - 2 * inset, class: className});

/** What the rulings stand for, and the stub of a simulated nobody. */
function ruledKey(drawing: string, series: Series): Entry[] {
  return [
    ...stepNames.map((words, index): Entry => ({
      words, sample: (x, y) => [svg('rect', {x: x + 0.6, y: y + 0.6, width: 24, height: 12.8, class: `sim s-${series}`, fill: `url(#${densityId(drawing, index)})`})],
    })),
    {words: 'nobody', sample: (x, y) => [nobody(x + 12, y + 7, series)]},
  ];
}

const derivedKey: readonly Entry[] = [{words: 'derived', sample: (x, y) => [box('cell-solid')(x, y), box('cell-solid', 3)(x, y)]}];

/** Why dotted cells have no number: each reason once, in words. */
function gapKey(missing: readonly Cell[]): Entry[] {
  const reasons = [...new Set(missing.map(({measured}) => missingWords(measured)))].toSorted();
  return reasons.length === 0 ? [] : [{words: reasons.join(' or '), sample: (x, y) => [box('gap')(x, y)]}];
}

/** Samples side by side above the grid, on as many lines as they need. */
function placed(entries: readonly Entry[], start: number, width: number): {elements: SVGElement[]; height: number} {
  let [x, y] = [start, 1];
  const elements = entries.flatMap(({words, sample}) => {
    const room = 40 + words.length * 6.6;
    if (x > start && x + room > width) [x, y] = [start, y + 22];
    const entry = [...sample(x, y), label(x + 32, y + 12, words)];
    x += room;
    return entry;
  });
  return {elements, height: entries.length === 0 ? 0 : y + 25};
}

function describe(rows: readonly Row[]): string {
  return [
    `A grid of ${rows.length} trusts by ${areas.length - 1} areas and rotational posts${isRuled(rows) ? '; the thicker the ruling of a cell, the more people' : ''}.`,
    ...rotationSentences(rows),
    simulatedNote('headcounts', rows.flatMap((row) => Object.values(row.areas))),
  ].filter((sentence) => sentence !== '').join(' ');
}

/** "Published: all posts rotate in Trust 3.": a sentence for each thing that is said, and for each provenance. */
function rotationSentences(rows: readonly Row[]): string[] {
  const said = rows.flatMap(({number, said}) => (typeof said === 'string' ? [] : [{number, ...said}]));
  return [...Map.groupBy(said, ({provenance, text}) => `${provenance.charAt(0).toUpperCase()}${provenance.slice(1)}: ${text}`)]
    .map(([words, list]) => `${words} in ${list.map(({number}) => `Trust ${number}`).join(', ')}.`);
}

const isRuled = (rows: readonly Row[]): boolean => rows.some((row) => Object.values(row.areas).some((each) => hasNumber(each) && each.provenance === 'simulated'));

/** What is drawn of a row: that all rotate counts as a value of its own. */
export const measuredIn = ({areas: byArea, allRotate}: Row): Measured[] => [...Object.values(byArea), ...(allRotate ? [allRotate] : [])];

/** People by area, and what a source says of rotation in words: the drawing shows it in the place of a number. */
export const columns: readonly Column<Row>[] = [
  ...areas.map((area) => measuredColumn<Row>(area.replaceAll('-', '_'), areaNames[area], '', 0, (row) => row.areas[area])),
  {key: 'rotation', head: 'Said of rotation', value: ({said}) => said},
];

function definition(id: string, bands: DeploymentRow['bands'], series: Series): FigureDefinition<Row> {
  return {
    id,
    widths: [328, 600, 904, 1112],
    rows: rowsOf(bands),
    columns: [caseColumn, ...columns],
    base: (rows, study) => ({n: rows.length, missing: study.cases.length - rows.length}),
    measured: measuredIn,
    unit: ['trust', 'trusts'],
    describe,
    draw: drawer(series),
  };
}

/** People at bands 2 and 3 by area and rotation. */
export const deploymentBands2And3 = definition('deployment-bands-2-and-3', 'bands-2-and-3', 'support');
/** Assistant practitioners by area and rotation. */
export const deploymentBand4 = definition('deployment-band-4', 'band-4', 'band-4');
