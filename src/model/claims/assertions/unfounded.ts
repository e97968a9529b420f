import {ofText} from '../../derived.ts';
import {families} from './families.ts';

// Whether what is told of words has a quantity or the like that these lack.

/** Words that belong to a family and yet say nothing of the kind. */
const plain = new RegExp(
  `\\b(?:${[
    'about|made it possible|mak(?:es?|ing)|made|(?:be|get|got) promoted|promotions?|reasons? why',
    'results? that|differences? that|for good|more or less|no longer|a great deal',
    'over-recruit\\w*|could have been|first \\w+ words|over the',
  ].join('|')})\\b`,
  'gi',
);

/** Words by which a text says what words of another family say, too. */
const alike: readonly (readonly [words: RegExp, means: string])[] = [
  [/\w+n['’]t\b/gi, 'not'],
  [/\b(?:un|in|im)\w+(?:able|ible)\b/gi, 'not'],
  [/\bno one\b/gi, 'nobody'],
  [/\b(?:only|alone)\b/gi, 'every none'],
  [/\black\w*/gi, 'little'],
  [/\bsuccess\w*/gi, 'help'],
  [/\blimited\b/gi, 'less'],
  [/<\s*\d/g, 'less'],
  [/\bwhy\b/gi, 'reason'],
  [/\bthink(?:s|ing)?\b/gi, 'thought'],
  [/\bspecifically\b/gi, 'only'],
  [/\bpotential\b/gi, 'allow'],
  [/\bhigh\b[^|]*\bnumbers?\b/gi, 'many'],
  [/\bsufficient\b/gi, 'few'],
  [/\b(?:engagement|involv\w+)\b/gi, 'help'],
];

/** Nothing better is the best. */
const best = /\b(?:nothing|nobody|none)\b(?: [\w’-]+){0,7} (?:more|better)\b/gi;

const withAlike = (text: string): string =>
  [text, ...alike.filter(([words]) => text.search(words) >= 0).map(([, means]) => means)].join(' ');

/** Families of numbers, which are held to numbers, and of words that mean much else. */
const told = families.filter(
  (each) => !['one', 'two', 'three', 'four'].some((word) => each.test(word)),
);

const everyOf = new Map(told.map((each) => [each, new RegExp(each.source, 'gi')]));

/**
 * The first word of a quantity, a comparison, a change, a judgement or a denial that a text has and its source doesn't,
 * nor another of the same family; undefined where there is none.
 */
export function unfoundedIn(text: string, source: string): string | undefined {
  const here = text.replace(best, 'best').replace(plain, ' ');
  const lacking = familiesLackingIn(source);
  return lacking
    .flatMap((each) => here.match(everyOf.get(each)!) ?? [])
    .find((word) => told.every((each) => !each.test(word) || lacking.includes(each)));
}

/** Families of which a source has no word. */
const familiesLackingIn = ofText((source): readonly RegExp[] => {
  const there = withAlike(source);
  return told.filter((each) => !each.test(there));
});
