import type {APIRoute, GetStaticPaths} from 'astro';
import {cardFile, cardRoutes} from '../../components/cite/card.ts';
import type {Citable} from '../../model/publishing/citable.ts';

export const getStaticPaths: GetStaticPaths = cardRoutes;

/** The picture that stands for a page where it is shared. */
export const GET: APIRoute = async ({props}) =>
  new Response(new Uint8Array(await cardFile(props['citable'] as Citable)), {
    headers: {'content-type': 'image/png'},
  });
