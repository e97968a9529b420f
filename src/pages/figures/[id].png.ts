import type {APIRoute, GetStaticPaths} from 'astro';
import {pngFile} from '../../components/figure/figure-pictures.ts';
import {fileRoutes} from '../../components/figure/figure-routes.ts';

export const getStaticPaths: GetStaticPaths = fileRoutes;

/** As wide as it can be on a slide, below a title. */
export const GET: APIRoute = async ({props, site}) =>
  new Response(new Uint8Array(await pngFile(props['figure'], site!, 'slide')), {
    headers: {'content-type': 'image/png'},
  });
