import {pOfCorrelation} from '../../statistics/correlation.ts';
import type {Claim} from '../claim.ts';
import {overClaims, printedNumber, reached} from './arithmetic.ts';
import type {Computation} from './computation.ts';
import {printedRange} from './exactness.ts';
import {exactly, meet, type RoundingRule} from './rounding.ts';

/**
 * A search for the whole numbers with which printed numbers can hold at all: of 17 departments, only 5 are 29 %
 * (Brown and Heathers, Social Psychological and Personality Science 2017;8:363–369, check means in this way).
 */
interface Search {
  readonly takes: readonly string[];
  readonly does: string;
  readonly write: (printed: readonly string[], claim: Claim) => string;
  /** Whole numbers to try, from and to. */
  readonly among: (inputs: readonly Claim[], claim: Claim) => readonly [number, number];
  readonly fits: (
    candidate: number,
    inputs: readonly Claim[],
    claim: Claim,
    rule: RoundingRule,
  ) => boolean;
  /** What a fitting number gives for the claim; the number itself unless said otherwise. */
  readonly gives?: (candidate: number, inputs: readonly Claim[]) => number;
  readonly fraction?: (
    candidate: number,
    inputs: readonly Claim[],
  ) => {part: number; whole: number};
}

const printsAs = (exact: number, claim: Claim, rule: RoundingRule): boolean =>
  meet(exactly(exact), printedRange(claim, rule));
const share = (part: number, whole: number): number => (100 * part) / whole;
const valueOf = (claim: Claim | undefined): number => claim?.value ?? Number.NaN;

/** Totals of which a part can print as a share: none is larger than the smallest such share allows. */
const totals = (part: Claim | undefined, percent: Claim | undefined): readonly [number, number] => [
  valueOf(part),
  Math.ceil(
    share(valueOf(part), Math.max(valueOf(percent) - 10 ** -(percent?.decimals ?? 0), 0.01)),
  ),
];

const pairs: readonly [number, number] = [4, 400];

/** A search asks for the same few hundred of these under each rule and for each claim. */
const known = new Map<string, number>();
function pOf(r: number, n: number): number {
  const key = `${r} ${n}`;
  const p = known.get(key) ?? pOfCorrelation(r, n);
  known.set(key, p);
  return p;
}

const hasP = (n: number, [r, p]: readonly Claim[], rule: RoundingRule): boolean =>
  r !== undefined &&
  p !== undefined &&
  meet(
    reached([r], rule, ([value = NaN]) => pOf(value, n)),
    printedRange(p, rule),
  );

const searches = {
  'whole-of-share': {
    takes: ['part', 'share'],
    does: 'the whole numbers of which a part prints as a share',
    write: ([part, percent]) => `whole numbers N for which 100 × ${part} ÷ N prints as ${percent}`,
    among: ([part, percent]) => totals(part, percent),
    fits: (whole, [part, percent], _, rule) =>
      percent !== undefined && printsAs(share(valueOf(part), whole), percent, rule),
  },
  'part-of-share': {
    takes: ['share', 'whole'],
    does: 'the whole numbers that print as a share of a whole',
    write: ([percent, whole]) =>
      `whole numbers k for which 100 × k ÷ ${whole} prints as ${percent}`,
    among: ([, whole]) => [0, valueOf(whole)],
    fits: (part, [percent, whole], _, rule) =>
      percent !== undefined && printsAs(share(part, valueOf(whole)), percent, rule),
    fraction: (part, [, whole]) => ({part, whole: valueOf(whole)}),
  },
  'some-of': {
    takes: ['whole'],
    does: 'the shares in per cent that some whole number of a whole can have, as far as they print as the claim',
    write: ([whole], claim) =>
      `100 × k ÷ ${whole}, for the whole numbers k that print as ${printedNumber(claim)}`,
    among: ([whole]) => [0, valueOf(whole)],
    fits: (part, [whole], claim, rule) => printsAs(share(part, valueOf(whole)), claim, rule),
    gives: (part, [whole]) => share(part, valueOf(whole)),
    fraction: (part, [whole]) => ({part, whole: valueOf(whole)}),
  },
  'part-of-some': {
    takes: ['part'],
    does: 'the shares in per cent that a part can have of some whole number, as far as they print as the claim',
    write: ([part], claim) =>
      `100 × ${part} ÷ N, for the whole numbers N that print as ${printedNumber(claim)}`,
    among: ([part], claim) => totals(part, claim),
    fits: (whole, [part], claim, rule) => printsAs(share(valueOf(part), whole), claim, rule),
    gives: (whole, [part]) => share(valueOf(part), whole),
    fraction: (whole, [part]) => ({part: valueOf(part), whole}),
  },
  'pairs-of-correlation': {
    takes: ['r', 'p'],
    does: 'the numbers of pairs with which a correlation has a p',
    write: ([r, p]) => `numbers of pairs n for which r = ${r} has p = ${p} (Student’s t)`,
    among: () => pairs,
    fits: (n, inputs, _, rule) => hasP(n, inputs, rule),
  },
  'degrees-of-freedom': {
    takes: ['r', 'p'],
    does: 'the degrees of freedom with which a correlation has a p',
    write: ([r, p]) => `degrees of freedom, n − 2, for which r = ${r} has p = ${p} (Student’s t)`,
    among: () => pairs,
    fits: (n, inputs, _, rule) => hasP(n, inputs, rule),
    gives: (n) => n - 2,
  },
} satisfies Readonly<Record<string, Search>>;

const fromSearch = (name: string, search: Search): Computation =>
  overClaims(name, search, (inputs, claim) => {
    const {write, among, fits, gives = (candidate) => candidate} = search;
    const [from, to] = among(inputs, claim);
    const found = byRule((rule) =>
      wholes(from, to).filter((candidate) => fits(candidate, inputs, claim, rule)),
    );
    const [first, ...others] = found('half-up');
    const fraction =
      first !== undefined && others.length === 0 ? search.fraction?.(first, inputs) : undefined;
    return {
      formula: write(inputs.map(printedNumber), claim),
      gives: (rule) => found(rule).map((candidate) => exactly(gives(candidate, inputs))),
      ...(fraction && {fraction}),
    };
  });

/** Searches once under each rule: a claim, its page and the numbers of its text all ask for the same. */
function byRule(search: (rule: RoundingRule) => number[]): (rule: RoundingRule) => number[] {
  const kept = new Map<RoundingRule, number[]>();
  return (rule) => {
    const found = kept.get(rule) ?? search(rule);
    kept.set(rule, found);
    return found;
  };
}

const wholes = (from: number, to: number): number[] =>
  Array.from({length: Math.max(0, to - from + 1)}, (_, index) => from + index);

/** Computations that look for whole numbers with which printed numbers hold. */
export const wholeNumbers: Readonly<Record<string, Computation>> = Object.fromEntries(
  Object.entries(searches).map(([name, search]) => [name, fromSearch(name, search)]),
);
