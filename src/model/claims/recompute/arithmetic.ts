import {correlationTest} from '../../statistics/correlation.ts';
import {correlationWithP} from '../../statistics/correlation-with-p.ts';
import {suggest} from '../../values/suggest.ts';
import type {Claim} from '../claim.ts';
import {claimNamed, formatClaim, formatNumber} from '../named.ts';
import type {Computation, Recomputed, Request} from './computation.ts';
import {printedRange} from './exactness.ts';
import type {Range, RoundingRule} from './rounding.ts';

/** A formula over published numbers that rises or falls with each of them alone on either side of zero. */
interface Formula {
  /** Names of the inputs; a last one that ends in "…" may be repeated. */
  readonly takes: readonly string[];
  readonly does: string;
  readonly of: (values: readonly number[], claim: Claim) => number;
  readonly write: (printed: readonly string[]) => string;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const formulas = {
  'same': {
    takes: ['other'],
    does: 'the other number as it is',
    of: ([other = NaN]) => other,
    write: ([other]) => `${other}`,
  },
  'sum': {
    takes: ['one', 'other…'],
    does: 'all of them together',
    of: total,
    write: (all) => all.join(' + '),
  },
  'difference': {
    takes: ['whole', 'part…'],
    does: 'the first less the others',
    of: ([whole = NaN, ...parts]) => whole - total(parts),
    write: (all) => all.join(' − '),
  },
  'ratio': {
    takes: ['one', 'other'],
    does: 'the first divided by the second',
    of: ([one = NaN, other = NaN]) => one / other,
    write: (all) => all.join(' ÷ '),
  },
  'percentage': {
    takes: ['part', 'whole'],
    does: 'the first in per cent of the second',
    of: ([part = NaN, whole = NaN]) => (100 * part) / whole,
    write: ([part, whole]) => `100 × ${part} ÷ ${whole}`,
  },
  'remainder': {
    takes: ['share'],
    does: 'what a share in per cent leaves of 100',
    of: ([share = NaN]) => 100 - share,
    write: ([share]) => `100 − ${share}`,
  },
  'number-of': {
    takes: ['one', 'other…'],
    does: 'how many claims are named',
    of: ({length}) => length,
    write: (all) => `${all.length} numbers are printed, ${all.join(', ')}`,
  },
  'p-of-correlation': {
    takes: ['r', 'n'],
    does: 'the two-sided p of a correlation',
    of: ([r = NaN, n = NaN]) => correlationTest(r, n).p,
    write: ([r, n]) => `p of r = ${r} with n = ${n} (Student’s t)`,
  },
  'correlation-of-p': {
    takes: ['p', 'n'],
    does: 'the correlation that has a p, with the sign that is printed',
    of: ([p = NaN, n = NaN], {value}) => Math.sign(value) * correlationWithP(p, n),
    write: ([p, n]) => `r with p = ${p} and n = ${n} (Student’s t)`,
  },
  'interval-lower': {
    takes: ['r', 'n'],
    does: 'lower end of the 95 % interval of a correlation',
    of: ([r = NaN, n = NaN]) => correlationTest(r, n).interval[0],
    write: ([r, n]) => `lower end of Fisher’s interval for r = ${r} with n = ${n}`,
  },
  'interval-upper': {
    takes: ['r', 'n'],
    does: 'upper end of the 95 % interval of a correlation',
    of: ([r = NaN, n = NaN]) => correlationTest(r, n).interval[1],
    write: ([r, n]) => `upper end of Fisher’s interval for r = ${r} with n = ${n}`,
  },
} satisfies Readonly<Record<string, Formula>>;

/** A computation that reads no table and takes published numbers alone. */
export function overClaims(
  name: string,
  {takes, does}: Pick<Formula, 'takes' | 'does'>,
  recompute: (inputs: readonly Claim[], claim: Claim) => Omit<Recomputed, 'inputs'>,
): Computation {
  return {
    usage: `${name}:${takes.join(' ')}`,
    does,
    reads: () => [],
    complaint: (request) => claimComplaint(request, takes),
    run: ({study, claim, inputs: ids}) => {
      const inputs = ids.map((id) => claimNamed(study, id));
      return {inputs, ...recompute(inputs, claim)};
    },
  };
}

const fromFormula = (name: string, formula: Formula): Computation =>
  overClaims(name, formula, (inputs, claim) => ({
    formula: formula.write(inputs.map(printedNumber)),
    gives: (rule) => {
      const range = reached(inputs, rule, (values) => ifPossible(() => formula.of(values, claim)));
      return range.low <= range.high ? [range] : [];
    },
  }));

/** Of numbers that cannot be, such as a correlation of 19, nothing follows. */
function ifPossible(work: () => number): number {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return NaN;
    throw error;
  }
}

