import type {Problem} from '../../../loaders/problem.ts';
import type {Quotation} from '../../../model/framework/framework.ts';
import {all} from '../../../model/values/lists.ts';
import {runLength} from '../../texts/fingerprints.ts';
import {type HeldText, placesNamed, placesWith} from '../../texts/source-texts.ts';
import {indexOfRun, wordsOf} from '../../texts/words.ts';
import type {Check, Inspection} from '../inspection.ts';
import {isHeld, longest, textOf} from './reading.ts';

/** A quotation is found again in its source, once and for all, by what stands right before and after it. */
export const surroundingsStand: Check = {
  title:
    'Every quotation stands in its source between the words that are given before and after it',
  needs: ['quotations'],
  find: (inspection) =>
    inspection.study.quotations.flatMap((row) => [
      ...tooLong(row, inspection),
      ...(isHeld(row, inspection) ? astray(row, textOf(row, inspection)!, inspection) : []),
    ]),
};

/** The columns that hold the surroundings of a quotation. */
const sides = ['before', 'after'] as const;

/** As few words as do, since they are words of the source. */
const tooLong = (row: Quotation, {at}: Inspection): Problem[] =>
  sides.flatMap((side) => {
    const {length} = wordsOf(row[side] ?? '');
    return length <= longest
      ? []
      : [at(row, `There are ${length} words. Keep the ${longest} next to the quotation.`, side)];
  });

function astray(row: Quotation, text: HeldText, inspection: Inspection): Problem[] {
  const missing = sides.filter((side) => !row[side]);
  if (missing.length > 0)
    return missing.map((side) =>
      inspection.at(
        row,
        `There is nothing. Copy the words that stand right ${side} ${row.quotation} in the text, ` +
          `${longest} at most, with the quotation mark between.`,
        side,
      ),
    );
  const run = wordsOf(`${row.before} ${row.text} ${row.after}`);
  const named = placesNamed(text, row.place).map(({place}) => place);
  if (run.length >= runLength && !placesWith(text, run)!.some((place) => named.includes(place)))
    return [elsewhere(row, text, named, inspection)];
  return repeated(row, run, text, named, inspection);
}

/** Says which of the two sides is at fault. */
function elsewhere(
  row: Quotation,
  text: HeldText,
  named: readonly string[],
  {cell}: Inspection,
): Problem {
  const isAstray = (words: string): boolean => {
    const found = placesWith(text, wordsOf(words));
    return found !== undefined && !found.some((place) => named.includes(place));
  };
  const side = isAstray(`${row.before} ${row.text}`) ? 'before' : 'after';
  return cell(
    row,
    side,
    `does not stand right ${side} ${row.quotation} in ${all(named)}. Copy the words from there, with none left out.`,
  );
}

/** Where the text itself lies beside, the words have to lead to one place in it. */
function repeated(
  row: Quotation,
  run: readonly string[],
  text: HeldText,
  named: readonly string[],
  {at}: Inspection,
): Problem[] {
  if (!text.words) return [];
  const times = named.flatMap((place) => findsOf(text.words?.get(place) ?? [], run)).length;
  return times === 1
    ? []
    : [
        at(
          row,
          `With these words around it, ${row.quotation} stands ${times} times in ${all(named)}. ` +
            'Copy more of them, so that it is found once.',
          'before',
        ),
      ];
}

function findsOf(words: readonly string[], run: readonly string[], from = 0): number[] {
  const at = indexOfRun(words, run, from);
  return at < 0 ? [] : [at, ...findsOf(words, run, at + 1)];
}
