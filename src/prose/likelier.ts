// Numbers in a sentence that has the words of another claim.
import type {Claim} from '../model/claims/claim.ts';
import {trustsIn} from '../model/claims/subjects/mentions.ts';
import {valueName} from '../model/claims/subjects/messages.ts';
import type {ShownValue} from '../model/claims/subjects/pairing.ts';
import {valuesOf} from '../model/claims/subjects/subject.ts';
import {derived} from '../model/derived.ts';
import type {Study} from '../model/study.ts';
import {meaningsOf} from '../model/values/alike.ts';
import type {AboutProblem} from './about.ts';
import {shownIn} from './claims-shown.ts';
import {type ProseSentence, sentencesIn} from './sentences.ts';
import {shownOf} from './subjects.ts';

/** A claim that a sentence gives as it is. */
type Given = ShownValue & {readonly claim: Claim};

/** Every claim of a text in whose sentence another of its kind would be expected. */
export function likelierProblems(study: Study, text: string): AboutProblem[] {
  const all = shownIn(study, text).filter(
    (each): each is Given => each.claim !== undefined && each.name.startsWith('<Claim'),
  );
  if (all.length === 0) return [];
  return sentencesIn(text).flatMap((sentence) => {
    const given = shownOf(sentence, all) as Given[];
    return given.flatMap((each) => {
      const message =
        ofOneTrust(study, sentence, given, each) ?? worded(study, sentence, given, each);
      return message === undefined ? [] : [{at: sentence.start + each.at, message}];
    });
  });
}

/** A number of many trusts in a sentence that names one, gives its numbers, and has a number of its own for this. */
function ofOneTrust(
  study: Study,
  {text}: ProseSentence,
  given: readonly Given[],
  {name, claim}: Given,
): string | undefined {
  const [only, ...others] = new Set(trustsIn(study, text).map(({value}) => value));
  const isOfOne = (each: Claim): boolean => valuesOf(each.subject, 'case').join() === only;
  const isAmongIts = given.every((each) => each.claim === claim || isOfOne(each.claim));
  if (only === undefined || others.length > 0 || given.length < 2 || !isAmongIts || isOfOne(claim))
    return undefined;
  const own = study.claims.find(
    (each) =>
      isOfOne(each) &&
      each.unit === claim.unit &&
      isAlike(each, claim) &&
      given.every((shown) => shown.claim !== each),
  );
  return own
    ? `${name} reads as said of ${valueName(study, 'case', only)}, of which the sentence tells, and it is ` +
        `“${claim.statement}”. Take <Claim id="${own.claim}" />, “${own.statement}”, or make it a sentence of its own.`
    : undefined;
}

const isAlike = (one: Claim, other: Claim): boolean =>
  (['band', 'staff'] as const).every(
    (key) => valuesOf(one.subject, key).join() === valuesOf(other.subject, key).join(),
  );

/** How much more another claim has to have of a sentence, by the weight of its words, than the claim that is shown. */
const clearly = 8;

/** A claim of which a sentence has next to nothing, while it has the words of another in the same unit or family. */
function worded(
  study: Study,
  {text}: ProseSentence,
  given: readonly Given[],
  {name, claim}: Given,
): string | undefined {
  const {weigh, having} = wordsOf(study);
  const stems = meaningsOf(text);
  const own = weigh(claim, stems);
  const shown = new Set(given.map((each) => each.claim));
  const [likelier] = having(stems)
    .filter((each) => !shown.has(each) && each.value !== claim.value && isKindred(each, claim))
    .map((each) => ({each, weight: weigh(each, stems)}))
    .toSorted((one, other) => other.weight - one.weight);
  return likelier && likelier.weight - own >= clearly && own <= likelier.weight / 2
    ? `${name} is “${claim.statement}”, and the sentence has the words of <Claim id="${likelier.each.claim}" />, ` +
        `“${likelier.each.statement}”. Take that, or say it in the words of the claim.`
    : undefined;
}

const isKindred = (one: Claim, other: Claim): boolean =>
  one.unit === other.unit ||
  (familyOf(one) === familyOf(other) &&
    [one, other].every(({unit}) => unit !== '' && unit !== '%'));
const familyOf = ({claim}: Claim): string => claim.split('-')[0]!;

/** The words of all claims: the fewer have one, the more it weighs. */
const wordsOf = derived(({claims}: Study) => {
  const stems = new Map(
    claims.map((claim) => [claim, meaningsOf(`${claim.statement}. ${claim.unit}`)]),
  );
  const byStem = Map.groupBy(
    [...stems].flatMap(([claim, own]) => [...own].map((stem) => ({stem, claim}))),
    ({stem}) => stem,
  );
  const weightOf = (stem: string): number => Math.log(claims.length / byStem.get(stem)!.length);
  return {
    having: (some: ReadonlySet<string>): Claim[] => [
      ...new Set([...some].flatMap((stem) => byStem.get(stem) ?? []).map(({claim}) => claim)),
    ],
    weigh: (claim: Claim, some: ReadonlySet<string>): number =>
      [...stems.get(claim)!]
        .filter((stem) => some.has(stem))
        .reduce((sum, stem) => sum + weightOf(stem), 0),
  };
});
