// Small changes of a text that make it tell something else, each as the text that it may have been before.
import {otherSides} from '../../model/values/opposites.ts';
import {stemsOf} from '../../model/values/stems.ts';

/** What a text may have been, with what stood there and what stands there now. */
export interface Earlier {
  readonly text: string;
  readonly was: string;
  readonly now: string;
  /** Index of the word. */
  readonly at: number;
  readonly kind: 'denial' | 'strength' | 'quantity' | 'opposite' | 'order' | 'name';
}

/** A text in words; those of elements, in braces, are left as they are. */
export interface Words {
  readonly all: readonly string[];
  /** Indexes of the words that a writer has typed. */
  readonly typed: readonly number[];
}

export function wordsOf(text: string): Words {
  const all = text.split(' ');
  const typed: number[] = [];
  let depth = 0;
  all.forEach((word, at) => {
    const opened = depth + word.split('{').length - 1;
    depth = opened - (word.split('}').length - 1);
    if (opened === 0 && word !== '|') typed.push(at);
  });
  return {all, typed};
}

const denials = ['not', 'no', 'never', 'nobody', 'none', 'without', 'hardly', 'neither', 'nor'];
const articles = ['a', 'an', 'the', 'any', 'some', 'every', 'all'];
const hedges = [
  ...['may', 'might', 'could', 'can', 'would', 'will', 'must', 'should', 'perhaps', 'possibly', 'probably', 'likely'],
  ...['apparently', 'potentially', 'seemingly', 'relatively', 'reportedly', 'arguably', 'appears', 'appear', 'seems'],
  ...['seem', 'tends', 'tend', 'appears to', 'appear to', 'seems to', 'seem to', 'tend to', 'tends to', 'appears to be'],
  ...['seems to be', 'may be', 'might be', 'may have', 'might have', 'likely to', 'clearly', 'certainly', 'definitely'],
];
const quantities = [
  ...['all', 'every', 'each', 'both', 'most', 'many', 'several', 'some', 'few', 'no', 'none', 'one', 'two', 'three'],
  ...['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'more', 'less', 'fewer', 'much', 'little', 'always'],
  ...['often', 'sometimes', 'rarely', 'seldom', 'never', 'usually', 'mostly', 'mainly', 'only', 'first', 'second'],
  ...['third', 'fourth', 'last', 'half', 'another', 'neither', 'either', 'any', 'nobody', 'everybody', 'the first', 'the second', 'the former', 'the latter'],
];

/** Every text that one such change may have made into this one. */
export function* earlierThan(words: Words, names: readonly string[]): Generator<Earlier> {
  yield* denialsTurned(words);
  yield* replaced(words, hedges, 'strength');
  yield* leftOut(words);
  yield* replaced(words, quantities, 'quantity');
  yield* opposites(words);
  yield* numbers(words);
  yield* shifted(words);
  yield* exchanged(words);
  yield* renamed(words, names);
}

/** A text with some of its words in the place of others. */
export function put({all}: Words, from: number, count: number, ...instead: readonly string[]): string {
  return [...all.slice(0, from), ...instead, ...all.slice(from + count)].join(' ');
}

/** A word without the marks about it, and these. */
export function bare(word: string): {before: string; word: string; behind: string} {
  const [, before = '', core = '', behind = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  return {before, word: core, behind};
}

/** The same marks and the same capital about other words. */
export function dressed(like: string, words: string): string {
  const {before, word, behind} = bare(like);
  const isCapital = /^\p{Lu}/u.test(word) && !/^\p{Lu}{2}/u.test(word);
  return before + (isCapital ? words.slice(0, 1).toUpperCase() + words.slice(1) : words) + behind;
}

const irregular = new Map(
  (
    'knew know,gave give,took take,had have,said say,found find,saw see,told tell,made make,went go,came come,' +
    'got get,kept keep,left leave,lost lose,thought think,felt feel,held hold,rose rise,fell fall,grew grow,' +
    'began begin,spoke speak,wrote write,chose choose,drew draw,met meet,paid pay,sent send,has have,does do,did do'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Forms of the dictionary that a verb may have. */
function lemmas(verb: string): string[] {
  const own = irregular.get(verb);
  const cut = [/ies$/, /es$/, /s$/, /ed$/, /d$/].flatMap((ending, nth) =>
    ending.test(verb) ? [verb.replace(ending, nth === 0 ? 'y' : '')] : [],
  );
  return [...(own ? [own] : []), verb, ...cut];
}

const formsOf = (lemma: string): string[] => [
  ...[...irregular].filter(([, base]) => base === lemma).map(([form]) => form),
  ...[lemma, `${lemma}s`, `${lemma}es`, `${lemma}ed`, `${lemma}d`, lemma.replace(/y$/, 'ies')],
];

const auxiliary =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|might|will|would|should|must)$/i;

/** Denials that were there and are not, and those that are there and were not; `anywhere`, or by a verb alone. */
export function* denialsTurned(
  words: Words,
  {from = 0, to = Infinity, isAnywhere = true} = {},
): Generator<Earlier> {
  for (const at of words.typed) {
    if (at < from || at > to) continue;
    const denied = (text: string, was: string, now: string): Earlier => ({text, was, now, at, kind: 'denial'});
    const word = words.all[at]!;
    const core = bare(word).word.toLowerCase();
    const turn = (...instead: readonly string[]): Earlier[] =>
      instead.map((each) => denied(put(words, at, 1, dressed(word, each)), each, core));
    if (denials.includes(core)) {
      yield denied(put(words, at, 1), '', core);
      yield* turn(...(core === 'no' ? articles : core === 'nor' ? ['or', 'and'] : ['both', 'either', 'somebody']));
    } else if (core === 'and' || core === 'or') yield* turn('nor');
    else if (articles.includes(core) || core === 'both' || core === 'either') yield* turn('no', 'neither', 'not a');
    else if (/n['’]t$/.test(core)) yield* turn(core.replace(/n['’]t$/, ''));
    else if (auxiliary.test(core))
      yield* turn(`${core} not`, `${core}n’t`, `${core}n't`, `${core} never`, `${core} no`, `${core} neither`);
    else if (/^\p{Ll}{2,}(?:s|d)$/u.test(core) || irregular.has(core))
      yield* turn(
        ...lemmas(core).flatMap((lemma) => ['do', 'does', 'did'].map((aux) => `${aux} not ${lemma}`)),
        ...[`${core} no`, `${core} neither`, `${core} nothing`, `not ${core}`, `never ${core}`],
      );
    else if (isAnywhere && /^\p{L}{3,}$/u.test(core)) yield* turn(`not ${core}`, `no ${core}`);
    yield* withoutDo(words, at);
    yield* noneOf(words, at);
  }
}

/** "The rows … are" in the place of "no row … is". */
function* noneOf(words: Words, at: number): Generator<Earlier> {
  const {all} = words;
  const plural = bare(all[at + 1] ?? '').word;
  if (!/^(?:the|these|all)$/i.test(bare(all[at]!).word) || !plural.endsWith('s')) return;
  const single = {are: 'is', were: 'was', have: 'has', do: 'does'} as const;
  for (let verb = at + 2; verb < at + 9; verb += 1) {
    const word = all[verb];
    if (word === undefined || !(word in single)) continue;
    const was = dressed(all[at]!, `no ${plural.slice(0, -1)}`);
    const text = [...all.slice(0, at), was, ...all.slice(at + 2, verb), single[word as 'are'], ...all.slice(verb + 1)];
    yield {text: text.join(' '), was, now: `${all[at]} ${plural}`, at, kind: 'denial'};
  }
}

/** "Knew" in the place of "did not know". */
function* withoutDo(words: Words, at: number): Generator<Earlier> {
  const [aux = '', not, verb] = words.all.slice(at, at + 3);
  if (!/^(?:do|does|did)$/.test(aux) || not !== 'not' || verb === undefined) return;
  for (const form of formsOf(bare(verb).word))
    yield {text: put(words, at, 3, dressed(verb, form)), was: form, now: `${aux} not ${verb}`, at, kind: 'denial'};
}

function* replaced(words: Words, family: readonly string[], kind: Earlier['kind']): Generator<Earlier> {
  const known = new Set(family);
  for (const at of words.typed)
    for (const length of [1, 2, 3]) {
      const now = words.all.slice(at, at + length).join(' ');
      const {word} = bare(now);
      if (!known.has(word.toLowerCase())) continue;
      yield {text: put(words, at, length), was: '', now: word, at, kind};
      for (const other of family)
        if (other !== word.toLowerCase())
          yield {text: put(words, at, length, dressed(now, other)), was: other, now: word, at, kind};
    }
}

/** Hedges that were there, before a verb in the form that it then had or anywhere as an adverb. */
function* leftOut(words: Words): Generator<Earlier> {
  for (const at of words.typed) {
    const word = words.all[at]!;
    const {word: core} = bare(word);
    const forms = /^(?:is|are|was|were)$/.test(core) ? ['be', ''] : /(?:s|d)$/.test(core) ? lemmas(core) : [];
    const earlier = [
      ...hedges.filter((each) => /ly$|^(?:perhaps|some)$/.test(each)).map((each) => `${each} ${core}`),
      ...forms.flatMap((form) => hedges.map((each) => `${each} ${form}`.trim())),
    ];
    for (const was of earlier)
      yield {text: put(words, at, 1, dressed(word, was)), was, now: core, at, kind: 'strength'};
  }
}

function* opposites(words: Words): Generator<Earlier> {
  for (const at of words.typed) {
    const {word} = bare(words.all[at]!);
    const turned = [...otherSides(word.toLowerCase()), ...unprefixed(word)];
    for (const other of turned)
      yield {text: put(words, at, 1, dressed(words.all[at]!, other)), was: other, now: word, at, kind: 'opposite'};
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
    const isPrinted = all.slice(at + 1, at + 4).some((each) => /^\{(?:Claim|Value|Trust)$/.test(each));
    if (!/^\d{1,4}$/.test(word) || isPrinted) continue;
    const value = Number(word);
    const others = value < 100 ? Array.from({length: 99}, (_, nth) => nth + 1) : near(value);
    for (const other of others)
      if (other !== value)
        yield {text: put(words, at, 1, dressed(all[at]!, String(other))), was: String(other), now: word, at, kind: 'name'};
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

/** Words that carry meaning, alone or in pairs, that have changed places within a sentence. */
function* exchanged(words: Words): Generator<Earlier> {
  const {all} = words;
  const spans = spansIn(words);
  for (const [nth, one] of spans.entries())
    for (const other of spans.slice(nth + 1)) {
      if (other.sentence !== one.sentence) break;
      if (other.at < one.at + one.length) continue;
      const [left, right] = [one, other].map(({at, length}) => all.slice(at, at + length).join(' ')) as [string, string];
      const [first, second] = [undressed(left), undressed(right)];
      const moved = [
        ...[...all.slice(0, one.at), dressed(left, second)],
        ...[...all.slice(one.at + one.length, other.at), dressed(right, first)],
        ...all.slice(other.at + other.length),
      ];
      yield {text: moved.join(' '), was: `${second} … ${first}`, now: `${first} … ${second}`, at: one.at, kind: 'order'};
    }
}

interface Span {
  readonly at: number;
  readonly length: number;
  readonly sentence: number;
}

function spansIn({all, typed}: Words): Span[] {
  const own = new Set(typed);
  let sentence = 0;
  return typed.flatMap((at) => {
    const here = sentence;
    if (/[.!?]$/.test(all[at]!)) sentence += 1;
    return [1, 2].flatMap((length) => {
      const isWhole = own.has(at + length - 1) && (length === 1 || /[\p{L}\d]$/u.test(all[at]!));
      return isWhole && stemsOf(all[at + length - 1]!.replace(/\d+/, 'digit')).size > 0
        ? [{at, length, sentence: here}]
        : [];
    });
  });
}

function undressed(words: string): string {
  const {word} = bare(words);
  return /^\p{Lu}\p{Ll}/u.test(word) && !/ \p{Lu}/u.test(word) ? word.slice(0, 1).toLowerCase() + word.slice(1) : word;
}

/** Other people or things of the study in the place of up to four words. */
export function* renamed(words: Words, names: readonly string[]): Generator<Earlier> {
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
          yield {text: put(words, at, length, dressed(now, name)), was: name, now: word, at, kind: 'name'};
    }
}
