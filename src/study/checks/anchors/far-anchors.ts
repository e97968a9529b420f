import type {Problem} from '../../../loaders/problem.ts';
import {indexOfRun} from '../../texts/words.ts';
import type {Inspection} from '../inspection.ts';
import {type AnchoredRow, anchorsOf, textOf} from './reading.ts';

/** Within how many words of another one an anchor stands that tells of the same. */
const near = 60;

/** Anchors of one row that stand in one place and yet far from each other: the one may be of something else. */
export function farAnchors(row: AnchoredRow, inspection: Inspection): Problem[] {
  const anchors = anchorsOf(row);
  // Where words stand is known only where the text itself lies beside.
  for (const words of textOf(row, inspection)?.words?.values() ?? []) {
    const found = anchors
      .map((anchor) => ({anchor, at: indexOfRun(words, anchor.words)}))
      .filter(({at}) => at >= 0);
    const far = found.findLast(
      ({anchor, at}) =>
        found.length > 1 &&
        !found.some((other) => other.anchor !== anchor && Math.abs(other.at - at) <= near),
    );
    if (far)
      return [
        inspection.at(
          row,
          `"${far.anchor.typed}" stands more than ${near} words from the other anchors of the row, and may tell of ` +
            'something else. Copy the words that join the two, or take the row out.',
          'anchor',
        ),
      ];
  }
  return [];
}
