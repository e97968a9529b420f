import {expect, test} from 'vitest';
import {needsMarker} from './needs-marker.ts';

test('what is published needs no marker, what is anything else besides does', () => {
  expect(needsMarker({drawn: new Set(['published'])})).toBe(false);
  expect(needsMarker({drawn: new Set()})).toBe(false);
  expect(needsMarker({drawn: new Set(['published', 'derived'])})).toBe(true);
  expect(needsMarker({drawn: new Set(['observed'])})).toBe(true);
});
