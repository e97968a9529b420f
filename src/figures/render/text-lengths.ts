import type {Measure} from '../marks/lines.ts';
import {svg} from './document.ts';

/** Size in px of letters that no element gives another. */
export const textSize = 13.5;

/**
 * Below this width in px, another face makes no difference that matters: nothing stands close to a short text, as the
 * numbers of an axis are, and held to a width, an 11 would have thinner letters than the 20 below it. Pieces have
 * neighbours.
 */
const [shortest, shortestPiece] = [20, 10];

/**
 * Says how wide the texts of a file are, so that they take just this room in any face: a file carries none, and each
 * reader's narrow one has other widths. Texts in pieces become a text a piece, as programs disagree about the length
 * of a text in pieces.
 */
export function holdLengths(root: Element, measure: Measure): void {
  const pieces = new Set<Element>();
  for (const text of [...root.querySelectorAll('text')]) {
    if (text.childElementCount === 0) continue;
    const those = piecesOf(text, measure);
    for (const piece of those) pieces.add(piece);
    text.replaceWith(...those);
  }
  for (const text of [...root.querySelectorAll('text')]) {
    const width = widthOf(text, text.textContent ?? '', measure);
    if (width < (pieces.has(text) ? shortestPiece : shortest)) continue;
    text.setAttribute('textLength', String(Math.round(width * 10) / 10));
    text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
}

/** A text in pieces as texts beside each other, each from its first letter to its last. */
function piecesOf(text: Element, measure: Measure): Element[] {
  const steps = [...text.childNodes].map((node) => {
    const isElement = node.nodeType === node.ELEMENT_NODE;
    const words = node.textContent ?? '';
    const style = isElement ? (node as Element) : text;
    const before = (isElement ? number(style, 'dx') : 0) + widthOf(style, leading(words), measure);
    return {words, style, before, width: widthOf(style, words.trimStart(), measure)};
  });
  const whole = steps.reduce((sum, {before, width}) => sum + before + width, 0);
  const share = {start: 0, middle: 0.5, end: 1}[said(text, 'text-anchor') ?? 'start'] ?? 0;
  let x = number(text, 'x') - share * whole;
  return steps.flatMap(({words, style, before, width}) => {
    const piece = words.trim() === '' ? [] : [pieceAt(x + before, words, style, text)];
    x += before + width;
    return piece;
  });
}

const leading = (words: string): string => words.slice(0, words.length - words.trimStart().length);

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** A piece as a text of its own: what it says of itself holds before what the whole text says. */
function pieceAt(x: number, words: string, style: Element, text: Element): Element {
  const attributes = Object.fromEntries(
    [text, style].flatMap(({attributes: all}) => [...all].map(({name, value}) => [name, value])),
  );
  const anchor = said(text, 'text-anchor') === undefined ? undefined : 'start';
  return svg('text', {...attributes, x, 'dx': undefined, 'text-anchor': anchor}, words.trim());
}

/** Width in px of words in the type of an element. */
function widthOf(element: Element, words: string, measure: Measure): number {
  const size = parseFloat(said(element, 'font-size') ?? String(textSize));
  const weight = Number(said(element, 'font-weight') ?? 400) > 500 ? 700 : 400;
  const spacing = parseFloat(said(element, 'letter-spacing') ?? '0') * size;
  return measure(words, size, weight) + spacing * words.length;
}

/** What an element or the nearest around it says of a property. */
function said(element: Element, name: string): string | undefined {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (at.hasAttribute(name)) return at.getAttribute(name) ?? undefined;
  return undefined;
}
