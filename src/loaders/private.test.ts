import {expect, test} from 'vitest';
import {privateWords} from './private.ts';

test.each([
  ['Write to j.doe@nhs.net.', 'e-mail address, "j.doe@nhs.net"'],
  ['She, 943 476 5919, came back', 'NHS number'],
  ['Ring 07700 900123', 'telephone number'],
  ['at Leeds Teaching Hospitals they stay', 'Leeds Teaching Hospitals'],
  ['the Mid Yorkshire NHS Trust', 'Mid Yorkshire NHS Trust'],
  ['as Mrs Jones says', 'Mrs Jones'],
])('finds what nobody may read in %j', (text, found) =>
  expect(privateWords(text)).toContain(found),
);

test.each([
  'They [organisation] say so',
  'everyone in [Trust] moves about',
  'small hospitals and the CDC [Community Diagnostic Centre]',
  'no one stays at 1234567890, that is a grant',
  'a hospital is not a Trust',
])('leaves %j alone', (text) => expect(privateWords(text)).toBeUndefined());
