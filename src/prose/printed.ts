// Numbers as prose prints them.
import type {Claim} from '../model/claims/claim.ts';
import {formatClaim, formatNumber} from '../model/claims/named.ts';
import {wordFor} from '../model/values/number-words.ts';

/** How a number is printed within a sentence. */
export interface Printing {
  /** Without its unit. */
  readonly bare?: boolean;
  /** A small whole number as a word. */
  readonly words?: boolean;
  /** At the beginning of a sentence. */
  readonly capital?: boolean;
}

/** A claim as it is printed. */
export function claimText(claim: Claim, {bare = false, words = false, capital = false}: Printing) {
  const text = words
    ? wordFor(claim.value)
    : bare
      ? formatNumber(claim.value, claim.decimals)
      : formatClaim(claim);
  return capital ? capitalised(text) : text;
}

/** A computed number as it is printed. */
export function numberText(
  {value, shown}: {readonly value: number; readonly shown: string},
  {words = false, capital = false}: Omit<Printing, 'bare'>,
): string {
  const text = words ? wordFor(value) : shown;
  return capital ? capitalised(text) : text;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
