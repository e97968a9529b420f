import {expect, test} from 'vitest';
import {licenceAddress} from './licence.ts';

test('knows the licences of Creative Commons and of the government by their short names, and no other', () => {
  expect(licenceAddress('CC BY 4.0')).toBe('https://creativecommons.org/licenses/by/4.0/');
  expect(licenceAddress('CC BY-NC-ND 3.0')).toBe(
    'https://creativecommons.org/licenses/by-nc-nd/3.0/',
  );
  expect(licenceAddress('CC0')).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
  expect(licenceAddress('Open Government Licence v3.0')).toBe(
    'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  );
  expect(licenceAddress('All rights reserved')).toBeUndefined();
});
