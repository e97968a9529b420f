import type {APIRoute, GetStaticPaths} from 'astro';
import {tableFile, tableFileRoutes} from '../../components/site/table-file.ts';

export const getStaticPaths: GetStaticPaths = tableFileRoutes;

export const GET: APIRoute = ({props}) =>
  new Response(tableFile(props['table']), {headers: {'content-type': 'text/csv; charset=utf-8'}});
