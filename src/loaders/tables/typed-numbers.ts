import {typedKinds, type TypedNumber} from '../../model/typed/typed-number.ts';
import {idOrNothing, oneOf, phrasesOrNothing, text, textOrNothing} from '../columns.ts';
import {table} from '../table.ts';

export const typedNumbersTable = table<TypedNumber>({
  file: 'data/typed-numbers.csv',
  row: 'a number that is no finding and may be typed by hand',
  isForCheck: true,
  key: ['number', 'about'],
  refers: {source: 'sources.source'},
  columns: {
    number: text('As it is typed, such as 2007, level 6 or Figure 5'),
    kind: oneOf(typedKinds, 'What it is the number of'),
    about: phrasesOrNothing(
      'Words of which one has to stand in the same sentence, with | between them; empty where it speaks for itself',
    ),
    provenance: oneOf(
      ['published', 'derived', 'convention'],
      'published, derived, or convention where this report has chosen it',
    ),
    source: idOrNothing('Id of a row of data/sources.csv; empty for a convention'),
    place: textOrNothing('Place in the source in words; may be empty'),
    anchor: textOrNothing(
      'Words of the source that hold it, exactly, at most eight, several with " | " between them; may be empty',
    ),
  },
});
