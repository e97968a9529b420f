import type {Problem} from '../../loaders/problem.ts';
import {isDenial} from '../../model/claims/assertions/strength.ts';
import type {Claim, Discrepancy} from '../../model/claims/claim.ts';
import {claimById, discrepancyById} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import {all} from '../../model/values/lists.ts';
import {sharedStems, stemsOf} from '../../model/values/stems.ts';
import {quantitiesIn} from '../texts/quantities.ts';
import {placesWith} from '../texts/source-texts.ts';
import {wordsOf} from '../texts/words.ts';
import {anchorsOf, textOf} from './anchors/reading.ts';
import type {Check, Inspection} from './inspection.ts';

/** A known discrepancy is about what its title, its categories and the claims that name it are about. */
export const discrepancyRows: Check = {
  title:
    'A known discrepancy has the title, the categories and the claims that its finding and anchors speak of',
  needs: ['discrepancies', 'claims', 'categories'],
  find: (inspection) => [
    ...inspection.study.discrepancies
      .filter((row) => textOf(row, inspection))
      .flatMap((row) => [
        ...otherTitle(row, inspection),
        ...lacksDenial(row, inspection),
        ...otherCategories(row, inspection),
      ]),
    ...inspection.study.claims.flatMap((claim) => otherDiscrepancies(claim, inspection)),
  ],
};

const otherTitle = (row: Discrepancy, {cell}: Inspection): Problem[] =>
  sharedStems(stemsOf(row.title), stemsOf(row.finding)).length > 0 || sharesNumber(row)
    ? []
    : [
        cell(
          row,
          'title',
          'has no word in common with the finding. Say in it what the finding is about.',
        ),
      ];

/** A title that says what is lacking has a finding that says so. */
const lacksDenial = (row: Discrepancy, {cell}: Inspection): Problem[] =>
  isDenial(row.title) && !isDenial(row.finding)
    ? [
        cell(
          row,
          'finding',
          `denies nothing, and the title does: “${row.title}”. Correct whichever is wrong.`,
        ),
      ]
    : [];

const sharesNumber = ({title, finding}: Discrepancy): boolean => {
  const found = quantitiesIn(wordsOf(finding)).map(({value}) => value);
  return quantitiesIn(wordsOf(title)).some(({value}) => found.includes(value));
};

/** Where its words stand in sections of categories, it is about these. */
function otherCategories(row: Discrepancy, inspection: Inspection): Problem[] {
  const text = textOf(row, inspection);
  if (!text) return [];
  const stand = new Set(anchorsOf(row).flatMap(({words}) => placesWith(text, words) ?? []));
  const found = text.places
    .filter(({place, category}) => category !== '' && stand.has(place))
    .map(({category}) => category);
  const others = row.categories.filter((category) => !found.includes(category));
  return found.length === 0 || (others.length === 0 && row.categories.length > 0)
    ? []
    : [
        inspection.cell(
          row,
          'categories',
          `is not where the anchors of ${row.discrepancy} stand, which is ${all(found)}. Correct it, or add the ` +
            'anchor that stands there.',
        ),
      ];
}

/** A claim names a discrepancy that has its number, rests on it, or speaks of the same in two words at least. */
function otherDiscrepancies(claim: Claim, {study, beside, cell}: Inspection): Problem[] {
  if (beside.texts.bySource.size === 0) return [];
  return claim.discrepancies
    .map((id) => discrepancyById(study, id))
    .filter((row) => row !== undefined)
    .filter((row) => !concerns(row, claim, study))
    .map((row) =>
      cell(
        claim,
        'discrepancies',
        `names ${row.discrepancy}, “${row.title}”, which has neither its number nor its words. Correct it, or name ` +
          `"${claim.claim}" under "rests_on" of ${row.discrepancy}.`,
      ),
    );
}

function concerns(row: Discrepancy, claim: Claim, study: Study): boolean {
  const words = [row.title, row.finding, ...anchorsOf(row).map(({typed}) => typed)].join('. ');
  const numbers = quantitiesIn(wordsOf(`${words}. ${row.worked_out ?? ''}`)).map(
    ({value}) => value,
  );
  const inputs = claim.computation.flatMap((step) => step.inputs);
  return (
    numbers.includes(claim.value) ||
    (row.rests_on ?? []).includes(claim.claim) ||
    inputs.some((id) => claimById(study, id)?.discrepancies.includes(row.discrepancy)) ||
    sharedStems(stemsOf(`${claim.statement} ${claim.unit}`), stemsOf(words)).length >= 2
  );
}
