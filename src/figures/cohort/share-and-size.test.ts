import {expect, test} from 'vitest';
import type {Claim} from '../../model/claims/claim.ts';
import {figureClaimsOf} from '../../model/claims/figure-claims.ts';
import type {Study} from '../../model/study.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import type {EstablishmentRow, Statement} from '../../model/workforce/workforce.ts';
import {publishedOnly} from '../../study/published-only.ts';
import {drawingOf, figureIn} from '../../testing/drawings.ts';
import {observed as observedFixture} from '../../testing/fixtures/figures.ts';
import {
  casesOf,
  observed,
  published,
  simulated,
  studyOf,
  unchecked,
} from '../../testing/fixtures/rows.ts';
import {report} from '../../testing/report.ts';
import {expectDrawing} from '../../testing/snapshots.ts';
import {boxesIn, circlesIn, elementOf, linesIn} from '../../testing/truth/reading.ts';
import {figureOf} from '../figure.ts';
import {shareAndSize} from './share-and-size.ts';

const claim = (id: string, value: number, decimals: number): Claim => ({
  claim: id,
  statement: '',
  value,
  unit: '',
  decimals,
  n: 6,
  numerator: null,
  denominator: null,
  note: '',
  discrepancies: [],
  ...unchecked,
  ...published,
});

/** Funded WTE of support staff and radiographers in seven made-up services; the seventh gave nothing. */
const posts = [
  [20, 40],
  [30, 90],
  [15, 105],
  [60, 120],
  [40, 160],
  [55, 195],
] as const;

function rowsOf(origin: Sourced): EstablishmentRow[] {
  return posts.flatMap(([support, radiographers], index) => {
    const row = {case: `T0${index + 1}`, measure: 'funded', ...origin} as const;
    return [
      {...row, staff: 'support', wte: support},
      {...row, staff: 'radiographers', wte: radiographers},
    ] as const;
  });
}

const totals: EstablishmentRow[] = [
  {case: 'T01', staff: 'imaging', measure: 'funded', wte: 60, ...published},
  {case: 'T06', staff: 'imaging', measure: 'funded', wte: 250, ...published},
];
const shares: Statement[] = [{case: 'T03', statement: 'support-share', value: 13, ...published}];
const claims = [claim('share-size-correlation', -0.25, 2), claim('share-size-p', 0.633, 3)];
const figureClaims = figureClaimsOf('share-and-size', {
  'correlation': 'share-size-correlation',
  'p-value': 'share-size-p',
});
const study: Study = studyOf({
  cases: casesOf(7),
  establishment: [...rowsOf(simulated), ...totals],
  statements: shares,
  claims,
  figureClaims,
});
const figure = figureOf(shareAndSize, study);
const only = figureOf(shareAndSize, publishedOnly(study));

