import type {SearchEntry} from '../../scripts/search/entry.ts';
import type {SearchKind} from './kinds.ts';

/** An entry of the search on one line each; what is not given is empty. */
export const entry = (
  given: {kind: SearchKind; href: string; title: string} & Partial<SearchEntry>,
): SearchEntry => ({
  of: '',
  theme: '',
  group: '',
  ...given,
  title: oneLine(given.title),
  text: oneLine(given.text ?? ''),
});

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Ids, each once, with a space between them. */
export const listed = (ids: readonly (string | undefined)[]): string =>
  [...new Set(ids.filter(Boolean))].join(' ');
