import type {APIRoute, GetStaticPaths} from 'astro';
import {catalogue} from '../../catalogue/citables.ts';
import type {Citations} from '../../citing/citations.ts';
import {citationsFor} from '../../components/cited.ts';
import type {Citable} from '../../model/citable.ts';

const formats = {
  bib: {type: 'application/x-bibtex', of: ({bibtex}: Citations) => bibtex},
  ris: {type: 'application/x-research-info-systems', of: ({ris}: Citations) => ris},
  json: {type: 'application/vnd.citationstyles.csl+json', of: ({cslJson}: Citations) => cslJson},
} as const;

/** Files for reference managers beside each page, but not where simulated values are shown: those have no citation. */
export const getStaticPaths: GetStaticPaths = () => catalogue().filter(({simulated}) => !simulated).flatMap((citable) =>
  Object.keys(formats).map((format) => ({params: {path: citable.path.slice(1, -1) || undefined, format}, props: {citable}})));

export const GET: APIRoute = async ({params, props}) => {
  const {type, of} = formats[params['format'] as keyof typeof formats];
  return new Response(of(await citationsFor(props['citable'] as Citable)), {headers: {'content-type': `${type}; charset=utf-8`}});
};
