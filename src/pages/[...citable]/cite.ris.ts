import {citeFile, citePaths} from './_cite.ts';

export const getStaticPaths = citePaths;
export const GET = citeFile('application/x-research-info-systems', ({ris}) => ris);
