// An edition as a repository for research takes it: one file, what it is, and how to tell that it came over whole.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {escape} from 'html-escaper';
import {checksum} from '../hosting/checksums.ts';
import {citationFields} from '../loaders/citation-fields.ts';
import {loadDescription} from '../loaders/description.ts';
import type {EditionRow} from '../model/publishing/record.ts';
import {dateWords} from '../model/values/dates.ts';
import {projectFolder} from '../project-folder.ts';
import type {Files} from './tar.ts';
import {partOf} from './unpack.ts';

/** What Zenodo asks of a deposit, by the names of its API (developers.zenodo.org, "Deposit metadata"). */
export interface DepositMetadata {
  readonly title: string;
  readonly upload_type: 'publication';
  readonly publication_type: 'report';
  /** ISO day. */
  readonly publication_date: string;
  readonly creators: readonly {readonly name: string; readonly orcid?: string}[];
  /** As HTML. */
  readonly description: string;
  readonly version: string;
  readonly language: 'eng';
  readonly access_right: 'open';
  readonly license: string;
  readonly related_identifiers: readonly {
    readonly identifier: string;
    readonly relation: 'isDerivedFrom';
    readonly scheme: 'doi';
  }[];
}

const citationFile = 'CITATION.cff';

/**
 * The files of a deposit by their names, made of the archive of an edition alone: what it says of itself was published
 * with it.
 * @throws {Error} where the edition has no citation file, or does not say what it is called
 */
export function depositOf(edition: EditionRow, archive: Uint8Array): Files {
  const study = partOf(archive, edition.version, 'study');
  const citation = study.get(citationFile);
  if (!citation) throw new Error(`The edition holds no ${citationFile}, which names its authors.`);
  const metadata = metadataOf(edition, study, Buffer.from(citation).toString());
  const name = `${slugOf(metadata.title)}-${edition.version}.tar.gz`;
  const files = new Map<string, Uint8Array>([
    [name, archive],
    [citationFile, citation],
    ['metadata.json', text(`${JSON.stringify({metadata}, null, 2)}\n`)],
    ['README.md', text(readme(edition, metadata, name))],
  ]);
  const sums = [...files].map(([file, bytes]) => `${checksum(bytes)}  ${file}\n`);
  return files.set('SHA256SUMS', text(sums.join('')));
}

const text = (words: string): Buffer => Buffer.from(words);

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

interface Author {
  readonly 'name'?: string;
  readonly 'family-names'?: string;
  readonly 'given-names'?: string;
  readonly 'orcid'?: string;
}

/** Nothing is in it that the edition does not say of itself. */
function metadataOf(edition: EditionRow, study: Files, citation: string): DepositMetadata {
  const fields = citationFields(citation);
  const {description, problems} = loadDescription(
    'content/report.json',
    study.get('content/report.json'),
  );
  if (!description) throw new Error(problems.map(({message}) => message).join(' '));
  const cited = (fields['preferred-citation'] ?? {}) as {readonly doi?: string};
  const paragraphs = [String(fields['abstract'] ?? ''), edition.changed, edition.reason];
  return {
    title: description.name,
    upload_type: 'publication',
    publication_type: 'report',
    publication_date: edition.date,
    creators: ((fields['authors'] ?? []) as Author[]).map(creatorOf),
    description: paragraphs
      .filter(Boolean)
      .map((each) => `<p>${escape(each.trim())}</p>`)
      .join(''),
    version: edition.version,
    language: 'eng',
    access_right: 'open',
    license: description.licence.name.toLowerCase().replaceAll(' ', '-'),
    related_identifiers: cited.doi
      ? [{identifier: cited.doi, relation: 'isDerivedFrom', scheme: 'doi'}]
      : [],
  };
}

function creatorOf(author: Author): DepositMetadata['creators'][number] {
  const name =
    author.name ?? [author['family-names'], author['given-names']].filter(Boolean).join(', ');
  const [orcid] = /[\dX]{4}(-[\dX]{4}){3}$/.exec(author.orcid ?? '') ?? [];
  return orcid ? {name, orcid} : {name};
}

/** The words of the folder, with what is true of the edition in their places. */
function readme(
  {version, date, hash, changed}: EditionRow,
  {title, creators, license}: DepositMetadata,
  file: string,
): string {
  const places: Readonly<Record<string, string>> = {
    title,
    version,
    date: dateWords(date),
    creators: creators.map(({name}) => name).join('; '),
    licence: license,
    hash,
    changed,
    file,
  };
  return readFileSync(join(projectFolder(), 'src', 'archive', 'deposit.md'), 'utf8').replaceAll(
    /\{(\w+)\}/g,
    (place, name: string) => places[name] ?? place,
  );
}
