import {join} from 'node:path';
import {expect, test} from 'vitest';
import {briefing, doNotSay} from '../src/model/claims/recompute/briefing.ts';
import {intervalOf} from '../src/model/claims/recompute/interval.ts';
import type {Verdict} from '../src/model/claims/recompute/verdict.ts';
import {claimVerdicts} from '../src/model/claims/recompute/verdicts.ts';
import {readStudy} from '../src/study/load.ts';

const {study} = readStudy(join(import.meta.dirname, '..'));
const verdicts = claimVerdicts(study, 'full');
const publishedOnly = claimVerdicts(study, 'published');

const counts = (entries: typeof verdicts): Partial<Record<Verdict, number>> =>
  Object.fromEntries(
    [...Map.groupBy(entries.values(), ({verdict}) => verdict)].map(([verdict, all]) => [
      verdict,
      all.length,
    ]),
  );
const named = (verdict: Verdict): string[] =>
  [...verdicts.values()].filter((entry) => entry.verdict === verdict).map(({claim}) => claim.claim);

test('every claim has a verdict, and none is contradicted', () => {
  expect(verdicts.size).toBe(study.claims.length);
  expect(counts(verdicts)).toEqual({
    'reproduced': 12,
    'consistent': 45,
    'known discrepancy': 4,
    'not checkable': 45,
  });
});

test('without simulated rows, all reads the same', () => {
  expect(counts(publishedOnly)).toEqual(counts(verdicts));
});

test('the numbers that other printed numbers put in doubt are these', () => {
  expect(named('known discrepancy')).toEqual([
    'trusts-share',
    'census-services-ranked',
    'census-share-medium-median',
    'share-size-n',
  ]);
});

test('only what can be counted again from published lists is reproduced', () => {
  expect(named('reproduced')).toEqual([
    'themes',
    'categories',
    'authors',
    'schedule-questions-networks',
    'schedule-questions-managers',
    'works-cited',
    'over-recruited-support-trusts',
    'helper-departments',
    'opposed-services',
    'pretty-standard-managers',
    'national-reports',
    'scoping-reviews',
  ]);
});

test('every claim can be taken along in a sentence with its date, and says where it comes from', () => {
  const said = [...verdicts.values()].map((entry) =>
    briefing(study, entry, `/claims/${entry.claim.claim}/`),
  );
  expect(said.length).toBeGreaterThan(50);
  expect(
    said.filter(
      ({sentence, behind}) =>
        !/^[A-Z0-9“].*\((?:.+; )?(?:data of|published|cited in) [^)]+\)\.( \S.*\.)?$/.test(
          sentence,
        ) ||
        !/(^|\. )Source: .+; (data as of|published|cited in) .+\. \/claims\/[\w-]+\/$/.test(
          behind,
        ) ||
        /\s\s|[{}]|\.\./.test(`${sentence} ${behind}`),
    ),
  ).toEqual([]);
});

test('a share or a count of services has its misreading', () => {
  const quoted = study.claims.filter(
    ({basis, unit}) =>
      basis === 'chosen' ||
      basis === 'service' ||
      basis === 'census' ||
      basis === 'statistic' ||
      unit === '%',
  );
  expect(
    quoted.filter((claim) => doNotSay(study, claim).length === 0).map(({claim}) => claim),
  ).toEqual([]);
});

test('the only intervals are those of proportions and the correlation of chosen services', () => {
  const intervals = [...verdicts.values()].filter((entry) => !('none' in intervalOf(study, entry)));
  expect(intervals.map(({claim}) => claim.claim)).toEqual([
    'share-size-correlation',
    'few-band-4-share',
    'more-band-4-share',
  ]);
});

test('no two claims read the same', () => {
  const titles = study.claims.map(({value, unit, statement}) => `${value} ${unit} ${statement}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
