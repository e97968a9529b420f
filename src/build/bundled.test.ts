import {writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {pathToFileURL} from 'node:url';
import {beforeEach, expect, test} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {bundled, keepBundle} from './bundled.ts';
import {root} from './project.ts';

let folder: string;
let source: string;
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const fromSource = async () => ({where: '', said: 'from its source'});
const load = () => bundled(source, fromSource, join(folder, 'kept'));

beforeEach(async () => {
  folder = temporaryFolder();
  source = relative(root, join(folder, 'command.ts'));
  write(
    'command.ts',
    `export {said} from './words.ts';\nexport const where: string = import.meta.url;\n`,
  );
  write('words.ts', `export const said: string = 'from a bundle';\n`);
  await keepBundle(source, join(folder, 'kept'));
});

test('a bundled module is loaded in place of its source, and knows where that stands', async () => {
  const {loaded, state} = await load();
  expect(loaded.said).toBe('from a bundle');
  expect(loaded.where).toBe(pathToFileURL(join(folder, 'command.ts')).href);
  expect(state).toContain('kept');
});

test('where one of its sources has changed, the sources are loaded', async () => {
  write('words.ts', `export const said: string = 'from another bundle';\n`);
  expect(await load()).toEqual({loaded: await fromSource()});
  await keepBundle(source, join(folder, 'kept'));
  expect((await load()).loaded.said).toBe('from another bundle');
});

test('a spoilt record has no effect but that the sources are loaded', async () => {
  write('kept/command.json', '{"entry": "');
  expect(await load()).toEqual({loaded: await fromSource()});
});

test('a module that cannot be bundled leaves nothing behind, and no message', async () => {
  write('words.ts', 'export const = ;');
  await keepBundle(source, join(folder, 'other'));
  expect(await bundled(source, fromSource, join(folder, 'other'))).toEqual({
    loaded: await fromSource(),
  });
});
