import type {APIRoute, GetStaticPaths} from 'astro';
import {fileRoutes, jsonFile} from '../../components/figure/figure-file.ts';

export const getStaticPaths: GetStaticPaths = fileRoutes;

export const GET: APIRoute = async ({props, site}) =>
  new Response(await jsonFile(props['figure'], site!), {
    headers: {'content-type': 'application/json; charset=utf-8'},
  });
