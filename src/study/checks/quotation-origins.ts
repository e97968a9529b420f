import type {Problem} from '../../loaders/problem.ts';
import {tables} from '../../loaders/tables/index.ts';
import type {Quotation} from '../../model/framework/framework.ts';
import type {Check, Inspection} from './inspection.ts';

/** Words without a speaker or a place lead a reader nowhere. */
export const quotationOrigins: Check = {
  title: 'Every quotation says who said it, or whom its source names instead, and where it stands',
  needs: ['quotations', 'said'],
  find: (inspection) =>
    inspection.study.quotations.flatMap((row) => [
      ...withoutSpeaker(row, inspection),
      ...withoutPlace(row, inspection),
    ]),
};

function withoutSpeaker(row: Quotation, {study, at, cell}: Inspection): Problem[] {
  if (row.participants.length > 0)
    return row.said
      ? [cell(row, 'said', 'stands beside participants who are named. Empty one of the two cells.')]
      : [];
  if (!row.said)
    return [
      at(
        row,
        'Nobody is named. Write the ids of those who said it, or, where the source names nobody, ' +
          `under "said" the row of ${tables.said.file} with the authors' word for them.`,
        'participants',
      ),
    ];
  const said = study.said.find(({said}) => said === row.said);
  return said === undefined || said.place === row.place
    ? []
    : [
        cell(
          row,
          'said',
          `stands in ${said.place}, and ${row.quotation} in ${row.place}. Correct it.`,
        ),
      ];
}

const withoutPlace = (row: Quotation, {at}: Inspection): Problem[] =>
  row.place === ''
    ? [at(row, 'There is none. Write where in the source the words stand.', 'place')]
    : [];
