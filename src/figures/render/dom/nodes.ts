// As much of a document as Plot and the drawings of this report use, and no more: a node of a whole document weighs ten
// times as much, and a build makes a million of them.
import {selectedBy} from './select.ts';

export type DrawingNode = DrawingElement | DrawingText;

export const svgNamespace = 'http://www.w3.org/2000/svg';

const textEscapes: Readonly<Record<string, string>> = {
  '\u00a0': '&#160;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};
const escapedText = (text: string): string =>
  text.replace(/[<>&\u00a0]/g, (letter) => textEscapes[letter]!);

const attributeEscapes: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};
const escapedAttribute = (text: string): string =>
  text.replace(/["<>&]/g, (letter) => attributeEscapes[letter]!);

/** What an element says with nothing in it does not need to be written. */
const saidOnlyWithValue = new Set(['id', 'class', 'style']);

/** A piece of text in a drawing. */
export class DrawingText {
  readonly nodeType = 3;
  readonly ELEMENT_NODE = 1;
  parentNode: DrawingElement | null = null;
  textContent: string;

  constructor(text: string) {
    this.textContent = text;
  }

  cloneNode(): DrawingText {
    return new DrawingText(this.textContent);
  }

  get outerHTML(): string {
    return escapedText(this.textContent);
  }
}

/** An element of a drawing. */
export class DrawingElement {
  readonly nodeType = 1;
  readonly ELEMENT_NODE = 1;
  readonly namespaceURI = svgNamespace;
  parentNode: DrawingElement | null = null;
  readonly childNodes: DrawingNode[] = [];
  readonly ownerDocument: DrawingDocument;
  readonly localName: string;
  /** The one that was set last is written first. */
  readonly #attributes = new Map<string, string>();

  constructor(ownerDocument: DrawingDocument, localName: string) {
    this.ownerDocument = ownerDocument;
    this.localName = localName;
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }

  setAttributeNS(_: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  /** In the order in which they are written. */
  get attributes(): {readonly name: string; readonly value: string}[] {
    return [...this.#attributes].reverse().map(([name, value]) => ({name, value}));
  }

  get classList(): string[] {
    return this.getAttribute('class')?.split(/\s+/).filter(Boolean) ?? [];
  }

  get children(): DrawingElement[] {
    return this.childNodes.filter((node) => node instanceof DrawingElement);
  }

  get childElementCount(): number {
    return this.children.length;
  }

  get firstChild(): DrawingNode | null {
    return this.childNodes[0] ?? null;
  }

  get parentElement(): DrawingElement | null {
    return this.parentNode;
  }

  get previousElementSibling(): DrawingElement | null {
    const siblings = this.parentNode?.childNodes ?? [];
    const before = siblings.slice(0, siblings.indexOf(this));
    return before.findLast((node) => node instanceof DrawingElement) ?? null;
  }

  get textContent(): string {
    return this.childNodes.map((node) => node.textContent).join('');
  }

  set textContent(text: string | null) {
    for (const node of this.childNodes) node.parentNode = null;
    this.childNodes.length = 0;
    if (text !== null && String(text) !== '') this.append(String(text));
  }

  append(...nodes: readonly (DrawingNode | string)[]): void {
    this.#insert(null, nodes);
  }

  prepend(...nodes: readonly (DrawingNode | string)[]): void {
    this.#insert(this.firstChild, nodes);
  }

  appendChild<Node extends DrawingNode>(node: Node): Node {
    this.append(node);
    return node;
  }

  insertBefore<Node extends DrawingNode>(node: Node, next: DrawingNode | null): Node {
    this.#insert(next, [node]);
    return node;
  }

  before(...nodes: readonly DrawingNode[]): void {
    if (this.parentNode) this.parentNode.#insert(this, nodes);
  }

  replaceWith(...nodes: readonly DrawingNode[]): void {
    this.before(...nodes);
    this.remove();
  }

  remove(): void {
    take(this);
  }

  /** With all that it holds, as a whole drawing is never copied in part. */
  cloneNode(): DrawingElement {
    const copy = new DrawingElement(this.ownerDocument, this.localName);
    for (const [name, value] of this.#attributes) copy.setAttribute(name, value);
    copy.append(...this.childNodes.map((node) => node.cloneNode()));
    return copy;
  }

  querySelectorAll(selector: string): DrawingElement[] {
    return selectedBy(selector, this);
  }

  querySelector(selector: string): DrawingElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  get innerHTML(): string {
    return this.childNodes.map((node) => node.outerHTML).join('');
  }

  get outerHTML(): string {
    const said = this.attributes
      .filter(({name, value}) => value !== '' || !saidOnlyWithValue.has(name))
      .map(({name, value}) => ` ${name}="${escapedAttribute(value)}"`)
      .join('');
    return this.childNodes.length === 0
      ? `<${this.localName}${said} />`
      : `<${this.localName}${said}>${this.innerHTML}</${this.localName}>`;
  }

  #insert(next: DrawingNode | null, nodes: readonly (DrawingNode | string)[]): void {
    const made = nodes.map((node) => (typeof node === 'string' ? new DrawingText(node) : node));
    for (const node of made) {
      take(node);
      node.parentNode = this;
    }
    const at = next ? this.childNodes.indexOf(next) : this.childNodes.length;
    this.childNodes.splice(at, 0, ...made);
  }
}

/** Takes a node out of where it is. */
function take(node: DrawingNode): void {
  const siblings = node.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(node), 1);
  node.parentNode = null;
}

/** Makes the nodes of drawings. */
export class DrawingDocument {
  /** What a library asks in which language it draws. */
  readonly documentElement: DrawingElement = new DrawingElement(this, 'svg');

  createElementNS(_: string, name: string): DrawingElement {
    return new DrawingElement(this, name);
  }

  createTextNode(text: string): DrawingText {
    return new DrawingText(text);
  }
}
