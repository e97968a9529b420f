// npm run bench: how long builds take, next to Astro alone for the same bytes, and what a reader waits for.
import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join, relative} from 'node:path';
import {bench} from '../build/bench/bench.ts';
import {benchReading} from '../build/bench/reading/reading.ts';
import {benchTable} from '../build/bench/table.ts';
import {PlainError, root, workFolder} from '../build/project.ts';
import {runCommand} from '../build/run.ts';
import {buildSite} from '../build/site.ts';
import {studyFolder} from '../study/folder.ts';

const file = join(workFolder, 'bench.json');
const site = join(root, 'dist');

const wholeNumber = (text: string): number => {
  if (!/^[1-9]\d*$/.test(text)) throw new PlainError(`"${text}" is not a whole number.`);
  return Number(text);
};

const command = {
  usage: [
    ['npm run bench', 'times builds and checks, next to Astro alone for the same bytes'],
    ['npm run bench -- --trusts 60,120', 'larger studies of so many trusts; "" for none'],
    ['npm run bench -- --rounds 1', 'how often each is timed'],
    ['npm run bench -- --reading', 'only what readers wait for, of the report in dist/'],
  ],
  options: {
    trusts: {type: 'string', default: '60,120,240'},
    rounds: {type: 'string', default: '3'},
    reading: {type: 'boolean', default: false},
  },
} as const;

await runCommand(command, async ({options}, signal) => {
  if (!options.reading) await timeBuilds(options);
  // Nothing is built where nothing has changed.
  await buildSite({target: site, publishedOnly: false, say: console.log, signal});
  const lines = await benchReading(site, join(workFolder, 'reading'), console.log, signal);
  console.log(`\n${lines.join('\n')}`);
});

async function timeBuilds(options: {trusts: string; rounds: string}): Promise<void> {
  const lines = await bench({
    study: studyFolder(),
    larger: options.trusts === '' ? [] : options.trusts.split(',').map(wholeNumber),
    rounds: wholeNumber(options.rounds),
    rows: 100_000,
    say: console.log,
  });
  const [{model = ''} = {}, ...others] = cpus();
  const machine = {processors: others.length + 1, model, node: process.version};
  writeFileSync(file, `${JSON.stringify({machine, lines}, null, 2)}\n`);
  console.log(`\n${benchTable(lines)}\n\nAlso in ${relative(root, file)}.`);
}
