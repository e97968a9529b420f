import type {APIRoute, GetStaticPaths} from 'astro';
import {citationsFor} from '../../components/cite/cited.ts';
import type {Citable} from '../../model/publishing/citable.ts';
import {catalogue} from '../../publishing/catalogue/citables.ts';
import type {Citations} from '../../publishing/citations/citations.ts';

/**
 * Where files for reference managers stand: beside each page, but not where simulated values are
 * shown, as those have no citation.
 */
export const citePaths: GetStaticPaths = () =>
  catalogue()
    .filter(({simulated}) => !simulated)
    .map((citable) => ({
      params: {citable: citable.path.slice(1, -1) || undefined},
      props: {citable},
    }));

/** A route that answers with the citation of the page beside it. */
export const citeFile =
  (type: string, of: (citations: Citations) => string): APIRoute =>
  async ({props}) =>
    new Response(of(await citationsFor(props['citable'] as Citable)), {
      headers: {'content-type': `${type}; charset=utf-8`},
    });
