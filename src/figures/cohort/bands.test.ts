import {describe, expect, test} from 'vitest';
import type {Claim} from '../../model/claims/claim.ts';
import {figureClaimsOf} from '../../model/claims/figure-claims.ts';
import type {Study} from '../../model/study.ts';
import {mixed, observed} from '../../testing/fixtures/figures.ts';
import {published as printed, unchecked} from '../../testing/fixtures/rows.ts';
import {expectDrawing} from '../../testing/snapshots.ts';
import {boxesIn, elementOf, linesIn, textsIn} from '../../testing/truth/reading.ts';
import {figureNamed} from '../registry.ts';

const figure = figureNamed('bands', mixed);
// Margin on the left, gap between the three panels, pitch of the rows.
// The largest count, 44, makes ticks end at 50 and panels at 55 people.
const layouts = [
  {width: 328, left: 38, gap: 12, pitch: 22, top: 64},
  {width: 600, left: 62, gap: 12, pitch: 22, top: 48},
  {width: 904, left: 62, gap: 30, pitch: 23, top: 48},
];

test('trusts are ordered by their balance of bands 2 and 3, those without one last', () => {
  expect(figure.table.rows.map((row) => row[0]?.text)).toEqual([
    'Trust 3',
    'Trust 8',
    'Trust 4',
    'Trust 1',
    'Trust 5',
    'Trust 2',
    'Trust 6',
  ]);
});

describe.each(layouts)('at $width px', ({width, left, gap, pitch, top}) => {
  const svg = figure.draw(width);
  const panel = (width - left - 2 * gap) / 3;
  const expectBars = (
    selector: string,
    place: number,
    bars: readonly (readonly [row: number, people: number])[],
    outline = 0,
  ): void => {
    const boxes = boxesIn(svg, selector);
    expect(boxes).toHaveLength(bars.length);
    bars.forEach(([row, people], index) => {
      const box = boxes[index];
      expect(Math.abs((box?.x ?? 0) - outline - (left + place * (panel + gap)))).toBeLessThan(0.5);
      expect(Math.abs((box?.width ?? 0) + 2 * outline - (people * panel) / 55)).toBeLessThan(0.5);
      expect(
        Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - (top + (row + 0.5) * pitch)),
      ).toBeLessThan(0.5);
    });
  };

  test('bars of band 2 stand in the first panel and are as long as their values', () => {
    expectBars('.solid.f-band-2', 0, [
      [1, 9],
      [2, 22],
      [5, 44],
    ]);
    expectBars(
      '.simulated.s-band-2',
      0,
      [
        [0, 17],
        [3, 29],
        [4, 39],
      ],
      0.6,
    );
  });

  test('bars of band 3 stand in the second panel and are as long as their values', () => {
    expectBars('.solid.f-band-3', 1, [
      [1, 4],
      [2, 11],
      [5, 31],
    ]);
    expectBars(
      '.simulated.s-band-3',
      1,
      [
        [3, 19],
        [4, 26],
      ],
      0.6,
    );
  });

  test('bars of band 4 stand in the third panel and are as long as their values', () => {
    expectBars('.solid.f-band-4', 2, [
      [2, 3],
      [3, 12],
    ]);
    expectBars('.simulated.s-band-4', 2, [[0, 23]], 0.6);
  });

  test('a derived value is two bands of equal length with a gap between', () => {
    const boxes = boxesIn(svg, '.derived.f-band-4');
    expect(boxes).toHaveLength(2);
    expect(boxes.every((box) => Math.abs(box.width - (7 * panel) / 55) < 0.5)).toBe(true);
    expect((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0)).toBeLessThan((boxes[1]?.y ?? 0) - 3);
  });

  test('a zero is a stub on its baseline, dashed where simulated and solid where published', () => {
    const dashed = linesIn(svg, '.zero.s-band-3');
    const solid = linesIn(svg, '.tick.s-band-4');
    expect(dashed.map(({y1, y2}) => Math.floor(((y1 + y2) / 2 - top) / pitch))).toEqual([0]);
    expect(solid.map(({y1, y2}) => Math.floor(((y1 + y2) / 2 - top) / pitch))).toEqual([5]);
    expect(Math.abs((dashed[0]?.x1 ?? 0) - (left + panel + gap))).toBeLessThan(0.5);
    expect(Math.abs((solid[0]?.x1 ?? 0) - (left + 2 * (panel + gap)))).toBeLessThan(0.5);
  });

  test('a missing value says why it is missing', () => {
    expect(textsIn(svg).filter((text) => text === 'not supplied')).toHaveLength(3);
    expect(textsIn(svg).filter((text) => text === 'suppressed')).toHaveLength(1);
    const stubs = [...elementOf(svg).querySelectorAll('line.absent')].map((line) =>
      ['x1', 'x2', 'y1'].map((name) => Number(line.getAttribute(name))),
    );
    expect(stubs.map(([x1 = 0, x2 = 0]) => Math.round(10 * (x2 - x1)) / 10)).toEqual([
      14, 14, 14, 14,
    ]);
    const words = [...elementOf(svg).querySelectorAll('text')]
      .filter(({textContent}) => /^(not supplied|suppressed)$/.test(textContent ?? ''))
      .map((text) => Number(text.getAttribute('x')));
    words.forEach((x, index) => expect(x).toBeGreaterThan((stubs[index]?.[1] ?? 0) + 3));
  });
});

