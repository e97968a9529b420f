import {describe, expect, test} from 'vitest';
import {mixed, observed, published} from '../../testing/fixtures/figures.ts';
import {liesIn} from '../../testing/truth/readers.ts';
import {
  boxesIn,
  elementOf,
  linesIn,
  pathsIn,
  textsIn,
  withoutLift,
} from '../../testing/truth/reading.ts';
import {figureNamed} from '../registry.ts';

const figure = figureNamed('census', mixed);
// Three groups of three trusts with a gap of g places between make 9 + 2 g places; the scale ends 6 per cent above 40.
const layouts = [
  {width: 328, left: 96, right: 34, top: 8, bottom: 256, gap: 3},
  {width: 456, left: 96, right: 34, top: 8, bottom: 256, gap: 3},
  {width: 600, left: 128, right: 34, top: 8, bottom: 256, gap: 3},
  {width: 904, left: 176, right: 40, top: 6, bottom: 372, gap: 4},
  {width: 1112, left: 176, right: 40, top: 6, bottom: 372, gap: 4},
];
const shares = [
  [8, 12, 16],
  [18, 22, 24],
  [28, 34, 40],
];

describe.each(layouts)('at $width px', ({width, left, right, top, bottom, gap}) => {
  const svg = withoutLift(figure.draw(width));
  const x = (place: number): number => left + (place * (width - left - right)) / (9 + 2 * gap);
  const y = (percent: number): number => bottom - (percent * (bottom - top)) / 42.4;
  const near = (given: number | undefined, wanted: number): void =>
    expect(Math.abs((given ?? Number.NaN) - wanted)).toBeLessThan(0.5);

  test('each group is one ruled outline with a step for each trust', () => {
    const paths = pathsIn(svg, '.simulated.s-support');
    expect(paths).toHaveLength(3);
    shares.forEach((group, index) => {
      const upper = paths[index]?.slice(0, 6) ?? [];
      group.forEach((share, place) => {
        const start = index * (3 + gap) + place;
        near(upper[2 * place]?.x, x(start));
        near(upper[2 * place + 1]?.x, x(start + 1));
        near(upper[2 * place]?.y, y(share));
        near(upper[2 * place + 1]?.y, y(share));
      });
      expect(paths[index]?.slice(6).every((corner) => Math.abs(corner.y - bottom) < 0.5)).toBe(
        true,
      );
    });
  });

  test('published medians are lines over their groups', () => {
    const steps = linesIn(svg, '.step');
    expect(steps).toHaveLength(3);
    [11.5, 22.9, 33.3].forEach((median, index) => {
      near(steps[index]?.x1, x(index * (3 + gap)));
      near(steps[index]?.x2, x(index * (3 + gap) + 3));
      near(steps[index]?.y1, y(median));
    });
  });

  test('the comparison goes across', () => {
    near(linesIn(svg, '.ref')[0]?.y1, y(36.7));
  });

  test('observed shares are solid and stand where simulated ones stood', () => {
    const solid = withoutLift(figureNamed('census', observed).draw(width));
    expect(pathsIn(solid, '.solid.f-support')).toEqual(pathsIn(svg, '.simulated.s-support'));
    expect(pathsIn(solid, '.simulated')).toEqual([]);
  });
});

test('an observed trust among simulated ones is solid, and its neighbours stay ruled', () => {
  const study = {
    ...mixed,
    census: mixed.census.map((row) =>
      row.trust === 'C005' ? {...row, provenance: 'observed' as const} : row,
    ),
  };
  const svg = withoutLift(figureNamed('census', study).draw(904));
  expect(pathsIn(svg, '.solid.f-support').map((path) => path.length)).toEqual([4]);
  expect(pathsIn(svg, '.simulated.s-support').map((path) => path.length)).toEqual([12, 4, 4, 12]);
});

test('numerals are published statistics and ticks', () => {
  const numerals = textsIn(figure.draw(1112)).flatMap((text) => text.match(/\d+(\.\d+)?/g) ?? []);
  expect(numerals.toSorted()).toEqual([
    '0',
    '10',
    '11.5',
    '15.5',
    '20',
    '22.9',
    '23.41',
    '29.3',
    '30',
    '33.3',
    '36.7',
    '40',
  ]);
});

test('published statistics stand before the ranked trusts in the table, and a trust without a share is missing', () => {
  expect(figure.table.rows).toHaveLength(7 + 9);
  expect(figure.table.rows[0]?.map(({text}) => text)).toEqual([
    'Median of all trusts',
    'published statistic',
    '',
    'all',
    '23.41',
  ]);
  expect(figure.table.rows[7]?.map(({text}) => text)).toEqual([
    'Simulated trust 1',
    'trust',
    '1',
    'low',
    '8.0',
  ]);
  expect(figure.base).toEqual({n: 9, missing: 1});
});

test('an observed trust keeps its id', () => {
  expect(figureNamed('census', observed).table.rows[7]?.map(({text}) => text)).toEqual([
    'C001',
    'trust',
    '1',
    'low',
    '8.0',
  ]);
});

