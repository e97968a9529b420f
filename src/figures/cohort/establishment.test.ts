import {describe, expect, test} from 'vitest';
import {mixed, observed, published} from '../../testing/fixtures/figures.ts';
import {liesIn} from '../../testing/truth/readers.ts';
import {boxesIn, circlesIn, elementOf, textsIn} from '../../testing/truth/reading.ts';
import {figureNamed} from '../registry.ts';

const figure = figureNamed('establishment', mixed);
// Where the shares begin and the bars of the sizes, and their ends: 40 per cent and 300 WTE.
const layouts = [
  {width: 328, left: 36, shares: 192.72, division: 228.72, sizes: 278},
  {width: 456, left: 36, shares: 277.2, division: 313.2, sizes: 406},
  {width: 600, left: 62, shares: 375.08, division: 417.08, sizes: 544},
  {width: 904, left: 62, shares: 569.72, division: 617.72, sizes: 782},
];
const near = (given: readonly number[], wanted: readonly number[]): void => {
  expect(given).toHaveLength(wanted.length);
  wanted.forEach((each, index) =>
    expect(Math.abs((given[index] ?? Number.NaN) - each)).toBeLessThan(0.5),
  );
};

test('trusts are ranked by their share, those without one last, by size', () => {
  expect(figure.table.rows.map((row) => [row[0]?.text, row[4]?.text])).toEqual([
    ['Trust 4', '30'],
    ['Trust 2', '29.7'],
    ['Trust 1', '25.6'],
    ['Trust 8', '25'],
    ['Trust 3', '20'],
    ['Trust 6', ''],
    ['Trust 5', ''],
    ['Trust 7', ''],
  ]);
});

describe.each(layouts)('at $width px', ({width, left, shares, division, sizes}) => {
  const svg = figure.draw(width);
  const size = (wte: number): number => division + (wte * (sizes - division)) / 300;
  const share = (perCent: number): number => left + (perCent * (shares - left)) / 40;
  const ends = (selector: string, outline = 0): number[] =>
    boxesIn(svg, selector).map((box) => box.x + box.width + outline);

  test('shares take two thirds of the room beside the names', () => {
    expect((division - left) / (width - left)).toBeCloseTo(0.66, 5);
  });

  test('each share is a point, a ring where simulated', () => {
    const places = (selector: string): number[] => circlesIn(svg, selector).map(({x}) => x);
    near(places('.solid.f-support'), [25, 20].map(share));
    near(places('.derived.f-support'), [30, 60.5 / 2.04].map(share));
    near(places('.simulated.s-support'), [share(41.7 / 1.63)]);
  });

  test('each size is a bar, solid, double or ruled', () => {
    near(ends('.solid.f-highlight'), [163, 130].map(size));
    near(ends('.derived.f-highlight'), [110, 204, 110, 204].map(size));
    near(ends('.simulated.s-highlight', 0.6), [69.6, 91.9].map(size));
  });

  test('what a trust did not supply has a stub with its words, what is not printed a stub alone', () => {
    const stubs = [...elementOf(svg).querySelectorAll('line.absent')].map((line) =>
      Number(line.getAttribute('x1')),
    );
    expect(stubs.filter((x) => x > division)).toHaveLength(2);
    expect(stubs.filter((x) => x < division)).toHaveLength(3);
    expect(textsIn(svg).filter((text) => text.startsWith('not '))).not.toContain('not in the text');
    expect(textsIn(svg)).toContain('not supplied');
  });

  test('numerals are those that are not simulated, and stand within the drawing', () => {
    const numerals = [...elementOf(svg).querySelectorAll('text.halo')].filter(({textContent}) =>
      /\d/.test(textContent ?? ''),
    );
    expect(
      numerals.map(({textContent}) => textContent?.replace('\u00a0', ' ').replace(/,.*/, '')),
    ).toEqual(['30 %', '110 WTE', '30 %', '204 WTE', '163 WTE', '25 %', '20 %', '130 WTE']);
    expect(numerals.every((text) => Number(text.getAttribute('x')) + 30 <= width)).toBe(true);
  });
});

test('a size has its words where they fit, else its number alone', () => {
  const of = (width: number) => textsIn(figure.draw(width)).find((text) => text.startsWith('204'));
  expect([of(328), of(904)]).toEqual(['204\u00a0WTE', '204\u00a0WTE, the largest']);
});

/** Two shares and two sizes, each of another trust. */
const apart = {
  ...published,
  establishment: [
    ...mixed.establishment.filter((row) => row.case === 'T06'),
    ...mixed.establishment
      .filter((row) => row.case === 'T06')
      .map((row) => ({...row, case: 'T02', wte: 204})),
  ],
};
const panels = figureNamed('establishment', apart);

