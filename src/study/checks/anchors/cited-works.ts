import type {Problem} from '../../../loaders/problem.ts';
import {fingerprintsFile} from '../../../loaders/tables/text-places.ts';
import type {CitedFor} from '../../../model/claims/cited-for.ts';
import {citationsPlace, hashOfCitation, runLength, runsOf} from '../../texts/fingerprints.ts';
import type {HeldText} from '../../texts/source-texts.ts';
import type {Check, Inspection} from '../inspection.ts';
import {type AnchoredRow, anchorsOf, isHeld, textOf} from './reading.ts';

/** A work is cited for what stands right before its number. */
export const citedWorks: Check = {
  title: 'Every work is cited in the text right behind the words that its row has as anchor',
  needs: ['citedFor'],
  find: (inspection) => {
    const rows = inspection.study.citedFor.filter((row) => isHeld(row, inspection));
    const texts = new Set(rows.map((row) => textOf(row, inspection)!));
    const unmarked = [...texts].filter((text) => !text.fingerprints.has(citationsPlace));
    return unmarked.length > 0
      ? unmarked.map(withoutMarks)
      : rows.flatMap((row) => uncited(row, textOf(row, inspection)!, inspection));
  },
};

const withoutMarks = ({source}: HeldText): Problem => ({
  file: fingerprintsFile(source),
  message: 'Nothing in it says which works the text cites. Make it anew with npm run fingerprint.',
});

function uncited(row: CitedFor & AnchoredRow, text: HeldText, {cell}: Inspection): Problem[] {
  const marks = text.fingerprints.get(citationsPlace)!.hashes;
  const isCited = anchorsOf(row).some(({words}) =>
    runsOf(words, runLength).some((run) =>
      marks.has(hashOfCitation({words: run, work: row.reference})),
    ),
  );
  return isCited
    ? []
    : [
        cell(
          row,
          'reference',
          `is not cited behind "${row.anchor}". Correct the number, or copy as the anchor the five to eight words ` +
            `right before it.`,
        ),
      ];
}
