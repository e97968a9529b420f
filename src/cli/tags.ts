/** A start tag as a browser reads it; `text` is what a raw element (script, style) holds. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const markup = /<!--[\s\S]*?-->|<([a-zA-Z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
const rawElements = new Set(['script', 'style', 'textarea', 'title']);

/** The start tags of an HTML page, in order. Enough for well-formed pages such as a generator writes. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  markup.lastIndex = 0;
  for (let match = markup.exec(html); match; match = markup.exec(html)) {
    if (!match[1]) continue;
    const name = match[1].toLowerCase();
    const text = rawElements.has(name) ? rawText(html, markup.lastIndex, name) : '';
    markup.lastIndex += text.length;
    tags.push({name, attributes: attributesOf(match[2] ?? ''), text});
  }
  return tags;
}

function rawText(html: string, start: number, name: string): string {
  const end = html.toLowerCase().indexOf(`</${name}`, start);
  return html.slice(start, end < 0 ? html.length : end);
}

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decoded(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decoded(value: string): string {
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hexadecimal, decimal, name) =>
    hexadecimal
      ? String.fromCodePoint(parseInt(hexadecimal, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (named[name] ?? whole),
  );
}
