import {is} from 'css-select';
import {DomUtils, type parseDocument} from 'htmlparser2';

/** A part of a parsed page: an element, words, or the whole. These trees are many times lighter than a DOM. */
export type PageNode = ReturnType<typeof parseDocument> | PageChild;
type PageChild = ReturnType<typeof parseDocument>['children'][number];
export type PageElement = Extract<PageChild, {attribs: object}>;

/** Words of an element on one line. */
export const textOf = (node: PageNode | null | undefined): string =>
  (node ? DomUtils.textContent(node) : '').replace(/\s+/g, ' ').trim();

/** Words of an element on one line, without those of what a selector finds in it. */
export function textWithout(element: PageElement, selector: string): string {
  const wordsIn = (nodes: readonly PageChild[]): string =>
    nodes
      .map((node) => {
        if (!DomUtils.isTag(node)) return DomUtils.textContent(node);
        return is(node, selector) ? '' : wordsIn(node.children);
      })
      .join('');
  return wordsIn(element.children).replace(/\s+/g, ' ').trim();
}

/** An element for people who read a list of faults. */
export const tagOf = ({name, attribs}: PageElement): string =>
  `<${name} class="${attribs['class'] ?? ''}">`;

/** The nearest element that a selector finds: this one, or one that it stands in. */
export function closest(element: PageElement, selector: string): PageElement | null {
  for (let at: PageNode | null = element; at !== null && DomUtils.isTag(at); at = at.parent)
    if (is(at, selector)) return at;
  return null;
}
