import type {APIRoute, GetStaticPaths} from 'astro';
import {slideFile, slideRoutes} from '../../components/cite/card.ts';

export const getStaticPaths: GetStaticPaths = slideRoutes;

/** A whole slide: title, drawing and source. */
export const GET: APIRoute = async ({props}) =>
  new Response(new Uint8Array(await slideFile(String(props['id']))), {
    headers: {'content-type': 'image/png'},
  });
