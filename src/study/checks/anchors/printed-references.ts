import {referencesFile} from '../../../loaders/references.ts';
import {paperId} from '../../../model/claims/paper.ts';
import type {Reference} from '../../../model/study.ts';
import {nearest} from '../../../model/values/suggest.ts';
import {hasWord, type HeldText} from '../../texts/source-texts.ts';
import {wordsOf} from '../../texts/words.ts';
import type {Check} from '../inspection.ts';

/** A work of the list is the one that the paper prints under its number. */
export const printedReferences: Check = {
  title: 'Authors, title and year of every work are those that the paper prints under its number',
  needs: ['references'],
  find: ({study, beside}) => {
    const text = beside.texts.bySource.get(paperId);
    if (!text) return [];
    return study.references.flatMap((work, index) => {
      const place = placeOf(text, index + 1);
      return place === undefined
        ? []
        : differences(work, text, place).map((message) => ({
            file: referencesFile,
            message: `${work.id}: ${message}`,
          }));
    });
  },
};

/** The place of a text that is a work of the list, kept word by word. */
const placeOf = ({places}: HeldText, number: number): string | undefined =>
  places.find(({place, keep}) => keep === 'words' && place.endsWith(` ${number}`))?.place;

function differences(work: Reference, text: HeldText, place: string): string[] {
  const isPrinted = (word: string): boolean => hasWord(text, place, word);
  const wrong = (what: string, words: string): string[] => {
    const missing = wordsOf(words).filter(
      (word) => !isPrinted(word) && !isExplained(work, word, isPrinted),
    );
    return missing.length === 0
      ? []
      : [
          `the ${what} has "${missing.join(' ')}", which "${place}" of the paper does not print. ` +
            'Correct it, or say in its "note" what the paper prints instead.',
        ];
  };
  return [
    ...wrong('title', work.title),
    ...authorsOf(work).flatMap((name) => wrong('author', name)),
    ...dateFaults(work, isPrinted, place),
    // Where the paper prints no DOI, there is none to hold it to.
    ...(isPrinted('doi') ? wrong('DOI', String(work['DOI'] ?? '')) : []),
  ];
}

/** The note says what is printed instead, which is nearly the same or begins alike. */
const isExplained = (
  {note}: Reference,
  word: string,
  isPrinted: (word: string) => boolean,
): boolean =>
  /^\p{L}{3}/u.test(word) &&
  wordsOf(String(note ?? '')).some(
    (other) =>
      isPrinted(other) &&
      (other.slice(0, 3) === word.slice(0, 3) || nearest(word, [other]).length > 0),
  );

interface Author {
  readonly family?: string;
  readonly literal?: string;
}

const authorsOf = ({author}: Reference): string[] =>
  ((author ?? []) as readonly Author[]).map(({family, literal}) => family ?? literal ?? '');

type DateParts = {readonly 'date-parts'?: readonly (readonly number[])[]} | undefined;

/** A year is printed as such, or within a day such as 20.06.24. */
function dateFaults(
  work: Reference,
  isPrinted: (word: string) => boolean,
  place: string,
): string[] {
  return ['issued', 'accessed'].flatMap((field) => {
    const [parts] = (work[field] as DateParts)?.['date-parts'] ?? [];
    if (!parts) return [];
    const [year = 0, month = 0, day = 0] = parts;
    const isDay = isPrinted(
      [day, month, year % 100].map((part) => String(part).padStart(2, '0')).join('.'),
    );
    const isYear = field === 'issued' && isPrinted(String(year));
    return isDay || isYear
      ? []
      : [
          `${field} is ${parts.join('-')}, which "${place}" of the paper does not print. Correct it.`,
        ];
  });
}
