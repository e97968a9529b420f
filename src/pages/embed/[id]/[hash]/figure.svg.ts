import type {APIRoute, GetStaticPaths} from 'astro';
import {type LastingEmbed, lastingEmbedRoutes} from '../../../../components/figure/embed-routes.ts';
import {svgFile} from '../../../../components/figure/figure-svg.ts';

export const getStaticPaths: GetStaticPaths = lastingEmbedRoutes;

/** The picture that stays: as it is now, or as an earlier edition had it. */
export const GET: APIRoute = async ({props, site}) => {
  const {figure, archived} = props as unknown as LastingEmbed;
  return new Response(archived?.svg ?? (await svgFile(figure!, site!)), {
    headers: {'content-type': 'image/svg+xml; charset=utf-8'},
  });
};
