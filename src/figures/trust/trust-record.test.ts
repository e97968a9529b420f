import {expect, test} from 'vitest';
import {mixed, observed, published} from '../../testing/fixtures/figures.ts';
import {report} from '../../testing/report.ts';
import {elementOf, textsIn} from '../../testing/truth/reading.ts';
import {figureNamed} from '../registry.ts';

const rowsOf = (study: typeof mixed, subject: string): string[][] =>
  figureNamed('trust-record', study, subject).table.rows.map((row) => row.map(({text}) => text));

test('every category has a row, then every number and statement that is not simulated', () => {
  expect(rowsOf(mixed, 'T02').slice(0, 3)).toEqual([
    ['1.1 Category one', 'quoted', '1', '8'],
    ['1.2 Category two', 'nothing', '0', '8'],
    ['2.1 Category three', 'nothing', '1', '8'],
  ]);
  expect(
    rowsOf(mixed, 'T01')
      .slice(2)
      .map(([what]) => what?.replaceAll('\u00a0', ' ')),
  ).toEqual([
    '2.1 Category three',
    '163 WTE funded establishment, bands 2–8',
    '12 assistant practitioners, band 4',
    '20 % of its support staff are at band 4',
  ]);
});

test('a participant who is reported and quoted counts as quoted', () => {
  // The manager of Trust 2 is both under category 1.1.
  expect(rowsOf(mixed, 'T02')[0]?.[1]).toBe('quoted');
  expect(rowsOf(mixed, 'T01')[2]?.[1]).toBe('reported');
});

test('simulated rows change nothing', () => {
  for (const {case: subject} of mixed.cases)
    expect(rowsOf(mixed, subject)).toEqual(rowsOf(published, subject));
});

test('observed numbers are known numbers', () => {
  expect(rowsOf(observed, 'T01').find(([what]) => what?.startsWith('163'))?.[1]).toBe('observed');
});

test('a trust of which nothing is on record says so', () => {
  const {finding, description, table} = figureNamed('trust-record', mixed, 'T07');
  expect(finding).toBe('The paper tells nothing of Trust 7');
  expect(description).toContain('The paper tells nothing of Trust 7.');
  expect(table.rows).toHaveLength(3);
  expect(figureNamed('trust-record', mixed, 'T01').finding).toBeUndefined();
});

test.each([328, 600, 904])('at %i px words name the trust, the cohort and each row', (width) => {
  const {draw, table} = figureNamed('trust-record', report, 'T08');
  const texts = textsIn(draw(width));
  expect(texts).toEqual(
    expect.arrayContaining([
      'Trust 8',
      'others of which this is known',
      '10 of 24 trusts',
      ...table.rows.map(([what]) => what?.text ?? ''),
    ]),
  );
  // "No support post rotates: 1" would be read as a part of it.
  expect(texts).toContain('known of this trust alone, of 24');
});

test('that a number is printed needs no word, that it is worked out does', () => {
  const texts = textsIn(figureNamed('trust-record', report, 'T08').draw(904));
  expect(texts).not.toContain('published');
  expect(texts.filter((text) => text === 'worked out')).toHaveLength(1);
});

test.each([328, 600, 904])(
  'at %i px a trust of which nothing is on record is a sentence, and no grid',
  (width) => {
    const svg = figureNamed('trust-record', mixed, 'T07').draw(width);
    expect(textsIn(svg).join(' ')).toBe(
      'The text of the paper ties no words and no number to this trust.',
    );
    expect(svg).not.toMatch(/<(?:line|rect|circle|path)\b/);
  },
);

test('the marker counts what is on record in entries', () => {
  expect(figureNamed('trust-record', report, 'T08').marker).toBe(
    'Trust 8: 8 entries published, 1 derived',
  );
  expect(figureNamed('trust-record', mixed, 'T07').marker).toBe('Trust 7: no entry');
});

test.each([328, 600, 904])(
  'at %i px a numeral stands beside the middle of its squares',
  (width) => {
    const svg = elementOf(figureNamed('trust-record', report, 'T08').draw(width));
    const middles = [...svg.querySelectorAll('.f-context rect, .f-support rect')].map(
      (rect) => Number(rect.getAttribute('y')) + Number(rect.getAttribute('height')) / 2,
    );
    const counts = [...svg.querySelectorAll('text.count')];
    expect(counts.length).toBeGreaterThan(6);
    for (const count of counts.slice(0, 7))
      expect(
        middles.some((middle) => Math.abs(Number(count.getAttribute('y')) - 4.5 - middle) < 0.5),
      ).toBe(true);
  },
);
