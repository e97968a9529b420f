import type {APIRoute, GetStaticPaths} from 'astro';
import {tableFile, tableRoutes} from '../../components/site/table-file.ts';

export const getStaticPaths: GetStaticPaths = tableRoutes;

export const GET: APIRoute = ({props}) =>
  new Response(tableFile(props['table']), {headers: {'content-type': 'text/csv; charset=utf-8'}});
