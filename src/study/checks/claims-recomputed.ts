import type {Problem} from '../../loaders/problem.ts';
import {referencesFile} from '../../loaders/references.ts';
import {tables} from '../../loaders/tables/index.ts';
import type {Claim} from '../../model/claims/claim.ts';
import {claimNamed, formatClaim} from '../../model/claims/named.ts';
import {rowsByTable, type RowsUsed} from '../../model/claims/recompute/computation.ts';
import {computationOf, stepComplaint} from '../../model/claims/recompute/computations.ts';
import {observedRows} from '../../model/claims/recompute/dates.ts';
import {claimsNamedIn, numberPlaces, placesIn} from '../../model/claims/recompute/fill.ts';
import {isOfCollection, stepsOf} from '../../model/claims/recompute/own-source.ts';
import {type Step, writeStep} from '../../model/claims/recompute/step.ts';
import {judge, type Judged} from '../../model/claims/recompute/verdict.ts';
import {resultWords} from '../../model/claims/recompute/words.ts';
import type {Study} from '../../model/study.ts';
import {all} from '../../model/values/lists.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {suggest} from '../../model/values/suggest.ts';
import type {Check, Inspection} from './inspection.ts';
import {mend, rowNumbers} from './totals.ts';

/** How a claim is recomputed, and what may be quoted of it, must name what exists. */
export const claimComputations: Check = {
  title: 'Every claim says how it is recomputed or why it is not, and names only what exists',
  needs: ['claims'],
  find: (inspection) =>
    inspection.study.claims.flatMap((claim) => [
      ...reasonProblems(claim, inspection),
      ...claim.computation.flatMap((step) => stepProblems(claim, step, inspection)),
      ...sentenceProblems(claim, inspection),
    ]),
};

function reasonProblems(claim: Claim, {cell, at}: Inspection): Problem[] {
  if (claim.computation.length === 0 && claim.reason === '')
    return [at(claim, 'A claim that is not checkable says why. Write the reason.', 'reason')];
  return claim.computation.length > 0 && claim.reason !== ''
    ? [
        cell(
          claim,
          'reason',
          'says why the claim is not checkable, and a computation stands beside it. Delete one of them.',
        ),
      ]
    : [];
}

function stepProblems(claim: Claim, step: Step, {study, cell, whole}: Inspection): Problem[] {
  if (!isReady(step, whole)) return [];
  const complaint = stepComplaint(step, {study, claim});
  const {usage, does} = computationOf(step);
  if (complaint !== undefined)
    return [
      cell(
        claim,
        'computation',
        `cannot be run. ${complaint} It is written like ${usage} (${does}).`,
      ),
    ];
  return step.except === '' || claim.discrepancies.includes(step.except)
    ? []
    : [
        cell(
          claim,
          'computation',
          `ends in "but ${step.except}", ` +
            `and ${step.except} is not among the claim's discrepancies. ` +
            'Add it there, or delete these words.',
        ),
      ];
}

/** Tables with problems of their own are not computed with. */
const isReady = (step: Step, whole: ReadonlySet<keyof Study>): boolean =>
  computationOf(step)
    .reads(step.inputs)
    .every((table) => whole.has(table) || !(table in tables));

function sentenceProblems(claim: Claim, {study, cell}: Inspection): Problem[] {
  const known = study.claims.map((each) => each.claim);
  const unknown = (['sentence', 'do_not_say'] as const).flatMap((column) =>
    claimsNamedIn(claim[column])
      .filter((id) => !known.includes(id))
      .map((id) =>
        cell(
          claim,
          column,
          `names the claim "${id}", which does not exist. ${suggest(id, known)}`.trimEnd(),
        ),
      ),
  );
  const texts = ['sentence', 'do_not_say'] as const;
  const missing = texts
    .filter((column) => claim.n === null && placesIn(claim[column]).includes('n'))
    .map((column) => cell(claim, column, 'prints {n}, and the claim has none.'));
  const inWords = texts
    .filter(
      (column) =>
        !isCount(claim) && placesIn(claim[column]).some((place) => place.toLowerCase() === 'word'),
    )
    .map((column) =>
      cell(
        claim,
        column,
        'prints the number as a word, which only a whole number from 0 can be. Write {number}.',
      ),
    );
  const hasNumber = placesIn(claim.sentence).some((place) => numberPlaces.includes(place));
  return [
    ...unknown,
    ...missing,
    ...inWords,
    ...(hasNumber
      ? []
      : [
          cell(
            claim,
            'sentence',
            'does not hold the number. Write {value} or {number} where it belongs.',
          ),
        ]),
  ];
}

