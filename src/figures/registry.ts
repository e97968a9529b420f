import {observedCases} from '../model/claims/observed.ts';
import {derived, derivedBy} from '../model/derived.ts';
import type {Study} from '../model/study.ts';
import {categoryEvidence} from './category/category-evidence.ts';
import {areasOfPractice} from './cohort/areas-of-practice.ts';
import {bandsFigure} from './cohort/bands.ts';
import {careerLadder} from './cohort/career-ladder.ts';
import {census} from './cohort/census.ts';
import {coverage} from './cohort/coverage.ts';
import {deploymentBand4, deploymentBands2And3} from './cohort/deployment.ts';
import {differences} from './cohort/differences.ts';
import {establishment} from './cohort/establishment.ts';
import {jobTitles} from './cohort/job-titles.ts';
import {models} from './cohort/models.ts';
import {participation} from './cohort/participation.ts';
import {postsFigure} from './cohort/posts.ts';
import {sampling} from './cohort/sampling.ts';
import {shareAndSize} from './cohort/share-and-size.ts';
import {views} from './cohort/views.ts';
import {type Figure, type FigureDefinition, figureOf} from './figure.ts';
import {type FigureId, figureIds, subjectOf} from './ids.ts';
import {trustBands} from './trust/trust-bands.ts';
import {trustDeployment} from './trust/trust-deployment.ts';
import {trustPlace} from './trust/trust-place.ts';
import {trustPosts} from './trust/trust-posts.ts';
import {trustRecord} from './trust/trust-record.ts';

/** The figure of a definition, made once a study. */
const ofStudy = <Row>(definition: FigureDefinition<Row>) =>
  derived((study: Study) => figureOf(definition, study));

/** The same for each case or category. */
const ofEach = <Row>(definition: FigureDefinition<Row>) =>
  derivedBy((study: Study, subject: string | undefined) => figureOf(definition, study, subject));

type Make = (study: Study, subject?: string) => Figure;

const figures: Readonly<Record<string, Make>> = {
  'establishment': ofStudy(establishment),
  'share-and-size': ofStudy(shareAndSize),
  'bands': ofStudy(bandsFigure),
  'deployment-bands-2-and-3': ofStudy(deploymentBands2And3),
  'deployment-band-4': ofStudy(deploymentBand4),
  'posts': ofStudy(postsFigure),
  'census': ofStudy(census),
  'coverage': ofStudy(coverage),
  'differences': ofStudy(differences),
  'participation': ofStudy(participation),
  'job-titles': ofStudy(jobTitles),
  'areas-of-practice': ofStudy(areasOfPractice),
  'career-ladder': ofStudy(careerLadder),
  'views': ofStudy(views),
  'models': ofStudy(models),
  'sampling': ofStudy(sampling),
  'category-evidence': ofEach(categoryEvidence),
  'trust-record': ofEach(trustRecord),
  'trust-place': ofEach(trustPlace),
  'trust-posts': ofEach(trustPosts),
  'trust-bands': ofEach(trustBands),
  'trust-deployment': ofEach(trustDeployment),
} satisfies Record<FigureId, Make>;

/**
 * A figure by the permanent id of its kind, with the rows of the study in place.
 * `subject` is the id of the case or category that it is about, if it is about one.
 */
export function figureNamed(id: string, study: Study, subject?: string): Figure {
  const make = figures[id];
  if (make === undefined)
    throw new Error(`There is no figure "${id}". Figures: ${figureIds.join(', ')}.`);
  return make(study, subject);
}

/** The ids of what the figures of a kind are each about; undefined once for the whole study. */
export function subjectsIn(study: Study, id: string): readonly (string | undefined)[] {
  const kind = subjectOf(id);
  if (kind === 'case') return study.cases.map((each) => each.case);
  return kind === 'category' ? study.categories.map(({category}) => category) : [undefined];
}

/** Of a case that was observed, simulated rows gave way: its figures keep their addresses, and say what is known. */
const isAnswered = (study: Study, subject: string | undefined): boolean =>
  subject !== undefined && observedCases(study).has(subject);

/**
 * Every figure of the report that has rows: those of the whole study, and those of each case and category. A case that
 * was observed has them all.
 */
export const allFigures = derived((study: Study): readonly Figure[] =>
  figureIds
    .flatMap((id) => subjectsIn(study, id).map((subject) => figureNamed(id, study, subject)))
    .filter(({table, subject}) => table.rows.length > 0 || isAnswered(study, subject)),
);

const byOwnId = derived(
  (study: Study) => new Map(allFigures(study).map((each) => [each.id, each])),
);

/** A figure that has rows by its own id, such as "census" or "trust-posts-t08". */
export const figureWithId = (study: Study, id: string): Figure | undefined =>
  byOwnId(study).get(id);
