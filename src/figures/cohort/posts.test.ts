import {expect, test} from 'vitest';
import type {Claim} from '../../model/claims/claim.ts';
import {figureClaimsOf} from '../../model/claims/figure-claims.ts';
import type {Study} from '../../model/study.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import type {EstablishmentRow, Statement} from '../../model/workforce/workforce.ts';
import {publishedOnly} from '../../study/published-only.ts';
import {
  casesOf,
  observed,
  published,
  simulated,
  studyOf,
  unchecked,
} from '../../testing/fixtures/rows.ts';
import {expectDrawing} from '../../testing/snapshots.ts';
import {figureOf} from '../figure.ts';
import {postsFigure} from './posts.ts';

/** Support funded and in post, radiographers funded and in post, in five made-up services; two more gave nothing. */
const posts = [
  [20, 19.3, 80, 68.1],
  [30, 30, 90, 91.7],
  [40, 43.1, 120, 101.3],
  [25, 23.7, 75, 70.2],
  [50, 51.2, 160, 133.3],
] as const;

function rowsOf(origin: Sourced): EstablishmentRow[] {
  return posts.flatMap((wte, index) =>
    (['support', 'radiographers'] as const).flatMap((staff, group) =>
      (['funded', 'in-post'] as const).map((measure, order) => ({
        case: `T0${index + 1}`,
        staff,
        measure,
        wte: wte[2 * group + order] ?? 0,
        ...origin,
      })),
    ),
  );
}

const stated = (id: string): Statement => ({
  case: id,
  statement: 'support-over-recruited',
  value: null,
  ...published,
});
const unnamed: Claim = {
  claim: 'over-recruited-radiographers-trusts',
  statement: '',
  value: 1,
  unit: 'services',
  decimals: 0,
  n: 5,
  numerator: 1,
  denominator: 5,
  note: '',
  discrepancies: [],
  ...unchecked,
  ...published,
};
/** The source draws six trusts; it names the two. */
const drawn: Claim = {...unnamed, claim: 'figure-5-trusts', value: 6, unit: 'trusts'};
const study: Study = studyOf({
  cases: casesOf(7),
  establishment: rowsOf(simulated),
  statements: [stated('T05'), stated('T03')],
  claims: [unnamed, drawn],
  figureClaims: figureClaimsOf('posts', {
    'over-recruited-radiographers': unnamed.claim,
    'trusts-drawn': drawn.claim,
  }),
});
const figure = figureOf(postsFigure, study);
const only = figureOf(postsFigure, publishedOnly(study));

