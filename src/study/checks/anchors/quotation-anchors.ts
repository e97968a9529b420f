import type {Problem} from '../../../loaders/problem.ts';
import type {Quotation} from '../../../model/framework/framework.ts';
import {participantIds} from '../../../model/indexes.ts';
import {all} from '../../../model/values/lists.ts';
import {runLength} from '../../texts/fingerprints.ts';
import {idsIn} from '../../texts/names.ts';
import {placesNamed, placesWith} from '../../texts/source-texts.ts';
import {hasRun, wordsOf} from '../../texts/words.ts';
import type {Check, Inspection} from '../inspection.ts';
import {type Anchor, anchorsOf, isHeld, textOf} from './reading.ts';
import {speakersBy} from './subjects.ts';

/** Whose words they are is what the source prints beside them. */
export const quotationAnchors: Check = {
  title: 'Every quotation stands in the text word for word, with the ids of those who said it',
  needs: ['quotations', 'participants'],
  find: (inspection) =>
    inspection.study.quotations
      .filter((row) => isHeld(row, inspection) && anchorsOf(row).length > 0)
      .flatMap((row) => [...otherWords(row, inspection), ...otherSpeakers(row, inspection)]),
};

function otherWords(row: Quotation, inspection: Inspection): Problem[] {
  const text = textOf(row, inspection)!;
  const words = wordsOf(row.text);
  const named = placesNamed(text, row.place).map(({place}) => place);
  const stands =
    words.length < runLength
      ? anchorsOf(row).some((anchor) => hasRun(anchor.words, words))
      : placesWith(text, words)!.some((place) => named.includes(place));
  if (stands) return [];
  return [
    inspection.cell(
      row,
      'text',
      words.length < runLength
        ? 'is not in the anchors, and is too short to be known without them. Copy an anchor that holds it.'
        : `does not stand so in ${all(named)}. Copy the words from the text, with no word left out.`,
    ),
  ];
}

function otherSpeakers(row: Quotation, inspection: Inspection): Problem[] {
  const found = speakersBy(row, inspection);
  const said = new Set(row.participants);
  if (found.symmetricDifference(said).size > 0)
    return [
      inspection.cell(
        row,
        'participants',
        `${row.participants.length === 0 ? 'names nobody' : 'is not who said it'}: the anchors of ` +
          `${row.quotation} name ` +
          `${found.size === 0 ? 'nobody' : all([...found])}. Correct it, or copy the end of the words ` +
          `with all ids that are printed after it.`,
      ),
    ];
  return found.size === 0 || isJoined(row, inspection)
    ? []
    : [
        inspection.at(
          row,
          `No anchor of ${row.quotation} has the end of its words together with ${all([...found])}. ` +
            `Copy the two in one run.`,
          'anchor',
        ),
      ];
}

/** Whether the ids follow the end of the words, at once or by a second anchor that goes on from the first. */
function isJoined(row: Quotation, {study}: Inspection): boolean {
  const words = wordsOf(row.text);
  const anchors = anchorsOf(row);
  return anchors.some((anchor) => {
    const at = anchor.words.findIndex((word) => idsIn([word], participantIds(study)).length > 0);
    if (at < 0) return false;
    const before = anchor.words.slice(0, at);
    return (
      endsWith(before, words) ||
      anchors.some((first) => hasRun(first.words, words) && goesOn(first, before))
    );
  });
}

/** Whether words end as others do, as far as both reach. */
function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const length = Math.min(words.length, end.length);
  return length > 0 && end.slice(-length).every((word, index) => word === words.at(index - length));
}

/** Whether words begin with the last two or more of an anchor. */
const goesOn = (first: Anchor, words: readonly string[]): boolean =>
  words.some(
    (_, at) =>
      at >= 1 &&
      words.slice(0, at + 1).every((word, index) => first.words.at(index - at - 1) === word),
  );
