import type {APIRoute, GetStaticPaths} from 'astro';
import {withMark} from '../../figures/table/spreadsheet.ts';
import {catalogue} from '../../publishing/catalogue/citables.ts';
import {itemsCsv} from '../../publishing/catalogue/items-csv.ts';
import {publication} from '../../study/current.ts';

/** The hashes of what this build holds, and of what each edition held. */
export const getStaticPaths: GetStaticPaths = () => [
  {params: {list: 'hashes'}, props: {items: catalogue()}},
  ...[...publication().items].map(([version, items]) => ({
    params: {list: version},
    props: {items},
  })),
];

/** A byte order mark lets spreadsheets read it as UTF-8. */
export const GET: APIRoute = ({props}) =>
  new Response(withMark(itemsCsv(props['items'])), {
    headers: {'content-type': 'text/csv; charset=utf-8'},
  });
