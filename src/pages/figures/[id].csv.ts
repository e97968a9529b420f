import type {APIRoute, GetStaticPaths} from 'astro';
import {study} from '../../dataset.ts';
import {allFigures} from '../../figures/registry.ts';
import {csvOf} from '../../figures/table.ts';

export const getStaticPaths: GetStaticPaths = () => allFigures(study()).map((figure) => ({params: {id: figure.id}, props: {figure}}));

/** The rows of a figure, as its table shows them. A byte order mark lets spreadsheets read it as UTF-8. */
export const GET: APIRoute = ({props}) => new Response(`\ufeff${csvOf(props['figure'].table)}`, {headers: {'content-type': 'text/csv; charset=utf-8'}});
