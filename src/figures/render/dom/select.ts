import {compile, type Options} from 'css-select';
import type {DrawingElement, DrawingNode} from './nodes.ts';

const isElement = (node: DrawingNode): node is DrawingElement => node.nodeType === 1;

/** How selectors find their way in a drawing. */
const adapter: NonNullable<Options<DrawingNode, DrawingElement>['adapter']> = {
  isTag: isElement,
  getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
  getChildren: (node) => (isElement(node) ? node.childNodes : []),
  getName: ({localName}) => localName,
  getParent: ({parentNode}) => parentNode,
  getSiblings: (node) => node.parentNode?.childNodes ?? [node],
  getText: ({textContent}) => textContent,
  hasAttrib: (element, name) => element.hasAttribute(name),
  removeSubsets: (nodes) =>
    nodes.filter((node) => !nodes.some((other) => other !== node && holds(other, node))),
};

const holds = (outer: DrawingNode, inner: DrawingNode): boolean =>
  inner.parentNode !== null && (inner.parentNode === outer || holds(outer, inner.parentNode));

type Test = (element: DrawingElement) => boolean;

const compiled = new Map<string, Test>();

/** Whether an element is one of those that a selector selects. Each selector is read once. */
function test(selector: string): Test {
  let query = compiled.get(selector);
  query ??= compile<DrawingNode, DrawingElement>(selector, {adapter, xmlMode: true});
  compiled.set(selector, query);
  return query;
}

/** The elements within an element that a selector selects, in their order. */
export function selectedBy(selector: string, within: DrawingElement): DrawingElement[] {
  const all = elementsIn(within, []);
  return selector === '*' ? all : all.filter(test(selector));
}

function elementsIn(element: DrawingElement, found: DrawingElement[]): DrawingElement[] {
  for (const node of element.childNodes)
    if (isElement(node)) {
      found.push(node);
      elementsIn(node, found);
    }
  return found;
}
