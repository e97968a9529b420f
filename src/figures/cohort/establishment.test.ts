import {describe, expect, test} from 'vitest';
import {mixed, observed, published} from '../../testing/fixtures/figures.ts';
import {boxesIn, circlesIn, elementOf, linesIn, textsIn} from '../../testing/truth/reading.ts';
import {figureNamed} from '../registry.ts';

const figure = figureNamed('establishment', mixed);
// Left and right margin, top and pitch of the rows. The largest total, 204, makes the scale end at 300 WTE.
const layouts = [
  {width: 328, left: 38, right: 138, top: 68, pitch: 24},
  {width: 600, left: 62, right: 246, top: 68, pitch: 24},
  {width: 904, left: 62, right: 310, top: 44, pitch: 25},
];

test('trusts are ranked by size, those without one last', () => {
  expect(figure.table.rows.map((row) => row[0]?.text)).toEqual([
    'Trust 2',
    'Trust 1',
    'Trust 6',
    'Trust 4',
    'Trust 5',
    'Trust 3',
    'Trust 7',
    'Trust 8',
  ]);
});

describe.each(layouts)('at $width px', ({width, left, right, top, pitch}) => {
  const svg = figure.draw(width);
  const x = (wte: number): number => left + (wte * (width - left - right)) / 300;
  const expectBars = (
    selector: string,
    bars: readonly (readonly [row: number, from: number, to: number])[],
    outline = 0,
  ): void => {
    const boxes = boxesIn(svg, selector);
    expect(boxes).toHaveLength(bars.length);
    bars.forEach(([row, from, to], index) => {
      const box = boxes[index];
      expect(Math.abs((box?.x ?? 0) - outline - x(from))).toBeLessThan(0.5);
      expect(Math.abs((box?.width ?? 0) + 2 * outline - (x(to) - x(from)))).toBeLessThan(0.5);
      expect(
        Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - (top + (row + 0.5) * pitch)),
      ).toBeLessThan(0.5);
    });
  };

  test('published and observed parts are solid and as long as their values', () => {
    expectBars('.solid.f-support', [
      [0, 0, 60.5],
      [3, 0, 33],
    ]);
    expectBars('.solid.f-radiographic', [
      [0, 60.5, 204],
      [3, 33, 110],
    ]);
  });

  test('simulated parts are ruled and as long as their values', () => {
    expectBars(
      '.simulated.s-support',
      [
        [1, 0, 41.7],
        [5, 0, 13.9],
      ],
      0.6,
    );
    expectBars(
      '.simulated.s-radiographic',
      [
        [1, 41.7, 163],
        [5, 13.9, 69.6],
      ],
      0.6,
    );
  });

  test('a total without parts is a line where published and ruled where simulated', () => {
    expectBars('g.f-frame', [[2, 0, 130]]);
    expectBars('.simulated.s-context', [[4, 0, 91.9]], 0.6);
  });

  test('totals that are not simulated have a solid mark across the bar, and shares on such a bar', () => {
    const marks = linesIn(svg, '.cap').map(({x1}) => x1);
    const expected = [204, 163, 130, 110, 60.5, 33].map(x);
    expect(marks).toHaveLength(expected.length);
    expected.forEach((place, index) =>
      expect(Math.abs((marks[index] ?? 0) - place)).toBeLessThan(0.5),
    );
  });

  test('trusts without a total have a dotted stub of one length, and the reason beside it', () => {
    const stubs = [...elementOf(svg).querySelectorAll('line.absent')].filter(
      (line) => Number(line.getAttribute('x1')) < left + 10,
    );
    expect(
      stubs.map((line) => Math.floor((Number(line.getAttribute('y1')) - top) / pitch)),
    ).toEqual([6, 7]);
    expect(
      stubs.map((line) => Number(line.getAttribute('x2')) - Number(line.getAttribute('x1'))),
    ).toEqual([14, 14]);
    const words = [...elementOf(svg).querySelectorAll('text')]
      .filter(({textContent}) => textContent === 'not published' || textContent === 'not supplied')
      .map((text) => Number(text.getAttribute('x')));
    expect(words.filter((x) => x < left + 50)).toEqual([left + 19, left + 19]);
  });
});

test('numerals at the bars are those that are not simulated', () => {
  const remarks = textsIn(figure.draw(904))
    .map((text) => text.replaceAll('\u00a0', ' '))
    .filter((text) => /WTE|support staff$/.test(text) && !/^300/.test(text));
  expect(remarks).toEqual(['204 WTE, the largest', '163 WTE', '130 WTE', '110 WTE']);
});

