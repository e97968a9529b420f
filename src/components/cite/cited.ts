import {href} from '../../links.ts';
import {claimNamed} from '../../model/claims/named.ts';
import {paperId, paperOf} from '../../model/claims/paper.ts';
import {derived} from '../../model/derived.ts';
import {quotationById} from '../../model/indexes.ts';
import type {Citable} from '../../model/publishing/citable.ts';
import type {Study} from '../../model/study.ts';
import {licenceAddress} from '../../model/values/licence.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {type Citations, citationsOf, type CitedItem} from '../../publishing/citations/citations.ts';
import type {CslItem} from '../../publishing/citations/csl.ts';
import type {Licence} from '../../publishing/citations/page-facts.ts';
import {keepTexts} from '../../publishing/citations/text.ts';
import {citedSources, workOf, worksOf} from '../../publishing/citations/works.ts';
import {edition} from '../../publishing/editions/edition.ts';
import {report, study, variant} from '../../study/current.ts';
import {figureOfId} from '../figure/figures-by-id.ts';
import {onceInBuild} from '../in-build.ts';
import {titleOf} from './titles.ts';

if (import.meta.env.PROD) keepTexts(variant());

/** A path from the top of the site as an address with the host. */
export const addressOf = (path: string): string => new URL(href(path), import.meta.env.SITE).href;

/** The study's paper, in CSL-JSON. */
export const paperWork = (): CslItem => workOf(paperOf(study()), study(), report().paper);

/** The works that something rests on. */
export function worksBehind(citable: Citable): CslItem[] {
  const own = [...sourcesOf(citable), ...(citable.observed ?? [])];
  const sources = citedSources(citable.kind, own, isAllOf(citable.observed ?? [], citable, own));
  return worksOf(sources, study(), report().paper);
}

/**
 * The licences of what something shows: that of the report, and those of what others observed or published themselves;
 * undefined without such.
 */
export function licencesBehind(citable: Citable | undefined): Licence[] | undefined {
  const others = citable === undefined ? [] : [...(citable.observed ?? []), ...readThere(citable)];
  if (citable === undefined || others.length === 0) return undefined;
  const theirs = study()
    .sources.filter(({source}) => others.includes(source))
    .map(({licence}): Licence => ({name: licence, url: licenceAddress(licence)}));
  const all = isAllOf(others, citable, [...sourcesOf(citable), ...others])
    ? theirs
    : [report().licence, ...theirs];
  return [...new Map(all.map((each) => [each.name, each])).values()];
}

/** The source of a number or a quotation that was published elsewhere than in the paper, and read there. */
function readThere({kind, id}: Citable): string[] {
  const row =
    kind === 'claim'
      ? claimNamed(study(), id)
      : kind === 'quotation'
        ? quotationById(study(), id)
        : undefined;
  const isOthers = row?.provenance === 'published' && row.source !== paperId && !row.read_in;
  return isOthers ? [row.source] : [];
}

/** Whether all that a figure, a number or a quotation shows is of these sources. */
const isAllOf = (ids: readonly string[], {kind}: Citable, sources: readonly string[]): boolean =>
  (kind === 'figure' || kind === 'claim' || kind === 'quotation') &&
  ids.length > 0 &&
  sources.every((source) => ids.includes(source));

/**
 * Ids of the sources of its published values, or, where it shows simulated ones, of the claims that
 * can be cited instead.
 */
function sourcesOf({kind, id, instead}: Citable): string[] {
  const tables = study();
  const claims = instead.map((claim) => claimNamed(tables, claim).source);
  if (kind === 'claim') return [claimNamed(tables, id).source];
  if (kind === 'quotation') return [quotationById(tables, id)?.source ?? ''].filter(Boolean);
  const own =
    kind === 'figure'
      ? [...figureOfId(id).sources]
      : kind === 'table'
        ? rowsOfTable(id).flatMap(({source}) => source ?? [])
        : [];
  return [...own, ...claims].filter((source) => !simulations(tables).has(source));
}

/** The rows of a table of the study by its name. */
export const rowsOfTable = (name: string): readonly Partial<Sourced>[] =>
  (Object.entries(study()).find(([table]) => table === name)?.[1] ??
    []) as readonly Partial<Sourced>[];

/** Sources of simulated rows: no work stands behind them. */
const simulations = derived((tables: Study): ReadonlySet<string> => {
  const rows = Object.values(tables).flat() as readonly Partial<Sourced>[];
  return new Set(
    rows.filter(({provenance}) => provenance === 'simulated').flatMap(({source}) => source ?? []),
  );
});

/** Where a source has it in print; derived numbers are in none. */
function placeOf({kind, id}: Citable): Pick<CitedItem, 'place' | 'inPrint'> {
  const row: (Sourced & {participants?: readonly string[]}) | undefined =
    kind === 'claim'
      ? claimNamed(study(), id)
      : kind === 'quotation'
        ? quotationById(study(), id)
        : undefined;
  if (row === undefined) return {place: '', inPrint: false};
  const inPrint = row.provenance === 'published';
  const speaker =
    row.participants &&
    (row.participants.length > 0
      ? `said by ${row.participants.join(' and ')}`
      : 'attributed to no participant');
  return {
    place: [
      row.provenance === 'derived' ? 'basis of a number derived in this report' : '',
      speaker,
      row.place,
    ]
      .filter(Boolean)
      .join('; '),
    inPrint,
  };
}

/**
 * The citations of something, made once in a build for its page and the files beside it.
 * @throws where it shows simulated values, which have no citation
 */
export const citationsFor: (citable: Citable) => Promise<Citations> = onceInBuild(makeCitations);

async function makeCitations(citable: Citable): Promise<Citations> {
  const cited: CitedItem = {
    citable,
    title: await titleOf(citable),
    address: addressOf(citable.path),
    works: worksBehind(citable),
    ...placeOf(citable),
  };
  return citationsOf(cited, edition(), report());
}
