import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {root} from '../build/project.ts';
import {derived} from '../model/derived.ts';
import {watched} from '../model/watched.ts';
import {assemble, type ReadFile} from './assemble.ts';
import {carry} from './carry.ts';

const check = {};
const tables = {people: [1], posts: [2], later: [3]};
const people = derived(({people: rows}: typeof tables) => rows.length);

/** How often something is worked out of studies in turn. */
function timesOf(
  work: (study: typeof tables) => unknown,
  studies: readonly (typeof tables)[],
  beside: readonly (readonly unknown[])[] = [],
): number {
  const {result} = carry();
  const worked = vi.fn(work);
  studies.forEach((study, index) =>
    result([check], study, beside[index] ?? [], () => worked(study)),
  );
  return worked.mock.calls.length;
}

test('works nothing out again of a study that has the same in all that was read', () => {
  const studies = [watched(tables), watched({...tables, later: [4]})];
  expect(timesOf(({people: rows, posts}) => [rows, posts], studies)).toBe(1);
});

test('works out again what read a table that has changed', () => {
  const studies = [watched(tables), watched({...tables, posts: [4]})];
  expect(timesOf(({people: rows, posts}) => [rows, posts], studies)).toBe(2);
});

test('works out again what is made of something that read such a table, also where that was known', () => {
  const [one, other] = [watched(tables), watched({...tables, people: [1, 2]})];
  expect([people(one), people(other)]).toEqual([1, 2]);
  expect(timesOf(people, [one, other])).toBe(2);
});

test('works out again what depends on something else beside the study', () => {
  const studies = [watched(tables), watched(tables)];
  expect(timesOf(people, studies, [['one'], ['other']])).toBe(2);
  expect(timesOf(people, studies, [['one'], ['one']])).toBe(1);
});

test('carries nothing of a study of which nobody knows what is read, nor what was read of two', () => {
  expect(timesOf(people, [tables, tables])).toBe(2);
  const first = watched({...tables});
  expect(timesOf((study) => [first.posts, study.people], [watched(tables), watched(tables)])).toBe(
    2,
  );
});

test('takes what was found in the study as it was, after changes that were taken back', () => {
  const studies = [tables, {...tables, people: [4]}, tables].map(watched);
  expect(timesOf(people, studies)).toBe(2);
});

const bytesOf = (file: string): Uint8Array => {
  const known = kept.get(file) ?? readFileSync(join(root, file));
  kept.set(file, known);
  return known;
};
const kept = new Map<string, Uint8Array>();
const whole: ReadFile = (file) => {
  try {
    return bytesOf(file);
  } catch {
    return undefined;
  }
};

const carried = carry();
assemble(whole, carried);

test.each([
  'claims.csv',
  'said.csv',
  'sources.csv',
  'cases.csv',
  'typed-numbers.csv',
  'not-heard.csv',
  'census/census.csv',
  'framework/quotations.csv',
  'framework/matrix.csv',
  'framework/participants.csv',
  'questionnaire/headcount.csv',
  'fingerprints/units.csv',
])('finds all that a check of everything does, and no more, where %s lacks a row', (name) => {
  const lines = new TextDecoder()
    .decode(bytesOf(`data/${name}`))
    .trimEnd()
    .split('\n');
  const less = new TextEncoder().encode(`${lines.slice(0, -1).join('\n')}\n`);
  const changed: ReadFile = (file) => (file === `data/${name}` ? less : whole(file));
  const {study, ...found} = assemble(changed);
  const {study: again, ...foundAgain} = assemble(changed, carried);
  expect(foundAgain).toEqual(found);
  expect({...again}).toEqual(study);
});
