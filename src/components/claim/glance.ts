import type {MiniShare} from '../../figures/marks/minis.ts';
import {computedNumber} from '../../model/claims/assertions/number-evidence.ts';
import {caseById, participantById, summariesBy} from '../../model/indexes.ts';
import {all} from '../../model/values/lists.ts';
import {study} from '../../study/current.ts';

/** A quantity of a case as a part of a whole, such as "rotation-share of T03". */
export function shareOfTrust({of, says}: {of: string; says: string}): MiniShare {
  const number = caseById(study(), of.split(' of ')[1])?.number;
  if (number === undefined)
    throw new Error(`"${of}" speaks of no trust. Write "… of" and the id of one.`);
  return {name: `Trust ${number}`, says, value: computedNumber(study(), of).value};
}

/**
 * The numbers of the trusts whose managers are on record with a name.
 * @throws where a summary in that category does not have it
 */
export function placesOfName(
  name: string,
  participants: readonly string[],
  category: string,
): number[] {
  return participants.map((id) => {
    const isOnRecord = summariesBy(study(), id).some(
      (row) => row.category === category && row.summary.includes(name),
    );
    const number = caseById(study(), participantById(study(), id)?.case)?.number;
    if (!isOnRecord || number === undefined)
      throw new Error(`data/framework/matrix.csv does not have “${name}” from ${id}.`);
    return number;
  });
}

/** "Trust 7", "Trusts 10, 13 and 24"; empty without any. */
export const trustsWords = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '' : `Trust${numbers.length > 1 ? 's' : ''} ${all(numbers.map(String))}`;
