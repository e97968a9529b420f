// A number that is one end of a range, or of one of several alike, given as if it were all of it.
import type {Study} from '../../study.ts';
import {escaped} from '../../typed/phrases.ts';
import type {Claim} from '../claim.ts';
import {clausesOf, isIn, pieceAt} from './clauses.ts';
import {mentionsIn} from './mentions.ts';
import type {ShownValue, SubjectProblem} from './pairing.ts';
import {endOf, otherEndOf} from './range.ts';
import {valuesOf} from './subject.ts';

type Given = ShownValue & {readonly claim: Claim};

/** Words before a number by which it is an end and no whole: "up to 50 min", "from 6 months". */
const asEnd = new RegExp(
  String.raw`\b(?:from|up\s+to|at\s+(?:least|most)|as\s+\p{L}+\s+as|no\s+\p{L}+\s+than|(?:more|less|fewer)\s+than|` +
    String.raw`begin\p{L}*\s+(?:at|with)|starts?\s+(?:at|with)|ends?\s+(?:at|with)|between|not\s+before|not\s+after)` +
    String.raw`\s+(?:the\s+)?$`,
  'iu',
);
/** And behind it: "6 months at the earliest", "23 min or more". */
const asEndBehind =
  /^\s*(?:\p{L}+\s+)?(?:at\s+(?:the\s+)?\p{L}+(?:est|least|most)\b|or\s+(?:more|less|longer|fewer)\b|upwards?\b)/iu;

/** Every number of a sentence that is one end of a range and stands there alone, as if it were the whole. */
export function endProblems(
  study: Study,
  text: string,
  shown: readonly ShownValue[],
): SubjectProblem[] {
  const given = shown.filter(
    (each): each is Given => each.claim !== undefined && each.value !== undefined,
  );
  return given.flatMap((each) => {
    const message = loneEnd(study, text, given, each) ?? loneSibling(study, text, given, each);
    return message === undefined ? [] : [{at: each.at, message}];
  });
}

function loneEnd(
  study: Study,
  text: string,
  given: readonly Given[],
  one: Given,
): string | undefined {
  const {claim} = one;
  const end = endOf(claim.subject);
  const other = otherEndOf(study, claim);
  if (!other || end === undefined || given.some((each) => each.claim === other)) return undefined;
  const mentions = mentionsIn(study, text);
  const cases = valuesOf(claim.subject, 'case');
  const isOfOne = mentions.some(({key, value}) => key === 'case' && cases.includes(value));
  const clause = pieceAt(clausesOf(text, [...mentions, ...given]), one.at);
  const isNamed = mentions.some(
    (each) => each.key === 'extreme' && each.value === end && isIn(each, clause),
  );
  if (isOfOne || isNamed || asEnd.test(text.slice(0, one.at))) return undefined;
  if (asEndBehind.test(text.slice(one.end))) return undefined;
  const [first, last] = claim.value <= other.value ? [claim, other] : [other, claim];
  return (
    `${one.name} is one end of a range, “${claim.statement}”, and the sentence gives it as the whole. Give both, ` +
    `<Claim id="${first.claim}" bare /> to <Claim id="${last.claim}" />, or say which end it is.`
  );
}

/** A statement without the number that tells it from others alike: "drawn in Figure 3 of the paper". */
const numbered = /^(.*?\b)(\p{L}+)\s(\d+)(\b.*)$/su;

/** The number of one of several alike, given for each of them. */
function loneSibling(
  study: Study,
  text: string,
  given: readonly Given[],
  one: Given,
): string | undefined {
  const parts = numbered.exec(one.claim.statement);
  // Trusts and bands are told apart by what a claim is about.
  if (!parts || valuesOf(one.claim.subject, 'case').length > 0) return undefined;
  const [, before, noun = '', , behind] = parts;
  const each = new RegExp(
    `\\b(?:each|every|all|any)\\s+(?:of\\s+(?:the\\s+)?)?(?:\\p{L}+\\s+)?${escaped(noun)}s?\\b`,
    'iu',
  );
  if (!each.test(text)) return undefined;
  const siblings = study.claims
    .filter(({statement}) => {
      const other = numbered.exec(statement);
      return other?.[1] === before && other?.[2] === noun && other?.[4] === behind;
    })
    .toSorted((a, b) => a.value - b.value);
  const [first, last] = [siblings[0], siblings.at(-1)];
  if (!first || !last || first.value === last.value) return undefined;
  const values = given.map(({claim}) => claim.value);
  if ([first, last].every(({value}) => values.includes(value))) return undefined;
  return (
    `${one.name} is “${one.claim.statement}”, and the sentence gives it for each ${noun.toLowerCase()}: there it is ` +
    `${first.value} to ${last.value}. Give both, <Claim id="${first.claim}" bare /> to <Claim id="${last.claim}" />.`
  );
}
