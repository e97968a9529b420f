import {expect, test} from 'vitest';
import {studyWith} from '../../src/testing/planted-study.ts';
import {laterSources, partLater, withLater} from './later.ts';
import type {Texts} from './simulation.ts';
import {simulatedTables} from './tables.ts';

const header = 'case,band,headcount,provenance,source,place\n';
const rows = [
  'T01,band-2,3,simulated,simulation,\n',
  'T01,band-2,4,observed,survey-2026,"a, b"\n',
  'T01,band-4,5,published,paper,\n',
  'T02,band-2,6,observed,survey-2020,\n',
];
const texts = Object.fromEntries(
  simulatedTables.map((name) => [name, name === 'headcount' ? header + rows.join('') : header]),
) as unknown as Texts;

test('rows of a later date are left aside, and stand behind the others again', () => {
  const parted = partLater(texts, () => new Set(['survey-2026']));
  expect(parted.texts.headcount).toBe(header + rows[0] + rows[2] + rows[3]);
  expect(parted.later.headcount).toBe(rows[1]);
  expect(withLater(parted.texts, parted.later).headcount).toBe(
    header + rows[0] + rows[2] + rows[3] + rows[1],
  );
  expect(partLater(texts, () => new Set()).texts).toEqual(texts);
});

test('what is later is told by the date of what a table stands behind: a census by that of the census', () => {
  const census = 'census-2025,A,A census,2026,2025-12,CC0,,,Census,not-applicable,collection,,\n';
  const later = laterSources(studyWith({'data/sources.csv': (text) => text + census}));
  expect([...later('census')]).toEqual(expect.arrayContaining(['census-2025']));
  expect(later('headcount').has('census-2025')).toBe(false);
});
