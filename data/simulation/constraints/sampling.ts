import {rollup} from 'd3-array';
import {imagingServiceSizes, sizeBand} from '../../../src/model/workforce/size.ts';
import {type StaffNumbers, total} from '../posts.ts';
import {caseIds, sampled} from '../published.ts';
import {caseHeads, isDrawn} from '../readings.ts';
import type {Rows} from '../tables.ts';
import {allKeep, type Constraint, type ConstraintBlock, prints} from './constraint.ts';

const nobody: StaffNumbers = {support: 0, radiographers: 0};

const counts = (list: readonly string[], order: readonly string[]): string => {
  const found = rollup(
    list,
    (items) => items.length,
    (item) => item,
  );
  return order.map((item) => `${found.get(item) ?? 0} ${item}`).join(', ');
};

/** Services by adopter category and by size. */
function quotas({sampling}: Rows): Constraint[] {
  const {adopters, sizes} = sampled;
  return [
    prints(
      'adopter categories',
      'Methods',
      counts(
        sampling.map((row) => row.adopter),
        ['low', 'medium', 'high'],
      ),
      `${adopters.low} low, ${adopters.medium} medium, ${adopters.high} high`,
    ),
    prints(
      'sizes',
      'Findings',
      counts(
        sampling.map((row) => row.size),
        ['small', 'medium', 'large'],
      ),
      `${sizes.small} small, ${sizes.medium} medium, ${sizes.large} large`,
    ),
  ];
}

function measure(rows: Rows): Constraint[] {
  const heads = caseHeads(rows);
  const acute = new Set(rows.census.filter((row) => row.kind === 'acute').map((row) => row.trust));
  const of = (id: string): Rows['sampling'][number] | undefined =>
    rows.sampling.find((row) => row.case === id);
  const drawn = caseIds.filter((id) => isDrawn(rows.sampling.filter((row) => row.case === id)));
  return [
    prints(
      'cases',
      'Findings',
      String(new Set(rows.sampling.map((row) => row.case)).size),
      String(caseIds.length),
    ),
    ...quotas(rows),
    allKeep(
      `${sampled.larger.join(' and ')} are large`,
      'category 1.3',
      sampled.larger,
      (id) => of(id)?.size === 'large',
    ),
    allKeep(
      'size bands count census headcount: over 150, 80 to 150, under 80',
      'choice',
      caseIds,
      (id) => of(id)?.size === sizeBand(total(heads.get(id) ?? nobody), imagingServiceSizes),
    ),
    prints(
      'different census trusts of the cases',
      'choice',
      String(new Set(rows.sampling.map((row) => row.trust)).size),
      String(caseIds.length),
    ),
    allKeep('the trusts of the cases are acute trusts of the census', 'choice', drawn, (id) =>
      acute.has(of(id)?.trust ?? ''),
    ),
  ];
}

export const samplingBlock: ConstraintBlock = {title: 'Sampling', measure};
