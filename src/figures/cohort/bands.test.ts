import {describe, expect, test} from 'vitest';
import type {Claim} from '../../model/claims/claim.ts';
import {figureClaimsOf} from '../../model/claims/figure-claims.ts';
import type {Study} from '../../model/study.ts';
import {mixed, observed} from '../../testing/fixtures/figures.ts';
import {published as printed, unchecked} from '../../testing/fixtures/rows.ts';
import {expectDrawing} from '../../testing/snapshots.ts';
import {boxesIn, elementOf, textsIn} from '../../testing/truth/reading.ts';
import {figureNamed} from '../registry.ts';

const figure = figureNamed('bands', mixed);
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

// That every bar and stub shows its row is read back from each drawing in src/figures/truth.test.ts.
describe.each(figure.widths)('at %i px', (width) => {
  const svg = figure.draw(width);

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

  test.each([328, 600, 904])('trusts that are counted are squares at %i px', (width) => {
    const counted = figureNamed('bands', {
      ...study,
      claims: [...study.claims, claim('count', {value: 2, unit: 'trusts', provenance: 'derived'})],
      figureClaims: figureClaimsOf('bands', {'few-share': 'share', 'few-trusts': 'count'}),
    });
    const root = elementOf(counted.draw(width));
    expect(root.querySelectorAll('rect.f-highlight')).toHaveLength(2);
    expect(root.querySelectorAll('rect.cell')).toHaveLength(5);
    expect(textsIn(counted.draw(width))).toContain('2 of 7 trusts, worked out from the share');
    expect(counted.marker).toBe('3 values published, 2 derived');
    expect(counted.description).toContain(
      'A square for each trust, filled for these: 2 of 7, derived.',
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
    expect(texts).not.toContain('Assistant practitioners (band 4) among the support staff');
  });

  test('a study without these claims draws the trusts alone', () => {
    const alone = figureNamed('bands', {...study, figureClaims: []});
    expect(textsIn(alone.draw(904))).toEqual(
      expect.arrayContaining([
        'Assistant practitioners (band 4) among the support staff',
        expect.stringMatching(/Trust 1, \d+ at band\u00a04$/),
        expect.stringMatching(/Trust 5, \d+ at band\u00a04$/),
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
