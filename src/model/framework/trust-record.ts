// How well what is on record of a trust bears out what a sentence says of it.
import {valuesOf} from '../claims/subjects/subject.ts';
import {derived} from '../derived.ts';
import type {Study} from '../study.ts';
import {sharedStems, stemsOf} from '../values/stems.ts';
import {quotationsOf, summariesOf} from './coverage.ts';

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
  const managers = study.participants.filter((each) => each.case === caseId);
  const texts = [
    ...managers.flatMap(({participant}) => [
      ...summariesOf(study, {participant}).map(({summary}) => summary),
      ...quotationsOf(study, {participant}).map(({text, about}) => `${text} (${about})`),
      ...study.titles
        .filter(({participants}) => participants.includes(participant))
        .map(({title, band}) => `“${title}” at ${band.replace('-', ' ')}`),
    ]),
    ...study.claims
      .filter(({subject}) => valuesOf(subject, 'case').includes(caseId))
      .map(({statement, sentence}) => `${statement} (${sentence})`),
    ...study.statements
      .filter((each) => each.case === caseId)
      .map(({statement}) => statement.replaceAll('-', ' ')),
  ];
  return {case: caseId, texts, stems: stemsOf(texts.join('. '))};
}

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
    const share = (known.get(stem) ?? 0) / study.cases.length;
    return share > 1 / 3 ? 0 : -Math.log(share);
  };
  return [...trustRecords(study).values()]
    .map((record) => ({
      case: record.case,
      score: sharedStems(stems, record.stems).reduce((sum, stem) => sum + weight(stem), 0),
    }))
    .toSorted((a, b) => b.score - a.score);
}
