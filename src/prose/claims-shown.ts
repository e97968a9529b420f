// Numbers and bound words of a text, with what they are about.
import {boundSubject, computedSubject} from '../model/claims/subjects/bound-subject.ts';
import type {ShownValue} from '../model/claims/subjects/pairing.ts';
import {claimById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {saysIn} from './says.ts';
import {tagsIn} from './tags.ts';

/** Everything in a text of MDX that shows a claim, a computed number or bound words, in order. */
export function shownIn(study: Study, text: string): ShownValue[] {
  return [...numbersIn(study, text), ...placesIn(study, text), ...wordsIn(study, text)].toSorted(
    (a, b) => a.at - b.at,
  );
}

const numbersIn = (study: Study, text: string): ShownValue[] =>
  tagsIn(text).flatMap(({name, attributes, start, end}): ShownValue[] => {
    const place = {at: start, end, for: attributes.get('for')};
    const isBare = attributes.has('bare') || attributes.has('words');
    const of = attributes.get('of') ?? '';
    if (name === 'Claim') return claimShown(study, attributes.get('id') ?? '', isBare, place);
    if (name !== 'Value') return [];
    const computed = {...computedSubject(study, of), claim: claimById(study, of.trim())};
    return [{name: `<Value of="${of}" />`, ...computed, ...place}];
  });

function claimShown(
  study: Study,
  id: string,
  isBare: boolean,
  place: Pick<ShownValue, 'at' | 'end' | 'for'>,
): ShownValue[] {
  const claim = claimById(study, id);
  if (!claim) return [];
  const {subject, value, unit} = claim;
  return [
    {name: `<Claim id="${id}" />`, subject, value, claim, ...(isBare ? {} : {unit}), ...place},
  ];
}

/** Claims in the head of a text, such as `{claim:share-lowest}`. */
const placesIn = (study: Study, text: string): ShownValue[] =>
  [...text.matchAll(/\{claim:([\w-]+)\}/g)].flatMap(({0: place, 1: id = '', index}) =>
    claimShown(study, id, false, {at: index, end: index + place.length}).map((shown) => ({
      ...shown,
      name: place,
    })),
  );

const wordsIn = (study: Study, text: string): ShownValue[] =>
  saysIn(text).flatMap(({binding, words, start, end}): ShownValue[] =>
    binding && binding.backing !== 'rule'
      ? [
          {
            name: `“${words}” (${binding.backing}="${binding.text}")`,
            ...boundSubject(study, binding),
            claim: binding.backing === 'of' ? claimById(study, binding.text) : undefined,
            at: start,
            end,
          },
        ]
      : [],
  );
