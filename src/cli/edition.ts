// npm run edition: says how the report stands to its editions, or publishes one.
import {join} from 'node:path';
import {editionArchive} from '../archive/make.ts';
import {addressesIn} from '../build/addresses.ts';
import {changeLines} from '../build/edition-note.ts';
import {filesOf} from '../build/files.ts';
import {basePath, siteAddress} from '../build/own-address.ts';
import {PlainError, workFolder} from '../build/project.ts';
import {checkedPublication} from '../build/publication.ts';
import {listAddresses, publish} from '../build/publish.ts';
import {runCommand, usageOf} from '../build/run.ts';
import {requireSameVersion} from '../build/same-version.ts';
import {changesSinceLastEdition} from '../build/say-changes.ts';
import {buildSite} from '../build/site.ts';
import {requireRead} from '../build/unread.ts';
import {isDay} from '../loaders/publication-columns.ts';
import {changeCount} from '../model/publishing/record.ts';
import {currentItems} from '../publishing/catalogue/citables.ts';
import {itemsCsv} from '../publishing/catalogue/items-csv.ts';
import {freezeFigures} from '../publishing/editions/archive.ts';
import {edition, unpublishedChanges} from '../publishing/editions/edition.ts';
import {studyFolder} from '../study/folder.ts';

const command = {
  usage: [
    ['npm run edition', 'how the report stands to its editions'],
    ['npm run edition -- --date 2026-11-24 --changed "…"', 'publishes the report as it is'],
    ['npm run edition -- --addresses', 'lists new addresses without publishing'],
    ['npm run edition -- --hashes [--published-only]', 'the hash of every citable item, as CSV'],
  ],
  options: {
    'date': {type: 'string'},
    'changed': {type: 'string', default: ''},
    'addresses': {type: 'boolean', default: false},
    'hashes': {type: 'boolean', default: false},
    'published-only': {type: 'boolean', default: false},
  },
} as const;
const usage = usageOf(command);

/** How the report stands to its editions, in words. */
function state(): string[] {
  const {version, date, hash} = edition();
  const head = [`Version ${version}, hash of everything ${hash}.`];
  if (date !== '')
    return [...head, `Published as edition ${version} on ${date}; nothing has changed since.`];
  const unpublished = unpublishedChanges();
  if (unpublished === undefined) return [...head, 'No edition is published yet.', usage];
  const {since, changes} = unpublished;
  return [
    ...head,
    `Not published. Since edition ${since.version} of ${since.date}, ` +
      `citable items that differ: ${changeCount(changes)}.`,
    ...changeLines(changes),
  ];
}

/** What the last edition said otherwise. */
const editionChangeLines = (): string[] => {
  const lines = changesSinceLastEdition();
  return lines.length === 0 ? [] : ['', ...lines, ''];
};

/** That what is kept for good names no address. */
const siteLines = (): string[] =>
  siteAddress() === undefined
    ? [
        'Note: SITE is not set, so that the pages that are kept name an address that does not exist. ' +
          'Before you publish: SITE=https://your.address npm run edition -- …',
      ]
    : [];

// That the report differs from its newest edition is no news while one is being published.
const say = (line: string): void => (line.startsWith('Note:') ? undefined : console.log(line));

const target = join(workFolder, 'edition');

async function addressesBuilt(signal: AbortSignal): Promise<string[]> {
  await buildSite({target, publishedOnly: false, withoutKept: true, say, signal});
  return addressesIn(filesOf(target));
}

await runCommand(command, async ({options}, signal) => {
  const {date, changed, addresses, hashes, 'published-only': isWithoutSimulated} = options;
  const publication = checkedPublication();
  const publisher = {
    folder: studyFolder(),
    publication,
    build: () => addressesBuilt(signal),
    freeze: () => freezeFigures(target),
    keep: () =>
      editionArchive({
        version: edition().version,
        site: target,
        base: basePath(),
        study: studyFolder(),
        beside: ['CITATION.cff', 'CHANGELOG.md', 'LICENSE'],
      }),
  };
  if (hashes)
    return void process.stdout.write(
      itemsCsv(currentItems(isWithoutSimulated ? 'published' : 'full')),
    );
  if (addresses) return (await listAddresses(publisher)).forEach((line) => console.log(line));
  if (date === undefined) {
    if (changed !== '')
      throw new PlainError(
        `An edition has a day of publication. Give it: --date 2026-11-24\n${usage}`,
      );
    return [...state(), ...editionChangeLines()].forEach((line) => console.log(line));
  }
  if (!isDay(date)) throw new PlainError(`"${date}" is not a day. Write it as 2026-11-24.`);
  const notCompared = requireSameVersion(studyFolder(), date);
  requireRead();
  for (const line of [...notCompared, ...editionChangeLines(), ...siteLines()]) console.log(line);
  const {version, hash} = edition();
  const lines = await publish({version, date, changed, hash, items: currentItems()}, publisher);
  lines.forEach((line) => console.log(line));
});
