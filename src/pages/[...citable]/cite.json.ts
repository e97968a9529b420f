import {citeFile, citePaths} from './_cite.ts';

export const getStaticPaths = citePaths;
export const GET = citeFile('application/vnd.citationstyles.csl+json', ({cslJson}) => cslJson);
