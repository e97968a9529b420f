import {describe, expect, test} from 'vitest';
import type {Provenance} from '../../model/values/provenance.ts';
import type {Value} from '../../model/values/value.ts';
import {boxesIn, circlesIn, elementOf} from '../../testing/truth/reading.ts';
import {render} from '../render/render.ts';
import {absence, label, swatch} from './elements.ts';
import {bars, markStyle, points, zeros} from './marks.ts';

interface Row {
  readonly id: string;
  readonly value: number;
  readonly provenance: Provenance;
}

const rows: readonly Row[] = [
  {id: 'a', value: 10, provenance: 'published'},
  {id: 'b', value: 20, provenance: 'observed'},
  {id: 'c', value: 30, provenance: 'derived'},
  {id: 'd', value: 40, provenance: 'simulated'},
];
const provenance = (row: Row): Provenance => row.provenance;
const options = {width: 140, height: 80};
const scales = {
  margin: 0,
  marginLeft: 20,
  marginRight: 20,
  x: {domain: [0, 100], axis: null},
} as const;
const bands = {
  ...scales,
  y: {domain: ['a', 'b', 'c', 'd'], axis: null, padding: 0, round: false},
} as const;

test('only simulated values look ruled, and only derived ones double', () => {
  expect((['published', 'observed', 'derived', 'simulated'] as const).map(markStyle)).toEqual([
    'solid',
    'solid',
    'double',
    'ruled',
  ]);
});

describe('bars too short to be ruled', () => {
  const short: readonly Row[] = [
    {id: 'a', value: 1, provenance: 'simulated'},
    {id: 'b', value: 3, provenance: 'simulated'},
    {id: 'c', value: 4, provenance: 'simulated'},
    {id: 'd', value: 1, provenance: 'published'},
  ];
  const drawn = render(
    {...options, id: 'short-140'},
    {
      ...bands,
      marks: bars(short, {
        drawing: 'short-140',
        series: 'support',
        x1: () => 0,
        x2: ({value}) => value,
        y: ({id}) => id,
        provenance,
        thickness: 20,
      }),
    },
  );

  test('are hollow, with an outline that leaves half of them empty and ends at the value', () => {
    expect(boxesIn(drawn, '.hollow')).toEqual([
      {x: 20.13, y: 0.13, width: 0.75, height: 19.75},
      {x: 20.38, y: 20.38, width: 2.25, height: 19.25},
    ]);
    expect(
      [...elementOf(drawn).querySelectorAll('.hollow rect')].map((rect) =>
        rect.getAttribute('stroke-width'),
      ),
    ).toEqual(['0.25', '0.75']);
  });

  test('are ruled as soon as their ruling shows, and solid where published', () => {
    expect(boxesIn(drawn, '.simulated.sim')).toHaveLength(1);
    expect(boxesIn(drawn, '.solid')).toHaveLength(1);
  });
});

describe('bars', () => {
  const svg = render(
    {...options, id: 'bars-140'},
    {
      ...bands,
      marks: bars(rows, {
        drawing: 'bars-140',
        series: 'support',
        x1: () => 0,
        x2: ({value}) => value,
        y: ({id}) => id,
        provenance,
        thickness: 20,
      }),
    },
  );

  test('are solid where published or observed', () => {
    expect(boxesIn(svg, '.solid').map(({x, width}) => [x, width])).toEqual([
      [20, 10],
      [20, 20],
    ]);
  });

  test('are two bands, a good third each, where derived', () => {
    expect(boxesIn(svg, '.derived')).toEqual([
      {x: 20, y: 40, width: 30, height: 7.2},
      {x: 20, y: 52.8, width: 30, height: 7.2},
    ]);
  });

  test('are ruled where simulated, with their outline on the value', () => {
    expect(boxesIn(svg, '.simulated')).toEqual([{x: 20.6, y: 60.6, width: 38.8, height: 18.8}]);
    expect(elementOf(svg).querySelector('.simulated')?.getAttribute('class')).toBe(
      'simulated sim wash f-support s-support',
    );
  });

  test('have no length for zero', () => {
    const none = render(
      {...options, id: 'none-140'},
      {
        ...bands,
        marks: bars([{id: 'a', value: 0, provenance: 'simulated'}], {
          drawing: 'none-140',
          series: 'support',
          x1: () => 0,
          x2: ({value}) => value,
          y: ({id}) => id,
          provenance,
          thickness: 20,
        }),
      },
    );
    expect(none).not.toContain('<rect');
  });
});

