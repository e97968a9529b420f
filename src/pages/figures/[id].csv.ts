import type {APIRoute, GetStaticPaths} from 'astro';
import {csvFile, fileRoutes} from '../../components/figure/figure-file.ts';

export const getStaticPaths: GetStaticPaths = fileRoutes;

/** The rows of a figure, as its table shows them. */
export const GET: APIRoute = async ({props}) =>
  new Response(await csvFile(props['figure']), {
    headers: {'content-type': 'text/csv; charset=utf-8'},
  });
