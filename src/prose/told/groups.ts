// Groups of people in a new sentence, beside the rows on which its words rest.
import {rowWords} from '../../model/claims/assertions/row-words.ts';
import {mentionsIn} from '../../model/claims/subjects/mentions.ts';
import {isBroader} from '../../model/claims/subjects/subject.ts';
import type {Study} from '../../model/study.ts';
import {escaped, mentionsOneOf} from '../../model/typed/phrases.ts';
import {withoutBodies} from './bodies.ts';
import {boundIn, isShowing, type NewSentence} from './shown.ts';

/**
 * A group in a sentence with bound words that none of the rows speaks of on which they rest.
 * @param was what stood there when it was read, whose groups are no news
 */
export function strangeGroup(study: Study, given: NewSentence, was = ''): string | undefined {
  const bound = boundIn(given);
  const rows = bound.flatMap(({binding}) =>
    binding?.backing === 'authors' ? (rowWords(study, binding) ?? []) : [],
  );
  if (rows.length === 0 || rows.length < bound.length || isShowing(given)) return undefined;
  const row = rows.map((each) => each.text).join('. ');
  const group = groupsIn(study, withoutBodies(study, given.sentence.text)).find(
    (each) => !mentionsOneOf([each.text], was) && !hasGroup(study, row, each),
  );
  return group === undefined
    ? undefined
    : `The sentence speaks of “${group.text}”, and what its words are bound to does not: it says ` +
        `${rows.map(({shown}) => shown).join('; ')}. Leave “${group.text}” to a sentence of its own, or bind the ` +
        'words to a row that speaks of it.';
}

interface Group {
  readonly text: string;
  /** The value that subject words have for it; empty for a group that nobody heard. */
  readonly value: string;
}

/** What stands before a group between which or across which something is done: it says where, and not of whom. */
const isPlace = /\b(?:between|across)\s+(?:\p{Ll}+\s+){0,2}$/u;

const groupsIn = (study: Study, text: string): Group[] => [
  ...mentionsIn(study, text).flatMap((each) =>
    each.key === 'staff' || (each.key === 'group' && !isPlace.test(text.slice(0, each.at)))
      ? [{text: each.text, value: `${each.key}=${each.value}`}]
      : [],
  ),
  ...study.notHeard.flatMap(({words}) =>
    words
      .filter((each) => new RegExp(`\\b${escaped(each)}\\b`, 'i').test(text))
      .map((each) => ({text: each, value: ''})),
  ),
];

/** Whether a row speaks of a group, of one that takes it in, or of none that it would be another than. */
function hasGroup(study: Study, row: string, {text, value}: Group): boolean {
  if (mentionsOneOf([text.replace(/s$/, '')], row)) return true;
  if (value === '') return hasUnheard(study, row, text);
  const [key = '', own = ''] = value.split('=');
  const theirs = mentionsIn(study, row).filter((each) => each.key === key);
  return (
    theirs.length === 0 ||
    theirs.some(
      ({value: other, key: same}) =>
        other === own || isBroader(study, same, other, own) || isBroader(study, same, own, other),
    )
  );
}

function hasUnheard(study: Study, row: string, text: string): boolean {
  const group = study.notHeard.find(({words}) => words.includes(text.toLowerCase()));
  return mentionsOneOf(group?.words ?? [], row) || mentionsIn(study, text).length > 0;
}
