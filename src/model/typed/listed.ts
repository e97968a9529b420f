import {derived} from '../derived.ts';
import type {Study} from '../study.ts';
import {itemsIn, type NamedNumber, patternOf} from './names.ts';
import {escaped, placesOf} from './phrases.ts';
import type {Sentence} from './sentences.ts';
import type {TypedNumber} from './typed-number.ts';

export const typedNumbersFile = 'data/typed-numbers.csv';

/** A number of the table where it stands in a sentence. */
interface Use {
  readonly rows: readonly TypedNumber[];
  readonly at: number;
  readonly end: number;
}

/** The rows of each number, with the pattern by which any of them is found. */
interface Entries {
  readonly rows: ReadonlyMap<string, readonly TypedNumber[]>;
  readonly pattern: RegExp;
}

/** Nouns of names such as "Figure 5", with the rows of each of their numbers. */
interface Nouns {
  readonly item: string;
  readonly pattern: RegExp;
  readonly rows: ReadonlyMap<string, readonly TypedNumber[]>;
  readonly noun: string;
}

/** A noun with one number behind it, as in "Figure 5" or "level 6". */
const numbered = /^(\p{L}+) (\d+)$/u;
const abbreviations: Readonly<Record<string, string>> = {Figure: 'Fig', Appendix: 'App'};
const pluralOf = (noun: string): string =>
  noun.endsWith('ix') ? `${noun.slice(0, -1)}ces` : `${noun}s`;

/** Longer numbers first, so that "23 October 2024" is no use of "2024". One pattern finds all of them. */
const entriesOf = derived(({typedNumbers}: Pick<Study, 'typedNumbers'>): Entries => {
  const rows = Map.groupBy(typedNumbers, ({number}) => plain(number));
  const longestFirst = typedNumbers
    .map(({number}) => number)
    .toSorted((a, b) => b.length - a.length)
    .map(escaped);
  return {
    rows,
    pattern: new RegExp(
      `(?<![\\p{L}\\d]|\\d[.,])(?:${longestFirst.join('|') || '(?!)'})(?![\\p{L}\\d]|[.,]\\d)`,
      'giu',
    ),
  };
});
const plain = (number: string): string => number.toLowerCase().replaceAll(/\s+/g, ' ');

const nounsOf = derived(({typedNumbers}: Pick<Study, 'typedNumbers'>): readonly Nouns[] => {
  const named = typedNumbers.flatMap((row) => {
    const [, noun, number] = numbered.exec(row.number) ?? [];
    return noun && number ? [{noun, number, row}] : [];
  });
  return [...Map.groupBy(named, ({noun}) => noun)].map(([noun, members]) => {
    const short = abbreviations[noun];
    const initial = `[${noun[0]!.toLowerCase()}${noun[0]!.toUpperCase()}]`;
    const shape = {
      one: [initial + noun.slice(1), ...(short ? [`${short}\\.?`] : [])].join('|'),
      several: [initial + pluralOf(noun).slice(1), ...(short ? [`${short}s\\.?`] : [])].join('|'),
      item: String.raw`\d+`,
    };
    const byNumber = Map.groupBy(members, ({number}) => number);
    const rows = new Map([...byNumber].map(([number, each]) => [number, each.map(({row}) => row)]));
    return {noun, rows, item: shape.item, pattern: patternOf(shape)};
  });
});

/** The numbers of the table that stand in a sentence, each with what is wrong with its use. */
export function listedIn(study: Study, sentence: Sentence): NamedNumber[] {
  const {uses, unknown} = namedUses(study, sentence.text);
  const {rows, pattern} = entriesOf(study);
  for (const {0: typed, index: at} of sentence.text.matchAll(pattern)) {
    const use = {rows: rows.get(plain(typed)) ?? [], at, end: at + typed.length};
    if (!uses.some((other) => other.at < use.end && use.at < other.end)) uses.push(use);
  }
  const swapped = new Map([
    ...uses.flatMap((use) => {
      const wrong = ofAnother(study, use, uses, sentence.text);
      return wrong === undefined ? [] : [[use, wrong] as const];
    }),
    ...outOfOrder(uses, sentence.text),
  ]);
  return [
    ...unknown,
    ...uses.map((use) => {
      const wrong = speaksOfIt(use, uses, sentence.text) ? swapped.get(use) : elsewhere(use);
      return {at: use.at, end: use.end, ...(wrong && {wrong})};
    }),
  ].map(({at, end, ...rest}) => ({at: at + sentence.from, end: end + sentence.from, ...rest}));
}

