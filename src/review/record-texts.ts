import {addressesTable} from '../loaders/tables/addresses.ts';
import {editionsTable} from '../loaders/tables/editions.ts';
import {readersTable} from '../loaders/tables/readers.ts';
import {statusesTable} from '../loaders/tables/statuses.ts';
import {printedUnitsTable} from '../loaders/tables/text-places.ts';
import type {PrintedUnit} from '../model/claims/source-text.ts';
import type {Reader} from '../model/publishing/reading.ts';
import type {Publication} from '../model/publishing/record.ts';
import {rowText} from './row-texts.ts';
import type {StudyText} from './study-text.ts';

/** Tables about the report and its reading. */
export interface Records {
  readonly publication: Publication;
  readonly readers: readonly Reader[];
  readonly units: readonly PrintedUnit[];
}

/** Their rows that say something to readers, or by which the check takes one word for another. */
export function recordTexts({publication, readers, units}: Records): StudyText[] {
  const {statuses, addresses, editions} = publication;
  // What publishing itself writes, such as the hash of an edition, is nobody's to read.
  const described = editions.map(({version, reason, changed}) => ({version, reason, changed}));
  return [
    ...statuses.map((row, index) => rowText(statusesTable, row, index)),
    ...addresses.flatMap((row, index) =>
      row.state === 'live' && row.reason === '' ? [] : [rowText(addressesTable, row, index)],
    ),
    ...described.map((row, index) => rowText(editionsTable, row, index, editions[index])),
    ...readers.map((row, index) => rowText(readersTable, row, index)),
    ...units.map((row, index) => rowText(printedUnitsTable, row, index)),
  ];
}
