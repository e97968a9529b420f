import {expect, test} from 'vitest';
import {sampleFile as file, sampleText as typed} from '../testing/fixtures/read-text.ts';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {placesOfText, textsOf} from './texts.ts';

const study = fixtureTables();
const texts = textsOf(
  study,
  new Map([
    [file, typed],
    ['report.json', '{\n  "name": "A report"\n}'],
  ]),
);

test('cuts a text into what can be read and signed, each with a key of its own', () => {
  const keys = texts.map(({key}) => key).filter((key) => key.startsWith('content/'));
  expect(keys).toEqual([
    `content/${file}#:title`,
    `content/${file}#what-is-learnt`,
    `content/${file}#what-is-learnt/1`,
    `content/${file}#what-is-learnt/2`,
    `content/${file}#what-is-learnt/3`,
    `content/${file}#what-is-learnt/4`,
    `content/${file}#what-is-not`,
    `content/${file}#what-is-not/1`,
    'content/report.json#:name',
  ]);
  const all = texts.map(({key}) => key);
  expect(new Set(all).size).toBe(all.length);
});

test('shows what elements show, and what they and words are bound to', () => {
  const paragraph = texts.find(({key}) => key.endsWith('#what-is-learnt/1'));
  expect(paragraph).toMatchObject({
    at: 'line 10',
    text: 'Of 3 trusts {Claim id: cases} services, most {Says of: supplied} sent data.',
  });
  expect(texts.find(({key}) => key.endsWith('#what-is-learnt/2'))?.text).toBe(
    'One manager named it. “We say "helper", mostly” (RSM1, INR1) {Quote id: q01}',
  );
});

test('knows the places of what a text names', () => {
  const placesOf = (end: string) =>
    placesOfText(
      study,
      texts.find(({key}) => key.endsWith(end))!,
    );
  expect(placesOf('#q01')).toEqual(['2.1']);
  expect(placesOf('#what-is-learnt/2')).toContain('2.1');
  expect(placesOf('#rotas')).toContain('2.2');
  expect(placesOf('report.json#:name')).toEqual([]);
});

test('a row of a later survey is read by itself, beside the first one of its key', () => {
  const first = study.headcount.find((row) => row.case === 'T02' && row.band === 'band-2')!;
  const row = {...first, headcount: 21, source: 'again'} as const;
  const keys = textsOf({...study, later: [{table: 'headcount', row}]}, new Map()).map(
    ({key}) => key,
  );
  expect(keys).toContain('data/questionnaire/headcount.csv#T02/band-2');
  expect(keys).toContain('data/questionnaire/headcount.csv#T02/band-2/again');
});
