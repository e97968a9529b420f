import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {redirectsOf} from '../build/hosting.ts';
import {snippets, usual} from './snippets.ts';

test('the files in deploy/ are what `npm run hosting` makes of the list of headers', () => {
  for (const [name, text] of snippets(usual, redirectsOf()))
    expect(readFileSync(`deploy/${name}`, 'utf8'), `deploy/${name}`).toBe(text);
});
