// Items that were put into a list that somebody has read: what leads the list says of each of them what it says of all.
import type {ProseProblem} from '../../prose/lint.ts';
import {tagsIn} from '../../prose/tags.ts';
import {type Passages} from '../changed/evidence.ts';
import {hasKin, rootsOf} from '../changed/kin.ts';
import type {ReviewState} from '../state.ts';
import {fileOf, type StudyText} from '../study-text.ts';

/** How far a list is known by its place: the part of a key before the number of a text in its section. */
const sectionOf = (key: string): string => key.replace(/\/\d+$/, '');

/** What is wrong with new items; none where the text of the source is not at hand. */
export function newItemProblems(
  items: readonly StudyText[],
  {read, lost}: Pick<ReviewState, 'read' | 'lost'>,
  passages: Passages,
): ProseProblem[] {
  return items.flatMap((item) => {
    const places = [...read.values(), ...lost]
      .filter(({text}) => sectionOf(text) === sectionOf(item.key) && fileOf(text) === item.file)
      .flatMap((reading) => reading.places);
    const passage = passages([...new Set(places)]);
    if (passage === undefined || tagsIn(item.text).length > 0 || item.text.includes('{')) return [];
    const roots = [...rootsOf(item.text)];
    const isSaid = sentencesOf(passage).some((sentence) =>
      roots.every((root) => hasKin(sentence, root)),
    );
    return isSaid
      ? []
      : [
          {
            file: item.file,
            line: Number(item.at.replace('line ', '')),
            kind: 'unbound',
            message:
              `“${item.text}” was put into a list that was read, so that what leads the list is said of it too, and ` +
              `no sentence at ${[...new Set(places)].slice(0, 3).join('; ')} has it. Take it out; or read it there ` +
              `and sign it: npm run review -- --sign '${item.key}' with your reader and date.`,
          },
        ];
  });
}

const sentencesOf = (passage: string): Set<string>[] =>
  passage.split(/(?<=[.!?][”"’)]?)\s+/).map(rootsOf);
