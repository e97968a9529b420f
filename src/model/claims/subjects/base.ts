// What a share or a count in a sentence is said to be counted among.
import type {Study} from '../../study.ts';
import type {Claim} from '../claim.ts';
import type {ShownValue, SubjectProblem} from './pairing.ts';
import {isBroader, valuesOf} from './subject.ts';

/** A number with the claim that it gives. */
type Given = ShownValue & {readonly claim: Claim};

const all = String.raw`\s+(?:all\s+)?(?:the|these|those)?\s*$`;
const among = String.raw`(?:out\s+of|(?:from\s+)?among(?:st)?)`;
/** Before a whole: "Of the", "Among", at the start of a sentence or clause. */
const opening = new RegExp(
  String.raw`(?:^|[.,;:(–—]|\b(?:and|but|while|whereas|that))\s*(?:of|${among})${all}`,
  'i',
);
/** Between a part and the whole that follows it: "of the", "trusts out of". */
const joining = new RegExp(
  String.raw`^(?:\s+[\w-]+){0,3}?\s+of${all}|^[^,;:.()–—]*\s${among}${all}`,
  'i',
);
/** Where what is said of a whole ends. */
const close = /[;:]|[–—]|\b(?:but|while|whereas|than|compared)\b/i;
/** Behind a part of what has just been named. */
const ofThem = /^(?:\s+[\w-]+)?\s+of\s+(?:them|these|those|whom|which)\b/i;

/** Every number that a sentence counts among a whole which is not its own. */
export function baseProblems(
  study: Study,
  text: string,
  shown: readonly ShownValue[],
): SubjectProblem[] {
  const given = shown.filter((each): each is Given => each.claim !== undefined);
  return given.flatMap((part, nth) => {
    const own = basesOf(study, part.claim);
    const whole = own.length > 0 ? wholeOf(text, given, nth) : undefined;
    if (!whole || isBase(study, whole.claim, part.claim, own)) return [];
    return [{at: part.at, message: baseMessage(study, whole, part, own[0]!)}];
  });
}

/**
 * How many a share or count was counted among, by its source or as this follows from the share itself; none where that
 * is not on record.
 */
function basesOf(study: Study, {claim, n, denominator}: Claim): number[] {
  const printed = [n, denominator].filter(
    (each): each is number => each !== null && Number.isInteger(each),
  );
  return printed.length > 0 ? printed : wholesOf(study, claim);
}

/** Whether a claim was worked out as the whole of a share. */
const isWholeOf = ({computation}: Claim, share: string): boolean =>
  computation.some((step) => step.computation === 'whole-of-share' && step.inputs.includes(share));

const wholesOf = (study: Study, share: string): number[] =>
  study.claims.flatMap((claim) => (isWholeOf(claim, share) ? [claim.value] : []));

function isBase(study: Study, whole: Claim, part: Claim, own: readonly number[]): boolean {
  return own.includes(whole.value) && isOneKind(study, whole, part);
}

/** Whether two claims are about groups of which one takes in the other, as far as both name one. */
function isOneKind(study: Study, whole: Claim, part: Claim): boolean {
  const [wide, narrow] = [valuesOf(whole.subject, 'group'), valuesOf(part.subject, 'group')];
  return (
    wide.length === 0 ||
    narrow.length === 0 ||
    wide.some((a) =>
      narrow.some(
        (b) => a === b || isBroader(study, 'group', a, b) || isBroader(study, 'group', b, a),
      ),
    )
  );
}

/** The number that a sentence gives as the whole of another, before it or behind it. */
function wholeOf(text: string, given: readonly Given[], nth: number): Given | undefined {
  const part = given[nth]!;
  const next = given[nth + 1];
  const between = next ? text.slice(part.end, next.at) : '';
  if (next && isCount(next) && joining.test(between)) return next;
  if (ofThem.test(text.slice(part.end))) return undefined;
  const before = given
    .slice(0, nth)
    .findLast((each) => isCount(each) && opening.test(text.slice(0, each.at)));
  return before && !close.test(text.slice(before.end, part.at)) && !isWhole(text, part)
    ? before
    : undefined;
}

const isCount = ({claim}: Given): boolean => Number.isInteger(claim.value) && claim.unit !== '%';

const isWhole = (text: string, {at}: Given): boolean => opening.test(text.slice(0, at));

function baseMessage(study: Study, whole: Given, part: Given, own: number): string {
  const [better] = study.claims
    .filter((claim) => mayBeBase(study, claim, part.claim, own))
    .toSorted((a, b) => fitOf(b, whole, part) - fitOf(a, whole, part));
  const instead = better
    ? `Take <Claim id="${better.claim}" /> (${better.statement}) for the whole`
    : 'Name its own whole';
  return (
    `${part.name} reads as counted among ${whole.name}, which is ${whole.claim.value}` +
    `${whole.claim.unit === '' ? '' : ` ${whole.claim.unit}`}, and its source counts it among ${own}. ` +
    `${instead}, or give the two in sentences of their own.`
  );
}

const mayBeBase = (study: Study, claim: Claim, part: Claim, own: number): boolean =>
  claim.value === own &&
  claim.claim !== part.claim &&
  claim.unit !== '%' &&
  valuesOf(claim.subject, 'group').length > 0 &&
  valuesOf(claim.subject, 'extreme').length === 0 &&
  isOneKind(study, claim, part);

/** How likely a claim is the whole of another: it is in its computation, of its kind, has the unit of the sentence. */
const fitOf = (claim: Claim, whole: Given, part: Given): number =>
  (isWholeOf(claim, part.claim.claim) ? 8 : 0) +
  (JSON.stringify(part.claim.computation).includes(`"${claim.claim}"`) ? 4 : 0) +
  (claim.basis === part.claim.basis ? 2 : 0) +
  (claim.unit === whole.claim.unit || claim.unit === part.claim.unit ? 1 : 0);
