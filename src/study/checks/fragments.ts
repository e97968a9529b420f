import type {Problem} from '../../loaders/problem.ts';
import {isDenial, strengthOf} from '../../model/claims/assertions/strength.ts';
import type {Fragment} from '../../model/framework/framework.ts';
import {quotationById} from '../../model/indexes.ts';
import type {Check, Inspection} from './inspection.ts';

/** What stands for a quotation is a piece of it, word for word, that says what the whole says. */
export const fragmentsStand: Check = {
  title:
    'Every fragment stands in its quotation, word for word, with what hedges, reports or denies it',
  needs: ['quotations', 'fragments'],
  find: (inspection) =>
    inspection.study.fragments.flatMap((row) => {
      const whole = quotationById(inspection.study, row.quotation)?.text;
      if (whole === undefined) return [];
      return whole.includes(row.fragment)
        ? torn(row, whole, inspection)
        : [
            inspection.cell(
              row,
              'fragment',
              `does not stand in ${row.quotation}, which says "${whole}". Copy the words from there.`,
            ),
          ];
    }),
};

/** Where one clause ends and another begins. */
const clause = /[,;:.!?…]|\b(?:but|because|so|whereas|as|and)\b/;

/** Words with which somebody reports, supposes or wishes what follows them. */
const supposing =
  /\b(?:says?|said|thinks?|thought|believes?|if|unless|whether|like (?:us )?to|want(?:s|ed)? to|hopes?)\b/i;
const supposed = /\b(?:would|might|could|may|if)\b/i;

/** A fragment from the middle of a clause, before which stands what turns it or leaves it open. */
function torn(row: Fragment, whole: string, {cell}: Inspection): Problem[] {
  const {fragment, quotation} = row;
  const lead = whole.slice(0, whole.indexOf(fragment)).split(clause).at(-1)!.trim();
  const lost =
    (isDenial(lead) && !isDenial(fragment)) ||
    (isHedged(lead) && !isHedged(fragment)) ||
    (supposing.test(`${lead} ${fragment.split(' ')[0]}`) && !supposed.test(fragment));
  return lost
    ? [
        cell(
          row,
          'fragment',
          `is torn from its clause: in ${quotation} “${lead}” stands before it and leaves it open or turns it. ` +
            'Begin it earlier, or take another piece.',
        ),
      ]
    : [];
}

const isHedged = (words: string): boolean => strengthOf(words) === 'hedged';
