import {figurePath, mainId, simulatedId} from '../../model/publishing/figure-ids.ts';
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

/**
 * Addresses at which what was published no longer stands: those that the list says have moved or are gone, and those of
 * simulated rows that gave way to observed ones, which lead on to what is known.
 * @param drawn ids of the drawings with simulated rows that a site has; undefined where it leaves all of them out
 */
export function addressesNotLive(
  addresses: readonly Address[],
  drawn: ReadonlySet<string> | undefined,
): Address[] {
  return addresses.flatMap((address): Address[] => {
    if (address.state !== 'live') return [address];
    const [, page, file] =
      /^\/figures\/(?:([^/]+)\/simulated\/|([^/]+-simulated)\.\w+)$/.exec(address.path) ?? [];
    const id = page === undefined ? file : simulatedId(page);
    if (drawn === undefined || id === undefined || drawn.has(id)) return [];
    const reason = 'Simulated rows stood here. They gave way to observed ones.';
    return [{...address, state: 'redirect', to: figurePath(mainId(id)), reason}];
  });
}

/** Addresses of pages that have moved or are gone. */
export const pagesNotLive = (drawn: ReadonlySet<string> | undefined): Address[] =>
  addressesNotLive(publication().addresses, drawn).filter(isPage);

/** Addresses of files that have moved or are gone. */
export const filesNotLive = (drawn: ReadonlySet<string> | undefined): Address[] =>
  addressesNotLive(publication().addresses, drawn).filter((address) => !isPage(address));
