import type {SizeBand} from './workforce.ts';

/** Where size bands begin and end, in people. */
export interface SizeCutPoints {
  /** Services of at least this many are medium. */
  readonly mediumFrom: number;
  /** Services of more than this many are large. */
  readonly largeAbove: number;
}

/**
 * The cut points in use for imaging services in England, by headcount of support workers and radiographers together
 * (NIHR133813: Radiography 2025;31(1):264–274, Findings; both ends belong to medium).
 */
export const imagingServiceSizes: SizeCutPoints = {mediumFrom: 80, largeAbove: 150};

/** Size band of a service by its headcount in bands 2 to 8. */
export function sizeBand(headcount: number, cutPoints: SizeCutPoints): SizeBand {
  if (headcount > cutPoints.largeAbove) return 'large';
  return headcount >= cutPoints.mediumFrom ? 'medium' : 'small';
}
