import type {APIRoute, GetStaticPaths} from 'astro';
import {pngFile} from '../../components/figure/figure-pictures.ts';
import {figureRoutes} from '../../components/figure/figure-routes.ts';

export const getStaticPaths: GetStaticPaths = figureRoutes;

/** As wide as the text of a sheet of A4 at 300 dots an inch. */
export const GET: APIRoute = async ({props, site}) =>
  new Response(new Uint8Array(await pngFile(props['figure'], site!, 'print')), {
    headers: {'content-type': 'image/png'},
  });
