// What a reader's browser fetches for a page: its HTML, style sheets and scripts, as they are and as a server sends them (brotli).
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {root} from './project.ts';
import {filesOf} from './verify.ts';

interface Weight {
  readonly page: string;
  /** Bytes. */
  readonly plain: number;
  /** Bytes. */
  readonly sent: number;
}

const folder = join(root, process.argv[2] ?? 'dist');
const files = filesOf(folder);
const read = (file: string): Buffer => readFileSync(join(folder, file));

/** Style sheets and scripts that a page names; addresses below a sub-path are found by their end. */
function partsOf(html: string): string[] {
  const named = [...html.matchAll(/(?:<link rel="stylesheet" href|<script[^>]* src)="([^"]+)"/g)].map((match) => match[1] ?? '');
  return named.flatMap((address) => files.filter((file) => address.endsWith(`/${file}`)));
}

function weigh(page: string): Weight {
  const all = [page, ...partsOf(read(page).toString('utf8'))].map(read);
  return {page, plain: sum(all.map(({length}) => length)), sent: sum(all.map((bytes) => brotliCompressSync(bytes).length))};
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const weights = files.filter((file) => file.endsWith('.html')).map(weigh).toSorted((a, b) => b.sent - a.sent);
console.log(`${weights.length} pages. Heaviest, as sent with brotli (and as they are), HTML + CSS + JS without the font:`);
for (const {page, plain, sent} of weights.slice(0, 5)) console.log(`  ${kilobytes(sent).padStart(9)}  (${kilobytes(plain)})  ${page}`);
const profile = weights.find(({page}) => page.startsWith('trusts/') && page !== 'trusts/index.html');
if (profile) console.log(`Heaviest profile: ${kilobytes(profile.sent)} (${kilobytes(profile.plain)})  ${profile.page}`);
