import {expect, test} from 'vitest';
import type {Study} from '../model/study.ts';
import type {Provenance} from '../model/values/provenance.ts';
import type {Value} from '../model/values/value.ts';
import {publishedOnly} from '../study/published-only.ts';
import {mixed, observed, published} from '../testing/fixtures/figures.ts';
import {report} from '../testing/report.ts';
import {type FigureDefinition, figureOf, type Frame} from './figure.ts';
import {figureNamed} from './registry.ts';

/** Rows of values, each written as "value provenance". */
type Row = readonly (readonly [Value, Provenance])[];

function definition(rows: readonly Row[], frames: Frame[] = []): FigureDefinition<Row> {
  return {
    id: 'sample',
    widths: [328, 904],
    rows: () => rows,
    columns: [],
    unit: ['trust', 'trusts'],
    base: () => ({n: rows.length, missing: 0}),
    measured: (row) =>
      row.map(([value, provenance]) => ({value, provenance, source: '', place: ''})),
    describe: () => '',
    draw: (_, frame) => {
      frames.push(frame);
      return '';
    },
  };
}

const marker = (rows: readonly Row[]): string => figureOf(definition(rows), mixed).marker;

test('the marker counts what is not simulated', () => {
  expect(
    marker([
      [
        [1, 'simulated'],
        [2, 'simulated'],
      ],
      [
        [1, 'simulated'],
        [2, 'published'],
      ],
      [
        [3, 'published'],
        [4, 'derived'],
      ],
    ]),
  ).toBe('2 values published, 1 derived, the rest simulated');
});

test('the marker uses the singular for one', () => {
  expect(
    marker([
      [
        [1, 'simulated'],
        [2, 'published'],
      ],
    ]),
  ).toBe('1 value published, the rest simulated');
  expect(
    marker([
      [
        [1, 'simulated'],
        [2, 'simulated'],
      ],
    ]),
  ).toBe('1 trust simulated');
});

test('the marker of one kind says that it is all', () => {
  expect(marker([[[1, 'published']], [[2, 'published']]])).toBe('all published');
  expect(marker([[[1, 'observed']]])).toBe('all observed');
  expect(marker([[[1, 'derived']]])).toBe('all derived');
});

test('the marker counts kinds that are mixed', () => {
  expect(
    marker([
      [
        [1, 'published'],
        [2, 'observed'],
        [3, 'derived'],
        [4, 'observed'],
      ],
    ]),
  ).toBe('1 value published, 2 observed, 1 derived');
});

test('the marker counts what is printed without being drawn, which the kinds that are drawn do not', () => {
  const printed = [
    {value: 3, provenance: 'derived', source: '', place: ''},
    {value: 4, provenance: 'published', source: '', place: ''},
  ] as const;
  const figure = figureOf(
    {
      ...definition([
        [
          [1, 'simulated'],
          [2, 'published'],
        ],
      ]),
      printed: () => printed,
    },
    mixed,
  );
  expect(figure.marker).toBe('2 values published, 1 derived, the rest simulated');
  expect(figure.drawn).toEqual(new Set(['simulated', 'published']));
});

test('a figure is plain as long as its marker counts nothing but what is published', () => {
  const isPlain = (rows: readonly Row[]): boolean => figureOf(definition(rows), mixed).isPlain;
  expect(isPlain([[[1, 'published']], [['not-supplied', 'published']]])).toBe(true);
  for (const other of ['derived', 'observed', 'simulated'] as const)
    expect(isPlain([[[1, 'published']], [[2, other]]])).toBe(false);
});

test('the marker leaves out what a drawing leaves to the table', () => {
  const all = definition([[[1, 'published']], [[2, 'published']]]);
  const [one] = all.measured(all.rows(mixed)[0]!);
  expect(figureOf({...all, counted: () => (one ? [[one]] : [])}, mixed).marker).toBe(
    'all published',
  );
  const printed = [{value: 3, provenance: 'derived', source: '', place: ''}] as const;
  const alone = figureOf({...all, counted: () => [], printed: () => printed}, mixed);
  expect(alone.marker).toBe('all derived');
  expect(figureOf({...all, counted: () => undefined, printed: () => printed}, mixed).marker).toBe(
    '2 values published, 1 derived',
  );
});

test.each([
  ['establishment', '4 values published', '4 values published'],
  ['bands', '4 values published', '5 values published, 1 derived'],
  ['share-and-size', '6 values published', '2 values published, 2 derived'],
] as const)(
  'the marker of %s counts the numerals that the report has in print',
  (id, count, alone) => {
    expect(figureNamed(id, report).marker).toBe(`${count}, the rest simulated`);
    expect(figureNamed(id, publishedOnly(report)).marker).toBe(alone);
  },
);

test('missing values count as nothing, and without them the others are not all', () => {
  expect(
    marker([
      [
        ['not-supplied', 'simulated'],
        [2, 'published'],
      ],
    ]),
  ).toBe('1 value published');
  expect(marker([[['not-in-text', 'published']]])).toBe('no value');
  expect(marker([])).toBe('no value');
});

test.each([
  ['establishment', mixed, '6 values published, 2 observed, 4 derived, the rest simulated'],
  ['establishment', observed, '13 values observed, 6 derived'],
  ['bands', mixed, '5 values published, 5 observed, 3 derived, the rest simulated'],
  ['bands', observed, '18 values observed, 4 derived'],
  ['census', mixed, '7 values published, the rest simulated'],
  ['census', published, 'all published'],
] as const)('%s has its marker', (id, study: Study, words) => {
  expect(figureNamed(id, study).marker).toBe(words);
});

test('the marker counts the bands of a trust', () => {
  expect(figureNamed('trust-bands', mixed, 'T01').marker).toBe(
    '1 value published, the rest simulated',
  );
});

test('a drawing has an id of figure, subject and width, and knows what kinds are in it', () => {
  const frames: Frame[] = [];
  const figure = figureOf(
    definition(
      [
        [
          [1, 'simulated'],
          ['suppressed', 'observed'],
        ],
      ],
      frames,
    ),
    mixed,
    'T09',
  );
  figure.draw(328);
  figure.draw(904);
  expect(figure.id).toBe('sample-t09');
  expect(frames).toEqual([
    {drawing: 'sample-t09-328', width: 328, wide: false, drawn: new Set(['simulated'])},
    {drawing: 'sample-t09-904', width: 904, wide: true, drawn: new Set(['simulated'])},
  ]);
});
