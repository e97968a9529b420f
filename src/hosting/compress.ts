import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {fewAtOnce} from './few-at-once.ts';
import {typeOf} from './types.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** What is shorter fits one packet anyway. */
const worthIt = 1_000;

/**
 * Puts beside each file of text its forms for browsers that take brotli or gzip, for hosts that
 * send such files as they are.
 * @param names of the files in the folder, as paths
 * @returns how many files have such forms now
 */
export async function compress(
  folder: string,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<number> {
  const texts = names.filter((name) => typeOf(name).includes('charset'));
  const done = await fewAtOnce(texts, (name) => {
    signal?.throwIfAborted();
    return compressFile(join(folder, name));
  });
  return done.filter(Boolean).length;
}

async function compressFile(file: string): Promise<boolean> {
  const text = readFileSync(file);
  if (text.length < worthIt) return false;
  // Compressed once and sent to everybody: the best takes half a minute for a whole site, and a tenth off each page.
  const quality = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};
  const [br, gz] = await Promise.all([brotli(text, quality), zip(text, {level: 9})]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
  return true;
}
