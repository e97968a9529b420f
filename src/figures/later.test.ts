import {expect, test} from 'vitest';
import {fixtureFiles, fixtureTables} from '../testing/fixtures/study.ts';
import {laterFiguresOf, laterSubtitle, laterTitle} from './later.ts';
import {figureNamed} from './registry.ts';
import {mainFigures} from './simulated.ts';

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
    {
      trust: 1,
      what: 'band 4',
      first: {text: '10', provenance: 'published'},
      later: {text: '12', provenance: 'observed'},
    },
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

test('it has an id, a title and words of its own, which no text about the first drawing has written', () => {
  const [{figure} = {}] = laterFiguresOf(study, 'trust-bands', 'T01');
  expect(figure!.id).toBe('trust-bands-t01-later-again');
  expect(figure!.survey.source).toBe('again');
  expect(laterTitle(study, figure!)).toBe('Support staff by band, Trust 1, May 2026: Again');
  expect(laterSubtitle(laterFiguresOf(study, 'bands')[0]!.figure)).toBe(
    'What this survey found of 1 trust, and nothing else. ' +
      'In people, band 2, band 3, band 4 and bands 2–4; in %, band 4 of support.',
  );
});

test('it is a drawing of the site, with files and an address, behind all first ones', () => {
  const ids = mainFigures(study, study).map(({id}) => id);
  expect(ids.filter((id) => id.includes('later'))).toEqual([
    'bands-later-again',
    'trust-place-t01-later-again',
    'trust-bands-t01-later-again',
  ]);
  expect(ids.slice(0, -3)).toEqual(mainFigures(fixtureTables(), fixtureTables()).map(({id}) => id));
});

test('a later census is drawn with the medians and quartiles of its rows, beside those in print', () => {
  const census = 'data/census/census.csv';
  const rows = [
    'band-2,9',
    'band-3,6',
    'band-4,5',
    'band-5,20',
    'band-6,30',
    'band-7,10',
    'band-8,0',
  ];
  const again = fixtureTables({
    'data/sources.csv': [
      'simulation,This',
      'again,Example C,Asked again,2026,2026-05,CC0,,,Again,not-applicable\nsimulation,This',
    ],
    [census]:
      fixtureFiles()[census]! + rows.map((row) => `C001,acute,${row},observed,again,\n`).join(''),
  });
  const [found] = laterFiguresOf(again, 'census');
  const cells = found!.figure.table.rows.map((row) => row.map(({text}) => text).join(' '));
  expect(cells).toContain('Median of all trusts derived statistic  all 25.0');
  expect(found!.figure.description).toContain('with their medians and quartiles as solid lines');
  expect([...found!.figure.sources]).toEqual(['again']);
  const printed = figureNamed('census', again).table.rows.map(([what]) => what!.text);
  expect(found!.pairs.map(({what}) => what)).toEqual(
    printed.filter((what) => /Median|quartile/.test(what)),
  );
});
