import {expect, test} from 'vitest';
import {claimOf, simulated, studyOf} from '../../../testing/fixtures/rows.ts';
import type {Study} from '../../study.ts';
import type {HeadcountRow} from '../../workforce/workforce.ts';
import type {Claim, Source} from '../claim.ts';
import type {SubjectKey} from '../subjects/subject.ts';
import {claimVerdict} from './verdicts.ts';

const survey = {
  provenance: 'observed',
  source: 'survey',
  place: 'survey.xlsx, Sheet1, E9',
} as const;

const source = (id: string, data_date: string): Source => ({
  ...{source: id, producer: '', title: '', published: '2026', data_date, licence: '', doi: ''},
  ...{url: '', short: id, reference: null},
});

const people = (headcount: HeadcountRow['headcount'], band: string, origin = {}): HeadcountRow =>
  ({case: 'T12', band, headcount, ...survey, ...origin}) as HeadcountRow;

const row = 'value:headcount case=T12 band=band-4';
const claim = (value: number, computation = row, cells: Partial<Claim> = {}): Claim =>
  claimOf('own', value, computation, {unit: 'people', ...survey, ...cells});

const bands = [people(30, 'band-2'), people(28, 'band-3'), people(6, 'band-4')];

/** A study that simulates people of a trust, and has those of a later survey beside them. */
const study = (later: readonly HeadcountRow[]): Study =>
  studyOf({
    sources: [source('paper', ''), source('survey', '2026-06'), source('other', '2026-09')],
    headcount: [people(0, 'band-4', simulated)],
    later: later.map((each) => ({table: 'headcount' as const, row: each})),
  });

const verdictOf = (one: Claim, later: readonly HeadcountRow[] = bands): string => {
  const {verdict, judged} = claimVerdict(study(later), one, 'full');
  return judged[0]?.gap ? `${verdict}: ${judged[0].gap}` : verdict;
};

test('an observed number is held against the row of its own source', () => {
  expect(verdictOf(claim(6))).toBe('reproduced');
  expect(verdictOf(claim(7))).toBe('contradicted');
});

test('a total without a row of its own is the sum of its parts, where each is a number', () => {
  const total = 'value:headcount case=T12 band=support';
  expect(verdictOf(claim(64, total))).toBe('reproduced');
  expect(verdictOf(claim(56, total))).toBe('contradicted');
  expect(verdictOf(claim(56, total), [...bands.slice(0, 2), people('suppressed', 'band-4')])).toBe(
    'not checkable: no rows at hand',
  );
});

test('without rows of its source an observed number is not checkable, whatever others were drawn or asked', () => {
  expect(verdictOf(claim(6), [])).toBe('not checkable: no rows at hand');
  expect(verdictOf(claim(6), [people(7, 'band-4', {source: 'other'})])).toBe('since changed');
});

test('what an observed number is about tells its row, where no computation does', () => {
  const about = (key: SubjectKey, value: string) => ({key, value});
  const subject = [about('case', 'T12'), about('band', 'band-4'), about('measure', 'headcount')];
  const told = {subject, reason: 'Counted by hand'} as Partial<Claim>;
  expect(verdictOf(claim(7, '', told))).toBe('contradicted');
  expect(verdictOf(claim(6, '', told))).toBe('reproduced');
  expect(verdictOf(claim(7, '', {...told, unit: '%'}))).toBe('not checkable');
  expect(verdictOf(claim(7, '', told), [])).toBe('not checkable');
});
