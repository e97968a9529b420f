import {type Source, sourceKinds} from '../../model/claims/claim.ts';
import {
  addressOrNothing,
  date,
  dateOrNothing,
  doiOrNothing,
  id,
  oneOf,
  ordinalOrNone,
  text,
} from '../columns.ts';
import {table} from '../table.ts';
import {anchored} from './sourced.ts';

export const sourcesTable = table<Source>({
  file: 'data/sources.csv',
  row: 'a source: a paper, a data set, or the simulation',
  key: ['source'],
  refers: {read_in: 'sources.source'},
  columns: {
    source: id('Permanent id that the other tables name'),
    producer: text('Who made it: authors or organisation'),
    title: text('Full title'),
    published: date('Date of publication: 2024, 2024-02 or 2024-02-29'),
    data_date: dateOrNothing('Date that the data describe; empty where not stated'),
    licence: text('Licence, or "all rights reserved"'),
    doi: doiOrNothing('DOI without https://doi.org/; may be empty'),
    url: addressOrNothing('Address; may be empty'),
    short: text('Short form for source lines'),
    reference: ordinalOrNone(
      'Number in data/references.json; not-applicable where it is not listed there',
    ),
    kind: {
      ...oneOf(['', ...sourceKinds], 'publication, collection of data, or simulation'),
      mayBeMissing: true,
    },
    ...anchored,
  },
});