test('a total has its words where they fit, else its number alone', () => {
  const of = (width: number) =>
    textsIn(figure.draw(width))
      .map((text) => text.replaceAll('\u00a0', ' '))
      .filter((text) => /WTE/.test(text) && !/^300/.test(text));
  expect(of(600)).toEqual(['204 WTE, the largest', '163 WTE', '130 WTE', '110 WTE']);
  const large = {
    ...mixed,
    establishment: mixed.establishment.map((row) =>
      row.case === 'T01' ? {...row, wte: 299} : row,
    ),
    claims: mixed.claims.map((claim) =>
      claim.claim === 'establishment-largest' ? {...claim, value: 299} : claim,
    ),
  };
  const texts = (width: number): string[] =>
    textsIn(figureNamed('establishment', large).draw(width)).filter((text) =>
      text.startsWith('299'),
    );
  expect([texts(328), texts(904)]).toEqual([['299\u00a0WTE'], ['299\u00a0WTE, the largest']]);
});

// Width of the column and room right of its axis.
describe.each([
  {width: 328, column: 66, numeral: 8},
  {width: 600, column: 116, numeral: 40},
  {width: 904, column: 176, numeral: 44},
])('the column of shares at $width px', ({width, column, numeral}) => {
  const svg = figure.draw(width);
  const place = (share: number): number => width - column + ((column - numeral) * share) / 40;

  test('has a point for each share, a ring where simulated', () => {
    const near = (circles: readonly {readonly x: number}[], shares: readonly number[]): void => {
      expect(circles).toHaveLength(shares.length);
      shares.forEach((share, index) =>
        expect(Math.abs((circles[index]?.x ?? 0) - place(share))).toBeLessThan(0.5),
      );
    };
    near(circlesIn(svg, '.solid.f-support'), [20, 25]);
    near(circlesIn(svg, '.derived.f-support'), [60.5 / 2.04, 30]);
    near(circlesIn(svg, '.simulated.s-support'), [41.7 / 1.63]);
  });

  test('prints the shares that are not simulated, in bold beside their points and within the drawing', () => {
    const numerals = [...elementOf(svg).querySelectorAll('text')].filter(({textContent}) =>
      /^\d+\u00a0%$/.test(textContent ?? ''),
    );
    expect(numerals.map(({textContent}) => textContent)).toEqual([
      '30\u00a0%',
      '30\u00a0%',
      '20\u00a0%',
      '25\u00a0%',
    ]);
    expect(numerals.every((text) => text.querySelector('.t-b') !== null)).toBe(true);
    const ends = numerals.map(
      (text) =>
        Number(text.getAttribute('x')) + (text.getAttribute('text-anchor') === 'end' ? 0 : 30),
    );
    expect(ends.every((end) => end <= width)).toBe(true);
  });

  test('has a dotted stub where there is no share', () => {
    const stubs = [...elementOf(svg).querySelectorAll('line.absent')].filter(
      (line) => Number(line.getAttribute('x1')) > place(0),
    );
    expect(stubs).toHaveLength(3);
  });
});

test('without a single share there is no column, and the bars take its room', () => {
  const study = {
    ...published,
    statements: [],
    establishment: mixed.establishment.filter((row) => row.case === 'T06'),
  };
  const svg = figureNamed('establishment', study).draw(328);
  expect(textsIn(svg)).not.toContain('share, %');
  expect(elementOf(svg).querySelectorAll('circle')).toHaveLength(0);
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

test('the rest of a total is not solid where the total is simulated', () => {
  const study = {
    ...published,
    establishment: [
      ...mixed.establishment
        .filter((row) => row.case === 'T06')
        .map((row) => ({...row, provenance: 'simulated' as const})),
      ...mixed.establishment
        .filter((row) => row.case === 'T06')
        .map((row) => ({...row, staff: 'support' as const, wte: 30})),
    ],
  };
  const svg = figureNamed('establishment', study).draw(904);
  expect(boxesIn(svg, '.solid.f-support')).toHaveLength(1);
  expect(boxesIn(svg, '.solid.f-radiographic')).toEqual([]);
  expect(boxesIn(svg, '.simulated.s-radiographic')).toHaveLength(1);
});

test('shares alone, without a single total, make a drawing', () => {
  const svg = figureNamed('establishment', {...mixed, establishment: []}).draw(328);
  expect(svg).not.toMatch(/NaN|Infinity/);
  expect(textsIn(svg)).toContain('100\u00a0WTE');
});

test('the description names what is published and counts no simulated trust', () => {
  expect(figure.description.replaceAll('\u00a0', ' ')).toBe(
    'Horizontal bars of funded posts, for 6 of 8 trusts, from the largest ' +
      'establishment down; 4 bars are divided into support staff and radiographers. ' +
      'Funded establishment, derived: Trust 2, 204 WTE; Trust 4, 110 WTE. ' +
      'Funded establishment, published: Trust 1, 163 WTE; Trust 6, 130 WTE. ' +
      'Support share, derived: Trust 2, 30 %; Trust 4, 30 %. Support share, published: Trust 3, 20 %; Trust 8, 25 %. ' +
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
