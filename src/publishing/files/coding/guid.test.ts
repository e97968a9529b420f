import {expect, test} from 'vitest';
import {guidIn, namespaceOf, plainGuid} from './guid.ts';

test('gives the GUIDs that other programs work out of the same names', () => {
  // Python: uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org') and uuid.uuid5(uuid.NAMESPACE_URL, 'https://example.org/é')
  expect(guidIn('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'python.org')).toBe(
    '886313e1-3b8a-5372-9b90-0c9aee199e5d',
  );
  expect(namespaceOf('https://example.org/é')).toBe('4db32f13-2b90-551e-bb13-4c966035961b');
});

test('compares GUIDs in braces and capitals', () => {
  expect(plainGuid('{886313E1-3B8A-5372-9B90-0C9AEE199E5D}')).toBe(
    '886313e1-3b8a-5372-9b90-0c9aee199e5d',
  );
});
