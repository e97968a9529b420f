import type {Problem} from '../../../loaders/problem.ts';
import type {Discrepancy} from '../../../model/claims/claim.ts';
import {quantitiesIn} from '../../texts/quantities.ts';
import {wordsOf} from '../../texts/words.ts';
import type {Check, Inspection} from '../inspection.ts';
import {anchorsOf, textOf} from './reading.ts';

/** A disagreement has two sides, each of which a source prints. */
export const discrepancySides: Check = {
  title: 'Both sides of a known discrepancy stand in the text, and so do its numbers',
  needs: ['discrepancies', 'claims'],
  find: (inspection) =>
    inspection.study.discrepancies
      .filter((row) => textOf(row, inspection) !== undefined && anchorsOf(row).length > 0)
      .flatMap((row) => [...oneSided(row, inspection), ...otherNumbers(row, inspection)]),
};

/** Numbers run on, so that a row that is taken out is missed. */
export const discrepancyIds: Check = {
  title: 'Known discrepancies are numbered without a gap',
  needs: ['discrepancies'],
  find: ({study, cell}) => {
    const known = new Set(study.discrepancies.map(({discrepancy}) => discrepancy));
    return study.discrepancies.flatMap((row) => {
      const before = idBefore(row.discrepancy);
      return before === undefined || known.has(before)
        ? []
        : [
            cell(
              row,
              'discrepancy',
              `comes after "${before}", which is not there. A known discrepancy stays where it is numbered: ` +
                'put its row back, or say in it what became of it.',
            ),
          ];
    });
  },
};

/** "d01" comes before "d02", and nothing before "d01". */
function idBefore(id: string): string | undefined {
  const [, letters = '', digits = ''] = /^(\D*)(\d+)$/.exec(id) ?? [];
  const number = Number(digits) - 1;
  return number < 1 ? undefined : letters + String(number).padStart(digits.length, '0');
}

const claimsWith = ({discrepancy, rests_on = []}: Discrepancy, {study}: Inspection) =>
  study.claims.filter(
    ({claim, discrepancies}) => discrepancies.includes(discrepancy) || rests_on.includes(claim),
  );

/** A side may be a claim of a source whose text is not at hand. */
function oneSided(row: Discrepancy, inspection: Inspection): Problem[] {
  const unread = claimsWith(row, inspection).filter((claim) => !textOf(claim, inspection));
  return anchorsOf(row).length + unread.length >= 2
    ? []
    : [
        inspection.at(
          row,
          `${row.discrepancy} has one anchor, and a disagreement has two sides. Copy the words of the other one too.`,
          'anchor',
        ),
      ];
}

function otherNumbers(row: Discrepancy, inspection: Inspection): Problem[] {
  const claims = claimsWith(row, inspection);
  const known = new Set([
    ...anchorsOf(row).flatMap(({words}) => words.flatMap(numbersIn)),
    ...anchorsOf(row).flatMap(({words}) => quantitiesIn(words).map(({value}) => value)),
    ...wordsOf(row.worked_out ?? '').map(Number),
    ...claims.flatMap(({value, n}) => [value, n]),
  ]);
  return (['title', 'finding'] as const).flatMap((column) =>
    quantitiesIn(wordsOf(row[column]))
      .filter(({value}) => !isWord(value) && !known.has(value))
      .map(({value}) =>
        inspection.cell(
          row,
          column,
          `says ${value}, which neither an anchor of ${row.discrepancy} nor a claim that names it has. ` +
            'Correct it, add the anchor, or write it under "worked_out" where the report has worked it out.',
        ),
      ),
  );
}

/** None, one and two are words of any sentence. */
const isWord = (value: number): boolean => [0, 1, 2].includes(value);

const numbersIn = (word: string): number[] => {
  const value = Number(word.replace(/[<>£%]/g, ''));
  return Number.isNaN(value) ? [] : [value];
};
