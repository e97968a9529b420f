import {addressesOf, type BuiltVariant, builtVariants, htmlOf} from './built-variants.ts';
import {type Structure, structureOf} from './structure.ts';

/** The kinds of element in their kinds of place, whatever they hold: what a rule of accessibility goes by. */
export const placesOf = ({kinds}: Structure): string[] =>
  [...kinds].map((kind) => kind.replace(/ \{.*\}$/, ''));

/** A page of a built site. */
export interface SitePage {
  /** Path from the top of the site. */
  readonly address: string;
  /** Characters of its HTML. */
  readonly size: number;
  readonly structure: Structure;
}

/** Which pages of a site are opened in a browser. Every page is read as HTML, whatever is chosen here. */
export interface Sample {
  /** All pages, the largest first. */
  readonly pages: readonly SitePage[];
  /** What is opened, and measured at each width in each theme. */
  readonly measured: readonly string[];
  /** What the accessibility checker judges. */
  readonly judged: readonly string[];
  /** What is opened once more without JavaScript. */
  readonly withoutScript: readonly string[];
  /** The choice in numbers and the rule behind it, for people. */
  readonly account: string;
}

/**
 * Pages that together have every item of all pages, a page for each item that no larger page has.
 * @param pages the largest first
 * @param itemsOf what to look for on a page
 * @param seen items that need no page any more; those of the chosen pages are added
 */
export function representatives(
  pages: readonly SitePage[],
  itemsOf: (page: SitePage) => Iterable<string>,
  seen: Set<string> = new Set(),
): SitePage[] {
  return pages.filter((page) => {
    const before = seen.size;
    for (const item of itemsOf(page)) seen.add(item);
    return seen.size > before;
  });
}

/** The pages of a built site, the largest first. */
export function pagesOf(folder: string): SitePage[] {
  return addressesOf(folder)
    .map((address): SitePage => {
      const html = htmlOf(folder, address);
      return {address, size: html.length, structure: structureOf(html)};
    })
    .sort((a, b) => b.size - a.size || (a.address < b.address ? -1 : 1));
}

let kept: ReadonlyMap<BuiltVariant, Sample> | undefined;

/** The sample of a variant. What a page of one variant shows just so is not looked for again in the other. */
export function sampleOf(face: BuiltVariant): Sample {
  kept ??= samples();
  return kept.get(face)!;
}

function samples(): Map<BuiltVariant, Sample> {
  const seen = {
    measured: new Set<string>(),
    judged: new Set<string>(),
    withoutScript: new Set<string>(),
  };
  return new Map(builtVariants.map((face) => [face, sampleFrom(pagesOf(face.folder), seen)]));
}

/** @param seen what other sites have shown already */
export function sampleFrom(
  pages: readonly SitePage[],
  seen: {readonly [Purpose in 'measured' | 'judged' | 'withoutScript']: Set<string>},
): Sample {
  const scripted = pages.filter(({structure}) => structure.scripts.length > 0);
  const measured = representatives(
    pages,
    ({structure}) => [...structure.drawings, ...structure.kinds],
    seen.measured,
  );
  const judged = representatives(pages, ({structure}) => placesOf(structure), seen.judged);
  const withoutScript = representatives(
    scripted,
    ({structure}) => [...structure.scripts, ...placesOf(structure)],
    seen.withoutScript,
  );
  const account = [
    `${pages.length} pages read as HTML, which is all.`,
    `${measured.length} opened, and measured at three widths in both themes: each with a drawing that no larger page ` +
      'shows, or a kind of element, by its classes, states and children, that none shows in such a place.',
    `${judged.length} judged by axe: each with an element in a place that no larger page has, by classes and states.`,
    `${withoutScript.length} of the ${scripted.length} that load scripts opened without them, ` +
      'chosen in the same way; the others load none.',
  ].join('\n');
  const addresses = (chosen: readonly SitePage[]): string[] => chosen.map(({address}) => address);
  return {
    pages,
    measured: addresses(measured),
    judged: addresses(judged),
    withoutScript: addresses(withoutScript),
    account,
  };
}
