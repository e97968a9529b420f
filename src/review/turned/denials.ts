// Denials that were left out of a text, or put into it.
import {bare, dressed, type Earlier, put, type Words} from './words.ts';

const denials = ['not', 'no', 'never', 'nobody', 'none', 'without', 'hardly', 'neither', 'nor'];
const articles = ['a', 'an', 'the', 'any', 'some', 'every', 'all'];
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
export function lemmas(verb: string): string[] {
  const own = irregular.get(verb);
  const cut = [/ies$/, /es$/, /s$/, /ed$/, /d$/].flatMap((ending, nth) =>
    ending.test(verb) ? [verb.replace(ending, nth === 0 ? 'y' : '')] : [],
  );
  return [...(own ? [own] : []), verb, ...cut];
}

/** Forms in which a verb may have stood. */
export const formsOf = (lemma: string): string[] => [
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
    const denied = (text: string, was: string, now: string): Earlier => ({
      text,
      was,
      now,
      at,
      kind: 'denial',
    });
    const word = words.all[at]!;
    const core = bare(word).word.toLowerCase();
    const turn = (...instead: readonly string[]): Earlier[] =>
      instead.map((each) => denied(put(words, at, 1, dressed(word, each)), each, core));
    if (denials.includes(core)) {
      yield denied(put(words, at, 1), '', core);
      yield* turn(
        ...(core === 'no'
          ? articles
          : core === 'nor'
            ? ['or', 'and']
            : ['both', 'either', 'somebody']),
      );
    } else if (core === 'and' || core === 'or') yield* turn('nor');
    else if (articles.includes(core) || core === 'both' || core === 'either')
      yield* turn('no', 'neither', 'not a');
    else if (/n['’]t$/.test(core)) yield* turn(core.replace(/n['’]t$/, ''));
    else if (auxiliary.test(core))
      yield* turn(
        `${core} not`,
        `${core}n’t`,
        `${core}n't`,
        `${core} never`,
        `${core} no`,
        `${core} neither`,
      );
    else if (/^\p{Ll}{2,}(?:s|d)$/u.test(core) || irregular.has(core))
      yield* turn(
        ...lemmas(core).flatMap((lemma) =>
          [
            'do not',
            'does not',
            'did not',
            'don’t',
            'doesn’t',
            'didn’t',
            "don't",
            "doesn't",
            "didn't",
          ].map((aux) => `${aux} ${lemma}`),
        ),
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
    const text = [
      ...all.slice(0, at),
      was,
      ...all.slice(at + 2, verb),
      single[word as 'are'],
      ...all.slice(verb + 1),
    ];
    yield {text: text.join(' '), was, now: `${all[at]} ${plural}`, at, kind: 'denial'};
  }
}

/** "Knew" in the place of "did not know". */
function* withoutDo(words: Words, at: number): Generator<Earlier> {
  const [aux = '', not, verb] = words.all.slice(at, at + 3);
  if (!/^(?:do|does|did)$/.test(aux) || not !== 'not' || verb === undefined) return;
  for (const form of formsOf(bare(verb).word))
    yield {
      text: put(words, at, 3, dressed(verb, form)),
      was: form,
      now: `${aux} not ${verb}`,
      at,
      kind: 'denial',
    };
}
