import type {Study} from '../model/study.ts';
import type {ProseProblem} from './lint.ts';
import {saysIn} from './says.ts';

type Said = Study['said'][number];

/**
 * Rows of the authors' words on which nothing rests. When a sentence goes, its row has to go too: else a hedge could
 * vanish with its binding. Where a theme or category has lost its text, that is said in their place.
 * @param files everything below content/, the texts and what else lies there
 */
export function unusedWords(
  study: Study,
  texts: readonly string[],
  files?: readonly string[],
): ProseProblem[] {
  const unused = unusedRows(study, texts);
  const missing = files === undefined || unused.length === 0 ? [] : missingTexts(study, files);
  if (missing.length > 0)
    return missing.map((file) => ({
      file,
      line: 1,
      kind: 'broken',
      message: missingMessage(file, files ?? [], unused),
    }));
  return unused.map(({said, words}) => ({
    file: 'data/said.csv',
    line: study.said.findIndex((row) => row.said === said) + 2,
    kind: 'broken',
    message:
      `No text rests on "${said}", the authors' “${words}”. ` +
      `Bind the words that say so, <Says authors="${said}">…</Says>, or remove the row.`,
  }));
}

/** Texts of themes and categories that are not there. */
const missingTexts = ({themes, categories}: Study, files: readonly string[]): string[] =>
  [
    ...themes.map(({theme}) => `content/themes/${theme}.mdx`),
    ...categories.map(({category}) => `content/categories/${category}.mdx`),
  ].filter((file) => !files.includes(file));

function missingMessage(file: string, files: readonly string[], unused: readonly Said[]): string {
  const beside = files.find((each) => each.startsWith(`${file}.`));
  const ids = unused.map(({said}) => said).join(', ');
  return (
    'This text is missing. ' +
    (beside ? `${beside} lies in its place: give it its name back. ` : 'Put it back. ') +
    `Where it was taken out on purpose, take out the rows of data/said.csv on which nothing rests now: ${ids}.`
  );
}

function unusedRows(study: Study, texts: readonly string[]): Said[] {
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
  return study.said.filter(({said}) => !used.has(said));
}