describe('points', () => {
  const drawn = (r: number) =>
    render(
      {...options, id: 'points-140'},
      {
        ...bands,
        y: {type: 'identity', axis: null},
        marks: points(rows, {
          drawing: 'points-140',
          series: 'context',
          x: ({value}) => value,
          y: () => 40,
          provenance,
          r,
        }),
      },
    );

  test('stand on their values', () => {
    const svg = drawn(5);
    expect(
      ['.solid', '.derived', '.simulated'].flatMap((each) => circlesIn(svg, each)).map(({x}) => x),
    ).toEqual([30, 40, 50, 60]);
  });

  test('are discs, discs with a ring cut in, and rings', () => {
    const svg = drawn(5);
    expect(circlesIn(svg, '.core').map(({x, r}) => [x, r])).toEqual([[50, 3.1]]);
    expect(circlesIn(svg, '.simulated.ring').map(({r}) => r)).toEqual([4.6]);
    expect(elementOf(svg).querySelector('.simulated.ring')?.getAttribute('class')).not.toContain(
      'filled',
    );
  });

  test('are ruled inside from a radius of 8', () => {
    expect(elementOf(drawn(8)).querySelector('.simulated.filled')?.getAttribute('fill')).toBe(
      'url(#points-140-context)',
    );
  });
});

test('zeros are solid stubs, dashed where simulated', () => {
  const zero: readonly Row[] = [
    {id: 'a', value: 0, provenance: 'published'},
    {id: 'd', value: 0, provenance: 'simulated'},
  ];
  const root = elementOf(
    render(
      {...options, id: 'zeros-140'},
      {...bands, marks: zeros(zero, {series: 'band-4', y: ({id}) => id, provenance})},
    ),
  );
  expect(root.querySelectorAll('.tick.s-band-4 line')).toHaveLength(1);
  expect(root.querySelectorAll('.zero.s-band-4 line')).toHaveLength(1);
});

test('a label has its bold parts in spans and text that is escaped', () => {
  expect(
    label(1, 2.345, [{bold: '5\u00a0%'}, ' < half'], 'halo', 'end').outerHTML.replaceAll(
      '\u00a0',
      '&#160;',
    ),
  ).toMatch(
    /^<text[^>]*text-anchor="end"[^>]*><tspan class="t-b">5&#160;%<\/tspan> &lt; half<\/text>$/,
  );
  expect(label(1, 2.345, 'a').getAttribute('y')).toBe('2.35');
  expect(label(1, 2, 'a').getAttribute('text-anchor')).toBeNull();
});

test('a swatch looks like the values that it stands for', () => {
  expect(swatch('x-1', 0, 0, 20, 10, 'support', 'ruled').getAttribute('class')).toBe(
    'sim wash f-support s-support',
  );
  expect(swatch('x-1', 0, 0, 20, 10, 'support', 'lines').getAttribute('fill')).toBe(
    'url(#x-1-support)',
  );
  expect(swatch('x-1', 0, 0, 20, 10, 'support', 'solid').getAttribute('class')).toBe('f-support');
  expect(swatch('x-1', 0, 0, 20, 10, 'support', 'double').querySelectorAll('rect')).toHaveLength(2);
});

test('a value that a trust did not give is crossed, one that a source does not print is not', () => {
  const crosses = (value: Value): number =>
    absence(0, 10, {value, provenance: 'published', source: '', place: ''}).filter(
      ({localName}) => localName === 'path',
    ).length;
  expect(
    (['not-supplied', 'suppressed', 'not-in-text', 'not-applicable'] as const).map(crosses),
  ).toEqual([1, 1, 0, 0]);
});
