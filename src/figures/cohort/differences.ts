import {claimInRole, type FigureRole} from '../../model/claims/figure-claims.ts';
import {formatNumber, trustsNamed} from '../../model/claims/named.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import type {FigureDefinition} from '../figure.ts';
import {measuredColumn} from '../table/columns.ts';
import {stated} from '../words.ts';
import {draw} from './differences-drawing.ts';

/** A share that shows how far services differ. */
export interface Difference {
  /** What it is a share in. */
  readonly line: 'services' | 'census';
  readonly name: string;
  readonly measured: Measured;
  readonly decimals: number;
  /** Path of the page of its number. */
  readonly path: string;
}

/** Names of the lines, as the drawing and the table have them. */
export const lineNames: Readonly<Record<Difference['line'], string>> = {
  services: 'Support share of funded posts, lowest and highest',
  census: 'Support share of staff, medians of the census groups',
};

const shares: readonly {
  readonly role: FigureRole<'differences'>;
  readonly line: Difference['line'];
  readonly name: string;
}[] = [
  {role: 'lowest-share', line: 'services', name: 'lowest'},
  {role: 'highest-share', line: 'services', name: 'highest'},
  {role: 'low-adopters-median', line: 'census', name: 'low adopters'},
  {role: 'medium-adopters-median', line: 'census', name: 'medium adopters'},
  {role: 'high-adopters-median', line: 'census', name: 'high adopters'},
];

function rows(study: Study): Difference[] {
  return shares.flatMap(({role, line, name}) => {
    const claim = claimInRole(study, 'differences', role);
    if (!claim) return [];
    const {value, provenance, source, place, decimals, statement} = claim;
    return [
      {
        line,
        name: (line === 'services' && trustsNamed(statement)) || name,
        measured: {value, provenance, source, place},
        decimals,
        path: `/claims/${claim.claim}/`,
      },
    ];
  });
}

const isIn =
  (wanted: Difference['line']) =>
  ({line}: Difference): boolean =>
    line === wanted;

function describe(all: readonly Difference[]): string {
  const lines = (['services', 'census'] as const).flatMap((line) => {
    const items = all.filter(isIn(line)).map((row) => ({...row, unit: '\u00a0%'}));
    return items.length > 0 ? [`${lineNames[line]}. ${stated(items)}`] : [];
  });
  return `Support share on a line from 0 to 40 per cent, a disc for each value. ${lines.join(' ')}`;
}

/** How far services differ in their share of support staff: the ends of a study, and the medians of a census. */
export const differences: FigureDefinition<Difference> = {
  id: 'differences',
  widths: [328, 456, 600, 904],
  rows,
  columns: [
    {key: 'line', head: 'Among', value: ({line}) => lineNames[line]},
    {key: 'name', head: 'Which', value: ({name}) => name},
    measuredColumn(
      'support_share',
      'Support share',
      '%',
      ({decimals}: Difference) => decimals,
      ({measured}: Difference) => measured,
    ),
  ],
  base: (all) => ({n: all.filter(({measured}) => hasNumber(measured)).length, missing: 0}),
  measured: ({measured}) => [measured],
  unit: ['value', 'values'],
  describe,
  draw,
};

/** A value as the drawing prints it. */
export const numeral = ({measured, decimals}: Difference, unit: string): string =>
  `${formatNumber(Number(measured.value), decimals)}${unit}`;
