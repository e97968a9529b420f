import {placesWhere, type Place} from './places.ts';

/** Where a figure of the whole study stands, with its address there: in prose, or at the top of the front page, which comes last. */
export async function figurePlaces(id: string): Promise<Place[]> {
  const inProse = await placesWhere(({body}) => body.includes(`<Figure id="${id}"`));
  const atTop = await placesWhere(({data}) => data['figure'] === id);
  return [...inProse, ...atTop].map((place) => ({...place, href: `${place.href}#figure-${id}`}));
}
