import {type Document, isMap, isPair, isScalar, parseDocument, visit, type YAMLError} from 'yaml';

/** A word or a text in front matter, with where it stands in the whole text. */
export interface FrontMatterValue {
  /** The nearest key above it, such as "title"; for an item of a list, the key of the list. */
  readonly key: string;
  /** The outermost key above it, such as "claims" for a word below "claims: median:". */
  readonly field: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Why front matter cannot be read, and where. */
export interface FrontMatterProblem {
  readonly at: number;
  readonly message: string;
}

/** What a text says about itself above its prose, between two lines of dashes. */
export interface FrontMatter {
  /** As it was typed, without its dashes; empty where there is none. */
  readonly source: string;
  /** Offset in the text at which the prose begins. */
  readonly end: number;
  /** Its fields. Numbers and dates are the words that were typed: an id may look like one. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly values: readonly FrontMatterValue[];
  /** Empty where it is valid; else `data` and `values` are what could be read. */
  readonly problems: readonly FrontMatterProblem[];
}

const bounds = /^(\uFEFF?---[ \t]*\r?\n)((?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/;
const none: FrontMatter = {source: '', end: 0, data: {}, values: [], problems: []};

/** Figures, themes and pages each ask for the front matter of the same texts. */
const known = new Map<string, FrontMatter>();

/** Reads the front matter of a text of MDX. Never throws: what is wrong with it is handed back. */
export function frontMatterOf(text: string): FrontMatter {
  const read = known.get(text) ?? readFrontMatter(text);
  known.set(text, read);
  return read;
}

function readFrontMatter(text: string): FrontMatter {
  const [whole, opening = '', yaml = ''] = bounds.exec(text) ?? [];
  if (whole === undefined) return {...none, problems: unclosed(text)};
  const document = parseDocument(yaml, {schema: 'failsafe', prettyErrors: false});
  const from = opening.length;
  return {
    source: yaml.replace(/\r?\n$/, ''),
    end: whole.length,
    data: dataOf(document),
    values: valuesOf(document, from),
    problems: problemsOf(document, yaml).map(({at, message}) => ({at: from + at, message})),
  };
}

const unclosed = (text: string): FrontMatterProblem[] =>
  /^\uFEFF?---[ \t]*\r?\n[ \t]*[A-Za-z]\w*:/.test(text)
    ? [{at: 0, message: 'The front matter is not closed. Write --- on a line of its own below it.'}]
    : [];

/** An alias to nothing leaves no data at all. */
function dataOf(document: Document.Parsed): Record<string, unknown> {
  try {
    return isMap(document.contents) ? (document.toJS() as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function valuesOf(document: Document.Parsed, from: number): FrontMatterValue[] {
  const values: FrontMatterValue[] = [];
  visit(document, {
    Scalar(place, {value, range}, path) {
      const above = path.findLast(isPair)?.key;
      const field = path.find(isPair)?.key;
      if (place === 'key' || !range || !isScalar(above) || !isScalar(field)) return;
      const [start, end] = range;
      values.push({
        key: String(above.value),
        field: String(field.value),
        value: String(value),
        start: from + start,
        end: from + end,
      });
    },
  });
  return values;
}

function problemsOf(document: Document.Parsed, yaml: string): FrontMatterProblem[] {
  const {contents, errors, warnings} = document;
  if (errors.length + warnings.length > 0)
    return [...errors, ...warnings].map((error) => ({
      at: placeOf(error, document),
      message: `The front matter is no valid YAML. ${wordsFor(error)}`,
    }));
  if (contents === null || isMap(contents)) return aliasProblems(document, yaml);
  return [
    {at: 0, message: 'The front matter names no fields. Write each as a key, such as title: "…".'},
  ];
}

/** YAML lets a text refer to another by *name, which a writer who begins a word with a star does not mean. */
function aliasProblems(document: Document.Parsed, yaml: string): FrontMatterProblem[] {
  const problems: FrontMatterProblem[] = [];
  visit(document, {
    Alias(_, {source, range}) {
      problems.push({
        at: range?.[0] ?? yaml.length,
        message: `The front matter refers to something else by *${source}. Put a text with a star in quotation marks.`,
      });
    },
  });
  return problems;
}

/** A quotation mark that nothing closes is missed at the end of the text, but has to be mended where it opens. */
function placeOf({code, pos: [at]}: YAMLError, document: Document.Parsed): number {
  if (code !== 'MISSING_CHAR') return at;
  let opened = at;
  visit(document, {
    Scalar(_, {range}) {
      if (range && range[0] <= at && at <= range[2] + 1) opened = range[0];
    },
  });
  return opened;
}

function wordsFor({code, message}: YAMLError): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'Put a text with a colon in it in quotation marks.';
  if (code === 'DUPLICATE_KEY') return 'This key stands above already. Keep one of the two.';
  if (code === 'MISSING_CHAR' && message.includes('quote'))
    return 'A quotation mark opens here and none closes it.';
  return `${message.replace(/[.:]?$/, '.')}`;
}
