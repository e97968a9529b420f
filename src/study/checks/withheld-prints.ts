import {formatClaim} from '../../model/claims/named.ts';
import {claimById} from '../../model/indexes.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {type Check, rowsOf} from './inspection.ts';

const measures = [
  ['establishment', 'wte'],
  ['headcount', 'headcount'],
  ['deployment', 'headcount'],
  ['census', 'headcount'],
] as const;

/** What a source prints cannot be withheld: the claims that count it would no longer come out, and not say why. */
export const withheldPrints: Check = {
  title: 'No row withholds the number that a claim prints for it',
  needs: ['claims'],
  isCause: true,
  find: (inspection) =>
    measures.flatMap(([table, column]) =>
      (rowsOf(inspection.study, table) as unknown as readonly (Sourced & Record<string, unknown>)[])
        .filter(({[column]: value}) => typeof value !== 'number')
        .flatMap((row) => {
          const claims = (row.rests_on ?? []).flatMap(
            (id) => claimById(inspection.study, id) ?? [],
          );
          return claims
            .slice(0, 1)
            .map((claim) =>
              inspection.cell(
                row,
                column,
                `withholds what claim "${claim.claim}" prints, ${formatClaim(claim)}. Write the number; ` +
                  'a number that no source prints names no claim under "rests_on".',
              ),
            );
        }),
    ),
};
