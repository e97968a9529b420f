// What is said to a writer whose sentence gives a number to the wrong subject.
import {caseById} from '../../indexes.ts';
import type {Study} from '../../study.ts';
import type {Claim} from '../claim.ts';
import type {Misnamed, ShownValue} from './pairing.ts';
import type {Turned, Unmatched} from './side-by-side.ts';
import {covers, type Subject, type SubjectKey, valuesOf} from './subject.ts';

const isOr = (values: readonly string[]): string => values.join(' or ');

/** A value as prose says it: "Trust 6", "high adopters". */
export function valueName(study: Study, key: SubjectKey, value: string): string {
  if (key !== 'case') return value.replaceAll('-', ' ');
  const found = caseById(study, value);
  return found ? `Trust ${found.number}` : value;
}

const about = (study: Study, subject: Subject, key: SubjectKey): string =>
  isOr(valuesOf(subject, key).map((value) => valueName(study, key, value)));

/** Whether a sentence would be right with a claim in the place of the number that it shows. */
export type Fits = (claim: Claim) => boolean;

export function misnamedMessage(
  study: Study,
  {shown, key, mention}: Misnamed,
  fits: Fits = () => true,
): string {
  const own = about(study, shown.subject, key);
  const named = valueName(study, key, mention.value);
  return (
    `${shown.name} reads as said of ${quoted(mention.text, named)}, and it is about ` +
    `${own === '' ? `no ${keyNames[key]}` : own}. ` +
    `${remedy(study, shown, key, mention.value, fits)}`
  );
}

const keyNames: Readonly<Record<SubjectKey, string>> = {
  case: 'single trust',
  staff: 'kind of staff',
  band: 'band',
  measure: 'measure',
  group: 'group',
  extreme: 'extreme',
};

const quoted = (text: string, named: string): string =>
  text.toLowerCase() === named.toLowerCase() ? named : `“${text}” (${named})`;

/** The claim that the sentence may have meant, else the right name, or how to say that it is meant so. */
function remedy(
  study: Study,
  shown: ShownValue,
  key: SubjectKey,
  value: string,
  fits: Fits,
): string {
  const own = about(study, shown.subject, key);
  const isPrinted = shown.value !== undefined && shown.claim !== undefined;
  const meant = isPrinted
    ? (twinOf(study, shown, key, value, fits) ?? ofMeasure(study, shown, key, value, fits))
    : undefined;
  // What the sentence speaks of has a number of its own, and the writer took another.
  if (meant) return `Take <Claim id="${meant.claim}" />, which is “${meant.statement}”.`;
  const name = own === '' ? 'Say it in a sentence of its own' : `Write ${own} there`;
  const [first] = valuesOf(shown.subject, key);
  const mark =
    shown.name.startsWith('<Claim') && first !== undefined
      ? `. If the sentence says so already in other words, add for="${first}"`
      : '';
  return `${name}${mark}.`;
}

/** The claim in the same unit that is about what the sentence names, and else about the same. */
const twinOf = (
  study: Study,
  {claim, subject}: ShownValue,
  key: SubjectKey,
  value: string,
  fits: Fits,
): Claim | undefined =>
  study.claims.find(
    (each) => each.unit === claim?.unit && isTwin(each.subject, subject, key, value) && fits(each),
  );

/** Of a number under the name of another measure, the one claim in its unit that is about that measure. */
function ofMeasure(
  study: Study,
  {claim}: ShownValue,
  key: SubjectKey,
  value: string,
  fits: Fits,
): Claim | undefined {
  if (claim === undefined || key !== 'measure') return undefined;
  const [only, ...more] = study.claims.filter(({unit, subject}) => {
    const own = valuesOf(subject, 'measure');
    return (
      unit === claim.unit &&
      own.length > 0 &&
      own.every((each) => covers(study, 'measure', value, [each]))
    );
  });
  return more.length === 0 && only && fits(only) ? only : undefined;
}

const isTwin = (one: Subject, other: Subject, key: SubjectKey, value: string): boolean =>
  valuesOf(one, key).join() === value &&
  (['staff', 'band', 'measure'] as const).every(
    (each) => each === key || valuesOf(one, each).join() === valuesOf(other, each).join(),
  );

export const turnedMessage = (study: Study, {shown, key, mention}: Turned): string =>
  `${shown.name} speaks of ${about(study, shown.subject, key)} first, and the sentence says it of ` +
  `${valueName(study, key, mention.value)}. Exchange the two in the sentence, or in what the words are bound to.`;

export function unmatchedMessage(study: Study, {shown: [first, second], key}: Unmatched): string {
  const [one, other] = [about(study, first.subject, key), about(study, second.subject, key)];
  const mark = [first, second].every(({name}) => name.startsWith('<Claim'))
    ? `, or write for="${valuesOf(first.subject, key)[0] ?? ''}" in the one and ` +
      `for="${valuesOf(second.subject, key)[0] ?? ''}" in the other`
    : '';
  const twin = wrongOfTwo(study, first, second, key);
  if (twin)
    return (
      `${second.name} is about ${other}, and ${first.name} beside it about ${one}: it seems the wrong number of the ` +
      `two that there are. Take <Claim id="${twin}" />, which is about ${one}, or name ${other}${mark}.`
    );
  return (
    `${first.name} (${one}) and ${second.name} (${other}) stand side by side, and the sentence ` +
    `does not say which is which. Name ${one} and ${other}${mark}.`
  );
}

/** The claim that measures of the first what the second measures of another; only where the first measures none. */
const wrongOfTwo = (
  study: Study,
  first: ShownValue,
  second: ShownValue,
  key: SubjectKey,
): string | undefined =>
  first.claim === undefined || second.claim === undefined || first.claim.unit === second.claim.unit
    ? undefined
    : study.claims.find(
        ({subject, unit}) =>
          unit === second.claim?.unit &&
          valuesOf(subject, 'extreme').join() === valuesOf(second.subject, 'extreme').join() &&
          isTwin(subject, second.subject, key, valuesOf(first.subject, key).join()),
      )?.claim;

/** What is wrong with the words that a writer has put into `for`; undefined where they are true. */
export function forMessage(study: Study, shown: ShownValue): string | undefined {
  const wrong = shown.for
    ?.split(/\s+/)
    .find((value) => !shown.subject.some(({key, value: own}) => covers(study, key, value, [own])));
  if (wrong === undefined) return undefined;
  const own = shown.subject.map(({value}) => value).join(', ') || 'nothing that could be named';
  return `${shown.name} has for="${wrong}", and it is about ${own}. Write one of these, or show another claim.`;
}
