// Bands in a clause whose words rest on a row about another band.
import type {Study} from '../../study.ts';
import {type Clause, clausesOf, isIn, pieceAt} from './clauses.ts';
import {type Mention, mentionsIn} from './mentions.ts';
import {isBroader} from './subject.ts';

/** Something in a sentence that rests on a row, with the words of that row. */
export interface Resting extends Clause {
  readonly name: string;
  readonly row: string;
}

/** What of a sentence stands under a band, or a move between bands, that its row does not have. */
export function bandProblems(
  study: Study,
  text: string,
  resting: readonly Resting[],
): {at: number; message: string}[] {
  const mentions = mentionsIn(study, text);
  const bands = mentions.filter(({key}) => key === 'band');
  if (bands.length === 0) return [];
  const clauses = clausesOf(text, [...mentions, ...resting]);
  return resting.flatMap((each) => {
    const clause = pieceAt(clauses, each.at);
    const here = bands.filter((band) => isIn(band, clause));
    const message = here.length > 0 ? complaint(study, text, each, here) : undefined;
    return message === undefined ? [] : [{at: each.at, message}];
  });
}

function complaint(
  study: Study,
  text: string,
  {name, row}: Resting,
  here: readonly Mention[],
): string | undefined {
  const own = mentionsIn(study, row).filter(({key}) => key === 'band');
  if (own.length === 0) return undefined;
  const foreign = here.find((band) => !isOf(study, band, own));
  if (foreign && !here.some((band) => isOf(study, band, own)))
    return (
      `${name} stands in a clause about ${foreign.text}, and what it rests on is about ` +
      `${namesOf(own)} (“${shortened(row)}”). Write ${namesOf(own)} there, or rest it on a row about ${foreign.text}.`
    );
  const ends = own.filter(({at}) => /\bto\s+$/.test(row.slice(0, at))).map(({value}) => value);
  const move = movesIn(text, here).find(
    ([from, to]) => ends.includes(from.value) && !ends.includes(to.value),
  );
  if (!move) return undefined;
  const [from, to] = move;
  return (
    `${name} is said of a move from ${from.text} to ${to.text}, and what it rests on has ` +
    `${from.text} as where the move ends (“${shortened(row)}”). Exchange the two bands.`
  );
}

const isOf = (study: Study, {value}: Mention, own: readonly Mention[]): boolean =>
  own.some(
    (each) =>
      each.value === value ||
      isBroader(study, 'band', value, each.value) ||
      isBroader(study, 'band', each.value, value),
  );

const namesOf = (bands: readonly Mention[]): string =>
  [...new Map(bands.map(({value, text}) => [value, text.toLowerCase()])).values()].join(' or ');

const shortened = (row: string): string => (row.length > 90 ? `${row.slice(0, 88).trim()} …` : row);

/** Bands of which a text names one as left for the next: "from band 2 to band 3", "band 2 staff move up to band 3". */
function movesIn(text: string, bands: readonly Mention[]): [Mention, Mention][] {
  return bands.slice(1).flatMap((to, index) => {
    const from = bands[index]!;
    const between = text.slice(from.end, to.at);
    return from.value !== to.value && /^(?:\s+[\w-]+){0,5}?\s+(?:in)?to\s+$/.test(between)
      ? [[from, to] as [Mention, Mention]]
      : [];
  });
}
