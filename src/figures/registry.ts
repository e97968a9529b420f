import type {Study} from '../model/study.ts';
import {bandsFigure} from './bands.ts';
import {census} from './census.ts';
import {coverage} from './coverage.ts';
import {deploymentBand4, deploymentBands2And3} from './deployment.ts';
import {establishment} from './establishment.ts';
import {type Figure, figureOf} from './figure.ts';
import {participation} from './participation.ts';
import {postsFigure} from './posts.ts';
import {shareAndSize} from './share-and-size.ts';
import {trustBands} from './trust-bands.ts';
import {trustDeployment} from './trust-deployment.ts';
import {trustPlace} from './trust-place.ts';
import {trustPosts} from './trust-posts.ts';

// In the order in which they are listed: the source's own figures by number, then the others.
const figures: Readonly<Record<string, (study: Study, subject?: string) => Figure>> = {
  'establishment': (study) => figureOf(establishment, study),
  'share-and-size': (study) => figureOf(shareAndSize, study),
  'bands': (study) => figureOf(bandsFigure, study),
  'deployment-bands-2-and-3': (study) => figureOf(deploymentBands2And3, study),
  'deployment-band-4': (study) => figureOf(deploymentBand4, study),
  'posts': (study) => figureOf(postsFigure, study),
  'census': (study) => figureOf(census, study),
  'coverage': (study) => figureOf(coverage, study),
  'participation': (study) => figureOf(participation, study),
  'trust-place': (study, subject) => figureOf(trustPlace, study, subject),
  'trust-posts': (study, subject) => figureOf(trustPosts, study, subject),
  'trust-bands': (study, subject) => figureOf(trustBands, study, subject),
  'trust-deployment': (study, subject) => figureOf(trustDeployment, study, subject),
};

export const figureIds = Object.keys(figures);

/** A figure by its permanent id, with the rows of the study in place. */
export function figureNamed(id: string, study: Study, subject?: string): Figure {
  const make = figures[id];
  if (make === undefined)
    throw new Error(`There is no figure "${id}". Figures: ${figureIds.join(', ')}.`);
  return make(study, subject);
}

/** Every figure of the report that has rows: those of the whole study, and those of each case. */
export function allFigures(study: Study): Figure[] {
  return figureIds
    .flatMap((id) =>
      id.startsWith('trust-')
        ? study.cases.map((each) => figureNamed(id, study, each.case))
        : [figureNamed(id, study)],
    )
    .filter(({table}) => table.rows.length > 0);
}
