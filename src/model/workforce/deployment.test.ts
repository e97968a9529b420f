import {expect, test} from 'vitest';
import {casesOf, published, simulated, studyOf} from '../../testing/fixtures/rows.ts';
import type {Value} from '../values/value.ts';
import {deployments} from './deployment.ts';
import {type Area, areas, type DeploymentRow} from './workforce.ts';

const rows = (
  caseId: string,
  bands: DeploymentRow['bands'],
  known: Partial<Record<Area, Value>>,
  others: Value = 0,
): DeploymentRow[] =>
  areas.map((area) => ({
    case: caseId,
    bands,
    area,
    headcount: known[area] ?? others,
    ...simulated,
  }));
const study = studyOf({
  cases: casesOf(4),
  deployment: [
    ...rows('T01', 'bands-2-and-3', {ct: 6, ultrasound: 9, rotational: 5}, 'not-applicable'),
    ...rows('T01', 'band-4', {'x-ray': 3}),
    ...rows('T02', 'bands-2-and-3', {ct: 4, rotational: 'suppressed'}),
  ],
  statements: [
    {case: 'T03', statement: 'all-posts-rotational', value: null, ...published},
    {case: 'T04', statement: 'no-posts-rotational', value: null, ...published},
  ],
});
const [one, two, three, four] = deployments(study, 'bands-2-and-3');

test('each area of a case is a value of its own, in the order of the areas', () => {
  expect(Object.keys(one?.areas ?? {})).toEqual([...areas]);
  expect(one?.areas.ct).toEqual({value: 6, ...simulated});
});

test('an area that a service does not have adds nothing to its total', () => {
  expect(one?.total.value).toBe(20);
});

test('rotational posts are a share of all posts of the band group', () => {
  expect(one?.rotationShare).toEqual({value: 25, ...simulated});
});

test('the band groups are kept apart', () => {
  expect(deployments(study, 'band-4')[0]).toMatchObject({
    total: {value: 3},
    rotationShare: {value: 0},
  });
});

test('a suppressed area leaves the total suppressed', () => {
  expect(two).toMatchObject({total: {value: 'suppressed'}, rotationShare: {value: 'suppressed'}});
});

test('an area without a row is not counted as zero', () => {
  const partly = studyOf({
    ...study,
    deployment: study.deployment.filter(({area}) => area !== 'mri'),
  });
  expect(deployments(partly, 'band-4')[0]).toMatchObject({
    areas: {mri: {value: 'not-in-text'}},
    total: {value: 'not-in-text'},
  });
});

test('that all posts rotate is a published share of 100 for both band groups', () => {
  expect(three?.rotationShare).toEqual({value: 100, ...published});
  expect(deployments(study, 'band-4').find(({number}) => number === 3)?.rotationShare.value).toBe(
    100,
  );
});

test('that no post rotates is a published share of zero', () => {
  expect(four?.rotationShare).toEqual({value: 0, ...published});
});
