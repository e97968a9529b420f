// How well what is on record of a trust bears out what a sentence says of it.
import type {Claim} from '../claims/claim.ts';
import {valuesOf} from '../claims/subjects/subject.ts';
import {derived} from '../derived.ts';
import {quotationsBy, rowsOfCase, summariesBy} from '../indexes.ts';
import type {Study} from '../study.ts';
import {sharedStems, stemsOf} from '../values/stems.ts';
import {firstCases} from '../workforce/waves.ts';

/** What is on record of a trust: the texts, and the stems of their words. */
export interface TrustRecord {
  readonly case: string;
  readonly texts: readonly string[];
  readonly stems: ReadonlySet<string>;
}

export const trustRecords = derived((study: Study): ReadonlyMap<string, TrustRecord> => {
  const records = study.cases.map((trust) => recordOf(study, trust.case));
  return new Map(records.map((record) => [record.case, record]));
});

function recordOf(study: Study, caseId: string): TrustRecord {
  const managers = rowsOfCase(study, 'participants', caseId);
  const texts = [
    ...managers.flatMap(({participant}) => [
      ...summariesBy(study, participant).map(({summary}) => summary),
      ...quotationsBy(study, participant).map(({text, about}) => `${text} (${about})`),
      ...study.titles
        .filter(({participants}) => participants.includes(participant))
        .map(({title, band}) => `“${title}” at ${band.replace('-', ' ')}`),
    ]),
    ...(claimsByCase(study).get(caseId) ?? []).map(
      ({statement, sentence}) => `${statement} (${sentence})`,
    ),
    ...rowsOfCase(study, 'statements', caseId).map(({statement}) => statement.replaceAll('-', ' ')),
  ];
  return {case: caseId, texts, stems: stemsOf(texts.join('. '))};
}

const claimsByCase = derived((study: Study): ReadonlyMap<string, readonly Claim[]> => {
  const about = study.claims.flatMap((claim) =>
    valuesOf(claim.subject, 'case').map((caseId) => ({claim, caseId})),
  );
  const grouped = Map.groupBy(about, ({caseId}) => caseId);
  return new Map([...grouped].map(([caseId, found]) => [caseId, found.map(({claim}) => claim)]));
});

/** In how many records each stem occurs: what is said of most trusts tells none from another. */
const frequencies = derived((study: Study): ReadonlyMap<string, number> => {
  const all = [...trustRecords(study).values()].flatMap(({stems}) => [...stems]);
  return new Map([...Map.groupBy(all, (stem) => stem)].map(([stem, {length}]) => [stem, length]));
});

/** How much a text has in common with each trust's record, the most first; rare words count more. */
export function likeness(study: Study, text: string): {case: string; score: number}[] {
  const stems = stemsOf(text);
  const known = frequencies(study);
  const weight = (stem: string): number => {
    const share = (known.get(stem) ?? 0) / firstCases(study).length;
    return share > 1 / 3 ? 0 : -Math.log(share);
  };
  return [...trustRecords(study).values()]
    .map((record) => ({
      case: record.case,
      score: sharedStems(stems, record.stems).reduce((sum, stem) => sum + weight(stem), 0),
    }))
    .toSorted((a, b) => b.score - a.score);
}
