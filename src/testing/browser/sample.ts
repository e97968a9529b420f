import {createHash} from 'node:crypto';
import {addressesOf, type BuiltVariant, builtVariants, htmlOf} from './built-variants.ts';
import {type Structure, structureOf} from './structure.ts';

/** The kinds of element in their kinds of place, whatever they hold. */
export const placesOf = ({kinds}: Structure): string[] =>
  [...kinds].map((kind) => kind.replace(/ \{.*\}$/, ''));

/** The kinds of element wherever they stand: what a rule of accessibility goes by. */
export const elementsOf = (structure: Structure): string[] => placesOf(structure).map(lastOf);

/** The kinds of element that the Tab key stops at. */
export const stopsOf = (structure: Structure): string[] =>
  elementsOf(structure).filter((kind) => /^(a|button|summary|input|select|textarea)\b/.test(kind));

const lastOf = (place: string): string => place.split(' > ').at(-1)!;

/** What is measured of a page: its kinds of element in their kinds of place, and its kinds of drawing. */
export const shownOf = (structure: Structure): string[] => [
  ...structure.drawn,
  ...placesOf(structure),
];

/** A page of a built site. */
export interface SitePage {
  /** Path from the top of the site. */
  readonly address: string;
  /** Characters of its HTML. */
  readonly size: number;
  readonly structure: Structure;
  /** Whether it leads on by itself to where it has moved, so that a browser cannot stay on it. */
  readonly hasMoved?: boolean;
}

/** Which pages of a site are opened in a browser. Every page is read as HTML, whatever is chosen here. */
export interface Sample {
  /** All pages, the largest first. */
  readonly pages: readonly SitePage[];
  /** What is opened, and measured at each width in each theme. */
  readonly measured: readonly string[];
  /** Pages whose drawings none of these shows: they are put on one sheet, and measured there. */
  readonly onSheet: readonly string[];
  /** What is walked through by the Tab key. */
  readonly walked: readonly string[];
  /** What the accessibility checker judges. */
  readonly judged: readonly string[];
  /** What is opened once more without JavaScript. */
  readonly withoutScript: readonly string[];
  /** The choice in numbers and the rule behind it, for people. */
  readonly account: string;
}

/**
 * Pages that together have every item of all pages: each time the one with most that none of the others has shown yet,
 * so that they are few.
 * @param pages the largest first, which is taken where two show as much
 * @param itemsOf what to look for on a page
 * @param seen items that need no page any more; those of all pages are added
 * @returns pages in the order in which they came
 */
export function representatives(
  pages: readonly SitePage[],
  itemsOf: (page: SitePage) => Iterable<string>,
  seen: Set<string> = new Set(),
): SitePage[] {
  let open = pages.map((page) => ({page, items: new Set(itemsOf(page)).difference(seen)}));
  const chosen = new Set<SitePage>();
  for (;;) {
    open = open.filter(({items}) => items.size > 0);
    const most = Math.max(0, ...open.map(({items}) => items.size));
    const next = open.find(({items}) => items.size === most);
    if (!next) return pages.filter((page) => chosen.has(page));
    chosen.add(next.page);
    for (const item of next.items) seen.add(item);
    open = open.map(({page, items}) => ({page, items: items.difference(next.items)}));
  }
}

/** By a hash of its HTML: most pages stand just so in both sites, and to take one apart takes long. */
const structures = new Map<string, Structure>();

function structureOnce(html: string): Structure {
  const hash = createHash('sha256').update(html).digest('hex');
  const structure = structures.get(hash) ?? structureOf(html);
  structures.set(hash, structure);
  return structure;
}

/** The pages of a built site, the largest first. */
export function pagesOf(folder: string): SitePage[] {
  return addressesOf(folder)
    .map((address): SitePage => {
      const html = htmlOf(folder, address);
      const hasMoved = html.includes('http-equiv="refresh"');
      return {address, size: html.length, structure: structureOnce(html), hasMoved};
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
  const seen = nothingSeen();
  return new Map(builtVariants.map((face) => [face, sampleFrom(pagesOf(face.folder), seen)]));
}

/** What pages have shown already, by what they are looked at for. */
export type Seen = Readonly<
  Record<'measured' | 'drawings' | 'walked' | 'judged' | 'withoutScript', Set<string>>
>;

export const nothingSeen = (): Seen => ({
  measured: new Set(),
  drawings: new Set(),
  walked: new Set(),
  judged: new Set(),
  withoutScript: new Set(),
});

/** @param seen what other sites have shown already */
export function sampleFrom(pages: readonly SitePage[], seen: Seen): Sample {
  const staying = pages.filter(({hasMoved}) => !hasMoved);
  const scripted = staying.filter(({structure}) => structure.scripts.length > 0);
  const measured = representatives(staying, ({structure}) => shownOf(structure), seen.measured);
  for (const {structure} of measured)
    for (const drawing of structure.drawings) seen.drawings.add(drawing);
  const onSheet = representatives(staying, ({structure}) => structure.drawings, seen.drawings);
  const walked = representatives(staying, ({structure}) => stopsOf(structure), seen.walked);
  const judged = representatives(staying, ({structure}) => elementsOf(structure), seen.judged);
  const withoutScript = representatives(
    scripted,
    ({structure}) => [...structure.scripts, ...placesOf(structure)],
    seen.withoutScript,
  );
  const account = [
    `${pages.length} pages read as HTML, which is all.`,
    `${measured.length} opened, and measured at three widths in both themes: as few as show each kind of drawing, ` +
      'and each kind of element, by its classes and states, in each kind of place.',
    `${onSheet.length} more that have a drawing which none of these shows: it was measured with the others on a sheet.`,
    `${walked.length} walked through by the Tab key: as few as have each kind of element that it stops at.`,
    `${judged.length} judged by axe: as few as have each kind of element, by classes and states.`,
    `${withoutScript.length} of the ${scripted.length} that load scripts opened without them: ` +
      'as few as have each kind of element in each kind of place; the others load none.',
  ].join('\n');
  const addresses = (chosen: readonly SitePage[]): string[] => chosen.map(({address}) => address);
  return {
    pages,
    measured: addresses(measured),
    onSheet: addresses(onSheet),
    walked: addresses(walked),
    judged: addresses(judged),
    withoutScript: addresses(withoutScript),
    account,
  };
}
