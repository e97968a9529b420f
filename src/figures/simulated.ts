import {derived, derivedBy} from '../model/derived.ts';
import {simulatedId} from '../model/publishing/figure-ids.ts';
import type {Study} from '../model/study.ts';
import type {Figure} from './figure.ts';
import {laterFiguresOf} from './later.ts';
import {allFigures, figureNamed} from './registry.ts';

/**
 * The main drawing of each figure of a study: of its rows that are not simulated. One of which nothing is known
 * but simulated rows has a sentence in place of a drawing. Behind them those of what later surveys found.
 * @param shown the study without its simulated rows
 */
export const mainFigures = derivedBy((whole: Study, shown: Study): readonly Figure[] => {
  const all = allFigures(whole);
  return [
    ...all.map(({kind, subject}) => figureNamed(kind, shown, subject)),
    ...all.flatMap(({kind, subject}) =>
      laterFiguresOf(shown, kind, subject).map(({figure}) => figure),
    ),
  ];
});

/** The figures of a study that draw simulated rows, with all their rows. */
export const simulatedFigures = derived((whole: Study): readonly Figure[] =>
  allFigures(whole)
    .filter(({drawn}) => drawn.has('simulated'))
    .map((figure) => ({...figure, id: simulatedId(figure.id)})),
);
