// Words bound to the voice of somebody who says something else.
import {clausesTold, hedgeLeftOut, hedgeOfWord} from '../model/claims/assertions/hedged-part.ts';
import {commonStems} from '../model/claims/assertions/row-words.ts';
import {quotationById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {meaningsOf} from '../model/values/alike.ts';
import {splitSentences} from '../model/values/sentences.ts';
import type {AboutProblem} from './about.ts';
import type {BoundWords} from './says.ts';
import type {ProseSentence} from './sentences.ts';
import {type Spoken} from './spoken.ts';

/** So many words that tell have to be theirs, or so much of all of them: a word alone is chance. */
const enough = {words: 2, part: 0.4};

/** What is wrong with a sentence that has nothing of what those said to whom its words are bound. */
export function voicedProblems(
  study: Study,
  {binding, words, start}: Pick<BoundWords, 'binding' | 'words' | 'start'>,
  sentence: ProseSentence,
  spoken: readonly Spoken[],
): AboutProblem[] {
  if (binding?.backing !== 'voices') return [];
  const hedged = outright(study, {binding, words}, sentence);
  if (hedged) return [{at: start, message: hedged}];
  const said = saidBy(study, binding.text);
  const isShown = spoken.some(
    (each) => each.sentence === sentence && said.ids.includes(each.quotation.quotation),
  );
  if (isShown || said.texts.length === 0) return [];
  const common = commonStems(study);
  const own = [...meaningsOf(sentence.text)].filter((stem) => !common.has(stem));
  const theirs = meaningsOf(said.texts.join('. '));
  const shared = own.filter((stem) => theirs.has(stem)).length;
  if (shared >= enough.words || shared >= enough.part * own.length) return [];
  return [
    {
      at: start,
      message:
        `“${words}” is bound to voices="${binding.text}", and what is on record there is ` +
        `${shortened(said.texts[0]!)}: ` +
        'the sentence tells something else. Say what they said, bind it to whoever said so, or put the quotation ' +
        'right behind the sentence.',
    },
  ];
}

/** A clause that states what a quotation holds possible. */
function outright(
  study: Study,
  {binding, words}: Pick<BoundWords, 'binding' | 'words'>,
  {text}: ProseSentence,
): string | undefined {
  const quoted = (binding?.text ?? '').split(/\s+/).flatMap((id) => quotationById(study, id) ?? []);
  const clause = clausesTold(text).find((each) => each.includes(words));
  const [only, ...more] = quoted;
  const hedge =
    only && clause !== undefined && more.length === 0
      ? (hedgeLeftOut(clause, only.text) ?? hedgeOfWord(words, clause, only.text))
      : undefined;
  return hedge === undefined
    ? undefined
    : `“${words}” is bound to voices="${binding?.text}", which has “${hedge}” of it (“${only!.text}”), and the ` +
        `sentence states it outright. Take “${hedge}” into the bound words.`;
}

const shortened = (text: string): string => {
  const [first] = splitSentences(text);
  const whole = first?.text ?? text;
  return `“${whole.length > 100 ? `${whole.slice(0, 98).trim()} …` : whole.replace(/[.]$/, '')}”`;
};

/** What is on record of the voices that a binding names, and the quotations among them. */
function saidBy(study: Study, text: string): {ids: readonly string[]; texts: readonly string[]} {
  const [names = '', category] = text.trim().split(/\s+in\s+/);
  const ids = names.split(/\s+/).filter(Boolean);
  const quotations = ids.flatMap((id) => quotationById(study, id) ?? []);
  const speakers = [...ids, ...quotations.flatMap(({participants}) => participants)];
  const isTheirs = (each: string): boolean => speakers.includes(each);
  const isThere = (each: string): boolean => category === undefined || each === category;
  const others = study.quotations.filter(
    (each) => each.participants.some(isTheirs) && isThere(each.category),
  );
  return {
    ids: [...quotations, ...others].map(({quotation}) => quotation),
    texts: [
      ...[...quotations, ...others].map((each) => `${each.text}. ${each.about}`),
      ...study.matrix.flatMap((each) =>
        isTheirs(each.participant) && isThere(each.category) ? [each.summary] : [],
      ),
    ],
  };
}
