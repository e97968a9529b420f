import {claimById} from '../../indexes.ts';
import type {Study} from '../../study.ts';
import {formatNumber} from '../../values/numbers.ts';
import type {Provenance} from '../../values/provenance.ts';
import {suggest, suggestOrList} from '../../values/suggest.ts';
import {claimNamed, formatClaim} from '../named.ts';
import type {Comparison, ComparisonSign, Expression, Sign} from './expression.ts';
import {measureValue} from './measure-value.ts';
import {measureNames, measures} from './measures.ts';

/** A number that goes into a computation, with where it comes from. A share in per cent counts as a part of one. */
export interface Input {
  readonly value: number;
  /** As it is printed, "22.27 %". */
  readonly text: string;
  /** What it is, as a phrase that can stand after the value. */
  readonly name: string;
  /** Id of the claim, where it is one. */
  readonly claim?: string;
  readonly provenance: Provenance;
  readonly source: string;
  readonly place: string;
}

/** A computed number with the way to it, such as ["30.7 %", " ÷ ", "10.5 %"]. */
export interface Quantity {
  readonly value: number;
  readonly formula: readonly (string | Input)[];
  /** True where it can only be a whole number, as a count is. */
  readonly isCount: boolean;
  /** Whether it is a part of one: a claim in per cent, or the sum of such. */
  readonly isShare: boolean;
  /** Numbers written in the expression and the results of its parts. */
  readonly numbers: readonly number[];
}

const signs: Readonly<
  Record<Sign, {readonly shown: string; readonly compute: (left: number, right: number) => number}>
> = {
  '+': {shown: '+', compute: (left, right) => left + right},
  '-': {shown: '−', compute: (left, right) => left - right},
  '*': {shown: '×', compute: (left, right) => left * right},
  '/': {shown: '÷', compute: (left, right) => left / right},
};

/**
 * The value of an expression over a study.
 * @throws {Error} where a name is unknown, a value is missing, or it would rest on a simulated row
 */
export function quantityOf(study: Study, expression: Expression): Quantity {
  if (expression.kind === 'number')
    return {
      value: expression.value,
      formula: [expression.text],
      isCount: Number.isInteger(expression.value),
      isShare: expression.text.endsWith('%'),
      numbers: [expression.value],
    };
  if (expression.kind === 'name') return ofInput(inputNamed(study, expression));
  const [left, right] = [quantityOf(study, expression.left), quantityOf(study, expression.right)];
  const {shown, compute} = signs[expression.sign];
  const value = compute(left.value, right.value);
  if (!Number.isFinite(value))
    throw new Error(
      `${formulaText(left.formula)} ${shown} ${formulaText(right.formula)} is no number.`,
    );
  return {
    value,
    formula: [
      ...bracketed(expression.left, expression.sign, left.formula),
      ` ${shown} `,
      ...bracketed(expression.right, expression.sign, right.formula),
    ],
    isCount: expression.sign !== '/' && left.isCount && right.isCount,
    isShare: '+-'.includes(expression.sign) && left.isShare && right.isShare,
    numbers: [value, ...left.numbers, ...right.numbers],
  };
}

/** The formula as plain text. */
export const formulaText = (formula: readonly (string | Input)[]): string =>
  formula.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** The inputs of a formula, each once. */
export const inputsOf = (formula: readonly (string | Input)[]): Input[] => [
  ...new Map(
    formula.flatMap((part) =>
      typeof part === 'string' ? [] : [[`${part.claim ?? ''} ${part.name}`, part] as const],
    ),
  ).values(),
];

function bracketed(
  expression: Expression,
  outer: Sign,
  formula: Quantity['formula'],
): Quantity['formula'] {
  const needed =
    expression.kind === 'operation' && (outer === '*' || outer === '/' || outer === '-');
  return needed ? ['(', ...formula, ')'] : formula;
}

const ofInput = (input: Input): Quantity => ({
  value: input.value,
  formula: [input],
  isCount: Number.isInteger(input.value) && !input.text.endsWith('%'),
  isShare: input.text.endsWith('%'),
  numbers: [input.value],
});

