import {expect, test} from 'vitest';
import type {Claim} from '../../model/claims/claim.ts';
import {figureClaimsOf} from '../../model/claims/figure-claims.ts';
import {published, studyOf, unchecked} from '../../testing/fixtures/rows.ts';
import {expectDrawing} from '../../testing/snapshots.ts';
import {boxesIn, circlesIn, elementOf, textsIn} from '../../testing/truth/reading.ts';
import {figureOf} from '../figure.ts';
import {differences} from './differences.ts';

const claim = (id: string, value: number, statement = ''): Claim => ({
  claim: id,
  statement,
  value,
  unit: '%',
  decimals: Number.isInteger(value) ? 0 : 1,
  n: null,
  numerator: null,
  denominator: null,
  note: '',
  discrepancies: [],
  ...unchecked,
  ...published,
});
const study = studyOf({
  claims: [
    claim('lowest', 12, 'lowest share, in Trust 5'),
    claim('highest', 30, 'highest share, in Trust 7'),
    claim('low', 11.5),
    claim('medium', 21.5),
  ],
  figureClaims: figureClaimsOf('differences', {
    'lowest-share': 'lowest',
    'highest-share': 'highest',
    'low-adopters-median': 'low',
    'medium-adopters-median': 'medium',
  }),
});
const figure = figureOf(differences, study);

test('names the trusts at the ends of the study’s line as their claims do', () => {
  expect(figure.table.rows.map((cells) => cells[1]?.text)).toEqual([
    'Trust 5',
    'Trust 7',
    'low adopters',
    'medium adopters',
  ]);
});

test('joins the ends by a bar, and leaves out a median that the study has no claim for', () => {
  const svg = figure.draw(600);
  expect(boxesIn(svg, 'svg').length).toBe(1);
  expect(circlesIn(svg, 'svg').map(({r}) => r)).toEqual([9, 9]);
  expect(elementOf(svg).querySelectorAll('line.median')).toHaveLength(2);
});

test.each([328, 456, 600, 904])(
  'every numeral has its unit at %i px, a smaller one where they would meet',
  (width) => {
    const svg = figure.draw(width);
    expect(textsIn(svg)).toEqual(
      expect.arrayContaining(['12\u00a0%', '30\u00a0%', '11.5\u00a0%', '21.5\u00a0%', '40\u00a0%']),
    );
    expect(svg.includes('class="t-xl t"')).toBe(width === 328);
  },
);

test('says of each line whether its marks are trusts or medians', () => {
  const texts = textsIn(figure.draw(328));
  expect(texts).toContain('support share of funded posts; a disc is a trust');
  expect(texts).toContain('support share of staff; a stroke is a median');
  const claims = study.claims.map((each) => ({...each, n: 16}));
  expect(textsIn(figureOf(differences, {...study, claims}).draw(328))).toContain(
    'support share of funded posts in 16 trusts; a disc is a trust',
  );
});

test('is drawn as somebody has looked at it', async () => {
  await expectDrawing('differences-328-published', figure.draw(328));
  await expectDrawing('differences-904-published', figure.draw(904));
});

test('leads from each numeral to the page of its number', () => {
  const linked = figure.drawLinked(600, (path) => path);
  expect([...linked.matchAll(/href="([^"]*)"/g)].map(([, path]) => path)).toEqual(
    ['lowest', 'highest', 'low', 'medium'].map((id) => `/claims/${id}/`),
  );
  expect(figure.draw(600)).not.toContain('href');
});

test('says its values in words', () => {
  expect(figure.description).toContain('Trust 5, 12\u00a0%; Trust 7, 30\u00a0%');
});
