import {expect, test} from 'vitest';
import {dateWords} from './dates.ts';

test('puts dates in words', () => {
  expect([dateWords('2022-12'), dateWords('2024-06-03'), dateWords('2023'), dateWords('')]).toEqual(
    ['December 2022', '3 June 2024', '2023', ''],
  );
});