const words = (svg: string): string[] =>
  [...svg.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map(([, text]) =>
    (text ?? '').replace(/<[^>]+>/g, '').replaceAll('&#160;', '\u00a0'),
  );
const count = (svg: string, pattern: RegExp): number => [...svg.matchAll(pattern)].length;

test.each([328, 904])('the drawing at %i px is as it was looked at', async (width) => {
  await expectDrawing(`posts-${width}-directions`, figure.draw(width));
});

test.each([328, 904])(
  'the drawing at %i px of published directions alone is as it was looked at',
  async (width) => {
    await expectDrawing(`posts-${width}-directions-published`, only.draw(width));
  },
);

test('a stated direction counts as a published value', () => {
  expect(figure.marker).toBe('2 values published, the rest simulated');
});

test('rows go from the most filled support posts to the least', () => {
  expect(figure.table.rows.map(([trust]) => trust?.text)).toEqual([
    'Trust 3',
    'Trust 5',
    'Trust 2',
    'Trust 1',
    'Trust 4',
  ]);
});

test('trusts with a published direction have bold names, others none', () => {
  const bold = [...figure.draw(904).matchAll(/class="t t-b"[^>]*>(Trust \d+)</g)].map(
    ([, name]) => name,
  );
  expect(bold).toEqual(['Trust 3', 'Trust 5']);
});

test.each([328, 600, 904])(
  'at %i px links are solid for published directions and dashed for all others',
  (width) => {
    expect(count(figure.draw(width), /class="link s-support"/g)).toBe(2);
    expect(count(figure.draw(width), /class="link-sim s-(support|radiographic)"/g)).toBe(8);
  },
);

test('both panels have one scale', () => {
  const ticks = words(figure.draw(904)).filter((text) => /^\d+$/.test(text));
  expect(ticks).toEqual(['80', '90', '110', '80', '90', '100', '110']);
});

test('no numeral in the picture comes from a simulated value', () => {
  const numerals = words(figure.draw(328)).flatMap((text) => text.match(/\d+(\.\d+)?/g) ?? []);
  expect(numerals.filter((each) => Number(each) > 8 && Number(each) % 10 !== 0)).toEqual([]);
});

test('the table has both groups with vacancy rates, and the published directions', () => {
  const [first, , third] = figure.table.rows;
  expect(figure.table.columns.map(({key}) => key)).toContain('radiographers_vacancy_rate');
  expect([first?.at(4)?.text, first?.at(-1)?.text, third?.at(-1)?.text]).toEqual([
    '−7.8',
    'yes',
    'not in the text',
  ]);
});

test('the description names trusts by number, since their rank is simulated', () => {
  expect(figure.description).toContain(
    'more support staff in post than funded in Trust 3 and Trust 5; how many is not in the text',
  );
});

test('the description speaks of the trusts that the source does not name', () => {
  expect(figure.description).toContain(
    'more radiographers in post than funded in one trust, not named',
  );
});

test('simulated radiographers over 100 are not said to be the trusts that the source counts', () => {
  expect(words(figure.draw(328))).toEqual(
    expect.arrayContaining([
      'In the text: one trust over 100, unnamed;',
      'which one is simulated here',
    ]),
  );
  expect(words(only.draw(456))).toEqual(
    expect.arrayContaining([
      '1 of 6 trusts',
      'has more in post than funded',
      'Not named in the text',
    ]),
  );
});

test.each([
  [328, 2],
  [600, 2],
  [904, 0],
])('at %i px bare numbers stand below the word that they are numbers of', (width, heads) => {
  expect(words(figure.draw(width)).filter((text) => text === 'Trust')).toHaveLength(heads);
});

test('a direction in the table says whether it is published', () => {
  expect(figure.table.rows.slice(0, 3).map((row) => row.at(-1)?.provenance)).toEqual([
    'published',
    'published',
    null,
  ]);
});

test('published directions alone are filled squares of one size among those of all trusts, without a scale', () => {
  const svg = only.draw(904);
  expect(count(svg, /<rect [^>]*class="solid f-support"/g)).toBe(2);
  expect(count(svg, /<rect [^>]*class="solid f-radiographic"/g)).toBe(1);
  expect(count(svg, /<rect [^>]*class="cell"/g)).toBe(4 + 5);
  expect(words(svg).filter((text) => /^\d+$/.test(text))).toEqual([]);
});

test('published directions alone are counted, and named by number', () => {
  expect(words(only.draw(328))).toEqual(
    expect.arrayContaining(['2 of 6 trusts', 'have more in post than funded', 'Trusts 3 and 5']),
  );
});

test('the words which way is which stand once above panels side by side, and above each on a phone', () => {
  const times = (width: number): number =>
    words(figure.draw(width)).filter((text) => text === 'vacancies').length;
  expect([904, 600, 328].map(times)).toEqual([1, 1, 2]);
});

test('published directions alone count the trusts without one as missing', () => {
  expect([only.base, only.marker]).toEqual([{n: 2, missing: 5}, '2 values published']);
});

test('observed amounts give solid links and a yes or no in the table', () => {
  const all = figureOf(postsFigure, studyOf({cases: casesOf(5), establishment: rowsOf(observed)}));
  expect(all.draw(904)).not.toContain('link-sim');
  expect(all.table.rows.map((row) => row.at(-1)?.text)).toEqual(['yes', 'yes', 'no', 'no', 'no']);
});

test('a trust with amounts for one group alone has a dotted line in the other panel', () => {
  const half = figureOf(
    postsFigure,
    studyOf({
      cases: casesOf(5),
      establishment: rowsOf(simulated).filter(
        (row) => row.staff === 'support' || row.case !== 'T02',
      ),
    }),
  );
  expect(count(half.draw(904), /class="absent"/g)).toBe(1);
});

test('a study without any posts still has a frame', () => {
  expect(figureOf(postsFigure, studyOf({cases: casesOf(2)})).draw(328)).toContain('<svg');
});