test('each width says what the numbers count', () => {
  const texts = (width: number) =>
    textsIn(figure.draw(width))
      .map((text) => text.replaceAll('\u00a0', ' '))
      .filter((text) => text.includes('people'));
  expect(texts(328)).toEqual(['people', 'people', 'people']);
  expect(texts(600)).toEqual(['Band 2, people', 'Band 3, people', 'Band 4, people']);
  expect(texts(904)).toEqual(['50 people', '50 people', '50 people']);
});

test('on a phone the last number of a panel does not stand beside the first of the next', () => {
  expect(textsIn(figure.draw(328)).filter((text) => text === '50')).toEqual([]);
  expect(textsIn(figure.draw(600)).filter((text) => text === '50')).toHaveLength(3);
});

test('numerals beside bars are band 4 values that are not simulated', () => {
  const remarks = textsIn(figure.draw(600))
    .map((text) => text.replaceAll('\u00a0', ' '))
    .filter((text) => text.includes('·'));
  expect(remarks.map((text) => text.replaceAll('\u2009', ' '))).toEqual([
    '3 · 8 %',
    '12 · 20 %',
    '0 · 0 %',
  ]);
});

test('an observed zero is printed in every panel', () => {
  const zeros = textsIn(figureNamed('bands', observed).draw(600)).filter((text) =>
    /^0(\u2009|$)/.test(text),
  );
  // Three are numbers of the axes.
  expect(zeros).toHaveLength(3 + 2);
});

test('words beside a bar give way where they would leave the drawing', () => {
  const texts = textsIn(figureNamed('bands', observed).draw(904)).filter((text) =>
    text.includes('·'),
  );
  expect(texts[0]).toMatch(/58.%$/);
  expect(texts[1]).toMatch(/8.% of its support staff$/);
});

test('the description names what is published', () => {
  expect(figure.description.replaceAll('\u00a0', ' ')).toBe(
    'Three panels of horizontal bars, one each for bands 2, 3 and 4, ' +
      'with a bar for each of 7 trusts on one scale of people. ' +
      'Headcount at band 4, observed: Trust 4, 3. Headcount at band 4, published: ' +
      'Trust 1, 12; Trust 2, 0. Headcount at band 4, derived: Trust 5, 7. ' +
      'Band 4 as a share of support staff, derived: Trust 4, 8 %; Trust 2, 0 %. ' +
      'Band 4 as a share of support staff, published: Trust 1, 20 %. ' +
      'Of the other headcounts some are derived, as the table says; the rest are simulated ' +
      'to agree with what is published: the table gives them, and they are not observations.',
  );
});

test('the description says which panels stay empty', () => {
  const withoutBand3 = {...mixed, headcount: mixed.headcount.filter(({band}) => band !== 'band-3')};
  expect(figureNamed('bands', withoutBand3).description).toContain(
    'No headcount is known for band 3.',
  );
  expect(figureNamed('bands', mixed).description).not.toContain('No headcount is known');
});

