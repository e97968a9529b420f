import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../build/project.ts';
import {bundledIn, loadedScripts, thirdPartyText, untoldFonts} from './third-party.ts';

const kept = join(root, 'THIRD-PARTY.md');

test('THIRD-PARTY.md names all that readers are sent and others have made', async () => {
  const scripts = loadedScripts();
  expect(scripts).toContain('src/scripts/search/page.ts');
  const bundled = await bundledIn(scripts);
  expect(bundled.map(({name}) => name)).toContain('minisearch');
  for (const {name, identifier, text} of bundled)
    expect([name, identifier, (text ?? '').length > 500]).toEqual([name, 'MIT', true]);
  // A missing file would be written, and pass.
  expect(existsSync(kept)).toBe(true);
  await expect(thirdPartyText(bundled)).toMatchFileSnapshot(kept);
});

test('each font has a licence beside it', () => {
  expect(untoldFonts()).toEqual([]);
});
