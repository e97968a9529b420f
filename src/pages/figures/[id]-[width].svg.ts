import type {APIRoute, GetStaticPaths} from 'astro';
import {pictureDrawings, themedFile} from '../../components/figure/figure-svg.ts';
import {drawnWithSimulated} from '../../components/figure/figures-by-id.ts';

export const getStaticPaths: GetStaticPaths = () =>
  drawnWithSimulated().flatMap((figure) =>
    Object.values(pictureDrawings).map((width) => ({
      params: {id: figure.id, width: String(width)},
      props: {figure, width},
    })),
  );

/** A drawing with simulated rows as a page shows it once it is opened. */
export const GET: APIRoute = async ({props}) =>
  new Response(await themedFile(props['figure'], props['width']), {
    headers: {'content-type': 'image/svg+xml; charset=utf-8'},
  });
