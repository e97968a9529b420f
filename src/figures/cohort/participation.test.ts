import {expect, test} from 'vitest';
import type {Claim} from '../../model/claims/claim.ts';
import {figureClaimsOf} from '../../model/claims/figure-claims.ts';
import {published, studyOf, unchecked} from '../../testing/fixtures/rows.ts';
import {boxesIn, elementOf, textsIn} from '../../testing/truth/reading.ts';
import {figureOf} from '../figure.ts';
import {participation} from './participation.ts';
import {sampling} from './sampling.ts';

const claim = (id: string, value: number): Claim => ({
  claim: id,
  statement: '',
  value,
  unit: '',
  decimals: 0,
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
    claim('networks-taking-part', 3),
    claim('networks-established', 5),
    claim('trusts-taking-part', 2),
    claim('trusts-invited', 2),
  ],
  figureClaims: figureClaimsOf('participation', {
    'participating-networks': 'networks-taking-part',
    'established-networks': 'networks-established',
    'participating-services': 'trusts-taking-part',
    'invited-services': 'trusts-invited',
  }),
});
const figure = figureOf(participation, study);
const chosen = figureOf(
  sampling,
  studyOf({
    claims: [
      claim('census-services-ranked', 7),
      claim('adopter-low-trusts', 2),
      claim('adopter-medium-trusts', 1),
      claim('adopter-high-trusts', 4),
    ],
    figureClaims: figureClaimsOf('sampling', {
      'ranked': 'census-services-ranked',
      'low-adopters': 'adopter-low-trusts',
      'medium-adopters': 'adopter-medium-trusts',
      'high-adopters': 'adopter-high-trusts',
    }),
  }),
);

/** How many rectangles stand in the groups of a class. */
const squares = (svg: string, className: string): number =>
  [...svg.matchAll(new RegExp(`<g[^>]*class="${className}"[^>]*>(.*?)</g>`, 'gs'))].flatMap(
    (match) => [...(match[1] ?? '').matchAll(/<rect/g)],
  ).length;

test('draws a filled square for each that took part and an empty one for each that did not', () => {
  expect(squares(figure.draw(904), 'solid f-support')).toBe(3 + 2);
  expect(squares(chosen.draw(904), 'solid f-support')).toBe(2 + 1 + 4);
  expect(squares(chosen.draw(904), 'solid f-context')).toBe(7);
  expect(elementOf(figure.draw(904)).querySelectorAll('rect.cell')).toHaveLength(5 - 3);
});

test('draws the same squares for a phone', () => {
  expect(squares(figure.draw(328), 'solid f-support')).toBe(5);
});

test.each([328, 600, 904])('at %i px a row holds 24 squares, whatever is counted', (width) => {
  const claims = [claim('networks-taking-part', 50)];
  const figureClaims = figureClaimsOf('participation', {
    'participating-networks': 'networks-taking-part',
  });
  const boxes = boxesIn(
    figureOf(participation, studyOf({claims, figureClaims})).draw(width),
    'g.solid',
  );
  const rows = Map.groupBy(boxes, ({y}) => y);
  expect([...rows.values()].map(({length}) => length)).toEqual([24, 24, 2]);
});

test('people are a number alone, since a square stands for a network or a trust', () => {
  const claims = [claim('participants', 50)];
  const figureClaims = figureClaimsOf('participation', {'people-interviewed': 'participants'});
  for (const width of figure.widths) {
    const svg = figureOf(participation, studyOf({claims, figureClaims})).draw(width);
    expect(boxesIn(svg, 'svg')).toEqual([]);
    expect(textsIn(svg)).toContain('50 in these interviews');
  }
});

test('every square of a drawing has one size', () => {
  for (const width of figure.widths) {
    const sides = boxesIn(figure.draw(width), 'g.solid').flatMap((box) => [box.width, box.height]);
    expect(Math.max(...sides) - Math.min(...sides)).toBeLessThan(0.02);
  }
});

test('an upright stroke stands between the counts of a line', () => {
  for (const width of figure.widths)
    expect(elementOf(chosen.draw(width)).querySelectorAll('line')).toHaveLength(2);
});

test('keeps every square inside the drawing', () => {
  const claims = [claim('networks-taking-part', 120)];
  const figureClaims = figureClaimsOf('participation', {
    'participating-networks': 'networks-taking-part',
  });
  const many = figureOf(participation, studyOf({claims, figureClaims})).draw(328);
  const ends = boxesIn(many, 'g.solid').map(({x, width}) => x + width);
  expect(ends).toHaveLength(120);
  expect(Math.max(...ends)).toBeLessThanOrEqual(328);
});

test('says the counts in words and in its table', () => {
  expect(figure.description).toContain(
    'Imaging networks: 3 of 5 took part. Trusts: 2 took part, all that were invited.',
  );
  expect(figure.table.rows.map((row) => row.map(({text}) => text))).toEqual([
    ['Imaging networks', 'took part', '3', '5'],
    ['Trusts', 'took part, all that were invited', '2', ''],
  ]);
  expect(chosen.description).toContain('Chosen by adopter category: 2 low, 1 medium, 4 high.');
});

test('that all took part is said only where as many were invited', () => {
  const fewer = study.claims.map((each) =>
    each.claim === 'trusts-invited' ? {...each, value: 3} : each,
  );
  expect(figureOf(participation, {...study, claims: fewer}).description).toContain(
    'Trusts: 2 took part.',
  );
});

test('leaves out a line whose claims a study lacks', () => {
  expect(figure.description).not.toContain('Interviews');
});
