import type {Figure} from '../../figures/figure.ts';
import {citableOf} from '../../publishing/catalogue/citables.ts';
import {type ArchivedFigure, archivedFigures} from '../../publishing/editions/archive.ts';
import {offersSimulation} from '../../study/current.ts';
import {drawnFigures} from './figures-by-id.ts';

/** What an embed that stays shows: a figure of this edition, or one of an earlier edition. */
export type LastingEmbed =
  | {readonly figure: Figure; readonly archived?: undefined}
  | {readonly figure?: undefined; readonly archived: ArchivedFigure};

/**
 * Every embed that stays, by figure and hash of rows: those of this edition, and those of earlier
 * ones whose rows were others.
 */
export function lastingEmbedRoutes(): {params: {id: string; hash: string}; props: LastingEmbed}[] {
  const current = drawnFigures().map((figure) => ({
    params: {id: figure.id, hash: citableOf('figure', figure.id)?.hash ?? ''},
    props: {figure},
  }));
  const taken = new Set(current.map(({params: {id, hash}}) => `${id} ${hash}`));
  const earlier = archivedFigures().filter(
    ({id, hash, isSimulated}) =>
      !taken.has(`${id} ${hash}`) && (offersSimulation() || !isSimulated),
  );
  return [
    ...current,
    ...earlier.map((archived) => ({
      params: {id: archived.id, hash: archived.hash},
      props: {archived},
    })),
  ];
}
