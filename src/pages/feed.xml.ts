import type {APIRoute} from 'astro';
import {addressOf} from '../components/cite/cited.ts';
import {citableOf} from '../publishing/catalogue/citables.ts';
import {feedOf} from '../publishing/editions/feed.ts';
import {publication, report} from '../study/current.ts';

/** What becomes of the report, for readers of feeds. */
export const GET: APIRoute = () => {
  const {name, author, licence} = report();
  const feed = feedOf({
    name,
    author,
    licence: licence.name,
    publication: publication(),
    address: addressOf,
    pathOf: ({kind, id}) => citableOf(kind, id)?.path,
  });
  return new Response(feed, {headers: {'content-type': 'application/xml; charset=utf-8'}});
};