describe.each(panels.widths)('where trusts have a share or a size alone, at %i px', (width) => {
  const svg = panels.draw(width);

  test('each panel holds its own trusts, and nothing stands for what is not printed', () => {
    expect(
      textsIn(svg)
        .filter((text) => text.includes('Trust '))
        .map((text) => text.replaceAll('\u00a0', ' ')),
    ).toEqual(['25 %Trust 8', '20 %Trust 3', '204 WTETrust 2, the largest', '130 WTETrust 6']);
    expect(elementOf(svg).querySelectorAll('.absent')).toHaveLength(0);
  });

  test('a share is part of a whole, and a size a bar below the shares, in ink', () => {
    const [high, low] = boxesIn(svg, '.solid').filter(({height}) => height > 20);
    const rests = [...elementOf(svg).querySelectorAll('rect.wash')].map((rest) =>
      Number(rest.getAttribute('width')),
    );
    expect((high?.width ?? 0) / ((high?.width ?? 0) + (rests[0] ?? 0))).toBeCloseTo(0.25, 3);
    expect((low?.width ?? 0) / ((low?.width ?? 0) + (rests[1] ?? 0))).toBeCloseTo(0.2, 3);
    const sizes = boxesIn(svg, '.solid').filter(({height}) => height < 20);
    expect((sizes[0]?.width ?? 0) / (sizes[1]?.width ?? 1)).toBeCloseTo(204 / 130, 2);
    expect(sizes[0]?.x).toBe(high?.x);
    expect(sizes[0]?.y).toBeGreaterThan(low?.y ?? Number.NaN);
    expect(boxesIn(svg, '.solid rect.f-highlight, .solid:has(.f-highlight)')).toHaveLength(2);
  });

  test('the marks are true, and one that is moved is found', () => {
    expect(liesIn('establishment', panels, width, svg)).toEqual([]);
    const root = elementOf(svg);
    for (const mark of root.querySelectorAll('.solid rect, rect.wash')) {
      const before = mark.getAttribute('width') ?? '';
      mark.setAttribute('width', `${Number(before) + 1}`);
      expect(liesIn('establishment', panels, width, root.outerHTML)).not.toEqual([]);
      mark.setAttribute('width', before);
    }
  });
});

test('sizes or shares alone are one panel', () => {
  const sizes = figureNamed('establishment', {...apart, statements: []}).draw(328);
  expect(textsIn(sizes)).not.toContain('Support share of funded posts');
  const shares = figureNamed('establishment', {...mixed, establishment: []}).draw(904);
  expect(shares).not.toMatch(/NaN|Infinity/);
  expect(textsIn(shares).join()).not.toContain('WTE');
});

test('more than six trusts in a panel are set as a list', () => {
  const many = figureNamed('establishment', {
    ...apart,
    establishment: mixed.cases.slice(0, 8).map((each) => ({
      ...mixed.establishment.filter((row) => row.case === 'T06')[0]!,
      case: each.case,
    })),
    statements: [],
  });
  expect(elementOf(many.draw(904)).querySelectorAll('.t-xl, .t-xxl')).toHaveLength(0);
  expect(liesIn('establishment', many, 904, many.draw(904))).toEqual([]);
});

test('rows are numbers under the word trust on a phone, and named where there is room', () => {
  expect(textsIn(figure.draw(328)).filter((text) => /^Trust/.test(text))).toEqual(['Trust']);
  expect(textsIn(figure.draw(600)).filter((text) => /^Trust \d$/.test(text))).toHaveLength(8);
});

test('no trust is called the largest or smallest by its rows alone', () => {
  const svg = figureNamed('establishment', {...mixed, claims: []}).draw(904);
  expect(svg).toContain('204');
  expect(svg).not.toMatch(/largest|smallest/);
});

test('the description names what is published and counts no simulated trust', () => {
  expect(figure.description.replaceAll('\u00a0', ' ')).toBe(
    'Trusts from the highest support share down: the share of 5 of 8 trusts as a point, ' +
      'the funded establishment of 6 of 8 trusts as a bar. ' +
      'Funded establishment, derived: Trust 4, 110 WTE; Trust 2, 204 WTE. ' +
      'Funded establishment, published: Trust 1, 163 WTE; Trust 6, 130 WTE. ' +
      'Support share, derived: Trust 4, 30 %; Trust 2, 30 %. Support share, published: Trust 8, 25 %; Trust 3, 20 %. ' +
      'Of the other values some are derived, as the table says; the rest are simulated ' +
      'to agree with what is published: the table gives them, and they are not observations.',
  );
});

test('without simulated rows the description does not speak of simulation', () => {
  expect(figureNamed('establishment', observed).description).not.toContain('simulated');
  expect(figureNamed('establishment', published).description).not.toContain('simulated');
});

test('n and missing count trusts', () => {
  expect(figure.base).toEqual({n: 8, missing: 0});
  expect(figureNamed('establishment', published).base).toEqual({n: 7, missing: 1});
});
