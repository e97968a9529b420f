// Elements in a text of MDX, as far as the check of prose needs them: where they stand and what they are given.

/** A tag such as `<Claim id="interviews" />`, or the end of one. */
export interface MdxTag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'alone';
  readonly attributes: ReadonlyMap<string, string>;
  /** Offsets in the text, from the < to behind the >. */
  readonly start: number;
  readonly end: number;
}

/** An element that holds text. */
export interface Element {
  readonly tag: MdxTag;
  readonly inner: string;
  /** Offset behind its closing tag; the end of the text where that is missing. */
  readonly end: number;
  readonly isClosed: boolean;
}

const attribute = String.raw`\s+([A-Za-z][\w-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{([^}]*)\}))?`;
const tag = new RegExp(String.raw`<(/?)([A-Za-z][\w.]*)((?:${attribute})*)\s*(/?)>`, 'g');

/** Every tag of a text, in order. A < inside an attribute begins none. */
export function tagsIn(text: string): readonly MdxTag[] {
  const read = known.get(text) ?? readTags(text);
  known.set(text, read);
  return read;
}

const known = new Map<string, readonly MdxTag[]>();

function readTags(text: string): MdxTag[] {
  return [...text.matchAll(tag)].map((match) => {
    const [whole, closing, name = '', attributes = ''] = match;
    return {
      name,
      kind: closing ? 'close' : match.at(-1) ? 'alone' : 'open',
      attributes: attributesIn(attributes),
      start: match.index,
      end: match.index + whole.length,
    };
  });
}

function attributesIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(new RegExp(attribute, 'g'))].map(
      ([, name = '', double, single, expression]) => [name, double ?? single ?? expression ?? ''],
    ),
  );
}

/** The elements of a name that hold text, such as Says. */
export function elementsIn(text: string, name: string): Element[] {
  const tags = tagsIn(text).filter((each) => each.name === name);
  return tags
    .filter(({kind}) => kind === 'open')
    .map((open) => {
      const close = tags.find((each) => each.kind === 'close' && each.start >= open.end);
      return {
        tag: open,
        inner: text.slice(open.end, close?.start ?? text.length),
        end: close?.end ?? text.length,
        isClosed: close !== undefined,
      };
    });
}
