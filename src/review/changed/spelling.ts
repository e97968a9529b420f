import {distance} from 'fastest-levenshtein';

/** Whether one word is the other in another spelling. */
export const isSpelling = (one: string, other: string): boolean =>
  other.length >= 6 && one[0] === other[0] && distance(one, other) <= 1;
