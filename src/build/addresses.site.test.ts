import {statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {builtVariants} from '../testing/browser/built-variants.ts';
import {addressProblems, fileAt} from './addresses.ts';
import {filesOf} from './files.ts';
import {checkedPublication} from './publication.ts';

// Which file answers which address is held by the tests of the server.

describe.each(builtVariants)('The site $face', ({folder, publishedOnly}) => {
  const {addresses} = checkedPublication();
  const files = filesOf(folder);

  test('has a page or a file at every address that was ever published', () => {
    expect(addressProblems(addresses, files, publishedOnly)).toEqual([]);
    expect(addresses.length).toBeGreaterThanOrEqual(1511);
  });

  test('has nothing empty at them', () => {
    const there = new Set(files);
    const empty = addresses
      .map(({path}) => fileAt(path))
      .filter((file) => there.has(file) && statSync(join(folder, file)).size === 0);
    expect(empty).toEqual([]);
  });
});