function namedUses(study: Study, text: string): {uses: Use[]; unknown: NamedNumber[]} {
  const uses: Use[] = [];
  const unknown: NamedNumber[] = [];
  for (const {noun, rows, item, pattern} of nounsOf(study))
    for (const match of text.matchAll(pattern))
      for (const {0: number, index: at} of itemsIn(match, item)) {
        const place = {at, end: at + number.length};
        const known = rows.get(number);
        if (known) uses.push({...place, rows: known});
        else unknown.push({...place, wrong: unknownMember(noun, number, rows)});
      }
  return {uses, unknown};
}

const unknownMember = (noun: string, number: string, rows: Nouns['rows']): string =>
  `is taken for ${noun} ${number}, and ${typedNumbersFile} knows ${noun} ${[...rows.keys()].join(', ')}. ` +
  'Correct the number, or add a row.';

const aboutPlaces = ({rows}: Use, text: string): number[] =>
  rows.flatMap(({about}) => about.flatMap((words) => placesOf(words, text)));

/** A number that stands twice in a sentence needs its words twice: one of the two may be about something else. */
function speaksOfIt(use: Use, uses: readonly Use[], text: string): boolean {
  const alike = uses.filter(({rows, at}) => rows === use.rows && at <= use.at);
  return (
    use.rows.some(({about}) => about.length === 0) || aboutPlaces(use, text).length >= alike.length
  );
}

const elsewhere = ({rows}: Use): string =>
  `stands in ${typedNumbersFile} for ${rows
    .flatMap(({about}) => about.map((words) => `“${words}”`))
    .join(
      ', ',
    )}, and this sentence has none of these words for it. Correct the number, use one of the words, or add a row.`;

/** A number behind the words of another of its kind, and before its own: "the charter of 2019, and the act". */
function ofAnother(
  {typedNumbers}: Pick<Study, 'typedNumbers'>,
  use: Use,
  uses: readonly Use[],
  text: string,
): string | undefined {
  const alike = uses.filter(({rows}) => rows[0]?.kind === use.rows[0]?.kind);
  const first = Math.min(...aboutPlaces(use, text));
  if (alike.length > 1 || !Number.isFinite(first) || first < use.at) return undefined;
  const other = typedNumbers.find(
    (row) =>
      row.kind === use.rows[0]?.kind &&
      !use.rows.includes(row) &&
      row.about.some((words) => placesOf(words, text).some((at) => at < use.at)),
  );
  return other
    ? `stands behind the words of ${other.number}, “${other.about.join('”, “')}”, and before its own. ` +
        `Write ${other.number} there, or put its own words before it.`
    : undefined;
}

/**
 * Uses whose words come in another order than the numbers do: where two years stand in a sentence, the words of the
 * first have to begin before those of the second.
 */
function outOfOrder(uses: readonly Use[], text: string): Map<Use, string> {
  const wrong = new Map<Use, string>();
  for (const alike of Map.groupBy(uses, ({rows}) => rows[0]?.kind).values()) {
    const inOrder = alike
      .filter(({rows}) => rows.every(({about}) => about.length > 0))
      .toSorted((a, b) => a.at - b.at)
      .map((use) => ({
        use,
        first: Math.min(...aboutPlaces(use, text)),
        last: Math.max(...aboutPlaces(use, text)),
      }))
      .filter(({first}) => Number.isFinite(first));
    inOrder.slice(1).forEach(({use, last}, index) => {
      const before = inOrder[index]!;
      if (before.use.rows === use.rows || last >= before.first) return;
      wrong.set(
        use,
        `stands behind ${before.use.rows[0]!.number}, and its words stand before those of ` +
          `${before.use.rows[0]!.number}. Correct the numbers, or make two sentences of it.`,
      );
    });
  }
  return wrong;
}
