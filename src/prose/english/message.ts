import type {ClaimingWords} from './index.ts';
import type {ClaimKind} from './token.ts';

/** What words of each kind do. */
const does: Readonly<Record<ClaimKind, string>> = {
  quantity: 'states a quantity',
  comparison: 'compares',
  order: 'puts things in an order',
  change: 'tells of a change',
  cause: 'tells of a cause',
  extreme: 'names an extreme',
  evaluation: 'judges',
  hedge: 'hedges',
};

const authors = (words: string): string =>
  `<Says authors="…">${words}</Says>, with the id of a row of data/said.csv`;

/** The shortest way to bind words of each kind. */
const remedies: Readonly<Record<ClaimKind, (words: string) => string>> = {
  quantity: (words) => `<Says of="…">${words}</Says>, with a quantity, or with voices or authors`,
  comparison: (words) =>
    `<Says if="… < …">${words}</Says>, with the comparison in numbers, or with authors`,
  order: (words) =>
    `<Says if="… > …">${words}</Says>, with the comparison in numbers, or with authors`,
  extreme: (words) =>
    `<Says if="… > …">${words}</Says>, with the comparison in numbers, or with authors`,
  change: authors,
  cause: authors,
  evaluation: authors,
  hedge: (words) =>
    `${authors(words)} that is marked "hedged", or leave the hedge out if the source has none`,
};

/** Why words that are not bound may not be published, and what to do; with whom they speak of, where that is plain. */
export const unboundMessage = ({text, kind}: ClaimingWords, whom?: string): string =>
  `“${text}” ${does[kind]}${whom === undefined ? '' : ` “${whom}”`} and rests on nothing. ` +
  `Bind it: ${remedies[kind](text)}; content/README.md says how.`;
