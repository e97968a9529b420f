// Small changes of a text that make it tell something else, each as the text that it may have been before.
import {otherSides} from '../../model/values/opposites.ts';
import {denialsTurned, formsOf, lemmas} from './denials.ts';
import {exchanged} from './exchanges.ts';
import {bare, dressed, type Earlier, put, type Words} from './words.ts';

const wordsIn = (list: string): string[] => list.split(/[,\s]\s*/);

const hedges = [
  ...wordsIn(
    'may might could can would will must should perhaps possibly probably likely apparently potentially',
  ),
  ...wordsIn(
    'seemingly relatively reportedly arguably appears appear seems seem tends tend clearly certainly',
  ),
  ...[
    'appears to',
    'appear to',
    'seems to',
    'seem to',
    'tend to',
    'tends to',
    'appears to be',
    'seems to be',
  ],
  ...['may be', 'might be', 'may have', 'might have', 'likely to', 'definitely'],
];
const quantities = [
  ...wordsIn(
    'all every each both most many several some few no none one two three four five six seven eight nine ten',
  ),
  ...wordsIn(
    'more less fewer much little always often sometimes rarely seldom never usually mostly mainly only first',
  ),
  ...wordsIn('second third fourth last half another neither either any nobody everybody'),
  ...['the first', 'the second', 'the former', 'the latter'],
];

/** Every text that one such change may have made into this one. */
export function* earlierThan(words: Words, names: readonly string[]): Generator<Earlier> {
  yield* denialsTurned(words);
  yield* replaced(words, hedges, 'strength');
  yield* leftOut(words);
  yield* putIn(words);
  yield* replaced(words, quantities, 'quantity');
  yield* opposites(words);
  yield* numbers(words);
  yield* shifted(words);
  yield* exchanged(words);
  yield* renamed(words, names);
}

function* replaced(
  words: Words,
  family: readonly string[],
  kind: Earlier['kind'],
): Generator<Earlier> {
  const known = new Set(family);
  for (const at of words.typed)
    for (const length of [1, 2, 3]) {
      const now = words.all.slice(at, at + length).join(' ');
      const {word} = bare(now);
      if (!known.has(word.toLowerCase())) continue;
      yield {text: put(words, at, length), was: '', now: word, at, kind};
      for (const other of family)
        if (other !== word.toLowerCase())
          yield {
            text: put(words, at, length, dressed(now, other)),
            was: other,
            now: word,
            at,
            kind,
          };
    }
}

/** Hedges that were there, before a verb in the form that it then had or anywhere as an adverb. */
function* leftOut(words: Words): Generator<Earlier> {
  for (const at of words.typed) {
    const word = words.all[at]!;
    const {word: core} = bare(word);
    const forms = /^(?:is|are|was|were)$/.test(core)
      ? ['be', '']
      : /(?:s|d)$/.test(core)
        ? lemmas(core)
        : [];
    const earlier = [
      ...hedges
        .filter((each) => /ly$|^(?:perhaps|some)$/.test(each))
        .map((each) => `${each} ${core}`),
      ...forms.flatMap((form) => hedges.map((each) => `${each} ${form}`.trim())),
    ];
    for (const was of earlier)
      yield {text: put(words, at, 1, dressed(word, was)), was, now: core, at, kind: 'strength'};
  }
}

/** Hedges that were not there, before a verb that then had a form of its own. */
function* putIn(words: Words): Generator<Earlier> {
  const known = new Set(hedges);
  for (const at of words.typed)
    for (const length of [1, 2, 3]) {
      const now = words.all.slice(at, at + length).join(' ');
      const {word} = bare(now);
      const verb = bare(words.all[at + length] ?? '').word;
      if (!known.has(word.toLowerCase())) continue;
      const earlier = [
        ...(/ (?:be|have)$/.test(word)
          ? ['is', 'are', 'was', 'were', 'has', 'have', 'had']
          : []
        ).map((was) => ({was, count: length})),
        ...(verb === '' ? [] : formsOf(verb).map((was) => ({was, count: length + 1}))),
      ];
      for (const {was, count} of earlier)
        yield {
          text: put(words, at, count, dressed(now, was)),
          was,
          now: word,
          at,
          kind: 'strength',
        };
    }
}

