import type {Apprenticeship} from '../../../model/framework/framework.ts';
import type {AreaSaid} from '../../../model/workforce/workforce.ts';
import {wordsOf} from '../../texts/words.ts';
import {type AnchoredRow, anchorsOf, wordsBy} from './reading.ts';

// Whether anchors name a pay band or a level of apprenticeship.

/** "band 2", and the 3 of "bands 2–3" or "bands 2 to 5", or those between. */
export function hasBand(row: AnchoredRow, band: string): boolean {
  const number = Number(/\d+$/.exec(band)?.[0]);
  return anchorsOf(row).some(({words}) =>
    words.some((word, at) => {
      if (!/^bands?$/.test(word)) return false;
      const [first, joint, last] = words.slice(at + 1, at + 4);
      const end = joint === 'to' ? last : joint;
      return (
        Number(first) === number ||
        (/^\d+$/.test(end ?? '') && Number(first) <= number && number <= Number(end))
      );
    }),
  );
}

/** Assistant practitioners are named by their band, or as APs. */
export const hasBands = (row: AnchoredRow & Pick<AreaSaid, 'bands'>): boolean =>
  row.bands === 'band-4'
    ? hasBand(row, 'band-4') || wordsBy(row).includes('aps')
    : hasBand(row, 'band-2');

/** "level 6", or the level before the role to which it leads: "levels 2 (support worker), 3 (senior". */
export const hasLevel = (row: Apprenticeship): boolean => {
  const [first] = wordsOf(row.role);
  return anchorsOf(row).some(({words}) =>
    words.some(
      (word, at) =>
        word === String(row.level) &&
        (/^levels?$/.test(words[at - 1] ?? '') ||
          (words[at + 1] === first && !/^bands?$/.test(words[at - 1] ?? ''))),
    ),
  );
};
