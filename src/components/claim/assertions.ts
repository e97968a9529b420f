import {unescape} from 'html-escaper';
import {evidenceFor} from '../../model/claims/assertions/binding.ts';
import {
  type Backing,
  backings,
  type Binding,
  type Evidence,
} from '../../model/claims/assertions/evidence.ts';
import {computedNumber} from '../../model/claims/assertions/number-evidence.ts';
import type {BoundWords} from '../../prose/says.ts';
import {study} from '../../study/current.ts';

/**
 * Why bound words are true.
 * @throws {Error} that begins with the element, so that it can be found in the text
 */
export function proven(binding: Binding, words: string): Evidence {
  try {
    return evidenceFor(study(), binding, words);
  } catch (error) {
    throw new Error(`<Says ${binding.backing}="${binding.text}">: ${(error as Error).message}`);
  }
}

/** Why the bound words and computed numbers of a piece of rendered prose are true, each once. */
export function evidenceIn(html: string): Evidence[] {
  const found = [
    ...html.matchAll(/<span class="says[^"]*" data-says="(\w+) ([^"]*)">([^<]*)<\/span>/g),
  ];
  const all = found.map(([, backing = '', text = '', words = '']) =>
    evidenceOf(backing, unescape(text), unescape(words)),
  );
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

function evidenceOf(backing: string, text: string, words: string): Evidence {
  const known = backings.find((each) => each === backing);
  return known
    ? proven({backing: known, text}, words)
    : {
        words,
        backing: 'of' satisfies Backing,
        rule: '',
        voices: [],
        formula: computedNumber(study(), text).formula,
      };
}

/** Rendered prose without what only its evidence needs to know. */
export const withoutBindings = (html: string): string =>
  html
    .replace(
      /<span hidden data-bindings>(?:\s|<span class="says"[^>]*>[^<]*<\/span>)*<\/span>/g,
      '',
    )
    .replace(/ data-says="[^"]*"/g, '');

/** Why the bound words of a head are true. */
export const evidenceOfHead = (bound: readonly BoundWords[]): Evidence[] =>
  bound.flatMap(({binding, words}) => (binding ? [proven(binding, words)] : []));
