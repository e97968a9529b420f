import {expect, test} from 'vitest';
import {fixtureTables} from '../../testing/fixtures/study.ts';
import {whoReports} from './reported.ts';

const study = fixtureTables();

test('names managers by their trusts, runs of them by their ends, and representatives by themselves', () => {
  expect(whoReports(study, ['RSM2'])).toBe('Trust 2');
  expect(whoReports(study, ['RSM2', 'RSM1'])).toBe('Trusts 1 and 2');
  expect(whoReports(study, ['RSM3', 'RSM1', 'RSM2', 'INR1'])).toBe(
    'Trusts 1 to 3 and network representative 1',
  );
  expect(whoReports(study, [])).toBe('');
});
