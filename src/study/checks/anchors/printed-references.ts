import {referencesFile} from '../../../loaders/references.ts';
import type {Source} from '../../../model/claims/claim.ts';
import {paperId} from '../../../model/claims/paper.ts';
import type {Reference} from '../../../model/study.ts';
import {nearest} from '../../../model/values/suggest.ts';
import {hasWord, type HeldText} from '../../texts/source-texts.ts';
import {hasRun, wordsOf} from '../../texts/words.ts';
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
export const placeOf = ({places}: HeldText, number: number): string | undefined =>
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
    ...['volume', 'issue']
      .filter((field) => !String(work['note'] ?? '').includes(field))
      .flatMap((field) => wrong(field, String(work[field] ?? ''))),
    ...wrong('page', pagesPrinted(work, isPrinted)),
    // Where the paper prints no DOI, there is none to hold it to.
    ...(isPrinted('doi') ? wrong('DOI', String(work['DOI'] ?? '')) : []),
  ];
}

/** The pages of a work without a last one that is printed shortened: 69 for 2269, or 9 for 79. */
function pagesPrinted({page}: Reference, isPrinted: (word: string) => boolean): string {
  const [first = '', last = ''] = wordsOf(String(page ?? ''));
  const isShortened = [1, 2, 3].some((digits) => isPrinted(last.slice(-digits)));
  return isShortened ? first : `${first} ${last}`;
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

/** The words of each author as a list of works prints them: the family's name with initials, or the name of a body. */
export const namesOf = ({author}: Reference): (readonly string[])[] =>
  ((author ?? []) as readonly (Author & {readonly given?: string})[]).map(
    ({family, given = '', literal}) =>
      wordsOf(literal ?? `${family ?? ''} ${given.replace(/[^\p{Lu}]/gu, '')}`),
  );

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

/** A source that the paper cites is the work of its number. */
export const sourceWorks: Check = {
  title: 'A source that has a number in the list of references is that work',
  needs: ['references', 'sources'],
  find: ({study, beside, cell}) =>
    beside.texts.bySource.size === 0
      ? []
      : study.sources.flatMap((source) => {
          const work =
            source.reference === null ? undefined : study.references[source.reference - 1];
          const differs = work && differenceOf(source, work);
          return differs
            ? [
                cell(
                  source,
                  differs,
                  `is not that of work ${source.reference} in ${referencesFile}, "${work.title}". ` +
                    `Correct whichever is wrong.`,
                ),
              ]
            : [];
        }),
};

function differenceOf(source: Source, work: Reference): keyof Source | undefined {
  const title = wordsOf(source.title);
  const date = ['issued', 'accessed']
    .map((field) => (work[field] as DateParts)?.['date-parts']?.[0])
    .find((each) => each !== undefined);
  const authors = authorsOf(work).map(wordsOf);
  if (!wordsOf(work.title).every((word) => title.includes(word))) return 'title';
  if (date !== undefined && source.published !== isoOf(date)) return 'published';
  if (source.doi !== '' && work['DOI'] !== undefined && source.doi !== work['DOI']) return 'doi';
  // "Griffin R, Hall A" are two, and so is a body whose name has commas one.
  const names = source.producer.split(', ').map(wordsOf);
  const isEach = authors.every((name) => hasRun(names.flat(), name));
  return isEach && (authors.length === 1 || names.length === authors.length)
    ? undefined
    : 'producer';
}

const isoOf = (date: readonly number[]): string =>
  date.map((part) => String(part).padStart(2, '0')).join('-');

/** A text says at its head what it is itself. */
export const sourceHeads: Check = {
  title: 'Title, year and short form of a source are those at the head of its text',
  needs: ['sources'],
  find: ({study, beside, cell}) =>
    study.sources.flatMap((source) => {
      const text = beside.texts.bySource.get(source.source);
      const head = text?.places[0];
      if (!text || head?.keep !== 'words') return [];
      return (['title', 'published', 'short'] as const)
        .filter((column) => {
          const words = wordsOf(
            column === 'published' ? source.published.slice(0, 4) : source[column],
          );
          // A head has other years as well, of its licence for one: the short form has the one to cite.
          const isOtherYear =
            column === 'published' && !source.short.includes(source.published.slice(0, 4));
          return isOtherYear || words.some((word) => !hasWord(text, head.place, word));
        })
        .map((column) =>
          cell(
            source,
            column,
            `is not what the text of "${source.source}" says at its head. Correct it.`,
          ),
        );
    }),
};
