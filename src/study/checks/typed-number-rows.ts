import type {Problem} from '../../loaders/problem.ts';
import type {TypedNumber} from '../../model/typed/typed-number.ts';
import {unexplainedNumbers} from '../../model/typed/unexplained.ts';
import type {Check, Inspection} from './inspection.ts';

/** A row that is to excuse a number has to say where the number is printed, or who chose it. */
export const typedNumberRows: Check = {
  title: 'Every typed number stands in the words of its source, or is a convention without one',
  find: (inspection) =>
    inspection.study.typedNumbers.flatMap((row) => [
      ...withoutSource(row, inspection),
      ...notInAnchor(row, inspection),
    ]),
};

function withoutSource(row: TypedNumber, {cell}: Inspection): Problem[] {
  const isConvention = row.provenance === 'convention';
  if (isConvention === (row.source === '')) return [];
  return [
    cell(
      row,
      'source',
      isConvention
        ? 'stands beside "convention", which this report has chosen itself. Empty it, or correct the provenance.'
        : 'is empty. Write the id of a row of data/sources.csv, or "convention" as the provenance.',
    ),
  ];
}

/** Excel and sources write years and dates in shorter ways: 2024 as 24, December as Dec. */
function notInAnchor(row: TypedNumber, {cell}: Inspection): Problem[] {
  if (row.anchor === '') return [];
  const printed: readonly string[] = row.anchor.match(/\d+/g) ?? [];
  const absent = (row.number.match(/\d+/g) ?? []).find(
    (digits) =>
      !printed.includes(digits) && !(row.kind === 'date' && printed.includes(digits.slice(2))),
  );
  return absent === undefined
    ? []
    : [
        cell(
          row,
          'number',
          `has ${absent}, which its anchor “${row.anchor}” does not. Correct the number or the anchor.`,
        ),
      ];
}

/** Levels and their roles are typed numbers too: what a figure draws of them has to be what the table knows. */
export const apprenticeshipLevels: Check = {
  title: 'Every level of apprenticeship is a typed number, for the role that it leads to',
  needs: ['typedNumbers'],
  find: ({study, cell}) =>
    study.apprenticeships.flatMap((row) =>
      unexplainedNumbers(study, `level ${row.level}, ${row.role}`).map(({text, wrong}) =>
        cell(row, 'level', wrong ?? `holds "${text}", which rests on nothing.`),
      ),
    ),
};
