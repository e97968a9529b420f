import type {APIRoute, GetStaticPaths} from 'astro';
import {csvFile} from '../../components/figure/figure-file.ts';
import {fileRoutes} from '../../components/figure/figure-routes.ts';

export const getStaticPaths: GetStaticPaths = fileRoutes;

/** The rows of a figure, as its table shows them. */
export const GET: APIRoute = async ({props}) =>
  new Response(await csvFile(props['figure']), {
    headers: {'content-type': 'text/csv; charset=utf-8'},
  });
