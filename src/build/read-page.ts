import {type StartTag, startTagsOf} from './html.ts';
import {inlineProblems} from './inline.ts';
import {type PageAddress, referencesIn} from './links.ts';

/** What is kept of a page that was read: pages of a large site don't all fit into memory. */
export interface ReadPage {
  /** What is wrong with the page by itself. */
  readonly problems: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** What it leads to and loads, each once. */
  readonly references: readonly PageAddress[];
  /** The address that it calls its own. */
  readonly canonical: string | undefined;
  /** False where it asks search engines to leave it out. */
  readonly isListed: boolean;
}

/** Reads a page once, for all that is asked of it later. */
export function readPage(html: string): ReadPage {
  const tags = startTagsOf(html);
  const value = (name: string, key: string, is: string, wanted: string): string | undefined =>
    tags.find((tag) => tag.name === name && tag.attributes.get(key) === is)?.attributes.get(wanted);
  const ids = tags.flatMap((tag) => tag.attributes.get('id') ?? []).map(kept);
  return {
    problems:
      html === ''
        ? []
        : [...frameProblems(html), ...idProblems(tags, ids), ...inlineProblems(tags)],
    ids: new Set(ids),
    references: distinct(tags.flatMap(referencesIn)),
    canonical: value('link', 'rel', 'canonical', 'href'),
    isListed: !/noindex/.test(value('meta', 'name', 'robots', 'content') ?? ''),
  };
}

const frameProblems = (html: string): string[] => [
  ...(/^<!doctype html>/i.test(html) ? [] : ['it does not begin with <!doctype html>']),
  ...(/<\/html>\s*$/i.test(html.slice(-100))
    ? []
    : ['it is cut off: </html> is missing at the end']),
];

const listsOfIds = [
  'for',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'aria-owns',
  'popovertarget',
];

/** Ids that occur twice, and ids that a label, a description or a pattern needs but that nothing has. */
function idProblems(tags: readonly StartTag[], ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = ids.filter((id) => seen.has(id) || !seen.add(id));
  return [
    ...twice.map((id) => `the id "${id}" occurs more than once`),
    ...tags
      .flatMap(idsNeeded)
      .filter((id) => !seen.has(id))
      .map((id) => `nothing has the id "${id}" that an element refers to`),
  ];
}

const idsNeeded = ({attributes}: StartTag): string[] => [
  ...listsOfIds.flatMap((name) => attributes.get(name)?.split(/\s+/).filter(Boolean) ?? []),
  ...[...attributes.values()]
    .filter((value) => value.includes('url('))
    .flatMap((value) =>
      [...value.matchAll(/url\(["']?#([^"')]+)["']?\)/g)].map((match) => match[1] ?? ''),
    ),
];

function distinct(references: readonly PageAddress[]): PageAddress[] {
  const byText = new Map(references.map((each) => [`${each.kind} ${each.address}`, each]));
  return [...byText.values()].map(({kind, address}) => ({kind, address: kept(address)}));
}

const texts = new Map<string, string>();

/** A text by itself: part of a page keeps the whole page in memory, and most addresses stand on many pages. */
function kept(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const copy = Buffer.from(text).toString();
  texts.set(copy, copy);
  return copy;
}
