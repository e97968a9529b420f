import type {APIRoute, GetStaticPaths} from 'astro';
import {fileRoutes, svgFile} from '../../components/figure/figure-file.ts';

export const getStaticPaths: GetStaticPaths = fileRoutes;

export const GET: APIRoute = async ({props, site}) =>
  new Response(await svgFile(props['figure'], site!), {
    headers: {'content-type': 'image/svg+xml; charset=utf-8'},
  });
