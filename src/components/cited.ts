import {edition} from '../catalogue/edition.ts';
import {type Citations, citationsOf, type Subject} from '../citing/citations.ts';
import type {CslItem} from '../citing/csl.ts';
import {workOf, worksOf} from '../citing/works.ts';
import {study} from '../dataset.ts';
import {href} from '../links.ts';
import type {Citable} from '../model/citable.ts';
import {claimNamed} from '../model/claims.ts';
import {paperId, paperOf} from '../model/paper.ts';
import type {Sourced} from '../model/provenance.ts';
import {report} from '../report.ts';
import {figureOfId} from './figures-by-id.ts';
import {titleOf} from './titles.ts';

/** A path from the top of the site as an address with the host. */
export const addressOf = (path: string): string => new URL(href(path), import.meta.env.SITE).href;

/** The study's paper, in CSL-JSON. */
export const paperWork = (): CslItem => workOf(paperOf(study()), study(), report.paper);

/** The works that something rests on: the sources of its values, and the paper that the whole report is about. */
export const worksBehind = (citable: Citable): CslItem[] =>
  worksOf(new Set([...sourcesOf(citable), paperId]), study(), report.paper);

/**
 * Ids of the sources of its published values, or, where it shows simulated ones, of the claims that
 * can be cited instead.
 */
function sourcesOf({kind, id, instead}: Citable): string[] {
  const tables = study();
  const claims = instead.map((claim) => claimNamed(tables, claim).source);
  if (kind === 'claim') return [claimNamed(tables, id).source];
  if (kind === 'quotation')
    return tables.quotations.filter(({quotation}) => quotation === id).map(({source}) => source);
  const own =
    kind === 'figure'
      ? [...figureOfId(id).sources]
      : kind === 'table'
        ? rowsOfTable(id).flatMap(({source}) => source ?? [])
        : [];
  return [...own, ...claims].filter((source) => !simulations().has(source));
}

/** The rows of a table of the study by its name. */
export const rowsOfTable = (name: string): readonly Partial<Sourced>[] =>
  (Object.entries(study()).find(([table]) => table === name)?.[1] ??
    []) as readonly Partial<Sourced>[];

/** Sources of simulated rows: no work stands behind them. */
function simulations(): Set<string> {
  const rows = Object.values(study()).flat() as readonly Partial<Sourced>[];
  return new Set(
    rows.filter(({provenance}) => provenance === 'simulated').flatMap(({source}) => source ?? []),
  );
}

/** Where a source has it in print; derived numbers are in none. */
function placeOf({kind, id}: Citable): Pick<Subject, 'place' | 'inPrint'> {
  const row: (Sourced & {participants?: readonly string[]}) | undefined =
    kind === 'claim'
      ? claimNamed(study(), id)
      : kind === 'quotation'
        ? study().quotations.find(({quotation}) => quotation === id)
        : undefined;
  if (row === undefined) return {place: '', inPrint: false};
  const inPrint = row.provenance === 'published';
  const speaker =
    row.participants &&
    (row.participants.length > 0
      ? `said by ${row.participants.join(' and ')}`
      : 'attributed to no participant');
  return {
    place: [inPrint ? '' : 'basis of a number derived in this report', speaker, row.place]
      .filter(Boolean)
      .join('; '),
    inPrint,
  };
}

/** @throws where it shows simulated values, which have no citation */
export async function citationsFor(citable: Citable): Promise<Citations> {
  const subject: Subject = {
    citable,
    title: await titleOf(citable),
    address: addressOf(citable.path),
    works: worksBehind(citable),
    ...placeOf(citable),
  };
  return citationsOf(subject, edition(), report);
}
