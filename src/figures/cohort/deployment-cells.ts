import {hasNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import {type Area, areas} from '../../model/workforce/workforce.ts';
import {svg} from '../render/document.ts';
import {type AreaRow, placedAreas} from './deployment-rows.ts';

/** How many people of a row work in an area. */
export interface DeploymentCell {
  readonly row: AreaRow;
  readonly area: Area;
  readonly measured: Measured;
}

/** How a cell is drawn: `ruled` and `nobody` are simulated, `missing` has no number. */
export type CellKind = 'all' | 'zero' | 'number' | 'ruled' | 'nobody' | 'missing';

export function kindOf({row, area, measured}: DeploymentCell): CellKind {
  if (area === 'rotational' && row.rotation === 'all') return 'all';
  if (!hasNumber(measured)) return 'missing';
  if (measured.provenance === 'simulated') return measured.value > 0 ? 'ruled' : 'nobody';
  return measured.value > 0 ? 'number' : 'zero';
}

export const isDerived = ({measured}: DeploymentCell): boolean => measured.provenance === 'derived';

/** Upper ends of the steps, in people. */
const steps = [3, 6, 9] as const;
export const stepNames = ['1–3', '4–6', '7–9', '10 or more people'] as const;
/** Which step a number of people is on, from 0. */
export const level = (people: number): number => steps.filter((end) => people > end).length;

/** Sides in px of the squares that stand for the steps. */
export const sides = [6, 10.2, 14.6, 19] as const;

/** A square for simulated people: the larger, the more. */
export const square = (x: number, y: number, step: number): SVGElement => {
  const side = sides[step] ?? 0;
  return svg('rect', {x: x - side / 2, y: y - side / 2, width: side, height: side});
};

/** Stands in place of a zero in each area where all posts rotate. */
export const nobodyTied = 'nobody is tied to one area';

/** Whether a row has a known zero in each area, so that one span says it. */
export const isSpanned = (row: AreaRow): boolean =>
  row.rotation === 'all' &&
  placedAreas.every((area) => kindOf({row, area, measured: row.areas[area]}) === 'zero');

/** A simulated nobody: a short dash in grey, since what matters is where people are. */
export const nobody = (x: number, y: number): SVGElement =>
  svg('line', {x1: x - 3.5, x2: x + 3.5, y1: y, y2: y, class: 'nobody'});

/** Says what a dotted cell is, where one is drawn. */
export const gapNote = (rows: readonly AreaRow[]): string =>
  rows.some((row) =>
    areas.some((area) => kindOf({row, area, measured: row.areas[area]}) === 'missing'),
  )
    ? 'A cell with a dotted edge has no number, which is not zero.'
    : '';
