import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {filesInTar, tarOf} from './tar.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const long = `${'a'.repeat(90)}/${'b'.repeat(60)}/${'c'.repeat(90)}.txt`;
const files = new Map([
  ['b.txt', bytes('two')],
  ['a/é.txt', bytes('x'.repeat(1000))],
  [long, bytes('')],
]);

test('files come back from an archive as they were', () => {
  const read = filesInTar(tarOf(files));
  expect([...read.keys()]).toEqual(['a/é.txt', long, 'b.txt']);
  for (const [path, text] of files) expect(Buffer.from(read.get(path)!)).toEqual(Buffer.from(text));
});

test('the same files give the same bytes, in whatever order', () => {
  expect(tarOf(new Map([...files].reverse()))).toEqual(tarOf(files));
});

test('the program tar reads what is written', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.tar'), tarOf(files));
  execFileSync('tar', ['-xf', 'a.tar'], {cwd: folder});
  expect(readFileSync(join(folder, long), 'utf8')).toBe('');
  expect(readFileSync(join(folder, 'a', 'é.txt'), 'utf8')).toBe('x'.repeat(1000));
});

test.each([
  [Buffer.alloc(600, 'x'), 'This is no archive, or a spoilt one.'],
  [tarOf(files).subarray(0, 700), 'The archive is cut off.'],
  [tarOf(new Map([['../a', bytes('x')]])), 'leads out of its folder: ../a'],
])('what is no sound archive is refused (%#)', (archive, words) => {
  expect(() => filesInTar(archive)).toThrow(words);
});

test('a path that no archive can hold is refused', () => {
  expect(() => tarOf(new Map([['x'.repeat(300), bytes('')]]))).toThrow('too long for an archive');
});
