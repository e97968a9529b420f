import {runLength} from '../../texts/fingerprints.ts';
import {placesNamed, placesWith} from '../../texts/source-texts.ts';
import {hasRun, wordsOf} from '../../texts/words.ts';
import type {Check} from '../inspection.ts';
import {anchorsOf, isHeld, textOf} from './reading.ts';

/** The authors' own word for how many is theirs, word for word. */
export const saidAnchors: Check = {
  title: 'The words of the authors for how many are theirs, at the place that the row names',
  find: (inspection) =>
    inspection.study.said
      .filter((row) => isHeld(row, inspection) && anchorsOf(row).length > 0)
      .filter((row) => {
        const words = wordsOf(row.words);
        if (anchorsOf(row).some((anchor) => hasRun(anchor.words, words))) return false;
        const text = textOf(row, inspection)!;
        const named = placesNamed(text, row.place).map(({place}) => place);
        return (
          words.length < runLength ||
          !placesWith(text, words)?.some((place) => named.includes(place))
        );
      })
      .map((row) =>
        inspection.cell(
          row,
          'words',
          'are not in the anchors of the row. Copy the words from the text, and an anchor that holds them.',
        ),
      ),
};
