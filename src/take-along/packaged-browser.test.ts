import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {filledOnce} from './packaged-browser.ts';

const write = (text: string) => (folder: string) => writeFileSync(join(folder, 'program'), text);

test('a folder is filled by the first that asks, and found by the next', () => {
  const folder = join(temporaryFolder(), 'kept', 'browser');
  filledOnce(folder, write('first'));
  expect(filledOnce(folder, write('second'))).toBe(folder);
  expect(readFileSync(join(folder, 'program'), 'utf8')).toBe('first');
});

test('of two that fill it at once the first to be done is kept whole, and nothing of the other', () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'browser');
  filledOnce(folder, (own) => {
    filledOnce(folder, write('faster'));
    write('slower')(own);
  });
  expect(readFileSync(join(folder, 'program'), 'utf8')).toBe('faster');
  expect(readdirSync(parent)).toEqual(['browser']);
});

test('what could not be filled leaves nothing behind, and the next may try', () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'browser');
  const failing = (own: string) => {
    mkdirSync(join(own, 'half'));
    throw new Error('no space left');
  };
  expect(() => filledOnce(folder, failing)).toThrow('no space left');
  expect(readdirSync(parent)).toEqual([]);
  expect(filledOnce(folder, write('again'))).toBe(folder);
});
