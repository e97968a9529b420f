import {sourceById} from '../indexes.ts';
import type {Study} from '../study.ts';
import {byChance, type Sourced} from '../values/provenance.ts';
import type {Source} from './claim.ts';
import {paperId, paperOf} from './paper.ts';

// What is said of rows by where they come from: researchers may put rows of their own beside those of the paper.

type Origin = Pick<Sourced, 'source'>;

/** Whether all of some rows are from the study's paper; also where there is none. */
export const isOfPaper = (rows: readonly Origin[]): boolean =>
  rows.every(({source}) => source === paperId);

/** What a source is called in a list of places. */
export const sourceName = ({short, title}: Source): string => short || title;

/** Where a row stands: "Findings, 1.2" in the paper, "Survey 2026, answer 4" elsewhere. */
export function placeOf(study: Pick<Study, 'sources'>, {source, place}: Sourced): string {
  const other = source === paperId ? undefined : sourceById(study, source);
  return [other && sourceName(other), shownPlace(place)].filter(Boolean).join(', ');
}

/** What the check alone reads is nothing for readers. */
const shownPlace = (place: string): string => place.replace(new RegExp(`,? ?${byChance}$`), '');

/** " (Survey 2026, answer 4)": where something stands that is not from the paper; empty for what is. */
export const elsewhere = (study: Pick<Study, 'sources'>, row: Sourced): string =>
  row.source === paperId ? '' : ` (${placeOf(study, row)})`;

/** Who is to be named with what a source says: the authors with the paper, else whoever made the source. */
export const namedWith = ({source, producer}: Source): string =>
  source === paperId ? 'the authors and the paper' : producer;

/**
 * The licence under which some sources are: "CC BY 4.0"; of several licences, each with its sources. Of no source, that
 * of the paper.
 */
export function licenceOf(study: Pick<Study, 'sources'>, ids: ReadonlySet<string>): string {
  const byLicence = [
    ...Map.groupBy(
      study.sources.filter(({source}) => ids.has(source)),
      ({licence}) => licence,
    ),
  ];
  if (byLicence.length === 0) return paperOf(study).licence;
  return byLicence.length === 1
    ? byLicence[0]![0]
    : byLicence
        .map(([licence, sources]) => `${licence} (${sources.map(sourceName).join(', ')})`)
        .join('; ');
}
