import {Parser} from 'htmlparser2';
import {PlainError} from '../../build/project.ts';

/** An element of an XML file, its name without a prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/**
 * The root of an XML file.
 * @throws {PlainError} where it is no whole XML file, or has another root
 */
export function parseXml(name: string, bytes: Uint8Array, wanted: string): Element {
  const root: Element = {name: '', attributes: {}, children: [], text: ''};
  const open = [root];
  let isWhole = true;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const element: Element = {name: local(tag), attributes, children: [], text: ''};
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)!.text += text;
      },
      onclosetag(tag, isImplied) {
        // An element that is written as empty is closed by itself, and is the last one opened.
        if (isImplied && open.at(-1)!.children.length + open.at(-1)!.text.trim().length > 0)
          isWhole = false;
        if (local(tag) !== open.at(-1)!.name) isWhole = false;
        if (open.length > 1) open.pop();
      },
    },
    {xmlMode: true},
  );
  parser.end(decoded(name, bytes));
  const [found] = root.children;
  if (!found || found.name !== wanted)
    throw new PlainError(`${name} is no ${wanted} of the REFI-QDA standard.`);
  if (!isWhole || root.children.length > 1)
    throw new PlainError(`${name} is not whole: an element in it is not closed. Export it again.`);
  return found;
}

const local = (tag: string): string => tag.replace(/^.*:/, '');

function decoded(name: string, bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    throw new PlainError(`${name} is not in UTF-8. Export it again.`);
  }
}

export const childrenOf = ({children}: Element, name: string): Element[] =>
  children.filter((child) => child.name === name);

export const childOf = (element: Element, name: string): Element | undefined =>
  childrenOf(element, name)[0];

export const textOf = (element: Element | undefined): string => element?.text ?? '';
