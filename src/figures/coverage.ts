import * as Plot from '@observablehq/plot';
import {categoryNumber, coverage as coverageOf, orderedCategories, type CoverageKind, type ParticipantCoverage} from '../model/coverage.ts';
import type {Study} from '../model/study.ts';
import type {Measured} from '../model/value.ts';
import {svg} from './document.ts';
import type {FigureDefinition, Frame} from './figure.ts';
import {label, overlay} from './marks.ts';
import {render} from './render.ts';
import type {Column} from './table.ts';

/** A participant against the categories; the categories are carried along, so that rows are all that a drawing needs. */
interface Row extends ParticipantCoverage {
  readonly categories: readonly {readonly id: string; readonly number: string; readonly name: string; readonly theme: string}[];
}

interface Cell {
  readonly row: Row;
  readonly category: string;
  readonly kind: CoverageKind;
}

function rows(study: Study): Row[] {
  const categories = orderedCategories(study).map((category) => ({id: category.category, number: categoryNumber(study, category), name: category.name, theme: category.theme}));
  return coverageOf(study).map((participant) => ({...participant, categories}));
}

/** The coverage is a count of what a source prints. */
const asPublished: Measured = {value: 1, provenance: 'published', source: '', place: ''};

const kindWords = {quoted: 'quoted', reported: 'reported', none: 'nothing here'} as const;
const wordsOf = (row: Row, category: string): string => (row.reported ? kindWords[row.cells[category] ?? 'none'] : 'nothing of this participant');

function draw(all: readonly Row[], {drawing, width, wide}: Frame): string {
  const categories = all[0]?.categories ?? [];
  const left = wide ? 204 : 0;
  const gap = wide ? 20 : 8;
  const groups = [all.filter(({participant}) => participant.kind === 'service-manager'), all.filter(({participant}) => participant.kind === 'network-representative')];
  const pitch = (width - left - gap) / all.length;
  const side = Math.min(pitch - (wide ? 4 : 1.4), 17);
  const [top, step] = wide ? [48, 26] : [30, 36];
  const themeGap = wide ? 10 : 6;
  const breaks = (index: number): number => categories.slice(1, index + 1).filter((category, i) => category.theme !== categories[i]?.theme).length;
  const y = (index: number): number => top + index * step + breaks(index) * themeGap + (wide ? 0 : 18);
  const place = new Map(groups.flat().map((row, index) => [row, index]));
  const isNetwork = (row: Row): boolean => row.participant.kind === 'network-representative';
  const x = (row: Row): number => left + (place.get(row) ?? 0) * pitch + (isNetwork(row) ? gap : 0);
  const cells = all.flatMap((row) => categories.map(({id}): Cell => ({row, category: id, kind: row.cells[id] ?? 'none'})));
  const rect = (kind: CoverageKind, part: number, className: string): Plot.Markish => Plot.rect(cells.filter((cell) => cell.kind === kind), {
    x1: ({row}: Cell) => x(row), x2: ({row}: Cell) => x(row) + side,
    y1: ({category}: Cell) => y(categories.findIndex(({id}) => id === category)) + side * (1 - part), y2: ({category}: Cell) => y(categories.findIndex(({id}) => id === category)) + side, className,
  });
  const dots = cells.filter(({kind, row}) => kind === 'none' && row.reported);
  const dot = wide ? 3 : 2;
  const height = y(categories.length - 1) + side + 8;

  return render({id: drawing, width, height}, {
    margin: 0,
    x: {type: 'identity'}, y: {type: 'identity'}, axis: null,
    marks: [
      rect('quoted', 1, 'solid f-support'),
      rect('reported', 0.5, 'solid f-band-2'),
      overlay(
        ...dots.map(({row, category}) => svg('rect', {x: x(row) + side / 2 - dot / 2, y: y(categories.findIndex(({id}) => id === category)) + side - dot, width: dot, height: dot, class: 'f-frame'})),
        ...groups.map((group, index) => label(group[0] ? x(group[0]) : 0, 13, wide ? `${group.length} ${index === 0 ? 'service managers (RSM)' : 'network representatives (INR)'}` : `${group.length} ${index === 0 ? 'managers' : 'networks'}`, 't-b')),
        ...(wide ? all.map((row) => label(x(row) + side / 2, 36, `${row.participant.number}`, row.reported ? 'ax t-b' : 'ax', 'middle')) : []),
        ...categories.map(({number, name}, index) => (wide ? label(0, y(index) + side - 3, [{bold: number}, ` ${name}`]) : label(0, y(index) - 6, [{bold: number}, ` ${name}`]))),
      ),
    ],
  });
}

function columns(all: readonly Row[]): Column<Row>[] {
  const categories = all[0]?.categories ?? [];
  return [
    {key: 'participant', head: 'Participant', value: ({participant}) => participant.participant},
    ...categories.map(({id, number, name}): Column<Row> => ({key: id.replaceAll('-', '_'), head: `${number} ${name}`, value: (row) => wordsOf(row, id)})),
  ];
}

function describe(all: readonly Row[]): string {
  const categories = all[0]?.categories ?? [];
  const count = (id: string): number => all.filter(({cells}) => cells[id] !== 'none').length;
  const reported = all.filter((row) => row.reported).length;
  return [
    `A grid of ${all.length} participants by ${categories.length} categories. A full square is a participant who is quoted, a half square one who is reported without being quoted, a dot is nothing in this category; a participant without any mark is one of whom nothing is published.`,
    `Something is published of ${reported} participants. By category: ${categories.map(({id, number, name}) => `${number} ${name}, ${count(id)}`).join('; ')}.`,
  ].join(' ');
}

/** What is published of each participant in each category. */
export const coverage: FigureDefinition<Row> = {
  id: 'coverage',
  widths: [328, 600, 904, 1112],
  rows,
  columns,
  base: (all, study) => ({n: all.filter(({reported}) => reported).length, missing: study.participants.length - all.filter(({reported}) => reported).length}),
  measured: ({reported}) => (reported ? [asPublished] : []),
  unit: ['participant', 'participants'],
  describe,
  draw,
};
