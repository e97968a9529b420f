import {expect, test} from 'vitest';
import {statusLine} from './status.ts';

test('what is current says so', () => {
  expect(statusLine({status: 'current', statusReason: '', successor: ''})).toBe('Current.');
});

test('what is not says why and what stands in its place', () => {
  const corrected = {
    status: 'corrected',
    statusReason: 'Two rows were entered twice.',
    successor: '/claims/new/',
  } as const;
  expect(statusLine(corrected)).toBe(
    'Corrected. Two rows were entered twice. In its place: /claims/new/',
  );
  expect(statusLine(corrected, (path) => `https://report.example${path}`)).toBe(
    'Corrected. Two rows were entered twice. In its place: https://report.example/claims/new/',
  );
});

test('names no successor where there is none', () => {
  expect(
    statusLine({status: 'withdrawn', statusReason: 'The speaker asked for it.', successor: ''}),
  ).toBe('Withdrawn. The speaker asked for it.');
});
