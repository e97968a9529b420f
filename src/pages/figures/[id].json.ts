import type {APIRoute, GetStaticPaths} from 'astro';
import {jsonFile} from '../../components/figure/figure-file.ts';
import {fileRoutes} from '../../components/figure/figure-routes.ts';

export const getStaticPaths: GetStaticPaths = fileRoutes;

export const GET: APIRoute = async ({props, site}) =>
  new Response(await jsonFile(props['figure'], site!), {
    headers: {'content-type': 'application/json; charset=utf-8'},
  });
