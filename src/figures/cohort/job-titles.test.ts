import {expect, test} from 'vitest';
import {mixed} from '../../testing/fixtures/figures.ts';
import {studyOf} from '../../testing/fixtures/rows.ts';
import {boxesIn, textsIn} from '../../testing/truth/reading.ts';
import {figureOf} from '../figure.ts';
import {jobTitles} from './job-titles.ts';

const figure = figureOf(jobTitles, mixed);

test('a title has a square for each service that reports it', () => {
  expect(boxesIn(figure.draw(904), '.f-band-2').map(({x, width}) => [x, width])).toEqual([
    [400, 16],
    [420, 16],
  ]);
});

test('titles that are used everywhere share a line and one short bar, unlike a square', () => {
  const [practitioner] = mixed.titles.filter(({participants}) => participants.length === 0);
  if (!practitioner) throw new Error('no title is used everywhere');
  const titles = [...mixed.titles, {...practitioner, title: 'Technician'}];
  const svg = figureOf(jobTitles, {...mixed, titles}).draw(904);
  expect(boxesIn(svg, '.f-band-4').map(({x, width, height}) => [x, width, height])).toEqual([
    [400, 56, 6],
  ]);
  expect(textsIn(svg)).toEqual(
    expect.arrayContaining(['Practitioner or Technician', 'used uniformly']),
  );
});

test('only what is the title of all is drawn in the colour of band 4', () => {
  expect(boxesIn(figure.draw(600), '.f-band-4')).toHaveLength(1);
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
