// Loaded before a build by a test: in place of the program that draws the pages, which takes most of the time of a
// build, it puts those of an earlier site where that program would have put them.
import {cpSync} from 'node:fs';
import {basename} from 'node:path';

const {OUT_DIR, DRAWN_BEFORE} = process.env;

/** What a build writes itself, once the pages are drawn. */
const written = ['_headers', '_redirects', 'SHA256SUMS'];

if (basename(process.argv[1] ?? '') === 'astro-process.ts') {
  cpSync(DRAWN_BEFORE!, OUT_DIR!, {
    recursive: true,
    filter: (from) => !written.includes(basename(from)),
  });
  process.exit(0);
}