/** What a drawing says, text by text. */
const words = (svg: string): string[] =>
  [...svg.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map(([, text]) =>
    (text ?? '').replace(/<[^>]+>/g, '').replaceAll('&#160;', '\u00a0'),
  );
const count = (svg: string, pattern: RegExp): number => [...svg.matchAll(pattern)].length;

test.each([328, 904])('the drawing at %i px is as it was looked at', async (width) => {
  await expectDrawing(`share-and-size-${width}-stated`, figure.draw(width));
});

test.each([328, 904])(
  'the drawing at %i px of published values alone is as it was looked at',
  async (width) => {
    await expectDrawing(`share-and-size-${width}-stated-published`, only.draw(width));
  },
);

test('the marker counts r and p too, and beside an interval nothing but what is drawn', () => {
  expect(figure.marker).toBe('5 values published, the rest simulated');
  expect(only.marker).toBe('2 values published, 2 derived');
});

test('the trust without data is counted as missing', () => {
  expect(figure.base).toEqual({n: 6, missing: 1});
});

test.each([328, 600, 904])('at %i px each published value and name is printed once', (width) => {
  const said = words(figure.draw(width));
  for (const each of ['60', '250', '13\u00a0%', 'Trust 1', 'Trust 6', 'Trust 3'])
    expect(
      said.filter((text) => text === each),
      each,
    ).toHaveLength(1);
});

test.each([328, 600, 904])('at %i px no numeral comes from a simulated value', (width) => {
  const numerals = words(figure.draw(width)).filter((text) => /^\d/.test(text));
  expect(
    numerals.filter(
      (text) =>
        !['60', '250', '13\u00a0%'].includes(text) &&
        Number(text.replace('\u00a0%', '')) % 10 !== 0,
    ),
  ).toEqual([]);
});

test('a trust of which nothing is published has no name in the picture', () => {
  expect(words(figure.draw(904)).filter((text) => text.startsWith('Trust '))).toHaveLength(3);
});

test('r and p stand as the claims print them, and are called published', () => {
  expect(words(figure.draw(904))).toContain('r = −0.25, p = 0.633 published');
});

test('the fitted line is said to be simulated where points are', () => {
  expect(words(figure.draw(904))).toContain('The line and its 95\u00a0% band are simulated');
});

test('published values alone have the correlation as their only point, and no fitted line', () => {
  expect(circlesIn(only.draw(904), 'g')).toHaveLength(1);
  expect(count(only.draw(904), /class="(fit|sim-band|ray|absent)"/g)).toBe(0);
});

test.each(only.widths)(
  'at %i px the correlation stands on an axis from −1 to 1, its interval is a grey band and zero is marked',
  (width) => {
    const svg = only.draw(width);
    const x = (value: number): number => 14 + ((width - 28) * (value + 1)) / 2;
    const [dot] = circlesIn(svg, 'g');
    const zero = elementOf(svg).querySelector('line.ref');
    const [band, ...more] = boxesIn(svg, 'g');
    expect(dot?.x).toBeCloseTo(x(-0.25), 1);
    expect(Number(zero?.getAttribute('x1'))).toBeCloseTo(x(0), 1);
    expect(more).toEqual([]);
    const ends = [band?.x ?? 0, (band?.x ?? 0) + (band?.width ?? 0)];
    expect(ends.map((end) => Math.round(((end - 14) * 200) / (width - 28) - 100) / 100)).toEqual([
      -0.88, 0.7,
    ]);
  },
);

test.each(only.widths)(
  'at %i px published values alone print r and the interval; p and single trusts stand elsewhere',
  (width) => {
    const said = words(only.draw(width));
    expect(said).toEqual(expect.arrayContaining(['r = −0.25', '−0.88', '0.70', 'no link']));
    expect(said.join()).not.toContain('p =');
    expect(said.join()).not.toMatch(/Trust|WTE|13/);
    expect(only.table.rows).toHaveLength(3);
  },
);

test.each(only.widths)('at %i px no word of the correlation leaves the drawing', (width) => {
  const texts = [...elementOf(only.draw(width)).querySelectorAll('text')];
  for (const text of texts) {
    const [x, length] = [Number(text.getAttribute('x')), 6.2 * (text.textContent ?? '').length];
    const part = {middle: 0.5, end: 1}[text.getAttribute('text-anchor') ?? ''] ?? 0;
    expect(x - part * length).toBeGreaterThan(-2);
    expect(x + (1 - part) * length).toBeLessThan(width + 2);
  }
});

const without = figureOf(shareAndSize, publishedOnly({...study, claims: []}));

test('without a correlation published values are lines in a scatter that say that nothing else is known', () => {
  expect(words(without.draw(328))).toEqual(
    expect.arrayContaining([
      'Of single trusts, only these',
      'are in the text: each trust lies',
      'Trust 1',
      'Trust 3',
      'Trust 6',
    ]),
  );
});

test('lines without a point are solid for 48 px from their axis and dotted beyond', () => {
  const lines = (name: string): number[] =>
    [...elementOf(without.draw(904)).querySelectorAll(`line.${name}`)].map((line) => {
      const [x1, x2, y1, y2] = ['x1', 'x2', 'y1', 'y2'].map((each) =>
        Number(line.getAttribute(each)),
      );
      return Math.round(Math.hypot((x2 ?? 0) - (x1 ?? 0), (y2 ?? 0) - (y1 ?? 0)));
    });
  expect(lines('ray')).toEqual([48, 48, 48]);
  expect(lines('absent')).toHaveLength(3);
});

test('every tick of the size has its numeral', () => {
  for (const svg of [figure.draw(328), without.draw(904)]) {
    const ticks = [...elementOf(svg).querySelectorAll('line.base')]
      .filter((line) => line.getAttribute('x1') === line.getAttribute('x2'))
      .map((line) => line.getAttribute('x1'));
    const numerals = [...elementOf(svg).querySelectorAll('text.ax')]
      .filter((text) => text.getAttribute('text-anchor') === 'middle')
      .map((text) => text.getAttribute('x'));
    expect(ticks).toEqual(numerals);
  }
});

test('a ring and the named disc that it crosses are both seen: no film, and under the ruling of the disc', () => {
  // The same size as the first trust, which is named, and nearly its share.
  const near = [
    ...rowsOf(simulated),
    ...totals,
    {case: 'T07', staff: 'support', measure: 'funded', wte: 20.4, ...simulated},
    {case: 'T07', staff: 'radiographers', measure: 'funded', wte: 40, ...simulated},
  ] as const;
  const svg = figureOf(shareAndSize, {...study, establishment: near}).draw(328);
  const [ring, ...others] = circlesIn(svg, '.ring.s-support.open');
  const [disc] = circlesIn(svg, '.ring.s-highlight.filled').filter(
    ({x, y}) => Math.hypot(x - (ring?.x ?? 0), y - (ring?.y ?? 0)) < 14,
  );
  const film = circlesIn(svg, '.under');
  expect(others).toEqual([]);
  expect(disc).toBeDefined();
  expect(film).toContainEqual(disc);
  expect(film).not.toContainEqual(ring);
  expect(svg).not.toMatch(/<g[^>]*halo/);
  const order = ['under', 'ring s-support open', 'ring s-highlight filled'].map((name) =>
    svg.indexOf(name),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test.each([328, 600, 904])(
  'at %i px a line from an axis to a point is dotted beyond a short piece, so that it is no line of reference',
  (width) => {
    const lines = [...elementOf(figure.draw(width)).querySelectorAll('line.ray')].map((line) => {
      const [x1, x2, y1, y2] = ['x1', 'x2', 'y1', 'y2'].map((each) =>
        Number(line.getAttribute(each)),
      );
      return Math.hypot((x2 ?? 0) - (x1 ?? 0), (y2 ?? 0) - (y1 ?? 0));
    });
    expect(lines).toHaveLength(3);
    expect(elementOf(figure.draw(width)).querySelectorAll('line.absent')).toHaveLength(3);
    expect(Math.max(...lines)).toBeLessThanOrEqual(48.01);
  },
);

test('the key shows a line from the axis where no published value is a disc', () => {
  const keyOf = (svg: string) => [...elementOf(svg).querySelectorAll('.ray-key')].length;
  expect(keyOf(figure.draw(328))).toBe(1);
  expect([...elementOf(figure.draw(328)).querySelectorAll('circle.f-highlight')]).toEqual([]);
  const whole = [
    ...rowsOf(simulated),
    ...totals,
    {case: 'T03', staff: 'imaging', measure: 'funded', wte: 120, ...published},
  ] as const;
  expect(keyOf(figureOf(shareAndSize, {...study, establishment: whole}).draw(328))).toBe(0);
});

test('a ring that crosses nothing named covers what lies below it', () => {
  expect(circlesIn(figure.draw(904), '.open')).toEqual([]);
});

test('a simulated size without a share has no place, and is not counted', () => {
  const half = figureOf(shareAndSize, {
    ...study,
    establishment: [
      ...rowsOf(simulated),
      ...totals,
      {case: 'T07', staff: 'imaging', measure: 'funded', wte: 91, ...simulated},
    ],
  });
  expect(half.base).toEqual({n: 6, missing: 1});
  expect(half.table.rows).toHaveLength(6);
});

test('the name of a line without a point does not stand beside a point', () => {
  const half = figureOf(shareAndSize, observedFixture);
  for (const width of half.widths) {
    const svg = half.draw(width);
    const name = [...elementOf(svg).querySelectorAll('text')].find(
      ({textContent}) => textContent === 'Trust 8',
    );
    const [x, y] = [Number(name?.getAttribute('x')), Number(name?.getAttribute('y'))];
    expect(
      circlesIn(svg, '.rim').filter(
        (point) => point.x > x - 20 && point.x < x + 60 && Math.abs(point.y - y) < 20,
      ),
    ).toEqual([]);
  }
});

test('published values alone carry no strip about simulated values', () => {
  expect(only.draw(904)).not.toContain('imulated');
});

test('the description gives r, p, their interval and the published values, and no other number', () => {
  const numbers = figure.description.match(/[−\d.]*\d/g);
  expect(numbers).toEqual([
    '6',
    '95',
    '−0.25',
    '0.633',
    '6',
    '95',
    '−0.88',
    '0.70',
    '1',
    '60',
    '6',
    '250',
    '3',
    '13',
  ]);
});

test('the description says that the interval is derived and the rest simulated', () => {
  expect(figure.description).toMatch(/Derived from that r/);
  expect(figure.description).toMatch(/simulated to agree with what is published/);
});

test('observed values are not named or projected one by one', () => {
  const all = figureOf(
    shareAndSize,
    studyOf({cases: casesOf(7), establishment: rowsOf(observed), claims}),
  );
  expect(words(all.draw(904)).filter((text) => text.startsWith('Trust '))).toEqual([]);
  expect(all.draw(904)).not.toContain('class="ray"');
});

test('observed values have a fitted line without ruling', () => {
  const all = figureOf(
    shareAndSize,
    studyOf({cases: casesOf(7), establishment: rowsOf(observed), claims}),
  );
  expect(all.draw(904)).not.toContain('sim-band');
  expect(words(all.draw(904))).toContain('Line of best fit and its 95\u00a0% band');
});

test('a study without the claims draws its points without r and p', () => {
  expect(
    words(figureOf(shareAndSize, {...study, claims: []}).draw(600)).some((text) =>
      text.includes('r ='),
    ),
  ).toBe(false);
});

test('a study without any establishment still has a frame', () => {
  expect(figureOf(shareAndSize, studyOf({cases: casesOf(2)})).draw(328)).toContain('<svg');
});

test('a trust without its other value has a line and a name beside points that have both', () => {
  const half = figureOf(
    shareAndSize,
    studyOf({
      cases: casesOf(8),
      establishment: rowsOf(simulated),
      statements: [{case: 'T07', statement: 'support-share', value: 22, ...published}],
    }),
  );
  expect(words(half.draw(328))).toEqual(
    expect.arrayContaining(['22\u00a0%', 'Trust 7', 'A line without a point:']),
  );
});

test.each([328, 600, 904])(
  'at %i px the solid piece of a line ends before the point of another trust',
  (width) => {
    const svg = drawingOf(figureIn(report, 'share-and-size'), width);
    const rings = circlesIn(svg, '.simulated.ring.s-support');
    const solid = linesIn(svg, 'g').filter(
      ({y1, y2, x1, x2}) => y1 === y2 && x2 - x1 <= 48 && x1 === (width > 800 ? 62 : 44),
    );
    expect(solid).toHaveLength(2);
    expect(
      solid.flatMap(({x2, y1}) => rings.filter(({x, y, r}) => Math.abs(y - y1) < r && x - r < x2)),
    ).toEqual([]);
  },
);
