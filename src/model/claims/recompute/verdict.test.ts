import {describe, expect, test} from 'vitest';
import {
  casesOf,
  claimOf,
  derived,
  observed,
  published,
  simulated,
  studyOf,
} from '../../../testing/fixtures/rows.ts';
import type {Variant} from '../../publishing/variant.ts';
import type {Study} from '../../study.ts';
import type {Sourced} from '../../values/provenance.ts';
import type {EstablishmentRow} from '../../workforce/workforce.ts';
import type {Claim, Source} from '../claim.ts';
import {type ClaimVerdict, claimVerdict} from './verdicts.ts';

const source = (id: string, published: string, data_date: string): Source => ({
  source: id,
  producer: '',
  title: '',
  published,
  data_date,
  licence: '',
  doi: '',
  url: '',
  short: id,
  reference: null,
});

/** Funded posts of some cases; the last two origins may differ from the first. */
const funded = (wtes: readonly number[], ...origins: readonly Sourced[]): EstablishmentRow[] =>
  wtes.map((wte, index) => ({
    case: `T${index}`,
    staff: 'imaging',
    measure: 'funded',
    wte,
    ...(origins[index] ?? origins.at(-1)!),
  }));

const smallest = (value: number, cells: Partial<Claim> = {}): Claim =>
  claimOf('smallest', value, 'smallest:establishment', {unit: 'WTE', n: 2, ...cells});

/** Sources: the paper of 2024-05, and a questionnaire of a date. */
const study = (tables: Partial<Study>, date = ''): Study =>
  studyOf({
    sources: [source('paper', '2024-05', ''), source('questionnaire', '2026', date)],
    ...tables,
  });

function entry(
  claim: Claim,
  tables: Partial<Study> = {},
  date = '',
  variant: Variant = 'full',
): ClaimVerdict {
  return claimVerdict(
    study({claims: [claim, claimOf('part', 13, ''), claimOf('whole', 16, '')], ...tables}, date),
    claim,
    variant,
  );
}

const verdictOf = (...given: Parameters<typeof entry>): string => {
  const {verdict, judged} = entry(...given);
  return judged[0]?.gap ? `${verdict}: ${judged[0].gap}` : verdict;
};

describe('from other published numbers', () => {
  test('a number that follows is consistent', () => {
    expect(
      verdictOf(claimOf('share', 81.3, 'percentage:part whole', {unit: '%', decimals: 1})),
    ).toBe('consistent');
  });

  test('a number that does not is contradicted', () => {
    expect(
      verdictOf(claimOf('share', 81.4, 'percentage:part whole', {unit: '%', decimals: 1})),
    ).toBe('contradicted');
  });

  test('a half may have gone either way', () => {
    // 100 × 13 ÷ 16 = 81.25.
    expect(
      entry(claimOf('share', 81.2, 'percentage:part whole', {unit: '%', decimals: 1})).judged[0]
        ?.holdsUnder,
    ).toEqual(['half-even', 'truncation']);
    expect(
      entry(claimOf('share', 81.3, 'percentage:part whole', {unit: '%', decimals: 1})).judged[0]
        ?.holdsUnder,
    ).toEqual(['half-up']);
  });

  test('a difference that is documented is a known discrepancy', () => {
    expect(verdictOf(claimOf('share', 85, 'percentage:part whole but d01', {unit: '%'}))).toBe(
      'known discrepancy',
    );
  });

  test('a documented difference that only cutting off would explain stays a known discrepancy', () => {
    expect(
      verdictOf(claimOf('share', 81.2, 'same:other but d01', {unit: '%', decimals: 1}), {
        claims: [claimOf('other', 81.27, '', {unit: '%', decimals: 2})],
      }),
    ).toBe('known discrepancy');
  });

  test('nothing to recompute it from is not checkable', () => {
    expect(verdictOf(claimOf('cited', 3, 'not-checkable'))).toBe('not checkable');
  });
});

describe('from rows that list what a source names', () => {
  const cases = casesOf(3);

  test('published rows reproduce a count', () => {
    expect(verdictOf(claimOf('cases', 3, 'count:cases'), {cases})).toBe('reproduced');
  });

  test('or contradict it', () => {
    expect(verdictOf(claimOf('cases', 4, 'count:cases'), {cases})).toBe('contradicted');
  });

  test('rows that were typed from the total reproduce nothing', () => {
    expect(verdictOf(claimOf('cases', 3, 'count:cases typed from it'), {cases})).toBe(
      'not checkable: typed from it',
    );
    expect(verdictOf(claimOf('cases', 4, 'count:cases typed from it'), {cases})).toBe(
      'contradicted',
    );
  });

  test('what the report derived itself is consistent, and not reproduced', () => {
    expect(verdictOf(claimOf('cases', 3, 'count:cases', derived), {cases})).toBe('consistent');
  });
});

