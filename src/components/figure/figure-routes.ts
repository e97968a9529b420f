import {mainId} from '../../model/publishing/figure-ids.ts';
import {startPictures} from './figure-pictures.ts';
import {drawnFigures, drawnWithSimulated} from './figures-by-id.ts';

/** Every figure, for the routes that make a page or file of each. */
export const figureRoutes = () => {
  // A build asks for all routes before it writes the first page, so that pictures have all that time to be drawn in.
  if (import.meta.env.PROD) startPictures(new URL(import.meta.env.SITE!));
  return drawnFigures().map((figure) => ({params: {id: figure.id}, props: {figure}}));
};

/** Every drawing with simulated rows, for its page. */
export const simulatedRoutes = () =>
  drawnWithSimulated().map((figure) => ({params: {id: mainId(figure.id)}, props: {figure}}));

/** Every figure and every drawing with simulated rows, for the routes that make a file of each. */
export const fileRoutes = () =>
  [...drawnFigures(), ...drawnWithSimulated()].map((figure) => ({
    params: {id: figure.id},
    props: {figure},
  }));