type Name = Extract<Expression, {kind: 'name'}>;

function inputNamed(study: Study, name: Name): Input {
  if (Object.hasOwn(measures, name.name)) return measuredInput(study, name);
  if (name.link || name.pick)
    throw new Error(
      `There is no measure "${name.name}". ${suggestOrList(name.name, measureNames)}`,
    );
  const claim = claimById(study, name.name);
  if (claim === undefined) unknown(study, name.name);
  const scale = claim.unit === '%' ? 100 : 1;
  return checkedInput({
    value: claim.value / scale,
    text: formatClaim(claim),
    name: claim.statement,
    claim: claim.claim,
    provenance: claim.provenance,
    source: claim.source,
    place: claim.place,
  });
}

function measuredInput(study: Study, name: Name): Input {
  const {value, unit, label, provenance, source, place} = measureValue(study, name);
  if (typeof value !== 'number') throw new Error(`The study has no number for ${label}: ${value}.`);
  const text =
    unit === '%'
      ? `${formatNumber(value, 0)}\u00a0%`
      : `${formatNumber(value, Number.isInteger(value) ? 0 : 1)}${unit && `\u00a0${unit}`}`;
  return checkedInput({
    value: unit === '%' ? value / 100 : value,
    text,
    name: label,
    provenance,
    source,
    place,
  });
}

/** A sentence that rests on simulated rows is no finding. */
function checkedInput(input: Input): Input {
  if (input.provenance !== 'simulated') return input;
  throw new Error(
    `${input.name} rests on simulated rows, and no sentence may. ` +
      'Rest it on published claims, on voices or on what the authors say.',
  );
}

function unknown(study: Study, name: string): never {
  const near = suggest(name, [...study.claims.map(({claim}) => claim), ...measureNames]);
  if (near === '') claimNamed(study, name);
  throw new Error(`There is neither a claim nor a measure "${name}". ${near}`);
}

/**
 * Share of the right-hand number by which ≈ lets the left-hand one differ, and by which a bare
 * "half" or "twice" may be off.
 */
export const near = 0.05;

const comparisons: Readonly<
  Record<
    ComparisonSign,
    {readonly shown: string; readonly holds: (left: number, right: number) => boolean}
  >
> = {
  '<': {shown: 'is less than', holds: (left, right) => left < right && !same(left, right)},
  '<=': {shown: 'is at most', holds: (left, right) => left < right || same(left, right)},
  '>': {shown: 'is more than', holds: (left, right) => left > right && !same(left, right)},
  '>=': {shown: 'is at least', holds: (left, right) => left > right || same(left, right)},
  '=': {shown: 'is', holds: same},
  '≠': {shown: 'is not', holds: (left, right) => !same(left, right)},
  '≈': {shown: 'is within a twentieth of', holds: isNear},
};

/** Whether two numbers are the same but for the error of binary fractions. */
export function same(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right));
}

export function isNear(left: number, right: number): boolean {
  return Math.abs(left - right) <= near * Math.abs(right) + 1e-12;
}

/** A comparison over a study: whether it holds, with its sides as a formula. */
export interface Compared {
  readonly holds: boolean;
  readonly formula: Quantity['formula'];
  readonly numbers: readonly number[];
}

export function comparedIn(study: Study, {sign, left, right}: Comparison): Compared {
  const sides = [quantityOf(study, left), quantityOf(study, right)] as const;
  const {shown, holds} = comparisons[sign];
  const isTrue = holds(sides[0].value, sides[1].value);
  // Of a number that is the one it should be, "3 is 3" would say nothing more.
  const isSaid = isTrue && sign === '=' && right.kind === 'number' && left.kind === 'name';
  return {
    holds: isTrue,
    formula: isSaid ? sides[0].formula : [...sides[0].formula, ` ${shown} `, ...sides[1].formula],
    numbers: sides.flatMap(({numbers}) => numbers),
  };
}
