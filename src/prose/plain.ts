// A text of MDX as its reader sees it, without anything around the words: for the search.
import {computedNumber} from '../model/claims/assertions/number-evidence.ts';
import {claimNamed} from '../model/claims/named.ts';
import {categoryById, quotationById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {claimText, numberText} from './printed.ts';
import {type MdxTag, tagsIn} from './tags.ts';

/** What elements print; those without an entry print nothing but what stands between their tags. */
const printedBy: Readonly<Record<string, (study: Study, attributes: Attributes) => string>> = {
  Claim: (study, attributes) =>
    claimText(claimNamed(study, idIn(attributes)), {
      bare: attributes.has('bare'),
      words: attributes.has('words'),
      capital: attributes.has('capital'),
    }),
  Value: (study, attributes) => {
    const decimals = attributes.get('decimals');
    return numberText(
      computedNumber(
        study,
        attributes.get('of') ?? '',
        decimals === undefined ? undefined : Number(decimals),
      ),
      {words: attributes.has('words'), capital: attributes.has('capital')},
    );
  },
  Trust: (_, attributes) => `Trust ${attributes.get('n')}`,
  CategoryLink: (study, attributes) => categoryById(study, idIn(attributes))?.name ?? '',
  Words: (study, attributes) => `“${quotationById(study, idIn(attributes))?.text ?? ''}”`,
  Cited: (_, attributes) => `“${attributes.get('words') ?? ''}”`,
};

type Attributes = MdxTag['attributes'];

const idIn = (attributes: Attributes): string => attributes.get('id') ?? '';

/** The words of a text of MDX on one line; figures, notes and long quotations in it are left out. */
export function plainText(study: Study, text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const {name, kind, attributes, start, end} of tagsIn(text)) {
    parts.push(text.slice(at, start));
    if (kind === 'alone') parts.push(printedBy[name]?.(study, attributes) ?? '');
    at = end;
  }
  return withoutMarks([...parts, text.slice(at)].join(''));
}

/** Without comments, addresses of links and the marks of headings, lists, tables and stress. */
const withoutMarks = (text: string): string =>
  text
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*(?:#+|[-*+]|\d+\.)\s+/gm, '')
    .replaceAll(/^[|:\s-]+$/gm, '')
    .replaceAll(/[*_`|]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:])/g, '$1')
    .trim();

/** A section of a text: its words, and which heading of the second level stands over it, from 0. */
export interface PlainSection {
  /** Undefined for what stands before the first heading. */
  readonly heading: number | undefined;
  readonly text: string;
}

/** The sections of a text of MDX without front matter; those without a word are left out. */
export const plainSections = (study: Study, text: string): PlainSection[] =>
  text
    .split(/^##[ \t].*$/m)
    .map((part, index) => ({
      heading: index === 0 ? undefined : index - 1,
      text: plainText(study, part),
    }))
    .filter((section) => section.text !== '');
