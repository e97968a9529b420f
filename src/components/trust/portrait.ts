import {quotationsOf} from '../../model/framework/coverage.ts';
import {managerOf} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import {wordFor} from '../../model/values/number-words.ts';
import {reportedCategories} from '../../model/workforce/neighbours.ts';
import type {Case} from '../../model/workforce/workforce.ts';

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${wordFor(n)} times`);

/** Opening sentence of a trust's profile, computed from what is published of it. */
export function portrait(study: Study, trust: Case): string {
  const manager = managerOf(study, trust.case)?.participant ?? '';
  const quotations = quotationsOf(study, {participant: manager});
  const categories = reportedCategories(study, trust.case).length;
  if (categories === 0)
    return 'Its manager was interviewed, but the paper prints nothing that is tied to this service.';
  const quoted =
    quotations.length === 0
      ? 'does not quote its manager'
      : `quotes its manager ${times(quotations.length)}`;
  const all = wordFor(study.categories.length);
  return `The paper reports this service under ${wordFor(categories)} of the ${all} categories and ${quoted}.`;
}
