// Archives of the kind that tar writes and reads everywhere, and that git makes of a revision.

/** Files by their paths, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

const block = 512;
const most = {name: 100, prefix: 155} as const;

/**
 * Files as one archive. The same files give the same bytes on every machine: nothing in it tells of a day, a user or a
 * system.
 * @throws {Error} where a path is longer than the format can hold
 */
export function tarOf(files: Files): Buffer {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const parts = sorted.flatMap(([path, bytes]) => [
    headerOf(path, bytes.length),
    bytes,
    Buffer.alloc(padding(bytes.length)),
  ]);
  return Buffer.concat([...parts, Buffer.alloc(2 * block)]);
}

const padding = (length: number): number => (block - (length % block)) % block;

/** Where the fields of a header stand (POSIX 1003.1, "ustar"). */
function headerOf(path: string, size: number): Buffer {
  const {name, prefix} = splitPath(path);
  const header = Buffer.alloc(block);
  const put = (text: string, at: number): void => void header.write(text, at, 'utf8');
  const octal = (value: number, at: number, digits: number): void =>
    put(value.toString(8).padStart(digits, '0'), at);
  put(name, 0);
  octal(0o644, 100, 7);
  octal(0, 108, 7);
  octal(0, 116, 7);
  octal(size, 124, 11);
  octal(0, 136, 11);
  put(' '.repeat(8), 148);
  put('0', 156);
  put('ustar\u000000', 257);
  put(prefix, 345);
  put(`${checksumOf(header).toString(8).padStart(6, '0')}\u0000 `, 148);
  return header;
}

/** A long path is split at a slash. */
function splitPath(path: string): {name: string; prefix: string} {
  const length = (text: string): number => Buffer.byteLength(text);
  if (length(path) <= most.name) return {name: path, prefix: ''};
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (length(prefix) <= most.prefix && length(name) <= most.name) return {name, prefix};
  }
  throw new Error(`The path ${path} is too long for an archive.`);
}

const checksumOf = (header: Uint8Array): number =>
  header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);

/**
 * The files of an archive, in its order; folders and links are none of them.
 * @throws {Error} where it is none, is cut off, or has a path that leads out of its folder
 */
export function filesInTar(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let longPath = '';
  for (let at = 0; at + block <= bytes.length;) {
    const header = Buffer.from(bytes.buffer, bytes.byteOffset + at, block);
    if (header.every((byte) => byte === 0)) break;
    const {path, size, kind} = readHeader(header);
    const body = bytes.subarray(at + block, at + block + size);
    if (body.length < size) throw new Error('The archive is cut off.');
    // What the system adds beside a file: "x" may tell its path, "g" is about the archive.
    if (kind === 'x') longPath = /^\d+ path=(.*)$/m.exec(Buffer.from(body).toString())?.[1] ?? '';
    if (kind === 'file') files.set(safe(longPath || path), body);
    if (kind !== 'x') longPath = '';
    at += block + size + padding(size);
  }
  return files;
}

function readHeader(header: Buffer): {path: string; size: number; kind: string} {
  const text = (from: number, to: number): string =>
    header.subarray(from, to).toString('utf8').replace(/\0.*$/s, '');
  const number = (from: number, to: number): number => Number.parseInt(text(from, to).trim(), 8);
  if (number(148, 156) !== checksumOf(header))
    throw new Error('This is no archive, or a spoilt one.');
  const flag = text(156, 157);
  const prefix = text(345, 500);
  return {
    path: prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`,
    size: number(124, 136) || 0,
    kind: flag === '' || flag === '0' ? 'file' : flag,
  };
}

/** A path that stays below the folder into which it is unpacked. */
function safe(path: string): string {
  const isSafe = !/^([/\\]|[A-Za-z]:)|\\/.test(path) && !path.split('/').includes('..');
  if (!isSafe) throw new Error(`The archive has a path that leads out of its folder: ${path}`);
  return path;
}
