import {sum} from 'd3-array';
import type {Sourced} from '../../../src/model/values/provenance.ts';
import {
  deploymentBands,
  radiographerBands,
  supportBands,
} from '../../../src/model/workforce/workforce.ts';
import type {BandGroup} from '../known.ts';
import {percent, type StaffNumbers} from '../posts.ts';
import {limits, supplied} from '../published.ts';
import {
  caseHeads,
  censusOf,
  deploymentOf,
  establishmentOf,
  headcountOf,
  isDrawn,
} from '../readings.ts';
import type {Rows} from '../tables.ts';
import {
  allKeep,
  type Constraint,
  constraint,
  type ConstraintBlock,
  prints,
  span,
} from './constraint.ts';

const nobody: StaffNumbers = {support: NaN, radiographers: NaN};
const bandsOf: Record<BandGroup, readonly string[]> = {
  'bands-2-and-3': ['band-2', 'band-3'],
  'band-4': ['band-4'],
};

function supply(rows: Rows): Constraint {
  const anybody = new Set(
    [...rows.establishment, ...rows.headcount, ...rows.deployment].map((row) => row.case),
  );
  return prints(
    'cases that supplied anything',
    'Findings',
    String(anybody.size),
    String(supplied.anything),
  );
}

function sums(rows: Rows): Constraint[] {
  const heads = headcountOf(rows);
  return [
    allKeep(
      'the bands of a case add up to its support staff',
      'choice',
      [...heads.keys()],
      (id) =>
        sum(supportBands, (band) => heads.get(id)?.get(band)) === heads.get(id)?.get('support'),
    ),
    ...deploymentBands.map((group) => {
      const deployed = deploymentOf(rows, group);
      const both = [...deployed.keys()].filter((id) => heads.has(id));
      return allKeep(
        `the areas of ${group.replaceAll('-', ' ')} add up to the headcount of these bands`,
        'choice',
        both,
        (id) =>
          sum(deployed.get(id)?.values() ?? []) ===
          sum(bandsOf[group], (band) => heads.get(id)?.get(band)),
      );
    }),
  ];
}

/** Rows that make a case's people of a staff group: its own of the questionnaire, or else those of its census trust. */
function peopleRows(rows: Rows, id: string, staff: keyof StaffNumbers): readonly Sourced[] {
  const own = rows.headcount.filter((row) => row.case === id);
  const trust = rows.sampling.find((row) => row.case === id)?.trust;
  const bands: readonly string[] = staff === 'support' ? supportBands : radiographerBands;
  return staff === 'support' && own.length > 0
    ? own
    : rows.census.filter((row) => row.trust === trust && bands.includes(row.band));
}

const inPostRows = (rows: Rows, id: string, staff: keyof StaffNumbers): readonly Sourced[] =>
  rows.establishment.filter(
    (row) => row.case === id && row.measure === 'in-post' && row.staff === staff,
  );

/** Questionnaire and census count the same people. */
function headcountAgrees(rows: Rows): Constraint {
  const [heads, trusts] = [headcountOf(rows), censusOf(rows)];
  const trustOf = (id: string): string => rows.sampling.find((row) => row.case === id)?.trust ?? '';
  const rowsOf = (id: string): Sourced[] => [
    ...rows.headcount.filter((row) => row.case === id),
    ...rows.census.filter((row) => row.trust === trustOf(id)),
  ];
  const bound = [...heads.keys()].filter((id) => isDrawn(rowsOf(id)));
  return allKeep(
    'support headcount is that of the census trust, band by band',
    'choice',
    bound,
    (id) =>
      supportBands.every((band) => heads.get(id)?.get(band) === trusts.get(trustOf(id))?.get(band)),
  );
}

function postsAgree(rows: Rows): Constraint[] {
  const [inPost, people] = [establishmentOf(rows, 'in-post'), caseHeads(rows)];
  const groups = (['support', 'radiographers'] as const).flatMap((staff) =>
    [...inPost.keys()].map((id) => ({id, staff})),
  );
  const ratios = groups
    .filter(({id, staff}) =>
      isDrawn([...inPostRows(rows, id, staff), ...peopleRows(rows, id, staff)]),
    )
    .map(({id, staff}) => (inPost.get(id)?.[staff] ?? NaN) / (people.get(id)?.[staff] ?? NaN));
  const points = [...inPost.keys()]
    .filter((id) =>
      isDrawn([
        ...inPostRows(rows, id, 'support'),
        ...inPostRows(rows, id, 'radiographers'),
        ...peopleRows(rows, id, 'support'),
      ]),
    )
    .map((id) => Math.abs(percent(people.get(id) ?? nobody) - percent(inPost.get(id) ?? nobody)));
  const {from, to} = limits.wtePerHead;
  return [
    constraint(
      `census share and share in post lie within ${limits.sharePoints} points`,
      'choice',
      span(points, 2),
      points.every((apart) => apart <= limits.sharePoints),
    ),
    constraint(
      `WTE in post is ${from} to ${to} of headcount`,
      'choice',
      span(ratios, 3),
      ratios.every((ratio) => ratio >= from && ratio <= to),
    ),
  ];
}

export const acrossBlock: ConstraintBlock = {
  title: 'Between tables',
  measure: (rows) => [supply(rows), ...sums(rows), headcountAgrees(rows), ...postsAgree(rows)],
};
