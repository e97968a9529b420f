import {
  type Address,
  type EditionItem,
  type EditionRow,
  publishedEditions,
} from '../../model/publishing/record.ts';
import {publication} from '../../study/current.ts';

/** What stood at an address when it was last published. */
export interface LastPublished {
  readonly edition: EditionRow;
  readonly item: EditionItem;
}

/** The newest edition in which something citable stood at an address; undefined where none had it. */
export function lastPublished(path: string): LastPublished | undefined {
  const {editions, items} = publication();
  return publishedEditions({editions})
    .toReversed()
    .flatMap((edition): LastPublished[] => {
      const item = items.get(edition.version)?.find((each) => each.path === path);
      return item ? [{edition, item}] : [];
    })[0];
}

const isPage = ({path}: {readonly path: string}): boolean => path.endsWith('/');

/** Addresses of pages that have moved or are gone. */
export const pagesNotLive = (): Address[] =>
  publication().addresses.filter((address) => address.state !== 'live' && isPage(address));

/** Addresses of files that have moved or are gone. */
export const filesNotLive = (): Address[] =>
  publication().addresses.filter((address) => address.state !== 'live' && !isPage(address));
