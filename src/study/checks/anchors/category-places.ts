import type {Problem} from '../../../loaders/problem.ts';
import {textPlacesTable} from '../../../loaders/tables/text-places.ts';
import type {TextPlace} from '../../../model/claims/source-text.ts';
import {categoryById, discrepancyById, themeById} from '../../../model/indexes.ts';
import type {Study} from '../../../model/study.ts';
import {placesNamed} from '../../texts/source-texts.ts';
import {wordsOf} from '../../texts/words.ts';
import type {Check, Inspection} from '../inspection.ts';
import {type AnchoredRow, anchoredRows, textOf} from './reading.ts';

/** What is indexed to a category stands in the section of that category. */
export const categoryPlaces: Check = {
  title: 'Whatever is indexed to a category stands in the section of that category',
  needs: ['categories', 'themes', 'discrepancies'],
  find: (inspection) => [
    ...anchoredRows(inspection).flatMap((row) => elsewhere(row, inspection)),
    ...sections(inspection).flatMap((place) => misnumbered(place, inspection.study)),
  ],
};

const sections = ({beside}: Inspection): TextPlace[] =>
  [...beside.texts.bySource.values()].flatMap(({places}) =>
    places.filter(({category}) => category !== ''),
  );

function elsewhere(row: AnchoredRow & {category?: string}, inspection: Inspection): Problem[] {
  const text = textOf(row, inspection);
  if (!text || row.category === undefined || row.place === undefined) return [];
  return placesNamed(text, row.place)
    .filter(({category}) => category !== '' && category !== row.category)
    .map(({place, category}) =>
      inspection.cell(
        row,
        'category',
        `is not the category of "${place}", where the row was read: that is "${category}". Correct the ` +
          `category or the place.`,
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
