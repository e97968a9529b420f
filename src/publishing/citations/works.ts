import type {Source} from '../../model/claims/claim.ts';
import {paperId} from '../../model/claims/paper.ts';
import type {CitableKind} from '../../model/publishing/citable.ts';
import type {Reference, Study} from '../../model/study.ts';
import {type CslItem, issuedOn} from './csl.ts';

type Bibliography = Pick<Study, 'sources' | 'references'>;

/**
 * The work behind a source, in CSL-JSON: the paper from its row and from what the report's own
 * description says of it, another work from the bibliography, and one that the bibliography lacks
 * from its row alone. `paper` holds the fields of the paper that its row doesn't have.
 */
export function workOf(
  source: Source,
  tables: Pick<Bibliography, 'references'>,
  paper: Readonly<Record<string, unknown>>,
): CslItem {
  const work = detailsOf(source, tables, paper);
  return {...work, id: keyOf(work)};
}

function detailsOf(
  source: Source,
  {references}: Pick<Bibliography, 'references'>,
  paper: Readonly<Record<string, unknown>>,
): CslItem {
  const listed = references.find(({id}) => id === `ref-${source.reference}`);
  if (source.source === paperId) return {...fromRow(source), ...paper};
  return listed ? {...cited(listed), id: source.source} : fromRow(source);
}

/**
 * "example2024", by which a reader's own bibliography will hardly have another work; of an
 * institution the id of the source.
 */
function keyOf({id, author, issued}: CslItem): string {
  const family =
    author?.[0]?.family
      ?.normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^a-z]/g, '') ?? '';
  const year = issued?.['date-parts'][0]?.[0] ?? '';
  return family === '' ? id : `${family}${year}`;
}

function fromRow({source, producer, title, published, doi, url, kind}: Source): CslItem {
  return {
    id: source,
    type: 'document',
    title,
    author: kind === 'publication' ? authorsIn(producer) : [{literal: producer}],
    ...issuedOn(published),
    ...(doi ? {DOI: doi} : url ? {URL: url} : {}),
  };
}

/** "Otherwise A, Somebody BC": people, where each name ends in initials; else a body, whose name may have a comma. */
function authorsIn(producer: string): NonNullable<CslItem['author']> {
  const names = producer.split(', ').map((name) => /^(\p{Lu}[\p{L} '’-]*) (\p{Lu}+)$/u.exec(name));
  return names.every((name) => name !== null)
    ? names.map((name) => ({family: name[1]!, given: name[2]!}))
    : [{literal: producer}];
}

/** Without its number in the paper's list, and without what this report remarks on the entry. */
function cited(reference: Reference): CslItem {
  const {'citation-number': _number, 'note': _remark, ...item} = reference as CslItem;
  return item.DOI ? withoutAddress(item) : item;
}

/** A DOI is the address that stays, so no other one is named beside it. */
function withoutAddress(item: CslItem): CslItem {
  const {URL: _address, ...rest} = item;
  return rest;
}

/**
 * The sources that are cited with something: of a number or a quotation the one that it is from, which alone can be
 * held against it; of all else its own, and the paper that the whole report is about, unless nothing of it is from
 * there.
 */
export const citedSources = (
  kind: CitableKind,
  own: readonly string[],
  isObservedAlone: boolean,
): ReadonlySet<string> =>
  new Set(kind === 'claim' || kind === 'quotation' || isObservedAlone ? own : [...own, paperId]);

/** The works behind some sources, in their order. */
export function worksOf(
  ids: ReadonlySet<string>,
  tables: Bibliography,
  paper: Readonly<Record<string, unknown>>,
): CslItem[] {
  return [...ids]
    .flatMap((id) => tables.sources.filter(({source}) => source === id))
    .map((source) => workOf(source, tables, paper));
}
