// Holds what a sentence says of a trust against what is on record of it.
import {type Clause, isIn, pieceAt, piecesOf} from '../model/claims/subjects/clauses.ts';
import {listsOf, type MentionList, trustsIn} from '../model/claims/subjects/mentions.ts';
import type {ShownValue} from '../model/claims/subjects/pairing.ts';
import {valuesOf} from '../model/claims/subjects/subject.ts';
import {likeness, trustRecords} from '../model/framework/trust-record.ts';
import {caseById, participantById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {sharedStems, stemsOf} from '../model/values/stems.ts';
import type {AboutProblem} from './about.ts';
import {shownIn} from './claims-shown.ts';
import {contextOf, type ProseSentence, sentencesIn} from './sentences.ts';
import {type Spoken, spokenIn} from './spoken.ts';
import {profileOf, shownOf} from './subjects.ts';

/** Something that a sentence says of a trust, or of several alike. */
interface Told {
  readonly cases: readonly string[];
  readonly name: string;
  /** Whether the sentence names it; else the text is its profile. */
  readonly isNamed: boolean;
  /** What is said of it: the piece of the sentence that names it, and all of it. */
  readonly texts: readonly string[];
  /** Where the trust is named. */
  readonly at: number;
}

/** Sentences about a trust that nothing on record of it bears out. */
export function recordProblems(study: Study, text: string): AboutProblem[] {
  const all = shownIn(study, text);
  const spoken = spokenIn(study, text);
  const profile = profileOf(text);
  const sentences = sentencesIn(text);
  return sentences.flatMap((sentence) => {
    const shown = shownOf(sentence, all);
    const voices = spoken.filter((each) => each.sentence === sentence);
    return toldIn(study, sentence, profile)
      .filter((told) => !isShown(told, shown) && !isSpoken(study, told, voices))
      .flatMap((told) => {
        const parts = [
          ...told.texts,
          ...(isPlain(study, sentence)
            ? [`${contextOf(sentences, sentence)}. ${sentence.text}`]
            : []),
          ...untilQuotation(study, told, sentence, spoken),
        ];
        const messages = parts.map((part) => unborne(study, told, part));
        const message = messages.find((each) => each !== undefined);
        const isExcused = messages.includes(undefined) && !isFarLikelier(study, told, sentence);
        return message === undefined || isExcused ? [] : [{at: sentence.start + told.at, message}];
      });
  });
}

/** Whether a sentence says nothing that is on record of any trust: it leans on those before it. */
const isPlain = (study: Study, {text}: ProseSentence): boolean =>
  likeness(study, text)[0]?.score === 0;

const isShown = ({cases}: Told, shown: readonly ShownValue[]): boolean =>
  shown.some(({subject, against = []}) =>
    [subject, against].some((each) => valuesOf(each, 'case').some((own) => cases.includes(own))),
  );

const isSpoken = (study: Study, {cases}: Told, voices: readonly Spoken[]): boolean =>
  voices.some(({quotation}) =>
    quotation.participants.some((id) => cases.includes(participantById(study, id)?.case ?? '')),
  );

/** A sentence with those up to the quotation of the same trust to which its paragraph leads. */
const untilQuotation = (
  study: Study,
  told: Told,
  sentence: ProseSentence,
  spoken: readonly Spoken[],
): string[] =>
  spoken
    .filter(
      (each) => !each.isInside && each.before.includes(sentence) && isSpoken(study, told, [each]),
    )
    .map(({before, sentence: last}) => {
      const between = before.slice(0, before.indexOf(sentence) + 1).toReversed();
      return [...between, last].map(({text}) => text).join(' ');
    });

function toldIn(study: Study, {text}: ProseSentence, profile: string | undefined): Told[] {
  const trusts = trustsIn(study, text);
  const lists = listsOf(trusts, text);
  const [only, ...more] = lists;
  if (!only)
    return profile === undefined
      ? []
      : [{cases: [profile], name: nameOf(study, profile), isNamed: false, texts: [text], at: 0}];
  const pieces = piecesOf(
    text,
    lists.map((list) => ({at: list[0].at, end: list.at(-1)!.end})),
  );
  const parts = new Map<MentionList, string>(lists.map((list) => [list, '']));
  for (const piece of pieces) {
    const list =
      lists.find(([first]) => isIn(first, piece)) ??
      lists.findLast(([first]) => first.at < piece.at) ??
      only;
    parts.set(list, `${parts.get(list)} ${text.slice(piece.at, piece.end)}`);
  }
  return lists.map((list) => {
    const part = parts.get(list) ?? '';
    return toldOf(study, list, more.length > 0 ? [part] : [pieceOf(pieces, list, text), text]);
  });
}

const pieceOf = (pieces: readonly Clause[], [first]: MentionList, text: string): string => {
  const piece = pieceAt(pieces, first.at);
  return text.slice(piece.at, piece.end);
};

const toldOf = (study: Study, list: MentionList, texts: readonly string[]): Told => ({
  cases: list.map(({value}) => value),
  name: list.map(({value}) => nameOf(study, value)).join(' and '),
  isNamed: true,
  texts,
  at: list[0].at,
});

/** By how much the whole of a sentence has to be another trust's before a piece of it excuses nothing. */
const farMore = {times: 3, weight: 8};

/** Whether a sentence that names one trust alone has, as a whole, far more of another's record. */
function isFarLikelier(study: Study, {cases, isNamed}: Told, {text}: ProseSentence): boolean {
  if (!isNamed || trustsIn(study, text).length > 1) return false;
  const scores = likeness(study, text);
  const own = scores.find((each) => cases.includes(each.case))?.score ?? 0;
  const best = scores[0]?.score ?? 0;
  return best > farMore.times * own && best - own > farMore.weight;
}

const nameOf = (study: Study, caseId: string): string =>
  `Trust ${caseById(study, caseId)?.number ?? caseId}`;

/** How much more another trust's record has to have in common with a sentence before that is the likelier one. */
const clearly = 1.5;

function unborne(study: Study, {cases, name, isNamed}: Told, text: string): string | undefined {
  const scores = likeness(study, text);
  const own = Math.min(
    ...scores.filter((each) => cases.includes(each.case)).map(({score}) => score),
  );
  const best = scores.find((each) => !cases.includes(each.case));
  const isOthers =
    best !== undefined &&
    best.score > clearly * own &&
    (own === 0 || isNamed || hasMore(study, best.case, cases, text));
  if (own > 0 && !isOthers) return undefined;
  const record = cases
    .flatMap((each) => trustRecords(study).get(each)?.texts ?? [])
    .toSorted((a, b) => inCommon(b, text) - inCommon(a, text));
  const isDenied = /\b(?:no|not|nothing|none|nobody|nor)\b|n['’]t\b/i.test(text);
  if (isDenied && (record.length === 0 || !isOthers)) return undefined;
  const found =
    record.length === 0
      ? `nothing is on record of ${name}`
      : `what is on record of ${name} does not say it (“${record[0]}”${othersIn(record)})`;
  // A word in common is chance: whose record shares no more is not proposed.
  const isMeant = isOthers && inCommon(closest(study, best.case, text), text) > 1;
  const instead = isMeant
    ? ` ${nameOf(study, best.case)} has “${closest(study, best.case, text)}”: name it, or say what is on record.`
    : ' Say what is on record in its words, show its quotation or claim, or add what is missing to the data.';
  return `The sentence tells something of ${name}, and ${found}.${instead}`;
}

/** Whether another trust's record has two words more of a text than those of some trusts: one is chance. */
function hasMore(study: Study, other: string, cases: readonly string[], text: string): boolean {
  const countIn = (each: string): number =>
    sharedStems(stemsOf(text), trustRecords(study).get(each)?.stems ?? new Set()).length;
  return countIn(other) >= Math.min(...cases.map(countIn)) + 2;
}

const othersIn = ({length}: readonly string[]): string =>
  length > 1 ? ` and ${length - 1} more` : '';

/** The text of a trust's record that has most in common with a sentence. */
function closest(study: Study, caseId: string, text: string): string {
  const texts = trustRecords(study).get(caseId)?.texts ?? [];
  const [best = ''] = texts.toSorted((a, b) => inCommon(b, text) - inCommon(a, text));
  return best;
}

const inCommon = (one: string, other: string): number =>
  sharedStems(stemsOf(one), stemsOf(other)).length;
