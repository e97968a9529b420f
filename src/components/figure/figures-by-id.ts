import {type Figure, keepDrawings} from '../../figures/figure.ts';
import {mainFigures, simulatedFigures} from '../../figures/simulated.ts';
import {derivedBy} from '../../model/derived.ts';
import {isSimulatedId, simulatedId} from '../../model/publishing/figure-ids.ts';
import type {Study} from '../../model/study.ts';
import {keepFiles, keptDrawings} from '../../publishing/files/kept-drawings.ts';
import {offersSimulation, study, variant, wholeStudy} from '../../study/current.ts';

if (import.meta.env.PROD) {
  keepDrawings(keptDrawings(variant()));
  keepFiles(variant());
}

/** The main drawings of this site, the same objects for all routes while the study is the same. */
export const drawnFigures = (): readonly Figure[] => mainFigures(wholeStudy(), study());

/** The figures that this site draws with simulated rows, a step away from the main drawing. */
export const drawnWithSimulated = (): readonly Figure[] =>
  offersSimulation() ? simulatedFigures(wholeStudy()) : [];

/** Their ids; undefined where this site leaves all simulated rows out. */
export const idsWithSimulated = (): ReadonlySet<string> | undefined =>
  variant() === 'full' ? new Set(drawnWithSimulated().map(({id}) => id)) : undefined;

const byId = derivedBy(
  (whole: Study, shown: Study) =>
    new Map(
      [...mainFigures(whole, shown), ...simulatedFigures(whole)].map((each) => [each.id, each]),
    ),
);

/**
 * A figure by its own id, that of a case included, such as "trust-posts-t08" or "census-simulated".
 * @throws where this site draws no such figure
 */
export function figureOfId(id: string): Figure {
  const figure = byId(wholeStudy(), study()).get(id);
  if (figure === undefined || (isSimulatedId(id) && !offersSimulation()))
    throw new Error(`This site draws no figure "${id}".`);
  return figure;
}

/** The drawing of a figure with simulated rows; undefined where none of its rows is, or the site leaves them out. */
export const simulatedFigureOf = (id: string): Figure | undefined =>
  offersSimulation() ? byId(wholeStudy(), study()).get(simulatedId(id)) : undefined;
