import type {Study} from '../model/study.ts';
import {boundWordProblems} from './bound-words.ts';
import {citationProblems} from './citations.ts';
import {recordProblems} from './records.ts';
import {sectionProblems} from './sections.ts';
import {speakerProblems} from './speakers.ts';
import {subjectProblems} from './subjects.ts';
import {unheardProblems} from './unheard.ts';

/** Something in a text that is said of what it is not about. */
export interface AboutProblem {
  /** Offset in the text. */
  readonly at: number;
  readonly message: string;
}

/** Everything in a text that is said of the wrong trust, group, extreme or speaker, or rests on something else. */
export const aboutProblems = (study: Study, text: string): AboutProblem[] => [
  ...subjectProblems(study, text),
  ...speakerProblems(study, text),
  ...recordProblems(study, text),
  ...boundWordProblems(study, text),
  ...citationProblems(study, text),
  ...unheardProblems(study, text),
  ...sectionProblems(study, text),
];
