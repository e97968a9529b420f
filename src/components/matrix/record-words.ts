import {groupsHeard} from '../../model/framework/evidence.ts';
import {groupNames} from '../../model/framework/words.ts';
import {quotationsIn} from '../../model/indexes.ts';
import {study} from '../../study/current.ts';

/** "10 quotations. Quoted or reported: 12 of 24 service managers, 6 of 18 network representatives." */
export function recordWords(category: string): string {
  const groups = groupsHeard(study(), category).map(
    ({kind, all, quoted, reported}) =>
      `${quoted.length + reported.length} of ${all.length} ${groupNames[kind].toLowerCase()}`,
  );
  const {length} = quotationsIn(study(), category);
  return `${length} ${length === 1 ? 'quotation' : 'quotations'}. Quoted or reported: ${groups.join(', ')}.`;
}
