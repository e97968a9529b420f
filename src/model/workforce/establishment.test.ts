import {expect, test} from 'vitest';
import {publishedOnly} from '../../study/published-only.ts';
import {casesOf, observed, published, simulated, studyOf} from '../../testing/fixtures/rows.ts';
import type {Sourced} from '../values/provenance.ts';
import type {Value} from '../values/value.ts';
import {establishments, posts} from './establishment.ts';
import type {EstablishmentRow, StaffGroup, Statement} from './workforce.ts';

const row = (
  caseId: string,
  staff: StaffGroup,
  measure: EstablishmentRow['measure'],
  wte: Value,
  origin: Sourced = simulated,
): EstablishmentRow => ({case: caseId, staff, measure, wte, ...origin});
const statement = (
  caseId: string,
  kind: Statement['statement'],
  value: number | null = null,
): Statement => ({case: caseId, statement: kind, value, ...published});

const study = studyOf({
  cases: casesOf(5).toReversed(),
  establishment: [
    row('T02', 'support', 'funded', 25),
    row('T02', 'radiographers', 'funded', 75),
    row('T02', 'support', 'in-post', 27),
    row('T02', 'radiographers', 'in-post', 60),
    row('T03', 'support', 'funded', 10),
    row('T03', 'radiographers', 'funded', 29.6),
    row('T03', 'imaging', 'funded', 40, published),
    row('T04', 'support', 'funded', 'not-supplied'),
    row('T04', 'radiographers', 'funded', 50),
  ],
  statements: [statement('T02', 'support-share', 26), statement('T05', 'support-over-recruited')],
});

const establishmentOf = (caseId: string) =>
  establishments(study).find((each) => each.case === caseId);

test('only cases with funded posts or a stated share have an establishment, by number', () => {
  expect(establishments(study).map(({number}) => number)).toEqual([2, 3, 4]);
});

test('a case of which only posts in post are known has no establishment', () => {
  const inPostOnly = studyOf({
    cases: casesOf(1),
    establishment: [row('T01', 'support', 'in-post', 5)],
  });
  expect(establishments(inPostOnly)).toEqual([]);
  expect(posts(inPostOnly)).toMatchObject([
    {support: {inPost: {value: 5}, funded: {value: 'not-in-text'}}},
  ]);
});

test('the imaging workforce is the sum of its parts, and simulated as they are', () => {
  expect(establishmentOf('T02')?.imaging).toEqual({value: 100, ...simulated});
});

test('a published total wins over the sum of simulated parts', () => {
  expect(establishmentOf('T03')?.imaging).toEqual({value: 40, ...published});
});

test('a share of a published total is simulated when its part is', () => {
  expect(establishmentOf('T03')?.share).toEqual({value: 25, ...simulated});
});

test('a published share wins over the computed one', () => {
  expect(establishmentOf('T02')?.share).toEqual({value: 26, ...published});
});

test('a part that was not supplied leaves neither total nor share', () => {
  const {imaging, share, radiographers} = establishmentOf('T04') ?? {};
  expect([imaging?.value, share?.value, radiographers?.value]).toEqual([
    'not-supplied',
    'not-supplied',
    50,
  ]);
});

test('observed parts give a derived total', () => {
  const real = studyOf({
    cases: casesOf(1),
    establishment: [
      row('T01', 'support', 'funded', 5, observed),
      row('T01', 'radiographers', 'funded', 15, observed),
    ],
  });
  expect(establishments(real)[0]?.share).toMatchObject({
    value: 25,
    provenance: 'derived',
    source: 'questionnaire',
  });
});

test('without simulated rows a published total stands alone, and the rest is not in the text', () => {
  const cases = establishments(publishedOnly(study));
  expect(cases.map(({number}) => number)).toEqual([2, 3]);
  expect(cases[1]).toMatchObject({
    imaging: {value: 40},
    support: {value: 'not-in-text'},
    share: {value: 'not-in-text'},
  });
  expect(cases[0]).toMatchObject({
    imaging: {value: 'not-in-text'},
    share: {value: 26, provenance: 'published'},
  });
});

test('posts in post are counted per 100 funded', () => {
  const [two] = posts(study);
  expect(two?.support.filled.value).toBe(108);
  expect(two?.radiographers.filled.value).toBe(80);
});

test('a vacancy rate is the empty part of the funded posts, negative where over-recruited', () => {
  const [two] = posts(study);
  expect(two?.support.vacancyRate.value).toBe(-8);
  expect(two?.radiographers.vacancyRate.value).toBe(20);
});

test('over-recruitment without a statement follows from the amounts and is as simulated as they are', () => {
  const [two] = posts(study);
  expect(two?.support.overRecruited).toEqual({value: true, ...simulated});
  expect(two?.radiographers.overRecruited).toEqual({value: false, ...simulated});
});

test('as many in post as funded is not over-recruited, whatever the rounding', () => {
  const even = (wte: number) =>
    studyOf({
      cases: casesOf(1),
      establishment: [row('T01', 'support', 'funded', wte), row('T01', 'support', 'in-post', wte)],
    });
  for (const wte of [0.7, 33.3, 57.9, 110.1])
    expect(posts(even(wte))[0]?.support.overRecruited.value).toBe(false);
});

test('a stated direction is published beside amounts that are not', () => {
  const five = posts(study).find(({case: caseId}) => caseId === 'T05');
  expect(five?.support.overRecruited).toEqual({value: true, ...published});
  expect(five?.support.filled.value).toBe('not-in-text');
  expect(five?.radiographers.overRecruited.value).toBe('not-in-text');
});

test('a stated direction wins over simulated amounts that show it too', () => {
  const stated = studyOf({...study, statements: [statement('T02', 'support-over-recruited')]});
  expect(posts(stated)[0]?.support).toMatchObject({
    overRecruited: {provenance: 'published'},
    filled: {provenance: 'simulated'},
  });
});

test('a case of which only the total is known has no posts by staff group', () => {
  const total = studyOf({
    cases: casesOf(1),
    establishment: [row('T01', 'imaging', 'funded', 40, published)],
  });
  expect(posts(total)).toEqual([]);
});