const isCount = ({value}: Claim): boolean => Number.isInteger(value) && value >= 0;

/** A claim that its own rows or other published numbers contradict is not published. */
export const claimsHold: Check = {
  title: 'No claim is contradicted by rows of its own date, nor by other published numbers',
  needs: ['claims', 'sources'],
  find: (inspection) =>
    inspection.study.claims.flatMap((claim) =>
      stepsOf(inspection.study, claim).flatMap((step) => contradiction(claim, step, inspection)),
    ),
};

function contradiction(claim: Claim, step: Step, inspection: Inspection): Problem[] {
  const {study, whole, cell} = inspection;
  if (!isReady(step, whole) || stepComplaint(step, {study, claim}) !== undefined) return [];
  try {
    const judged = judge(study, claim, step, 'full');
    if (judged.verdict === 'contradicted')
      return [cell(claim, 'value', contradictionWords(claim, judged, inspection))];
    const isMended = step.except !== '' && judged.verdict === 'consistent';
    return isMended
      ? [
          cell(
            claim,
            'computation',
            `expects "${writeStep({...step, except: ''})}" to differ, ` +
              `by discrepancy ${step.except}, and it agrees. ` +
              `Delete " but ${step.except}".`,
          ),
        ]
      : [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [cell(claim, 'computation', `cannot be run: ${error.message}`)];
  }
}

function contradictionWords(claim: Claim, judged: Judged, inspection: Inspection): string {
  const {step, recomputed} = judged;
  const gives =
    `is claim "${claim.claim}", printed as ${formatClaim(claim)}, ` +
    `and ${writeStep(step)} gives ${resultWords(recomputed, claim)}`;
  if (recomputed.rows && isOfCollection(inspection.study, claim))
    return `${gives} from ${cellsWords(recomputed.rows, inspection)}. Correct whichever is wrong.`;
  if (recomputed.rows)
    return `${gives} from ${rowsWords(recomputed.rows, inspection)}. ${remedy(recomputed.rows)}`;
  const inputs = all(step.inputs.map((id) => claimWords(id, inspection)));
  return (
    `${gives} (${recomputed.formula}) from ${inputs}. Correct whichever is wrong. ` +
    `If both are printed so, describe it in ${tables.discrepancies.file} ` +
    'and end the computation in " but" and its id.'
  );
}

const claimWords = (id: string, {study, rowOf}: Inspection): string =>
  `"${id}" (row ${rowOf(claimNamed(study, id))})`;

function rowsWords(used: RowsUsed, inspection: Inspection): string {
  if (used.rows.length === 0) return 'no row';
  return all(
    rowsByTable(inspection.study, used)
      .filter(({rows}) => rows.length > 0)
      .map(({table, rows}) =>
        table === 'references'
          ? `${rows.length} works of ${referencesFile}`
          : `${rowsInWords(rows, inspection)} of ${tables[table].file}`,
      ),
  );
}

/** The rows of the claim's own source, with the column of their numbers and what the source calls the place. */
function cellsWords(used: RowsUsed, inspection: Inspection): string {
  const numbers = [...new Set(used.rows.map((row) => ('wte' in row ? 'wte' : 'headcount')))];
  const isOfNumbers = used.kind === 'measured' && numbers.length === 1;
  const places = (used.rows as readonly Partial<Sourced>[]).flatMap(({place}) => place || []);
  return (
    rowsWords(used, inspection) +
    (isOfNumbers ? `, column "${numbers[0]}"` : '') +
    (places.length > 0 && places.length <= 3 ? ` (${places.join('; ')})` : '')
  );
}

/** Many rows far apart are said by their number and their first and last. */
function rowsInWords(rows: readonly object[], inspection: Inspection): string {
  const words = rowNumbers(rows, inspection);
  if (words.split(/,| and /).length <= 8) return words;
  const numbers = rows.map(inspection.rowOf).toSorted((a, b) => a - b);
  return `${rows.length} rows between rows ${numbers[0]} and ${numbers.at(-1)}`;
}

function remedy({rows}: RowsUsed): string {
  const later =
    'If these rows are of a later date than the claim, ' +
    `give their source that date in column "data_date" of ${tables.sources.file}: ` +
    'the claim then reads "since changed".';
  return observedRows(rows).length > 0
    ? `Correct whichever is wrong. ${later}`
    : mend(
        (rows as readonly Partial<Sourced>[]).filter(({provenance}) => provenance === 'simulated'),
      );
}
