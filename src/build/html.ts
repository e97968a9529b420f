import {Parser} from 'htmlparser2';

/** A start tag as a browser reads it; `text` is what a raw element (script, style) holds. */
export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

export type Attributes = Readonly<Record<string, string>>;

/**
 * What the reader of a page is called with, part by part. Names are in lower case;
 * attributes are decoded, the first of one name counts.
 */
export interface HtmlReader {
  /** @param start offset of its < */
  readonly open: (name: string, attributes: Attributes, start: number) => void;
  /** Follows at once where an element holds nothing, such as an <img>. @param end offset behind its > */
  readonly close: (name: string, end: number) => void;
}

/** Reads a page from its beginning to its end. */
export function readHtml(html: string, {open, close}: HtmlReader): void {
  const parser = new Parser({
    onopentag: (name, attributes) => open(name, attributes, parser.startIndex),
    onclosetag: (name) => close(name, parser.endIndex + 1),
  });
  parser.end(html);
}

const rawElements = new Set(['script', 'style', 'textarea', 'title']);

/** The start tags of an HTML page, in order. */
export function startTagsOf(html: string): StartTag[] {
  const tags: {name: string; attributes: Map<string, string>; text: string}[] = [];
  let raw: {text: string} | undefined;
  const parser = new Parser({
    onopentagname(name) {
      const tag = {name, attributes: new Map<string, string>(), text: ''};
      tags.push(tag);
      raw = rawElements.has(name) ? tag : undefined;
    },
    onattribute(name, value) {
      const attributes = tags.at(-1)?.attributes;
      if (attributes?.has(name) === false) attributes.set(name, value);
    },
    ontext(text) {
      if (raw) raw.text += text;
    },
    onclosetag() {
      raw = undefined;
    },
  });
  parser.end(html);
  return tags;
}
