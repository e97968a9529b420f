import {type Provenance, type Sourced, weakest} from './provenance.ts';
import {isNumber, type Measured, type Value} from './value.ts';

/** What stands where no row says anything. Its provenance says nothing about a number, as there is none. */
export const notInText: Measured = {
  value: 'not-in-text',
  provenance: 'published',
  source: '',
  place: '',
};

/** A measured value whose value is a number. */
export interface MeasuredNumber extends Measured {
  readonly value: number;
}

export const hasNumber = (measured: Measured): measured is MeasuredNumber =>
  isNumber(measured.value);

/** A value with the provenance of its row; no row means that it is not in the text. */
export function measuredOf(row: Sourced | undefined, value: Value | null | undefined): Measured {
  if (!row || value === null || value === undefined) return notInText;
  return {value, provenance: row.provenance, source: row.source, place: row.place};
}

/**
 * A value computed from others: the weakest provenance of what goes in, with the source and place
 * of the weakest inputs. Without a number for each input there is no result, but the first input's
 * reason for having none. A result that is not finite (a share of nothing) is not applicable.
 */
export function computed(
  inputs: readonly Measured[],
  formula: (...values: number[]) => number,
): Measured {
  const missing = inputs.find((input) => !hasNumber(input));
  if (missing) return missing;
  const result = formula(...inputs.filter(hasNumber).map((input) => input.value));
  return {value: Number.isFinite(result) ? result : 'not-applicable', ...originOf(inputs)};
}

/** The sum; what is not applicable adds nothing. Any other missing value leaves the sum without a number. */
export function sumOf(inputs: readonly Measured[]): Measured {
  const applicable = inputs.filter((input) => input.value !== 'not-applicable');
  if (applicable.length === 0) return inputs[0] ?? notInText;
  return computed(applicable, (...values) => values.reduce((total, value) => total + value, 0));
}

/** The part in per cent of the whole. */
export function percentageOf(part: Measured, whole: Measured): Measured {
  return computed([part, whole], (numerator, denominator) => (100 * numerator) / denominator);
}

/**
 * What is stated for a quantity wins over what can be computed for it, as its source knows best.
 * Only a simulated statement gives way, to a computation that holds nothing simulated.
 */
export function preferred(stated: Measured, alternative: Measured): Measured {
  if (!hasNumber(alternative)) return stated.value === 'not-in-text' ? alternative : stated;
  if (!hasNumber(stated)) return alternative;
  return stated.provenance === 'simulated' && alternative.provenance !== 'simulated'
    ? alternative
    : stated;
}

function originOf(inputs: readonly Measured[]): {
  provenance: Provenance;
  source: string;
  place: string;
} {
  const provenance = weakest(inputs.map((input) => input.provenance));
  const origins =
    provenance === 'simulated'
      ? inputs.filter((input) => input.provenance === 'simulated')
      : inputs;
  const places = new Set(origins.map((origin) => origin.place).filter((place) => place !== ''));
  return {provenance, source: origins[0]?.source ?? '', place: [...places].join('; ')};
}
