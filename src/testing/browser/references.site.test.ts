import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {addressesOf, wholeSite} from './built-variants.ts';

const textOf = (folder: string, address: string): string =>
  readFileSync(join(folder, address, 'index.html'), 'utf8');

describe('The references of the site', () => {
  const {folder} = wholeSite;
  const list = textOf(folder, 'references');

  test('lead back to each page that leans on a work, at the place where it does', () => {
    const cited = addressesOf(folder)
      .filter((address) => address.endsWith('/'))
      .flatMap((address) => {
        const works = [
          ...textOf(folder, address).matchAll(/<a class="cites" href="[^"]*#ref-(\d+)"/g),
        ].map((match) => match[1]);
        return [...new Set(works)].map((work) => `${address}#cites-${work}`);
      });
    const back = [...list.matchAll(/href="([^"]*#cites-\d+)"/g)].map((match) => String(match[1]));
    expect(cited.length).toBeGreaterThan(0);
    expect(back.toSorted()).toEqual(cited.toSorted());
  });

  test('say quietly of the others that they are not used', () => {
    const works = list.split(/<li id="ref-\d+">/).slice(1);
    expect(works.length).toBeGreaterThan(0);
    expect(
      works.filter(
        (work) =>
          work.includes('class="uses unused"') ===
          /#cites-\d+"|\/claims\//.test(work.split('</ol>')[0] ?? ''),
      ),
    ).toEqual([]);
  });
});
