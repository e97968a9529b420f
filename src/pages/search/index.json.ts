import type {APIRoute} from 'astro';
import {searchEntries} from '../../components/search/entries.ts';
import {rowOf, type SearchFile} from '../../scripts/search/entry.ts';
import {searchWords} from '../../study/current.ts';

/** What the search is made of, fetched once somebody searches. */
export const GET: APIRoute = async () => {
  const file: SearchFile = {
    rows: (await searchEntries()).map(rowOf),
    alike: searchWords().alike,
  };
  return new Response(JSON.stringify(file), {
    headers: {'content-type': 'application/json; charset=utf-8'},
  });
};