test('the medians of the groups are the largest numbers, and that of all trusts is a small one', () => {
  for (const width of [904, 1112])
    expect(
      [...elementOf(figure.draw(width)).querySelectorAll('.t-xl')].map(
        ({textContent}) => textContent,
      ),
    ).toEqual(['11.5\u00a0%', '22.9\u00a0%', '33.3\u00a0%']);
  for (const width of [456, 600])
    expect(elementOf(figure.draw(width)).querySelectorAll('.t-n')).toHaveLength(3);
});

test('the median of all trusts is a thin line from the box across the groups', () => {
  const apart = {
    ...mixed,
    claims: mixed.claims.map((each) =>
      each.claim === 'census-share-medium-median' ? {...each, value: 20} : each,
    ),
  };
  const svg = withoutLift(figureNamed('census', apart).draw(904));
  const [across] = linesIn(svg, 'g.ray');
  const [fromBox] = [...elementOf(svg).querySelectorAll('line.ray')];
  expect([across?.x1, across?.x2]).toEqual([176, 864]);
  expect(Number(fromBox?.getAttribute('x2'))).toBe(176);
  expect(Number(fromBox?.getAttribute('y1'))).toBeCloseTo(across?.y1 ?? 0, 1);
});

test.each(figure.widths)(
  'at %i px the line of the median of all trusts ends at both sides of a step that it would run through',
  (width) => {
    const svg = withoutLift(figure.draw(width));
    const [before, after, ...more] = linesIn(svg, 'g.ray');
    const step = linesIn(svg, '.step')[1];
    expect(more).toEqual([]);
    expect(Number(step?.x1) - Number(before?.x2)).toBeGreaterThan(2);
    expect(Number(after?.x1) - Number(step?.x2)).toBeGreaterThan(2);
    expect(before?.y1).toBe(after?.y1);
  },
);

test('nothing erases the ruling, and the outline of the trusts goes over the steps', () => {
  const svg = withoutLift(figure.draw(904));
  expect(svg).not.toContain('knock');
  expect(pathsIn(svg, '.edge.s-support')).toEqual(
    pathsIn(svg, '.simulated.s-support').map((path) => path.slice(0, 6)),
  );
  expect(svg.indexOf('edge s-support')).toBeGreaterThan(svg.indexOf('"step"'));
});

test('labels of medians stand over no outline and erase none', () => {
  for (const width of [328, 600, 904, 1112]) expect(figure.draw(width)).not.toContain('halo');
});

const bare = figureNamed('census', published);

test('without trusts the medians are solid bars from zero, the largest first, and no outline is drawn', () => {
  expect(bare.table.rows).toHaveLength(7);
  expect(bare.marker).toBe('all published');
  for (const width of bare.widths) {
    const svg = bare.draw(width);
    expect(pathsIn(svg, '')).toEqual([]);
    const solid = boxesIn(svg, '.solid.f-support');
    const [left, perCent] = [solid[0]?.x ?? 0, (solid[0]?.width ?? 0) / 33.3];
    expect(solid.map(({x}) => x)).toEqual([left, left, left]);
    expect(solid.map((bar) => Math.round((10 * bar.width) / perCent) / 10)).toEqual([
      33.3, 22.9, 11.5,
    ]);
  }
});

test('without trusts the medians of the groups are the only large numerals', () => {
  for (const width of bare.widths)
    expect(
      [...elementOf(bare.draw(width)).querySelectorAll('.t-xxl')].map(
        ({textContent}) => textContent,
      ),
    ).toEqual(['33.3\u00a0%', '22.9\u00a0%', '11.5\u00a0%']);
});

test('without trusts a derived median is two bands', () => {
  const derived = {
    ...published,
    claims: published.claims.map((each) =>
      each.claim === 'census-share-low-median' ? {...each, provenance: 'derived' as const} : each,
    ),
  };
  const derivedFigure = figureNamed('census', derived);
  for (const width of derivedFigure.widths) {
    const svg = derivedFigure.draw(width);
    expect(boxesIn(svg, '.derived.f-support')).toHaveLength(2);
    expect(liesIn('census', derivedFigure, width, svg)).toEqual([]);
  }
});

test('a study without trusts or statistics has an empty scale', () => {
  expect(figureNamed('census', {...published, claims: []}).draw(328)).not.toMatch(/NaN|Infinity/);
});

test('without statistics the trusts stand alone', () => {
  const bare = figureNamed('census', {...mixed, claims: []});
  expect(linesIn(bare.draw(904), '.step')).toEqual([]);
  expect(pathsIn(bare.draw(904), '.simulated')).toHaveLength(3);
});

test('the description gives published statistics and no share of a trust', () => {
  expect(figure.description.replaceAll('\u00a0', ' ')).toBe(
    'A stepped outline of 9 trusts ranked from the smallest support share to the largest, ' +
      'in three groups, with published statistics as solid lines across it. ' +
      'Published: Median of all trusts, 23.41 %; Lower quartile, 15.5 %; Upper quartile, ' +
      '29.3 %; Median of low adopters, 11.5 %; Median of medium adopters, 22.9 %; ' +
      'Median of high adopters, 33.3 %; Wider non-medical NHS, 36.7 %. ' +
      'The other values, one for each trust, are simulated to agree with what is published: ' +
      'the table gives them, and they are not observations.',
  );
});