describe('from rows that trusts sent', () => {
  test('simulated rows that were drawn to hold say nothing', () => {
    expect(verdictOf(smallest(78), {establishment: funded([78, 90], published, simulated)})).toBe(
      'not checkable: no rows at hand',
    );
  });

  test('simulated rows that were not drawn to hold are refused', () => {
    expect(verdictOf(smallest(78), {establishment: funded([70, 90], simulated)})).toBe(
      'contradicted',
    );
  });

  test('without simulated rows, the rows are not at hand', () => {
    expect(
      verdictOf(smallest(78), {establishment: funded([78, 90], simulated)}, '', 'published'),
    ).toBe('not checkable: no rows at hand');
    expect(verdictOf(smallest(78), {establishment: funded([78, 90], published)})).toBe(
      'not checkable: no rows at hand',
    );
    expect(verdictOf(smallest(78))).toBe('not checkable: no rows at hand');
  });

  test('a number typed from the claim proves nothing about it', () => {
    expect(
      verdictOf(claimOf('own', 78, 'value:establishment case=T0', {unit: 'WTE'}), {
        establishment: funded([78, 90], published),
      }),
    ).toBe('not checkable: own row');
  });

  test('observed rows of no date, or of the same date, reproduce or contradict it', () => {
    expect(verdictOf(smallest(78), {establishment: funded([78, 90], observed)})).toBe('reproduced');
    expect(verdictOf(smallest(78), {establishment: funded([70, 90], observed)})).toBe(
      'contradicted',
    );
    expect(verdictOf(smallest(78), {establishment: funded([70, 90], observed)}, '2024')).toBe(
      'contradicted',
    );
  });

  test('later rows change it, and the printed number stands', () => {
    expect(verdictOf(smallest(78), {establishment: funded([70, 90], observed)}, '2026-03')).toBe(
      'since changed',
    );
  });

  test('later rows that give the same neither change nor reproduce it', () => {
    expect(verdictOf(smallest(78), {establishment: funded([78, 90], observed)}, '2026-03')).toBe(
      'not checkable: later and the same',
    );
  });

  test('a claim whose data have a date is not judged by older rows', () => {
    const dated = {
      sources: [source('paper', '2024-05', '2022-12'), source('questionnaire', '2026', '2021')],
    };
    expect(verdictOf(smallest(78), {...dated, establishment: funded([70, 90], observed)})).toBe(
      'not checkable: earlier rows',
    );
  });

  test('while some rows are observed and the others simulated, they say nothing', () => {
    expect(verdictOf(smallest(78), {establishment: funded([70, 90], observed, simulated)})).toBe(
      'not checkable: partly simulated',
    );
    expect(
      verdictOf(smallest(78), {establishment: funded([70, 90], observed, simulated)}, '2026-03'),
    ).toBe('not checkable: partly simulated');
  });

  test('rows of another number of cases say nothing', () => {
    expect(verdictOf(smallest(78), {establishment: funded([70, 90, 95], observed)})).toBe(
      'not checkable: other cases',
    );
  });

  test('more answers than the source had contradict nothing, and as many reproduce', () => {
    const answers = (value: number): Claim =>
      claimOf('answers', value, 'answering:establishment measure=funded', {n: 24});
    expect(verdictOf(answers(2), {establishment: funded([70, 90, 95], observed)})).toBe(
      'not checkable: open count',
    );
    expect(verdictOf(answers(3), {establishment: funded([70, 90, 95], observed)})).toBe(
      'reproduced',
    );
  });
});

test('the most telling of several verdicts stands, and comes first', () => {
  const claim = claimOf('share', 85, 'count:cases; percentage:part whole but d01', {unit: '%'});
  const {verdict, judged} = entry(claim, {cases: casesOf(85)});
  expect([verdict, judged.map((each) => each.verdict)]).toEqual([
    'known discrepancy',
    ['known discrepancy', 'reproduced'],
  ]);
});
