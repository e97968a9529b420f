import {getCollection} from 'astro:content';
import {categoryLink, themeLink, trustLink} from '../../links.ts';
import {categoryNumber} from '../../model/framework/coverage.ts';
import type {Quotation} from '../../model/framework/framework.ts';
import {participantById} from '../../model/indexes.ts';
import {study} from '../../study/current.ts';
import {pageAt, type ReportPlace} from '../text/prose-places.ts';

/**
 * Where a quotation stands: with its category, on the pages whose prose quotes it, on the front
 * page, and on the profiles of its speakers' trusts.
 */
export async function quotationPlaces({
  quotation,
  category,
  participants,
}: Quotation): Promise<ReportPlace[]> {
  const {themes, categories, cases} = study();
  const [pages, ofThemes, ofCategories] = [
    await getCollection('pages'),
    await getCollection('themes'),
    await getCollection('categories'),
  ];
  const quotes = ({body}: {body?: string | undefined}): boolean =>
    new RegExp(`<(?:Quote|Words)\\s[^>]*\\bid="${quotation}"`).test(body ?? '');
  const isEvidence = ofCategories.some(({data}) => data.evidence?.quote === quotation);
  const quotesIt = (id: string): boolean =>
    ofCategories.some((entry) => entry.data.category === id && quotes(entry));
  const homes = participants.map((id) => participantById(study(), id)?.case);
  return [
    // The page of a category has every quotation that is indexed to it.
    ...categories
      .filter((each) => each.category === category || quotesIt(each.category))
      .map((each) => ({
        name: `${categoryNumber(study(), each)} ${each.name}`,
        href: `${categoryLink(each)}#${quotation}`,
      })),
    ...themes
      .filter(({theme}) => ofThemes.some((entry) => entry.data.theme === theme && quotes(entry)))
      .map((theme) => ({
        name: `Theme ${theme.order}: ${theme.short}`,
        href: `${themeLink(theme)}#${quotation}`,
      })),
    ...pages
      .filter((entry) => quotes(entry))
      .map(({data}) => pageAt(data.page))
      .map((place) => ({...place, href: `${place.href}#${quotation}`})),
    ...(isEvidence ? [pageAt('findings')] : []),
    ...cases
      .filter((each) => homes.includes(each.case))
      .map((trust) => ({name: `Trust ${trust.number}`, href: `${trustLink(trust)}#${quotation}`})),
  ];
}
