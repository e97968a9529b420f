import type {APIRoute, GetStaticPaths} from 'astro';
import {type CodingFile, codingFiles} from '../../../components/coding/coding-files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await codingFiles()).map((file) => ({params: {file: file.name}, props: {file}}));

/** A file of the framework analysis for another program. */
export const GET: APIRoute = ({props}) => {
  const {bytes, type} = props['file'] as CodingFile;
  return new Response(new Uint8Array(bytes), {headers: {'content-type': type}});
};
