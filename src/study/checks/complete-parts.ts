import type {Problem} from '../../loaders/problem.ts';
import {observedCases} from '../../model/claims/observed.ts';
import {all} from '../../model/values/lists.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {areas, postMeasures, supportBands} from '../../model/workforce/workforce.ts';
import type {Check, Inspection} from './inspection.ts';

/** A row that was deleted would otherwise be taken for one that nobody filled in. */
export const headcountParts: Check = {
  // A trust that was asked again need not have answered all again.
  over: 'all rows',
  title: 'A case with one support band has all three (headcount)',
  needs: ['headcount'],
  find: (inspection) =>
    answers(
      inspection.study.headcount.filter(({band}) => band !== 'support'),
      ({case: id}) => id,
      ({band}) => band,
      supportBands,
      inspection,
    ),
};

export const establishmentParts: Check = {
  // A trust that was asked again need not have answered all again.
  over: 'all rows',
  title:
    'A case with support or radiographers has both, and in post only beside funded (establishment)',
  needs: ['establishment'],
  find: (inspection) => {
    const parts = inspection.study.establishment.filter(({staff}) => staff !== 'imaging');
    const inPost = new Set(
      parts.filter(({measure}) => measure === 'in-post').map((row) => row.case),
    );
    const named = (measure: string): string[] =>
      ['support', 'radiographers'].map((staff) => `${measure} ${staff}`);
    const [withInPost, without] = [
      parts.filter((row) => inPost.has(row.case)),
      parts.filter((row) => !inPost.has(row.case)),
    ];
    const find = (rows: typeof parts, names: readonly string[]): Problem[] =>
      answers(
        rows,
        ({case: id}) => id,
        ({staff, measure}) => `${measure} ${staff}`,
        names,
        inspection,
      );
    return [...find(without, named('funded')), ...find(withInPost, postMeasures.flatMap(named))];
  },
};

export const deploymentParts: Check = {
  // A trust that was asked again need not have answered all again.
  over: 'all rows',
  title: 'A case with one area has all of them, for each group of bands (deployment)',
  needs: ['deployment'],
  find: (inspection) =>
    answers(
      inspection.study.deployment,
      (row) => `${row.case}, ${row.bands}`,
      ({area}) => area,
      areas,
      inspection,
    ),
};

/** Holds the rows that `of` puts together against the parts of an answer, by the names that a message gives them. */
function answers<Row extends Sourced & {readonly case: string}>(
  rows: readonly Row[],
  of: (row: Row) => string,
  name: (row: Row) => string,
  parts: readonly string[],
  inspection: Inspection,
): Problem[] {
  const isFilled = rows.some(({provenance}) => provenance === 'simulated');
  return [...Map.groupBy(rows, of)].flatMap(([id, own]) => {
    const given = own.map(name);
    // A part that stands twice may be another one whose name was mistyped, and is said already.
    if (new Set(own.map((row) => `${name(row)} of ${row.source}`)).size < own.length) return [];
    // A source may print only some parts. Nothing was deleted where nobody has filled in the others, nor where
    // simulated ones gave way to a survey.
    const isPrinted =
      (!isFilled || observedCases(inspection.study).has(own[0]!.case)) &&
      own.every(({provenance}) => provenance === 'published' || provenance === 'derived');
    const missing = parts.filter((part) => !given.includes(part));
    return missing.length === 0 || isPrinted
      ? []
      : [
          inspection.at(
            own[0]!,
            message(
              id,
              parts.filter((part) => given.includes(part)),
              missing,
            ),
          ),
        ];
  });
}

function message(id: string, given: readonly string[], missing: readonly string[]): string {
  const has =
    given.length > 4 ? `${given.length} of ${given.length + missing.length} areas` : all(given);
  return (
    `${id} has ${has} but no ${all(missing)}. ` +
    `Add the ${missing.length === 1 ? 'row' : 'rows'}; ` +
    'write not-supplied where there is no number.'
  );
}
