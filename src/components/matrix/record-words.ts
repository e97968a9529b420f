import {matrixCells} from '../../model/framework/cells.ts';
import {participantKinds} from '../../model/framework/framework.ts';
import {groupNames} from '../../model/framework/words.ts';
import {quotationsIn} from '../../model/indexes.ts';
import {study} from '../../study/current.ts';

/** "10 quotations. On record: 12 of 24 service managers, 6 of 18 network representatives." */
export function recordWords(category: string): string {
  const cells = matrixCells(study())
    .flat()
    .filter((cell) => cell.category === category);
  const groups = participantKinds.flatMap((kind) => {
    const own = cells.filter(({participant}) => participant.kind === kind);
    const onRecord = own.filter(({state}) => state === 'on-record');
    return own.length === 0
      ? []
      : [`${onRecord.length} of ${own.length} ${groupNames[kind].toLowerCase()}`];
  });
  const {length} = quotationsIn(study(), category);
  return `${length} ${length === 1 ? 'quotation' : 'quotations'}. On record: ${groups.join(', ')}.`;
}
