import type {PrintedUnit, SourceText, TextPlace} from '../../model/claims/source-text.ts';
import {id, idOrNothing, oneOf, text, textOrNothing} from '../columns.ts';
import {table} from '../table.ts';

/** Which texts are at hand. A study that holds nothing against a text has none. */
export const textsTable = table<SourceText>({
  file: 'data/fingerprints/texts.csv',
  row: 'a source whose text is at hand',
  key: ['source'],
  columns: {
    source: id('Id of a row of data/sources.csv'),
    text: text('Path of the text from the folder of the study'),
  },
});

export const textPlacesTable = table<TextPlace>({
  file: 'data/fingerprints/places.csv',
  row: 'a place of a text',
  key: ['source', 'place'],
  columns: {
    source: id('Id of a row of data/sources.csv'),
    place: text('As tables name it, such as "Findings, 1.1"'),
    begins: text('The words with which it begins'),
    ends: textOrNothing('Its last words, where it interrupts another place; otherwise empty'),
    also: textOrNothing('Other ways to name it, with " | " between them; may be empty'),
    category: idOrNothing('Id of a row of data/framework/categories.csv; may be empty'),
    discrepancy: idOrNothing(
      'The known discrepancy by which its printed number is not that of the category; may be empty',
    ),
    keep: oneOf(
      ['runs', 'words'],
      'runs of five words; or words, for single words as well, of a work in a list',
    ),
  },
});

export const printedUnitsTable = table<PrintedUnit>({
  file: 'data/fingerprints/units.csv',
  row: 'a unit of claims that texts print in other words',
  key: ['unit'],
  columns: {
    unit: text('As column "unit" of data/claims.csv has it'),
    printed: text('The words that a text prints for it, with " | " between them'),
  },
});

/** The file with the fingerprints of a source. */
export const fingerprintsFile = (source: string): string => `data/fingerprints/${source}.txt`;
