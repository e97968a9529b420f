import {Parser} from 'htmlparser2';

/** A start tag as a browser reads it; `text` is what a raw element (script, style) holds. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

const rawElements = new Set(['script', 'style', 'textarea', 'title']);

/** The start tags of an HTML page, in order. */
export function tagsOf(html: string): Tag[] {
  const tags: (Tag & {text: string})[] = [];
  let raw: {text: string} | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const tag = {name, attributes: new Map(Object.entries(attributes)), text: ''};
      tags.push(tag);
      raw = rawElements.has(name) ? tag : undefined;
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
