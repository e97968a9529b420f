import type {Problem} from '../../../loaders/problem.ts';
import {textPlacesTable} from '../../../loaders/tables/text-places.ts';
import type {TextPlace} from '../../../model/claims/source-text.ts';
import type {Category, Theme} from '../../../model/framework/framework.ts';
import {categoryById, discrepancyById, issueById, themeById} from '../../../model/indexes.ts';
import type {Study} from '../../../model/study.ts';
import {runLength} from '../../texts/fingerprints.ts';
import {type HeldText, placesNamed, placesWith} from '../../texts/source-texts.ts';
import {hasRun, wordsOf} from '../../texts/words.ts';
import type {Check, Inspection} from '../inspection.ts';
import {type AnchoredRow, anchoredRows, textOf} from './reading.ts';

/** What is indexed to a category stands in the section of that category. */
export const categoryPlaces: Check = {
  title: 'Whatever is indexed to a category stands in the section of that category, under its name',
  needs: ['categories', 'themes', 'discrepancies'],
  find: (inspection) => [
    ...anchoredRows(inspection).flatMap((row) => elsewhere(row, inspection)),
    ...sections(inspection).flatMap((place) => misnumbered(place, inspection.study)),
    ...headed(inspection).flatMap((text) => [...misbegun(text), ...unprinted(text, inspection)]),
  ],
};

/** Texts whose places are sections of categories. */
const headed = ({beside}: Inspection): HeldText[] =>
  [...beside.texts.bySource.values()].filter(({places}) =>
    places.some(({category}) => category !== ''),
  );

/** A theme or category bears the name that the text prints at the head of its section. */
function unprinted(text: HeldText, {study, cell}: Inspection): Problem[] {
  const sectionOf = (row: Theme | Category): TextPlace | undefined =>
    text.places.find(({place, category}) =>
      'category' in row ? category === row.category : place.endsWith(` theme ${row.order}`),
    );
  return [...study.themes, ...study.categories].flatMap((row) => {
    const section = sectionOf(row);
    const isHead = section && hasRun(wordsOf(section.begins), wordsOf(row.name));
    return [
      ...(isHead
        ? []
        : [cell(row, 'name', `is not the heading of its section in the text. ${asPrinted}`)]),
      ...(isShortFor(row.short, row.name)
        ? []
        : [cell(row, 'short', `has no word of the name “${row.name}”. Take one of its words.`)]),
    ];
  });
}

/** The words with which a place is said to begin stand there. */
const misbegun = (text: HeldText): Problem[] =>
  text.places
    .filter(({begins}) => wordsOf(begins).length >= runLength)
    .filter(({place, begins}) => !placesWith(text, wordsOf(begins))!.includes(place))
    .map(({place, begins}) => ({
      file: textPlacesTable.file,
      message:
        `"${place}" does not begin with "${begins}". Copy the words from the text and ` +
        'run npm run fingerprint.',
    }));

const asPrinted = `Write it as the text prints it, and under "begins" in ${textPlacesTable.file} the whole heading.`;

/** "Stability" is short for "A stable workforce": a word of one begins as a word of the other. */
const isShortFor = (short: string, name: string): boolean =>
  wordsOf(short).some((word) =>
    wordsOf(name).some((other) => other.length > 3 && other.slice(0, 4) === word.slice(0, 4)),
  );

const sections = ({beside}: Inspection): TextPlace[] =>
  [...beside.texts.bySource.values()].flatMap(({places}) =>
    places.filter(({category}) => category !== ''),
  );

/** A view is of the category of its issue. */
const categoryOf = (
  row: {readonly category?: string; readonly issue?: string},
  {study}: Inspection,
): string | undefined => row.category ?? issueById(study, row.issue)?.category;

function elsewhere(
  row: AnchoredRow & {category?: string; issue?: string},
  inspection: Inspection,
): Problem[] {
  const text = textOf(row, inspection);
  const own = categoryOf(row, inspection);
  if (!text || own === undefined || row.place === undefined) return [];
  return placesNamed(text, row.place)
    .filter(({category}) => category !== '' && category !== own)
    .map(({place, category}) =>
      inspection.cell(
        row,
        row.category === undefined ? 'issue' : 'category',
        `is ${row.category === undefined ? 'not of' : 'not'} the category of "${place}", where the row ` +
          `was read: that is "${category}". Correct the category or the place.`,
      ),
    );
}

/** The number in the name of a section, and the one that is printed over it, are those of the category. */
function misnumbered({place, begins, category, discrepancy}: TextPlace, study: Study): Problem[] {
  const row = categoryById(study, category);
  const at = (message: string): Problem => ({
    file: textPlacesTable.file,
    message: `"${place}" ${message}`,
  });
  if (!row)
    return [
      at(`is about the category "${category}", which data/framework/categories.csv does not have.`),
    ];
  const number = `${themeById(study, row.theme)?.order}.${row.order}`;
  if (!place.endsWith(` ${number}`))
    return [
      at(
        `is the section of "${category}", whose number is ${number} by the order of themes and ` +
          `categories. Correct whichever is wrong.`,
      ),
    ];
  const isPrinted = wordsOf(begins).includes(number);
  if (isPrinted || discrepancyById(study, discrepancy)) return [];
  return [
    at(
      `begins with "${begins}", without the number ${number} of its category. Correct it, or name the ` +
        `discrepancy that explains it.`,
    ),
  ];
}
