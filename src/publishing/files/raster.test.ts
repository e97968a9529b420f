import {readFileSync, rmSync, statSync, truncateSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../../testing/temporary.ts';
import {PictureStore} from './picture-store.ts';
import {drawnBy, png} from './raster.ts';

const drawing = (fill: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="4"><rect width="96" height="4" fill="${fill}"/></svg>`;

/** A folder of its own for each test, and how to have a picture drawn with it. */
function drawingTable() {
  const folder = join(temporaryFolder(), 'pictures');
  const store = new PictureStore(folder);
  return {
    path: join(folder, 'census-slide.png'),
    folder,
    draw: async (fill = '#da3a20') =>
      Buffer.from(await png('census', drawing(fill), 'slide', store)),
  };
}

const sizeOf = (bytes: Uint8Array) => {
  const data = Buffer.from(bytes);
  return {width: data.readUInt32BE(16), height: data.readUInt32BE(20)};
};

test('a drawing becomes a PNG of the width that its size has', async () => {
  const {draw} = drawingTable();
  expect(sizeOf(await draw())).toEqual({width: 1440, height: 60});
});

test('it is drawn once, and then taken', async () => {
  const {draw, path} = drawingTable();
  const first = await draw();
  const {ino} = statSync(path);
  expect(await draw()).toEqual(first);
  expect(statSync(path).ino).toBe(ino);
});

test('another drawing is another picture', async () => {
  const {draw} = drawingTable();
  expect(await draw()).not.toEqual(await draw('#0b3f58'));
});

test.each([
  ['cut to 100 bytes', 100],
  ['emptied', 0],
])('a kept picture that was %s is drawn again', async (_name, length) => {
  const {draw, path} = drawingTable();
  const first = await draw();
  truncateSync(path, length);
  expect(await draw()).toEqual(first);
  expect(readFileSync(path).subarray(0, first.length)).toEqual(first);
});

test('the folder may go while pictures are being drawn', async () => {
  const {draw, folder} = drawingTable();
  const first = await draw();
  const others = ['#111', '#222', '#333', '#444'].map((fill) => draw(fill));
  rmSync(folder, {recursive: true});
  await Promise.all(others);
  expect(await draw()).toEqual(first);
});

test('a picture is drawn where none can be kept', async () => {
  const blocked = new PictureStore(join(temporaryFolder({'a-file': ''}), 'a-file'));
  expect(sizeOf(await png('census', drawing('#fff'), 'print', blocked)).width).toBe(1920);
});

test('more pictures than cores can be asked for at once', async () => {
  const {draw} = drawingTable();
  const fills = Array.from({length: 12}, (_, index) => `#0000${10 + index}`);
  const pictures = await Promise.all(fills.map((fill) => draw(fill)));
  expect(new Set(pictures.map((bytes) => bytes.toString('base64'))).size).toBe(12);
});

test('what is no drawing is refused, and the next one is drawn', async () => {
  const store = new PictureStore(temporaryFolder());
  await expect(png('census', '<svg', 'slide', store)).rejects.toThrow('A picture cannot be drawn');
  expect(sizeOf(await png('census', drawing('#fff'), 'slide', store)).width).toBe(1440);
});

test('kept pictures are drawn anew by another version of the renderer', () => {
  const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(drawnBy).toContain(`resvg-js ${dependencies['@resvg/resvg-js']}`);
});
