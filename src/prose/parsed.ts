// Holds what the check of prose reads in a text against what the parser reads with which Astro makes the page, so that
// the two cannot disagree.
import {mdxToMdast} from 'satteri';
import {frontMatterOf} from './front-matter.ts';
import {tagsIn} from './tags.ts';

/** A place in a text that the page would not show as the check reads it. */
export interface ParserProblem {
  readonly at: number;
  readonly message: string;
}

/** A node of the parser's tree, as far as elements need it. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position?: {readonly start: {readonly offset?: number | undefined}} | undefined;
}

interface Attribute {
  readonly name?: string;
  readonly value?: string | null | {readonly value: string};
}

const known = new Map<string, readonly ParserProblem[]>();

/** What is wrong with a text of MDX for the parser, or what page and check would read in different ways. */
export function parserProblems(text: string): readonly ParserProblem[] {
  const found = known.get(text) ?? readProblems(text);
  known.set(text, found);
  return found;
}

function readProblems(text: string): ParserProblem[] {
  let root: Node;
  try {
    root = mdxToMdast(text) as Node;
  } catch (error) {
    return [unreadable(text, (error as Error).message)];
  }
  const body = frontMatterOf(text).end;
  const shown = new Map(elementsBelow(root));
  const checked = new Map(
    tagsIn(text)
      .filter(({start, kind}) => start >= body && kind !== 'close')
      .map(({name, attributes, start}) => [start, written(name, [...attributes])]),
  );
  return [...new Set([...shown.keys(), ...checked.keys()])]
    .filter((at) => shown.get(at) !== checked.get(at))
    .sort((one, other) => one - other)
    .map((at) => ({at, message: disagreement(shown.get(at), checked.get(at))}));
}

/** The elements of a tree, as they would be written, with their offset in the text. */
function elementsBelow(node: Node): [number, string][] {
  const {name, attributes = [], children = [], position} = node;
  const own: [number, string][] = node.type.startsWith('mdxJsx')
    ? [[position?.start.offset ?? 0, written(name ?? '', attributes.map(attributeOf))]]
    : [];
  return [...own, ...children.flatMap(elementsBelow)];
}

const attributeOf = ({name, value}: Attribute): readonly [string, string] => [
  name ?? '{…}',
  typeof value === 'string' ? value : (value?.value ?? ''),
];

const written = (name: string, attributes: readonly (readonly [string, string])[]): string =>
  `<${[name, ...attributes.map(([key, value]) => `${key}="${value}"`)].join(' ')}>`;

function disagreement(shown: string | undefined, checked: string | undefined): string {
  if (shown === undefined)
    return (
      `${checked} is no element on the page: it stands in code or a comment, or after a \\. ` +
      'Take it out, or move it.'
    );
  return (
    `The page has ${shown} here, and the check of prose ` +
    `${checked === undefined ? 'cannot read it' : `reads ${checked}`}. ` +
    'Write each attribute once, as name="text", with no {…} and no sign such as &amp; in it.'
  );
}

/** The parser begins with line and column, and ends with its own name for the rule. */
function unreadable(text: string, message: string): ParserProblem {
  const [, line = '1', column = '1', words = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  const above = text.split('\n').slice(0, Number(line) - 1);
  return {
    at: above.reduce((sum, each) => sum + each.length + 1, 0) + Number(column) - 1,
    message: `This cannot be read as MDX. ${words.replace(/ \(mdx[\w-]*:[\w-]+\)$/, '')}.`,
  };
}