describe('where of all bands only band 4 is known', () => {
  const claim = (id: string, change: Partial<Claim>): Claim => ({
    claim: id,
    statement: 'of trusts have hardly anybody at band 4',
    value: 29,
    unit: '%',
    decimals: 0,
    n: 7,
    numerator: null,
    denominator: 7,
    note: '',
    discrepancies: [],
    ...unchecked,
    ...printed,
    ...change,
  });
  const study: Study = {
    ...mixed,
    headcount: mixed.headcount.filter(
      ({band, case: id}) => band === 'band-4' && (id === 'T01' || id === 'T05'),
    ),
    claims: [claim('share', {})],
    figureClaims: figureClaimsOf('bands', {'few-share': 'share'}),
  };
  const few = figureNamed('bands', study);

  test.each([328, 600, 904])('the drawing at %i px is as it was looked at', async (width) => {
    await expectDrawing(`bands-${width}-few`, few.draw(width));
  });

  test('the share of trusts with hardly any is counted in the marker and told', () => {
    expect(few.marker).toBe('3 values published, 1 derived');
    expect(few.description.replaceAll('\u00a0', ' ')).toContain(
      'Published: 29 % of trusts have hardly anybody at band 4.',
    );
  });

  test.each([328, 904])(
    'the share of trusts at %i px is the one that its claim prints',
    (width) => {
      const texts = (of: typeof few): string[] =>
        textsIn(of.draw(width)).map((text) => text.replaceAll('\u00a0', ' '));
      const other = {
        ...study,
        claims: study.claims.map((each) => ({...each, value: each.value + 1})),
      };
      expect(texts(few)).toContain('29 %');
      expect(texts(figureNamed('bands', other))).toContain('30 %');
      expect(texts(figureNamed('bands', other))).not.toContain('29 %');
    },
  );

  test('one number of another band brings the panels back', () => {
    const more = mixed.headcount.filter(({band, case: id}) => band === 'band-2' && id === 'T08');
    expect(more).toHaveLength(1);
    const texts = textsIn(
      figureNamed('bands', {...study, headcount: [...study.headcount, ...more]}).draw(904),
    );
    expect(texts).toEqual(expect.arrayContaining(['Band 2 support workers']));
    expect(texts).not.toContain('Assistant practitioners among the support staff');
  });

  test('a study without these claims draws the trusts alone', () => {
    const alone = figureNamed('bands', {...study, figureClaims: []});
    expect(textsIn(alone.draw(904))).toEqual(
      expect.arrayContaining([
        'Assistant practitioners among the support staff',
        expect.stringMatching(/Trust 1, \d+ people$/),
        expect.stringMatching(/Trust 5, \d+ people$/),
      ]),
    );
    expect(textsIn(alone.draw(904)).join(' ')).not.toContain('have hardly');
  });
});

test('a simulated bar too short to be ruled is hollow, ends at its value and has nothing beyond its end', () => {
  const few = figureNamed('bands', {
    ...mixed,
    headcount: mixed.headcount.map((row) =>
      row.case === 'T03' && row.band === 'band-2' ? {...row, headcount: 1} : row,
    ),
  });
  const svg = few.draw(328);
  const stroke = Number(elementOf(svg).querySelector('.hollow rect')?.getAttribute('stroke-width'));
  const [box, ...others] = boxesIn(svg, '.hollow.s-band-2');
  // The panel of 88.7 px holds 55 people.
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) + stroke / 2 - (38 + 88.7 / 55))).toBeLessThan(
    0.05,
  );
  expect(others).toEqual([]);
  const inRow = boxesIn(svg, 'g').filter(
    ({x, y, width}) =>
      x < 38 + 88 && x + width > 38 + 2 && Math.abs(y - (box?.y ?? 0)) < 14 && y >= 64,
  );
  expect(inRow).toEqual([]);
  expect(boxesIn(figure.draw(328), '.hollow')).toEqual([]);
});
