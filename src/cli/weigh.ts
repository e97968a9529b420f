// npm run weigh: what a reader's browser fetches for a page.
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {inEditionFolder} from '../archive/kept.ts';
import {filesOf} from '../build/files.ts';
import {PlainError, root} from '../build/project.ts';
import {runCommand} from '../build/run.ts';
import {heaviestByPart, weigher} from '../build/weight.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

const command = {
  usage: [
    ['npm run weigh', 'how heavy the pages in dist/ are for a reader: HTML, style sheets, scripts'],
    ['npm run weigh -- FOLDER', 'the same for another built site'],
  ],
  words: 1,
} as const;

await runCommand(command, ({words}) => {
  const folder = resolve(root, words[0] ?? 'dist');
  if (!existsSync(folder))
    throw new PlainError(`There is no built site ${folder}. Build it first: npm run build`);
  const files = filesOf(folder).filter((file) => !inEditionFolder.test(file));
  const weigh = weigher(files, (file) => readFileSync(resolve(folder, file)));
  const parts = heaviestByPart(files.filter((file) => file.endsWith('.html')).map(weigh));
  const pages = parts.reduce((total, {weights}) => total + weights.length, 0);
  console.log(
    `${pages} pages in ${parts.length} parts. The heaviest of each, ` +
      'as sent with brotli and as it is, HTML + CSS + JS without the font:',
  );
  for (const {
    weights: [heaviest, ...others],
  } of parts) {
    if (heaviest)
      console.log(
        `  ${kilobytes(heaviest.sent)} ${kilobytes(heaviest.plain)}  ` +
          `${heaviest.page}${others.length > 0 ? `, of ${others.length + 1}` : ''}`,
      );
  }
});
