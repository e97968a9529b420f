import type {Figure} from '../../figures/figure.ts';
import {
  categoryLink,
  claimLink,
  figureLink,
  referenceLink,
  tableLink,
  themeLink,
} from '../../links.ts';
import {shortCitation} from '../../model/claims/citation.ts';
import {formatClaim} from '../../model/claims/named.ts';
import {caseById, sourceById} from '../../model/indexes.ts';
import type {SearchEntry} from '../../scripts/search/entry.ts';
import {study, typedTables} from '../../study/current.ts';
import {claimUses} from '../claim/claim-uses.ts';
import {figurePlaces} from '../figure/figure-places.ts';
import {figureTexts} from '../figure/figure-texts.ts';
import {drawnFigures} from '../figure/figures-by-id.ts';
import {entry, listed} from './entry.ts';

/** The themes to which some addresses belong. */
function themesAt(addresses: readonly string[]): string {
  const pages = new Map([
    ...study().themes.map((row) => [themeLink(row), row.theme] as const),
    ...study().categories.map((row) => [categoryLink(row), row.theme] as const),
  ]);
  return listed(addresses.map((address) => pages.get(address.replace(/#.*/, ''))));
}

/** Every published number, found by its value and by what it is about. */
export async function numberEntries(): Promise<SearchEntry[]> {
  const usesOf = await claimUses();
  return study().claims.map((claim) =>
    entry({
      kind: 'number',
      href: claimLink(claim.claim),
      title: `${formatClaim(claim)} ${claim.statement}`,
      text: claim.note,
      of: sourceById(study(), claim.source)?.short ?? claim.source,
      theme: themesAt(usesOf(claim.claim).map((place) => place.href)),
    }),
  );
}

/** Every figure as it is drawn without simulated rows. */
export const figureEntries = (): Promise<SearchEntry[]> =>
  Promise.all(drawnFigures().map(figureEntry));

async function figureEntry(figure: Figure): Promise<SearchEntry> {
  const trust = caseById(study(), figure.subject);
  const {tag, title, subtitle} = await figureTexts(figure, figure.kind, trust);
  const places = await figurePlaces(figure.kind);
  return entry({
    kind: 'figure',
    href: figureLink(figure.id),
    title,
    text: trust ? subtitle : `${subtitle.replace(/\.?$/, '.')} ${figure.description}`,
    of: trust ? `Trust ${trust.number}` : tag,
    theme: themesAt(places.map((place) => place.href)),
  });
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The works that the study cites. */
export const referenceEntries = (): SearchEntry[] =>
  study().references.map((reference, index) =>
    entry({
      kind: 'reference',
      href: referenceLink(index + 1),
      title: shortCitation(reference),
      text: [reference.title, textIn(reference['container-title'])].filter(Boolean).join('. '),
      of: 'References',
    }),
  );

/** The tables of data, found by what a row of each is. */
export const tableEntries = (): SearchEntry[] => [
  ...typedTables().map(({name, row}) =>
    entry({kind: 'table', href: tableLink(name), title: name, text: `Each row is ${row}.`}),
  ),
];
