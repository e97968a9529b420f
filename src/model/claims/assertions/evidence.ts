import type {Quotation} from '../../framework/framework.ts';
import type {Claim} from '../claim.ts';
import type {SaidQuantity} from '../said.ts';
import {type Input, inputsOf} from './quantity.ts';

/**
 * What words in prose can rest on: a quantity, a condition, voices, the authors, or a rule that
 * this report sets itself.
 */
export const backings = ['of', 'if', 'voices', 'authors', 'rule'] as const;

export type Backing = (typeof backings)[number];

export interface Binding {
  readonly backing: Backing;
  /** The attribute's text, such as "share-highest / share-lowest". */
  readonly text: string;
}

/** Someone who says so, with their words on it where they are quoted. */
export interface Voice {
  readonly participant: string;
  readonly quotations: readonly Quotation[];
}

/** Why words are true, for the reader. */
export interface Evidence {
  readonly words: string;
  readonly backing: Backing;
  /** The computation and its result, for `of` and `if`. */
  readonly formula: readonly (string | Input)[];
  /** The rule by which the words are judged; of `rule`, the rule itself. */
  readonly rule: string;
  readonly voices: readonly Voice[];
  /** Where the authors say so. */
  readonly said?: SaidQuantity | Claim;
}

/** The numbers that evidence rests on, each once. */
export const inputsFor = ({formula}: Evidence): Input[] => inputsOf(formula);

/**
 * Whether a reader may ask what words rest on: a rule of this report is no finding, and a count of the report's own
 * parts ("two categories") can be seen on its pages. Nor where the words are the number itself: "three" of 3 trusts.
 */
export const needsEvidence = ({backing, formula, rule, voices, said}: Evidence): boolean =>
  backing !== 'rule' &&
  !(formula.length === 1 && isNumberItself.test(rule)) &&
  (voices.length > 0 || said !== undefined || formula.length > 1 || hasClaim(formula));

/** The rule of words that name one number and no other. */
const isNumberItself = /^it must be \d[\d.,]*$/;

const hasClaim = (formula: Evidence['formula']): boolean =>
  formula.some((part) => typeof part !== 'string' && part.claim !== undefined);
