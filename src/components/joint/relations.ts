import type {Relation} from '../../model/framework/joint.ts';

/** What each relation is called, and what it says, in the order in which topics stand. */
export const relationWords: Readonly<Record<Relation, {name: string; means: string}>> = {
  'contradicts': {
    name: 'They contradict each other',
    means: 'What is counted or stated in one place does not go with what is said in another.',
  },
  'expands': {
    name: 'Words expand on numbers',
    means: 'The words tell what the number does not, such as what comes of it or why.',
  },
  'confirms': {
    name: 'They confirm each other',
    means: 'Number and words point the same way.',
  },
  'words-silent': {
    name: 'A number, and no voice',
    means: 'No participant is quoted or reported on it.',
  },
  'numbers-silent': {
    name: 'Voices, and no number',
    means: 'The text counts nothing of it.',
  },
};
