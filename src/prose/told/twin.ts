// A number in a new sentence that has the words of another claim of its family.
import type {Claim} from '../../model/claims/claim.ts';
import {claimById} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import {sharedStems, stemsOf} from '../../model/values/stems.ts';
import {tagsIn} from '../tags.ts';
import type {NewSentence} from './shown.ts';

/** What is wrong with the only claim of a sentence, where another of its family has more of the sentence. */
export function likelierTwin(
  study: Study,
  {text, sentence: {start, end, text: words}}: NewSentence,
): string | undefined {
  const [tag, ...more] = tagsIn(text).filter(
    (each) => each.name === 'Claim' && each.start < end && each.end > start,
  );
  const claim =
    tag && more.length === 0 ? claimById(study, tag.attributes.get('id') ?? '') : undefined;
  if (!claim) return undefined;
  const stems = stemsOf(words);
  const inCommon = ({statement}: Claim): number => sharedStems(stems, stemsOf(statement)).length;
  const twin = study.claims.find(
    (other) => other !== claim && isTwin(claim, other) && inCommon(other) > inCommon(claim),
  );
  return twin === undefined
    ? undefined
    : `<Claim id="${claim.claim}" /> is “${claim.statement}”, and the sentence has the words of ` +
        `<Claim id="${twin.claim}" />, “${twin.statement}”. Take that, or the words of the claim.`;
}

/** Whether two claims have one unit and ids that begin alike. */
const isTwin = (one: Claim, other: Claim): boolean =>
  one.unit === other.unit && familyOf(one) === familyOf(other) && familyOf(one) !== '';

const familyOf = ({claim}: Claim): string => claim.split('-').slice(0, -1).join('-');
