import type {Study} from '../model/study.ts';
import type {ProseProblem} from './lint.ts';
import {saysIn} from './says.ts';

/**
 * Rows of the authors' words on which nothing rests. When a sentence goes, its row has to go too: else a hedge could
 * vanish with its binding.
 */
export function unusedWords(study: Study, texts: readonly string[]): ProseProblem[] {
  const used = new Set([
    ...texts
      .flatMap(saysIn)
      .flatMap(({binding}) => (binding?.backing === 'authors' ? [binding.text] : [])),
    ...[
      ...study.practice,
      ...study.views,
      ...study.models,
      ...study.apprenticeships,
      ...study.areasSaid,
    ].map(({said}) => said),
    ...study.joint.flatMap(({said}) => said),
  ]);
  return study.said
    .filter(({said}) => !used.has(said))
    .map(({said, words}) => ({
      file: 'data/said.csv',
      line: study.said.findIndex((row) => row.said === said) + 2,
      kind: 'broken',
      message:
        `No text rests on "${said}", the authors' “${words}”. ` +
        `Bind the words that say so, <Says authors="${said}">…</Says>, or remove the row.`,
    }));
}
