import {wordFor} from '../../values/number-words.ts';
import type {Claim} from '../claim.ts';
import {formatClaim, formatNumber} from '../named.ts';

/** How a text prints the number of its claim: with its unit, alone, as a word, and as a word that begins a sentence. */
export const numberPlaces: readonly string[] = ['value', 'number', 'word', 'Word'];

/** What a text about a claim may take from it. */
export const ownPlaces: readonly string[] = [...numberPlaces, 'n'];

/** Names of the places in a text: "value" for "{value}", "claim:a" for "{claim:a}". */
export const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');

/** Ids of other claims that a text names. */
export const claimsNamedIn = (text: string): string[] =>
  placesIn(text)
    .filter((place) => place.startsWith('claim:'))
    .map((place) => place.slice('claim:'.length));

/** Fills the places of a text about a claim. Throws an Error for a place that nothing fills. */
export function fillClaim(text: string, claim: Claim, named: (id: string) => Claim): string {
  return text.replaceAll(/\{([^{}]*)\}/g, (_, place: string) => {
    if (place.startsWith('claim:')) return formatClaim(named(place.slice('claim:'.length)));
    const fill = own[place];
    if (!fill) throw new Error(`"{${place}}" in "${text}" is not known.`);
    return fill(claim);
  });
}

const own: Readonly<Record<string, (claim: Claim) => string>> = {
  value: formatClaim,
  number: ({value, decimals}) => formatNumber(value, decimals),
  word: ({value}) => wordFor(value),
  n: ({claim, n}) => {
    if (n === null) throw new Error(`The claim "${claim}" has no n to print.`);
    return formatNumber(n, 0);
  },
  Word: ({value}) => wordFor(value).replace(/^./, (letter) => letter.toUpperCase()),
};
