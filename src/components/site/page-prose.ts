import {getCollection} from 'astro:content';

/** The prose of a page by its name. */
export async function pageNamed(name: string) {
  const entry = (await getCollection('pages')).find(({data}) => data.page === name);
  if (entry === undefined) throw new Error(`content/pages/ has no page named "${name}".`);
  return entry;
}
