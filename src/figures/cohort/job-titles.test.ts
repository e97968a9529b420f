import {expect, test} from 'vitest';
import {mixed} from '../../testing/fixtures/figures.ts';
import {studyOf} from '../../testing/fixtures/rows.ts';
import {boxesIn, linesIn, textsIn} from '../../testing/truth/reading.ts';
import {figureOf} from '../figure.ts';
import {jobTitles} from './job-titles.ts';

const figure = figureOf(jobTitles, mixed);

test('nothing is drawn that could be taken for an amount', () => {
  for (const width of figure.widths) expect(boxesIn(figure.draw(width), 'svg')).toEqual([]);
});

test('titles that are used everywhere share a line', () => {
  const [practitioner] = mixed.titles.filter(({participants}) => participants.length === 0);
  if (!practitioner) throw new Error('no title is used everywhere');
  const titles = [...mixed.titles, {...practitioner, title: 'Technician'}];
  expect(textsIn(figureOf(jobTitles, {...mixed, titles}).draw(904))).toEqual(
    expect.arrayContaining(['Practitioner or Technician', 'one or the other, used throughout']),
  );
});

test.each([328, 904])('at %i px a line stands over each band', (width) => {
  const svg = figure.draw(width);
  expect(linesIn(svg, 'g').filter(({x1, x2}) => x1 === 0 && x2 === width)).not.toEqual([]);
  expect(textsIn(svg).filter((text) => /^Band \d$/.test(text))).toEqual([
    'Band 2',
    'Band 3',
    'Band 4',
  ]);
});

test('titles stand by band, the one that most report first', () => {
  const titles = [...mixed.titles].toReversed();
  expect(
    figureOf(jobTitles, {...mixed, titles}).table.rows.map(([, title]) => title?.text),
  ).toEqual(['Helper', 'Aide', 'Practitioner']);
});

test('a service is named by its trust, others by their id', () => {
  const participants = mixed.participants.map((row) =>
    row.participant === 'INR1' ? row : {...row, case: `T0${row.number}`},
  );
  const [first, ...others] = mixed.titles;
  if (!first) throw new Error('no title');
  const titles = [{...first, participants: ['RSM2', 'RSM1', 'INR1']}, ...others];
  expect(textsIn(figureOf(jobTitles, {...mixed, participants, titles}).draw(904))).toContain(
    'Trusts 1 and 2 and network representative 1',
  );
});

test('says its rows in words', () => {
  expect(figure.description).toContain('Band 2: Helper (Trusts 1 and 2). Band 3: Aide (Trust 3)');
});

test('a study without titles has no rows', () => {
  expect(figureOf(jobTitles, studyOf({})).table.rows).toEqual([]);
});