/** The digits as printed, without a unit that only clutters a formula. */
export const printedNumber = (claim: Claim): string =>
  claim.unit === '%' ? formatClaim(claim) : formatNumber(claim.value, claim.decimals);

/**
 * The range of a formula over the ranges of its inputs: its extremes stand where each input is at
 * an end, or at zero.
 */
export function reached(
  inputs: readonly Claim[],
  rule: RoundingRule,
  of: (values: readonly number[]) => number,
): Range {
  const corners = inputs.reduce<Corner[]>(
    (made, input) =>
      made.flatMap((corner) => ends(printedRange(input, rule)).map((end) => extended(corner, end))),
    [{values: [], included: true}],
  );
  const results = corners
    .map(({values, included}) => ({value: of(values), included}))
    .filter(({value}) => !Number.isNaN(value));
  const [low, high] = [
    Math.min(...results.map(({value}) => value)),
    Math.max(...results.map(({value}) => value)),
  ];
  const isIncluded = (end: number): boolean =>
    results.some(({value, included}) => value === end && included);
  return {low, high, lowIncluded: isIncluded(low), highIncluded: isIncluded(high)};
}

interface Corner {
  readonly values: readonly number[];
  readonly included: boolean;
}

const extended = ({values, included}: Corner, end: {value: number; included: boolean}): Corner => ({
  values: [...values, end.value],
  included: included && end.included,
});

function ends({low, high, lowIncluded, highIncluded}: Range): {value: number; included: boolean}[] {
  if (low === high) return [{value: low, included: true}];
  const zero = low < 0 && high > 0 ? [{value: 0, included: true}] : [];
  return [{value: low, included: lowIncluded}, ...zero, {value: high, included: highIncluded}];
}

/** What is wrong with ids that should be claims. */
export function claimComplaint(
  {study, claim, inputs, where}: Request,
  takes: readonly string[],
): string | undefined {
  const isOpen = takes.at(-1)?.endsWith('…') ?? false;
  if (where.length > 0) return 'It takes claims and no conditions.';
  if (isOpen ? inputs.length < takes.length : inputs.length !== takes.length)
    return `It takes ${takesWords(takes, isOpen)} and was given ${inputs.length}.`;
  const known = study.claims.map((each) => each.claim);
  const unknown = inputs.find((id) => !known.includes(id));
  if (unknown !== undefined)
    return `There is no claim "${unknown}". ${suggest(unknown, known)}`.trimEnd();
  return inputs.includes(claim.claim) ? 'It cannot be recomputed from itself.' : undefined;
}

/** Computations by formula from other published numbers. */
export const arithmetic: Readonly<Record<string, Computation>> = Object.fromEntries(
  Object.entries(formulas).map(([name, formula]) => [name, fromFormula(name, formula)]),
);

/** "2 claims (part, whole)", "2 or more claims (a, b, …)". */
function takesWords(takes: readonly string[], isOpen: boolean): string {
  const count = `${takes.length}${isOpen ? ' or more' : ''}`;
  return `${count} ${takes.length === 1 ? 'claim' : 'claims'} (${takes.join(', ')})`;
}
