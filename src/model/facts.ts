import {formatNumber} from './claims.ts';
import {establishments} from './establishment.ts';
import {headcounts} from './headcounts.ts';
import {hasNumber} from './measured.ts';
import type {Study} from './study.ts';
import type {Measured} from './value.ts';

/** A number of a case that may stand large and be cited: published, observed or derived. */
export interface Fact {
  readonly name: string;
  readonly value: number;
  /** "WTE", "%" or empty for people. */
  readonly unit: string;
  readonly measured: Measured;
}

/** The numbers of a case that are not simulated, in a fixed order. */
export function publishedFacts(study: Study, caseId: string): Fact[] {
  const establishment = establishments(study).find((each) => each.case === caseId);
  const headcount = headcounts(study).find((each) => each.case === caseId);
  const candidates: readonly (readonly [string, string, Measured | undefined])[] = [
    ['funded establishment, bands 2–8', 'WTE', establishment?.imaging],
    ['of the funded posts are for support staff', '%', establishment?.share],
    ['assistant practitioners, band 4', '', headcount?.band4],
    ['of its support staff are at band 4', '%', headcount?.band4Share],
    ['support staff, bands 2–4, by headcount', '', headcount?.support],
  ];
  return candidates.flatMap(([name, unit, measured]) => (measured && hasNumber(measured) && measured.provenance !== 'simulated' ? [{name, unit, value: measured.value, measured}] : []));
}

/** "292 WTE funded establishment, bands 2–8". */
export const factText = ({value, unit, name}: Fact): string => `${formatNumber(value, 0)}${unit && `\u00a0${unit}`} ${name}`;
