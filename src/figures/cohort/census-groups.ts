import {adopterCategories, type AdopterCategory} from '../../model/workforce/workforce.ts';
import {markStyle} from '../marks/marks.ts';
import {type CensusShare, shareValue} from './census-rows.ts';

export interface AdopterGroup {
  readonly adopter: AdopterCategory;
  /** Left and right end in places of the ranking, gaps between the groups included. */
  readonly start: number;
  readonly end: number;
  readonly trusts: readonly CensusShare[];
}

/** Width of a group without trusts, in places. */
const emptyGroup = 40;

/** The adopter categories side by side. Without trusts each is as wide as the others. */
export function groups(all: readonly CensusShare[], gap: number): AdopterGroup[] {
  let start = 0;
  return adopterCategories.map((adopter) => {
    const trusts = all.filter((row) => row.statistic === 'trust' && row.adopter === adopter);
    const group = {adopter, start, end: start + (trusts.length || emptyGroup), trusts};
    start = group.end + gap;
    return group;
  });
}

interface Corner {
  /** Neighbours that are drawn alike: simulated ones ruled, others solid. */
  readonly run: string;
  readonly ruled: boolean;
  readonly x: number;
  readonly y: number;
}

/** The outline of a group: a step for each trust. */
export function outline({adopter, start, trusts}: AdopterGroup): Corner[] {
  const ruled = trusts.map(({share}) => markStyle(share.provenance) === 'ruled');
  let run = 0;
  return trusts.flatMap((row, index): Corner[] => {
    if (index > 0 && ruled[index] !== ruled[index - 1]) run += 1;
    const corner = {run: `${adopter} ${run}`, ruled: ruled[index] === true, y: shareValue(row)};
    return [
      {...corner, x: start + index},
      {...corner, x: start + index + 1},
    ];
  });
}

export interface GroupMedian {
  readonly group: AdopterGroup;
  readonly row: CensusShare;
}

interface Stretch {
  /** Ends in places of the ranking. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/**
 * A line across the groups at a value, with a gap where the median of a group lies so near that both would read as one
 * mark.
 * @param near in per cent of bands 2–8
 */
export function stretches(
  value: number,
  list: readonly AdopterGroup[],
  steps: readonly GroupMedian[],
  end: number,
  near: number,
): Stretch[] {
  const isTaken = ({adopter}: AdopterGroup): boolean =>
    steps.some(
      ({group, row}) => group.adopter === adopter && Math.abs(shareValue(row) - value) < near,
    );
  // Each group has its half of the gaps beside it.
  const parts = list.map((group, index) => ({
    isTaken: isTaken(group),
    from: index === 0 ? 0 : (group.start + (list[index - 1]?.end ?? 0)) / 2,
    to: index === list.length - 1 ? end : (group.end + (list[index + 1]?.start ?? end)) / 2,
  }));
  return parts.reduce<Stretch[]>((found, {isTaken: taken, from, to}) => {
    const last = found.at(-1);
    if (taken) return found;
    return last?.to === from
      ? [...found.slice(0, -1), {...last, to}]
      : [...found, {from, to, value}];
  }, []);
}
