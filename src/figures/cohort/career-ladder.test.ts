import {expect, test} from 'vitest';
import {mixed} from '../../testing/fixtures/figures.ts';
import {studyOf} from '../../testing/fixtures/rows.ts';
import {boxesIn, elementOf, textsIn} from '../../testing/truth/reading.ts';
import {figureOf} from '../figure.ts';
import {careerLadder} from './career-ladder.ts';

const figure = figureOf(careerLadder, mixed);

test('there is a rung for every band from the lowest to the highest that is named', () => {
  expect(textsIn(figure.draw(904)).filter((text) => /^Band \d$/.test(text))).toEqual([
    'Band 6',
    'Band 5',
    'Band 4',
    'Band 3',
    'Band 2',
  ]);
  expect(boxesIn(figure.draw(904), '.solid')).toHaveLength(5);
});

test('services that tell of the same route share a rail, at whose end they stand', () => {
  const lines = [...elementOf(figure.draw(904)).querySelectorAll('line.route')];
  const isUpright = (line: Element): boolean => line.getAttribute('x1') === line.getAttribute('x2');
  expect(lines.map(isUpright)).toEqual([true, true]);
  expect(textsIn(figure.draw(904))).toContain('Trust 1, planned');
  expect(textsIn(figure.draw(904))).toContain('Trusts 2 and 3, on offer');
});

test('words on apprenticeships have a head where they stand in a column of their own', () => {
  for (const width of figure.widths)
    expect(textsIn(figure.draw(width)).includes('Apprenticeship, and its uptake')).toBe(
      width > 500,
    );
});

test('a time that is printed stands large, and none is printed where there is none', () => {
  const texts = textsIn(figure.draw(904));
  expect(texts.filter((text) => /year/.test(text))).toEqual(['4\u00a0years']);
});

test('from where to where a route leads, and who is to go it, stands below how long it takes', () => {
  for (const width of figure.widths)
    expect(textsIn(figure.draw(width)).join(' ')).toContain('band 2 to band 6, one helper');
});

test('a number of years is a number of the table', () => {
  expect(figure.numbers.map((row) => row[4])).toEqual([null, null, null, 4, null]);
});

test('says its rows in words', () => {
  expect(figure.description).toContain('Level 2, helper, from band 2: rare;');
  expect(figure.description).toContain(
    'one helper, Trust 1, band 2 to band 6 in 4\u00a0years, planned; Trusts 2 and 3, band 3 to band 5, on offer.',
  );
});

test('a study without steps still has a frame', () => {
  expect(figureOf(careerLadder, studyOf({})).draw(328)).toContain('<svg');
});
