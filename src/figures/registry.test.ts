import {expect, test} from 'vitest';
import {observedCases} from '../model/claims/observed.ts';
import {subjectFor} from '../testing/drawings.ts';
import {mixed, published} from '../testing/fixtures/figures.ts';
import {figureIds} from './ids.ts';
import {allFigures, figureNamed} from './registry.ts';

test('the ids of figures are those that addresses and texts use', () => {
  expect(figureIds).toEqual(
    expect.arrayContaining([
      'establishment',
      'share-and-size',
      'bands',
      'posts',
      'census',
      'job-titles',
      'areas-of-practice',
      'career-ladder',
      'views',
      'trust-place',
      'trust-posts',
      'trust-bands',
    ]),
  );
  expect(new Set(figureIds).size).toBe(figureIds.length);
});

test('a figure carries the id that it is asked for by', () => {
  for (const id of figureIds)
    expect(figureNamed(id, mixed, subjectFor(id)).id).toBe(
      [id, subjectFor(id)?.toLowerCase()].filter(Boolean).join('-'),
    );
});

test('an unknown id is refused with the ids that there are', () => {
  expect(() => figureNamed('establishmnet', mixed)).toThrow(
    'There is no figure "establishmnet". Figures: establishment,',
  );
});

test('all figures have rows, but for some of cases that were observed, and an id of their own', () => {
  const all = allFigures(mixed);
  const empty = all.filter(({table}) => table.rows.length === 0);
  expect(empty.every(({subject}) => observedCases(mixed).has(subject ?? ''))).toBe(true);
  expect(new Set(all.map(({id}) => id)).size).toBe(all.length);
});

test('a case without data has no figure of its own but that of what is on record', () => {
  expect(
    allFigures(mixed)
      .map(({id}) => id)
      .filter((id) => id.endsWith('-t07')),
  ).toEqual(['trust-record-t07']);
  expect(
    allFigures(mixed)
      .map(({id}) => id)
      .filter((id) => id.endsWith('-t01')),
  ).toContain('trust-bands-t01');
});

test('a case that was observed keeps its figures, also those whose simulated rows gave way', () => {
  const [observed] = observedCases(mixed);
  const ids = allFigures({...mixed, deployment: []}).map(({id}) => id);
  expect(ids).toContain(`trust-deployment-${observed!.toLowerCase()}`);
});

test('no figure of published rows holds a simulated value', () => {
  expect(allFigures(published).filter(({drawn}) => drawn.has('simulated'))).toEqual([]);
});