function* opposites(words: Words): Generator<Earlier> {
  for (const at of words.typed) {
    const {word} = bare(words.all[at]!);
    const article = /^(?:a|an)$/.test(words.all[at - 1] ?? '') ? 1 : 0;
    for (const other of [...otherSides(word.toLowerCase()), ...unprefixed(word)]) {
      const was = dressed(words.all[at]!, other);
      const found = {was: other, now: word, at, kind: 'opposite' as const};
      yield {...found, text: put(words, at, 1, was)};
      if (article > 0)
        for (const each of ['a', 'an']) yield {...found, text: put(words, at - 1, 2, each, was)};
    }
  }
}

const unprefixed = (word: string): string[] => [
  ...['un', 'in', 'im', 'dis', 'non-'].flatMap((prefix) =>
    word.startsWith(prefix) ? [word.slice(prefix.length)] : [`${prefix}${word}`],
  ),
  ...(word.startsWith('over') ? [`under${word.slice(4)}`] : []),
  ...(word.startsWith('under') ? [`over${word.slice(5)}`] : []),
];

/** Another number of about the same size: a band, a level, a trust, a year. What an element prints is its own. */
function* numbers(words: Words): Generator<Earlier> {
  const {all, typed} = words;
  for (const at of typed) {
    const {word} = bare(all[at]!);
    const isPrinted = all
      .slice(at + 1, at + 4)
      .some((each) => /^\{(?:Claim|Value|Trust)$/.test(each));
    if (!/^\d{1,4}$/.test(word) || isPrinted) continue;
    const value = Number(word);
    const others = value < 100 ? Array.from({length: 99}, (_, nth) => nth + 1) : near(value);
    for (const other of others)
      if (other !== value)
        yield {
          text: put(words, at, 1, dressed(all[at]!, String(other))),
          was: String(other),
          now: word,
          at,
          kind: 'name',
        };
  }
}

/** Numbers in a row, each as much more or less: "bands 4, 5 or 6" in the place of "bands 3, 4 or 5". */
function* shifted(words: Words): Generator<Earlier> {
  const isNumber = (at: number): boolean => /^\d{1,2}$/.test(bare(words.all[at] ?? '').word);
  for (const at of words.typed) {
    const run = [at, at + 1, at + 2, at + 3, at + 4].filter((each) => isNumber(each));
    if (!isNumber(at) || run.length < 2) continue;
    const now = words.all.slice(at, run.at(-1)! + 1);
    for (const by of [-3, -2, -1, 1, 2, 3]) {
      const was = now.map((word) => word.replace(/\d+/, (digits) => String(Number(digits) + by)));
      yield {
        text: put(words, at, now.length, ...was),
        ...{was: was.join(' '), now: now.join(' '), at, kind: 'name' as const},
      };
    }
  }
}

const near = (value: number): number[] => Array.from({length: 61}, (_, nth) => value - 30 + nth);

/** Other people or things of the study in the place of up to four words. */
function* renamed(words: Words, names: readonly string[]): Generator<Earlier> {
  const {all, typed} = words;
  const own = new Set(typed);
  const byWord = new Set(names.flatMap((name) => name.toLowerCase().split(' ')));
  for (const at of typed)
    for (const length of [1, 2, 3, 4, 5]) {
      if (!own.has(at + length - 1)) break;
      const now = all.slice(at, at + length).join(' ');
      const {word} = bare(now);
      const [first = '', last = ''] = [word.split(' ')[0], word.split(' ').at(-1)];
      if (!byWord.has(first.toLowerCase()) || !byWord.has(last.toLowerCase())) continue;
      for (const name of names)
        if (name !== word.toLowerCase())
          yield {
            text: put(words, at, length, dressed(now, name)),
            was: name,
            now: word,
            at,
            kind: 'name',
          };
    }
}
