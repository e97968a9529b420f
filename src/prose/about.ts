import type {Study} from '../model/study.ts';
import {wrongBands} from './bands.ts';
import {boundWordProblems} from './bound-words.ts';
import {citationProblems} from './citations.ts';
import {figureTagProblems} from './figure-tags.ts';
import {headRouteProblems} from './head-routes.ts';
import {likelierProblems} from './likelier.ts';
import {limitProblems} from './limits.ts';
import {populationProblems} from './population.ts';
import {recordBandProblems} from './record-bands.ts';
import {recordProblems} from './records.ts';
import {sectionProblems} from './sections.ts';
import {silentProblems} from './silent.ts';
import {sourceCategoryProblems} from './source-categories.ts';
import {speakerProblems} from './speakers.ts';
import {subjectProblems} from './subjects.ts';
import {toldByProblems} from './told-by.ts';
import {unheardProblems} from './unheard.ts';

/** Something in a text that is said of what it is not about. */
export interface AboutProblem {
  /** Offset in the text. */
  readonly at: number;
  readonly message: string;
}

/** Everything in a text that is said of the wrong trust, group, extreme or speaker, or rests on something else. */
export function aboutProblems(study: Study, text: string): AboutProblem[] {
  const found = [
    ...subjectProblems(study, text),
    ...speakerProblems(study, text),
    ...recordProblems(study, text),
    ...boundWordProblems(study, text),
  ];
  const isNew = ({at}: AboutProblem): boolean => !found.some((each) => each.at === at);
  return [
    ...found,
    ...wrongBands(study, text).filter(isNew),
    ...likelierProblems(study, text).filter(isNew),
    ...figureTagProblems(text),
    ...sourceCategoryProblems(study, text),
    ...citationProblems(study, text),
    ...unheardProblems(study, text),
    ...sectionProblems(study, text),
    ...silentProblems(study, text),
    ...limitProblems(study, text),
    ...recordBandProblems(study, text).filter(isNew),
    ...headRouteProblems(study, text),
    ...populationProblems(study, text),
    ...toldByProblems(study, text).filter(isNew),
  ];
}
