import {getCollection} from 'astro:content';
import {figureIds} from '../../figures/ids.ts';
import {figureNamed} from '../../figures/registry.ts';
import {categoryLink, themeLink} from '../../links.ts';
import {categoryNumber, orderedCategories} from '../../model/framework/coverage.ts';
import {study} from '../../study/current.ts';
import {figurePlaces} from '../figure/figure-places.ts';
import {figureTexts} from '../figure/figure-texts.ts';
import {pageAt, type ReportPlace} from '../text/prose-places.ts';
import {claimsNamed} from './claim-mentions.ts';
import {profileOf} from './trust-use.ts';

/** A text of the report, with the claims that it names. */
interface Text extends ReportPlace {
  readonly claims: ReadonlySet<string>;
}

/**
 * Where each claim is used, by its id: pages first, then themes, categories and figures, and the profile of a trust
 * whose figures use what it says of this trust alone.
 */
export async function claimUses(): Promise<(claim: string) => ReportPlace[]> {
  const {placed, ofCases} = await figures();
  const texts = [...(await pages()), ...(await themes()), ...(await categories()), ...placed];
  return (claim) => {
    const places = [
      ...texts.filter(({claims}) => claims.has(claim)),
      ...(ofCases.has(claim) ? [profileOf(study(), claim)] : []),
    ].flatMap((place) => (place ? [{name: place.name, href: place.href}] : []));
    return places.filter(
      (place, index) =>
        places.findIndex((other) => other.name === place.name && other.href === place.href) ===
        index,
    );
  };
}

interface Prose {
  readonly body?: string | undefined;
  readonly data: object;
}

/** Frontmatter names claims in its sentences as places, and in its lists by id. */
const claimsOf = ({body, data}: Prose, listed: readonly string[] = []): Set<string> =>
  claimsNamed(`${body ?? ''}\n${JSON.stringify(data)}`).union(new Set(listed));

async function pages(): Promise<Text[]> {
  return (await getCollection('pages')).map((entry) => ({
    ...pageAt(entry.data.page),
    claims: claimsOf(entry),
  }));
}

async function themes(): Promise<Text[]> {
  const entries = await getCollection('themes');
  return study().themes.flatMap((theme) =>
    entries
      .filter(({data}) => data.theme === theme.theme)
      .map((entry) => ({
        name: `Theme ${theme.order}: ${theme.short}`,
        href: themeLink(theme),
        claims: claimsOf(entry),
      })),
  );
}

/** A category's evidence stands on the front page, its prose on its own. */
async function categories(): Promise<Text[]> {
  const entries = await getCollection('categories');
  return orderedCategories(study()).flatMap((category) =>
    entries
      .filter(({data}) => data.category === category.category)
      .flatMap((entry) => {
        const {range = [], part, climb} = entry.data.evidence ?? {};
        const evidence = {
          ...pageAt('findings'),
          claims: new Set([...range, part, climb?.takes].filter((id) => id !== undefined)),
        };
        return [
          evidence,
          {
            name: `${categoryNumber(study(), category)} ${category.name}`,
            href: categoryLink(category),
            claims: claimsOf(entry),
          },
        ];
      }),
  );
}

/** Figures with a place of their own, and the claims of the others, which stand on the profiles of cases. */
async function figures(): Promise<{placed: Text[]; ofCases: ReadonlySet<string>}> {
  const entries = await getCollection('figures');
  const texts = await Promise.all(
    figureIds.flatMap((id) =>
      entries
        .filter(({data}) => data.figure === id)
        .map(async (entry) => {
          const [home] = await figurePlaces(id);
          const claims = claimsOf(entry, entry.data.citable);
          if (!home) return {claims, place: undefined};
          const {tag, title} = await figureTexts(figureNamed(id, study()), id);
          return {claims, place: {name: `${tag}: ${title}`, href: home.href}};
        }),
    ),
  );
  return {
    placed: texts.flatMap(({place, claims}) => (place ? [{...place, claims}] : [])),
    ofCases: new Set(texts.flatMap(({place, claims}) => (place ? [] : [...claims]))),
  };
}
