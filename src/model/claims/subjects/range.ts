// Two numbers that a sentence gives as the ends of one range.
import type {Study} from '../../study.ts';
import type {Claim} from '../claim.ts';
import {mentionsIn} from './mentions.ts';
import type {ShownValue, SubjectProblem} from './pairing.ts';
import {type Subject, type SubjectKey, valuesOf} from './subject.ts';

type Given = ShownValue & {readonly claim: Claim};

/**
 * Every range of a sentence whose ends do not belong together.
 * @param context what stands before it: whom the sentence is about may be named there alone
 */
export function rangeProblems(
  study: Study,
  text: string,
  shown: readonly ShownValue[],
  context = '',
): SubjectProblem[] {
  const printed = shown.filter(
    (each): each is Given => each.claim !== undefined && each.value !== undefined,
  );
  return printed.slice(1).flatMap((second, index) => {
    const first = printed[index]!;
    if (!isRange(text, first, second)) return [];
    const found = unlike(study, first.claim, second.claim);
    return found === undefined
      ? []
      : [
          {
            at: second.at,
            message: rangeMessage(study, [first, second], found, `${context}. ${text}`),
          },
        ];
  });
}

/** Words before two numbers that "to" or "and" sets beside each other without making a range of them. */
const pairing =
  /\b(?:compar\w+|ratio|adds?|added|gaps?|differences?|distances?|links?|contrasts?|choice|choose)\b[^.;]*$/i;

function isRange(text: string, first: ShownValue, second: ShownValue): boolean {
  const before = text.slice(0, first.at);
  const between = text.slice(first.end, second.at).replace(/\s+/g, ' ');
  if (pairing.test(before)) return false;
  if (/^ ?(?:(?:up )?to|[–—-]) ?(?:the )?$/.test(between)) return true;
  if (/\bbetween\s+(?:the\s+)?$/i.test(before)) return /^ ?and (?:the )?$/.test(between);
  return (
    /\bfrom\s+(?:the\s+)?$/i.test(before) &&
    /^ ?(?:[\w’'-]+ ){0,8}(?:up )?to (?:the )?$/.test(between)
  );
}

/** Why two claims are no ends of one range; undefined where they may be. */
function unlike(study: Study, first: Claim, second: Claim): string | undefined {
  if (!isOneUnit(study, first.unit, second.unit))
    return `the one is in ${first.unit || 'no unit'} and the other in ${second.unit || 'no unit'}`;
  const [one, other] = [endOf(first.subject), endOf(second.subject)];
  if (one === undefined && other === undefined) return undefined;
  if (one !== undefined && counterpart(one) === other) return ofOthers(first, second);
  const nameOf = (end: string | undefined): string =>
    end === undefined ? 'no end of anything' : `the ${plain(end)}`;
  return `the one is ${nameOf(one)} and the other ${nameOf(other)}`;
}

/** Whether two claims are about the same kind of thing, staff, group and band. */
function ofOthers(first: Claim, second: Claim): string | undefined {
  const key = (['measure', 'group', 'staff', 'band'] as const).find(
    (each) => !isSame(first.subject, second.subject, each),
  );
  if (key === undefined) return undefined;
  const said = ({subject}: Claim): string =>
    valuesOf(subject, key).map(plain).join(' or ') || `no ${key}`;
  return `the one is about ${said(first)} and the other about ${said(second)}`;
}

const plain = (value: string): string => value.replaceAll('-', ' ');

const isSame = (one: Subject, other: Subject, key: SubjectKey): boolean =>
  valuesOf(one, key).toSorted().join() === valuesOf(other, key).toSorted().join();

/** Names of what is counted are one unit where they name one group: trusts, departments. */
function isOneUnit(study: Study, one: string, other: string): boolean {
  const groupIn = (unit: string): string =>
    mentionsIn(study, unit)
      .flatMap(({key, value}) => (key === 'group' ? [value] : []))
      .join();
  return one === other || (groupIn(one) !== '' && groupIn(one) === groupIn(other));
}

/** The end of a range that a claim is: the lowest, an upper quartile. A median is none, nor is a claim of both. */
export function endOf(subject: Subject): string | undefined {
  const ends = valuesOf(subject, 'extreme').filter((each) => counterpart(each) !== undefined);
  return ends.length === 1 ? ends[0] : undefined;
}

function counterpart(end: string): string | undefined {
  if (end === 'lowest' || end === 'highest') return end === 'lowest' ? 'highest' : 'lowest';
  if (end.startsWith('lower-')) return end.replace('lower-', 'upper-');
  return end.startsWith('upper-') ? end.replace('upper-', 'lower-') : undefined;
}

function rangeMessage(
  study: Study,
  [first, second]: readonly [Given, Given],
  found: string,
  about: string,
): string {
  const remedies = [
    {kept: first, wrong: second},
    {kept: second, wrong: first},
  ].flatMap(({kept, wrong}) => {
    const right = otherEndOf(study, kept.claim);
    return right ? [{kept, text: `<Claim id="${right.claim}" /> in place of ${wrong.name}`}] : [];
  });
  // Of two ends of different things the one stays of which the text speaks.
  const named = mentionsIn(study, about).flatMap(({key, value}) => (key === 'group' ? value : []));
  const fitting = remedies.filter(({kept}) =>
    valuesOf(kept.subject, 'group').some((value) => named.includes(value)),
  );
  const [only, ...more] = fitting.length === 1 ? fitting : remedies;
  return (
    `${first.name} and ${second.name} read as the ends of one range, and ${found}. ` +
    (only
      ? `Take ${[only, ...more].map(({text}) => text).join(', or ')}${more.length > 0 ? ', whichever is meant' : ''}.`
      : 'Give them in sentences of their own.')
  );
}

/** The other end of the range that a claim is an end of. */
export const otherEndOf = (study: Study, {claim, subject, unit}: Claim): Claim | undefined => {
  const end = endOf(subject);
  return end === undefined
    ? undefined
    : study.claims.find(
        (each) =>
          each.claim !== claim &&
          each.unit === unit &&
          endOf(each.subject) === counterpart(end) &&
          (['measure', 'group', 'staff', 'band'] as const).every((key) =>
            isSame(each.subject, subject, key),
          ),
      );
};
