import {getCollection} from 'astro:content';
import {pageAt, prosePlaces, type ReportPlace} from '../text/prose-places.ts';

export type {ReportPlace} from '../text/prose-places.ts';

/**
 * Where a figure of the whole study stands: in the prose of pages, themes and categories, and at
 * the top of the front page, in this order.
 */
export async function figurePlaces(id: string): Promise<ReportPlace[]> {
  const places = [
    ...(await prosePlaces((prose) => prose.includes(`<Figure id="${id}"`))),
    ...(await getCollection('pages'))
      .filter(({data}) => data.figure === id)
      .map(({data}) => pageAt(data.page)),
  ];
  return places.map((place) => ({...place, href: `${place.href}#figure-${id}`}));
}
