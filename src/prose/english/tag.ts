import {createRequire} from 'node:module';
import type {ItsFunction} from 'wink-nlp';
import type {Token} from './token.ts';

/** What the library says of a token: as written, in a dictionary, part of speech. */
export type Tag = readonly [text: string, lemma: string, pos: string];

type Tagger = (text: string) => Tag[];

let tagger: Tagger | undefined;

/** The library and its model, loaded when the first text has to be tagged: that takes longer than to tag a report. */
function loadTagger(): Tagger {
  const require = createRequire(import.meta.url);
  const winkNlp = require('wink-nlp') as typeof import('wink-nlp').default;
  const model =
    require('wink-eng-lite-web-model') as typeof import('wink-eng-lite-web-model').default;
  const nlp = winkNlp(model, ['sbd', 'pos']);
  const {its} = nlp;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const out = (what: unknown): string[] => tokens.out(what as ItsFunction<string>) as string[];
    const [lemmas, tags] = [out(its.lemma), out(its.pos)];
    return tokens.out().map((word, index) => [word, lemmas[index] ?? word, tags[index] ?? 'X']);
  };
}

/** Tags of a text, in order. */
export function tagsOf(text: string): Tag[] {
  tagger ??= loadTagger();
  return tagger(text);
}

/** Tags with their places in the text that they are of. */
export function tokensOf(text: string, tags: readonly Tag[]): Token[] {
  let at = 0;
  return tags.map(([word, lemma, pos]) => {
    const from = Math.max(at, text.indexOf(word, at));
    at = from + word.length;
    return {
      raw: text.slice(from, at),
      text: word.toLowerCase(),
      lemma: lemma.toLowerCase(),
      pos,
      from,
      to: at,
    };
  });
}
