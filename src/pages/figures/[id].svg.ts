import type {APIRoute, GetStaticPaths} from 'astro';
import {fileRoutes} from '../../components/figure/figure-routes.ts';
import {svgFile} from '../../components/figure/figure-svg.ts';

export const getStaticPaths: GetStaticPaths = fileRoutes;

export const GET: APIRoute = async ({props, site}) =>
  new Response(await svgFile(props['figure'], site!), {
    headers: {'content-type': 'image/svg+xml; charset=utf-8'},
  });
