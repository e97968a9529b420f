import {placeOf} from '../../model/claims/credit.ts';
import type {DeploymentStance} from '../../model/framework/models.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber} from '../../model/values/measured.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import type {Measured} from '../../model/values/value.ts';
import {deployments} from '../../model/workforce/deployment.ts';
import {statedFacts} from '../../model/workforce/facts.ts';
import {headcounts} from '../../model/workforce/headcounts.ts';
import {whoReports} from './reported.ts';

/** What services differ in. */
export const axes = ['Whether posts rotate', 'Band 2 or band 3'] as const;
export type ModelAxis = (typeof axes)[number];

/** Where a service, or some that are not named, stands on an axis, and what places it there. */
export interface ModelRow extends Sourced {
  readonly axis: ModelAxis;
  readonly stands: DeploymentStance;
  /** The service by its name, or whose services they are. */
  readonly who: string;
  readonly isNamed: boolean;
  readonly reason: string;
}

/** The places of each axis from one end to the other, and what they are called. */
export const places: Readonly<Record<ModelAxis, readonly (readonly [DeploymentStance, string])[]>> =
  {
    'Whether posts rotate': [
      ['static', 'Static posts'],
      ['rotating-and-static', 'Both kinds'],
      ['rotating', 'Rotating posts'],
    ],
    'Band 2 or band 3': [
      ['band-2', 'Leans on band 2'],
      ['either-band', 'Leans on one of the two'],
      ['band-3', 'Leans on band 3'],
    ],
  };

/** What a place is called. */
export const placeName = ({axis, stands}: Pick<ModelRow, 'axis' | 'stands'>): string =>
  places[axis].find(([id]) => id === stands)?.[1] ?? '';

const axisOf = (stands: DeploymentStance): ModelAxis =>
  axes.find((axis) => places[axis].some(([id]) => id === stands)) ?? axes[0];

/** Every place that is known: by a number or a statement of a service, or by what somebody tells. Nothing simulated. */
export function modelRows(study: Study): ModelRow[] {
  const counted = [...rotationRows(study), ...balanceRows(study)];
  const isCounted = (row: ModelRow): boolean =>
    counted.some(({axis, who}) => axis === row.axis && who === row.who);
  const told = study.models.map((row): ModelRow => ({
    axis: axisOf(row.deploys),
    stands: row.deploys,
    who: row.participants.length > 0 ? whoReports(study, row.participants) : row.holders,
    isNamed: row.participants.length > 0,
    reason: row.reason,
    provenance: row.provenance,
    source: row.source,
    place: row.place,
  }));
  return [...counted, ...told.filter((row) => !isCounted(row))];
}

const isKnown = (measured: Measured): measured is Measured & {readonly value: number} =>
  hasNumber(measured) && measured.provenance !== 'simulated';

const originOf = (study: Study, {provenance, source, place}: Sourced): Sourced => ({
  provenance,
  source,
  place: placeOf(study, {provenance, source, place}),
});

/** Where all or none of the posts of both band groups rotate, or some do. */
function rotationRows(study: Study): ModelRow[] {
  const others = new Map(deployments(study, 'band-4').map((each) => [each.case, each]));
  return deployments(study, 'bands-2-and-3').flatMap((own) => {
    const shares = [own.rotationShare, others.get(own.case)?.rotationShare].flatMap(
      (each) => each ?? [],
    );
    const [first] = shares;
    if (first === undefined || !shares.every(isKnown)) return [];
    const stands = shares.every(({value}) => value === 100)
      ? 'rotating'
      : shares.every(({value}) => value === 0)
        ? 'static'
        : 'rotating-and-static';
    const said = statedFacts(study, own.case).find(({statement}) => /rotational/.test(statement));
    return [
      {
        axis: axes[0],
        stands,
        who: `Trust ${own.number}`,
        isNamed: true,
        reason: said?.short ?? 'by the posts that it counts',
        ...originOf(study, said ?? first),
      },
    ];
  });
}

/** At which of the two bands more people are. */
const balanceWords = (balance: number): string => {
  if (balance === 0) return 'as many people at band 2 as at band 3';
  return `more people at band ${balance > 0 ? '2 than at band 3' : '3 than at band 2'}`;
};

/** Where more people are at one of the two bands. */
const balanceRows = (study: Study): ModelRow[] =>
  headcounts(study).flatMap(({number, balance}) =>
    isKnown(balance)
      ? [
          {
            axis: axes[1],
            stands:
              balance.value > 0
                ? 'band-2'
                : balance.value < 0
                  ? 'band-3'
                  : ('either-band' as const),
            who: `Trust ${number}`,
            isNamed: true,
            reason: balanceWords(balance.value),
            ...originOf(study, balance),
          },
        ]
      : [],
  );
