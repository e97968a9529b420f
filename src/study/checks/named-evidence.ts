import type {Problem} from '../../loaders/problem.ts';
import {tables} from '../../loaders/tables/index.ts';
import {quotationsOf, summariesOf} from '../../model/framework/coverage.ts';
import {categoryOfView} from '../../model/framework/stances.ts';
import {quotationById} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import type {Check, Inspection} from './inspection.ts';

/** A row that says of participants what they report. */
interface Testimony extends Sourced {
  readonly participant?: string;
  readonly participants?: readonly string[];
  readonly quotation?: string;
  readonly quotations?: readonly string[];
}

/** Whom a row names has to have said it, and the words that it names have to be theirs. */
export const namedEvidence: Check = {
  title: 'Whoever is named with a title, an area, a route, a view or a model is on record there',
  needs: ['participants', 'categories', 'quotations', 'matrix', 'issues'],
  find: (inspection) => {
    const {titles, practice, routes, views, models} = inspection.study;
    // A record under a misspelt id is missed for that alone, which another rule says.
    if (!isRecordWhole(inspection.study)) return [];
    return [
      ...[...titles, ...practice, ...routes, ...models].map((row) => ({
        row,
        category: row.category,
      })),
      ...views.map((row) => ({row, category: categoryOfView(inspection.study, row)})),
    ].flatMap(({row, category}) => [
      ...withoutRecord(row, category, inspection),
      ...wordsOfOthers(row, category, inspection),
    ]);
  },
};

/** Whether all that is quoted and charted is under ids that exist: what is under others is said by the rule for ids. */
export function isRecordWhole({participants, categories, quotations, matrix}: Study): boolean {
  const people = new Set(participants.map(({participant}) => participant));
  const known = new Set(categories.map(({category}) => category));
  return (
    quotations.every((row) => row.participants.every((id) => people.has(id))) &&
    matrix.every((row) => people.has(row.participant)) &&
    [...quotations, ...matrix].every(({category}) => known.has(category))
  );
}

const named = ({participant, participants = []}: Testimony): readonly string[] =>
  participant === undefined ? participants : [participant];
const columnOf = ({participant}: Testimony): string =>
  participant === undefined ? 'participants' : 'participant';

function withoutRecord(row: Testimony, category: string, {study, cell}: Inspection): Problem[] {
  return named(row)
    .filter((id) => study.participants.some(({participant}) => participant === id))
    .filter((participant) => {
      const at = {participant, category};
      return quotationsOf(study, at).length + summariesOf(study, at).length === 0;
    })
    .map((id) =>
      cell(
        row,
        columnOf(row),
        `names ${id}, of whom nothing is quoted or charted under ${category}. ` +
          `Add a row to ${tables.matrix.file}, or correct the category.`,
      ),
    );
}

function wordsOfOthers(row: Testimony, category: string, {study, cell}: Inspection): Problem[] {
  const {quotation, quotations = quotation ? [quotation] : []} = row;
  return quotations.flatMap((id) => {
    const words = quotationById(study, id);
    if (words === undefined) return [];
    const isOfRow =
      words.category === category &&
      (words.participants.some((speaker) => named(row).includes(speaker)) ||
        words.participants.length + named(row).length === 0);
    return isOfRow
      ? []
      : [
          cell(
            row,
            row.quotations === undefined ? 'quotation' : 'quotations',
            `names ${id}, which nobody named in this row says under ${category}. ` +
              'Correct the quotation, the participant or the category.',
          ),
        ];
  });
}
