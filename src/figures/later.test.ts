import {expect, test} from 'vitest';
import {fixtureFiles, fixtureTables} from '../testing/fixtures/study.ts';
import {laterFiguresOf} from './later.ts';
import {figureNamed} from './registry.ts';

const headcount = 'data/questionnaire/headcount.csv';
const later = ['band-2,19', 'band-3,6', 'band-4,12'].map((row) => `T01,${row},observed,again,\n`);

/** The fixture study, whose first trust was asked again. */
const study = fixtureTables({
  'data/sources.csv': [
    'simulation,This',
    'again,Example C,Asked again,2026,2026-05,CC0,,,Again,not-applicable\nsimulation,This',
  ],
  [headcount]: fixtureFiles()[headcount]! + later.join(''),
});

test('what a later survey found is drawn by itself, beside the first drawing', () => {
  const [found, ...others] = laterFiguresOf(study, 'bands');
  expect(others).toEqual([]);
  expect(found?.source.source).toBe('again');
  expect([...found!.figure.drawn]).toEqual(['observed']);
  expect(found!.figure.table.rows).toHaveLength(1);
  expect(figureNamed('bands', study).sources.has('again')).toBe(false);
});

test('both numbers of one thing stand side by side, but for simulated ones', () => {
  expect(laterFiguresOf(study, 'trust-bands', 'T01')[0]?.pairs).toEqual([
    {trust: 1, what: 'band 4', first: {value: 10, provenance: 'published'}, later: 12},
  ]);
});

test('its parts have names of their own on the page', () => {
  const {figure} = laterFiguresOf(study, 'bands')[0]!;
  const [first, second] = [figureNamed('bands', study), figure].map((each) =>
    [...each.draw(904).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
  );
  expect(second!.filter((id) => first!.includes(id))).toEqual([]);
});

test('a figure without later rows has none, nor has one of words', () => {
  expect(laterFiguresOf(study, 'posts')).toEqual([]);
  expect(laterFiguresOf(study, 'trust-bands', 'T02')).toEqual([]);
  expect(laterFiguresOf(study, 'coverage')).toEqual([]);
  expect(laterFiguresOf(fixtureTables(), 'bands')).toEqual([]);
});
