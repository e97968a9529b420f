import {existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../../testing/temporary.ts';
import {PictureStore} from './picture-store.ts';

const picture = Buffer.from('a picture of some length');

/** A folder in which one picture is kept, the path of its file, and what is taken from it. */
function kept() {
  const folder = join(temporaryFolder(), 'pictures');
  const store = new PictureStore(folder);
  store.keep('census-slide', 'its drawing', picture);
  return {
    folder,
    store,
    path: join(folder, 'census-slide.png'),
    taken: () => store.take('census-slide', 'its drawing'),
  };
}

test('a picture comes back as it was kept', () => {
  expect(kept().taken()).toEqual(picture);
});

test('a file begins with the picture, so that any program shows it', () => {
  expect(readFileSync(kept().path).subarray(0, picture.length)).toEqual(picture);
});

test('nothing is taken before something is kept', () => {
  const {store} = kept();
  expect(store.take('census-print', 'its drawing')).toBeUndefined();
  expect(new PictureStore('/no/such/folder').take('census-slide', 'its drawing')).toBeUndefined();
});

test('a picture of another drawing is not taken, and is replaced', () => {
  const {store, folder} = kept();
  expect(store.take('census-slide', 'a newer drawing')).toBeUndefined();
  store.keep('census-slide', 'a newer drawing', Buffer.from('newer'));
  expect(store.take('census-slide', 'a newer drawing')).toEqual(Buffer.from('newer'));
  expect(readdirSync(folder)).toEqual(['census-slide.png']);
});

test.each([
  ['cut short', (path: string) => truncateSync(path, 10)],
  ['cut by one byte', (path: string) => truncateSync(path, picture.length + 31)],
  ['cut to its seal', (path: string) => writeFileSync(path, readFileSync(path).subarray(-32))],
  ['without its seal', (path: string) => truncateSync(path, picture.length)],
  ['emptied', (path: string) => truncateSync(path, 0)],
  ['overwritten with something else', (path: string) => writeFileSync(path, 'x'.repeat(500))],
  [
    'of which a bit is turned',
    (path: string) => {
      const bytes = readFileSync(path);
      bytes[5]! ^= 1;
      writeFileSync(path, bytes);
    },
  ],
  ['deleted', (path: string) => rmSync(path)],
  ['deleted with its folder', (path: string) => rmSync(join(path, '..'), {recursive: true})],
])('a file %s is not taken, and another can be kept in its place', (_name, spoil) => {
  const {store, path, taken} = kept();
  spoil(path);
  expect(taken()).toBeUndefined();
  store.keep('census-slide', 'its drawing', picture);
  expect(taken()).toEqual(picture);
});

test('a folder that cannot be written to is no failure', () => {
  const store = new PictureStore(join(temporaryFolder({'a-file': ''}), 'a-file', 'pictures'));
  store.keep('census-slide', 'its drawing', picture);
  store.clean([]);
  expect(store.take('census-slide', 'its drawing')).toBeUndefined();
});

test('a file that cannot be replaced leaves no half of another', () => {
  const folder = temporaryFolder({'census-slide.png/in-its-way': ''});
  new PictureStore(folder).keep('census-slide', 'its drawing', picture);
  expect(readdirSync(folder)).toEqual(['census-slide.png']);
});

test('pictures that no figure has any more are cleared away, as is what an interrupted build left', () => {
  const {store, folder, path, taken} = kept();
  store.keep('gone-slide', 'its drawing', picture);
  writeFileSync(`${path}.4711`, 'half');
  store.clean(['census-slide', 'not-yet-drawn-slide']);
  expect(readdirSync(folder)).toEqual(['census-slide.png']);
  expect(taken()).toEqual(picture);
});

test('clearing a folder that is not there makes none', () => {
  const folder = join(temporaryFolder(), 'pictures');
  new PictureStore(folder).clean(['census-slide']);
  expect(existsSync(folder)).toBe(false);
});
