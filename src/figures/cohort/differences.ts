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
  /** How many trusts it is the lowest or the highest of, or that the census group has; null where that is not known. */
  readonly n: number | null;
  /** Path of the page of its number. */
  readonly path: string;
}

/** Names of the lines, as the drawing and the table have them. */
export const lineNames: Readonly<Record<Difference['line'], string>> = {
  services: 'Lowest and highest trust of this study',
  census: 'Median trust of each census group',
};

/** What the values of a line are shares of. */
export function lineNote(line: Difference['line'], all: readonly Difference[]): string {
  if (line === 'census') return 'support share of staff; a stroke is a median';
  const [n, ...others] = new Set(all.filter(isIn(line)).map((row) => row.n));
  const of = typeof n === 'number' && others.length === 0 ? ` in ${n} trusts` : '';
  return `support share of funded posts${of}; a disc is a trust`;
}

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
    const {value, provenance, source, place, decimals, statement, n} = claim;
    return [
      {
        line,
        name: (line === 'services' && trustsNamed(statement)) || name,
        measured: {value, provenance, source, place},
        decimals,
        n,
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
    return items.length > 0 ? [`${lineNames[line]}, ${lineNote(line, all)}. ${stated(items)}`] : [];
  });
  return `Two lines from 0 to 40 per cent. ${lines.join(' ')}`;
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
