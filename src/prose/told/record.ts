// Everything that is on record in a study, in words, for comparing a new sentence with it.
import {derived} from '../../model/derived.ts';
import {issueById} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import {meaningsOf} from '../../model/values/alike.ts';

/** A row in words. */
export interface Entry {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

/** The rows of a study, with the weight of each stem: the fewer rows have it, the more it tells. */
export interface StudyRecord {
  readonly entries: readonly Entry[];
  readonly weightOf: (stem: string) => number;
}

export const recordOf = derived((study: Study): StudyRecord => {
  const entries = textsOf(study).map((text): Entry => ({text, stems: meaningsOf(text)}));
  const counts = new Map<string, number>();
  for (const stem of entries.flatMap(({stems}) => [...stems]))
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return {
    entries,
    weightOf: (stem) => Math.log((entries.length + 1) / ((counts.get(stem) ?? 0) + 0.5)),
  };
});

const textsOf = (study: Study): string[] => [
  ...study.said.map(({words, about, anchor}) => sentence(words, about, anchor)),
  ...study.matrix.map(({summary}) => summary),
  ...study.quotations.map(({text, about}) => sentence(text, about)),
  ...study.claims.map(({statement, note, sentence: whole, anchor}) =>
    sentence(statement, note, whole, anchor),
  ),
  ...study.views.map(({issue, answer, holders, reason}) =>
    sentence(issueById(study, issue)?.question, answer, holders, reason),
  ),
  ...study.models.map(({holders, reason}) => sentence(holders, reason)),
  ...study.joint.map(({name, follows, open}) => sentence(name, follows, open)),
  ...study.reporting.map(({name, answer, lacks}) => sentence(name, answer, lacks)),
  ...study.discrepancies.map(({title, finding, handling}) => sentence(title, finding, handling)),
  ...study.instruments.map(({asks}) => asks),
  ...study.citedFor.map(({about, anchor}) => sentence(...about, anchor)),
  ...study.categories.map(({name, description}) => sentence(name, description)),
  ...study.typedNumbers.map(({about, anchor}) => sentence(...about, anchor)),
  ...study.rules.map(({words, about, because}) => sentence(...words, ...about, because)),
  ...study.practice.map(({area, staff, anchor}) => sentence(area, staff, anchor)),
  ...study.apprenticeships.map(({role, uptake, anchor}) => sentence(role, uptake, anchor)),
];

const sentence = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join('. ');

/** The entry that has most of a text, and how much of it that is, as a part of 1. */
export function nearest(study: Study, text: string): {entry: Entry | undefined; part: number} {
  const {entries} = recordOf(study);
  const partIn = partOf(study, text);
  let best: {entry: Entry | undefined; part: number} = {
    entry: undefined,
    part: meaningsOf(text).size === 0 ? 1 : 0,
  };
  for (const entry of entries) {
    const part = partIn(entry.stems);
    if (part > best.part) best = {entry, part};
  }
  return best;
}

/** How much of a text the sentence has that has most of it, as a part of 1. */
export function partSaid(study: Study, text: string, sentences: readonly string[]): number {
  const partIn = partOf(study, text);
  return Math.max(0, ...sentences.map((each) => partIn(meaningsOf(each))));
}

/** How much of a text lies in some stems, by the weight of its own. */
function partOf(study: Study, text: string): (stems: ReadonlySet<string>) => number {
  const {weightOf} = recordOf(study);
  const weights = [...meaningsOf(text)].map((stem) => [stem, weightOf(stem)] as const);
  const whole = weights.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  return (stems) =>
    weights.reduce((sum, [stem, weight]) => sum + (stems.has(stem) ? weight : 0), 0) / whole;
}
