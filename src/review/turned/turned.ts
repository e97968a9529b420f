// Texts that are what somebody has read but for a word or two, which make them tell something else.
import {derived} from '../../model/derived.ts';
import type {Reading} from '../../model/publishing/reading.ts';
import type {Study} from '../../model/study.ts';
import {hashOf} from '../../publishing/catalogue/hash.ts';
import type {ReviewState} from '../state.ts';
import {fileOf, type StudyText} from '../study-text.ts';
import {denialsTurned} from './denials.ts';
import {earlierThan} from './edits.ts';
import {type Earlier, wordsOf} from './words.ts';

/** A text that was turned into another, with the change. */
export interface Turned {
  readonly text: StudyText;
  readonly change: Earlier;
}

/** Every unread text that a small change has made out of one that was read in the same file. */
export function turnedTexts(
  study: Study,
  {unread, lost}: Pick<ReviewState, 'unread' | 'lost'>,
): Turned[] {
  const byFile = Map.groupBy(lost, ({text}) => fileOf(text));
  return unread.flatMap((text) => {
    const readings = byFile.get(text.file) ?? [];
    const change = readings.length > 0 ? changeOf(study, text, readings) : undefined;
    return change ? [{text, change}] : [];
  });
}

function changeOf(
  study: Study,
  text: StudyText,
  readings: readonly Reading[],
): Earlier | undefined {
  const hashes = new Set(readings.map(({hash}) => hash));
  const isRead = ({text: earlier}: Earlier): boolean => hashes.has(hashOf(earlier));
  const words = wordsOf(text.text);
  return earlierThan(words, namesOf(study)).find(isRead) ?? twiceDenied(text.text).find(isRead);
}

/** How many words lie at most between two denials of one thing: "does not fill it, and was not meant to". */
const apart = 12;

/** Two denials that were left out, or put in. */
function* twiceDenied(text: string): Generator<Earlier> {
  for (const first of denialsTurned(wordsOf(text), {isAnywhere: false}))
    for (const second of denialsTurned(wordsOf(first.text), {
      from: first.at + 2,
      to: first.at + apart,
      isAnywhere: false,
    }))
      yield {...second, was: `${first.was} … ${second.was}`, now: `${first.now} … ${second.now}`};
}

/** What the study has names for: kinds of people, staff, bands, measures, groups that nobody asked. */
const namesOf = derived(({subjectWords, notHeard}: Study): readonly string[] => [
  ...new Set(
    [
      ...subjectWords.flatMap(({words}) => words),
      ...notHeard.flatMap(({words}) => words),
      ...[
        'manager',
        'managers',
        'service manager',
        'service managers',
        'representative',
        'authors',
        'researchers',
      ],
      ...[
        'participants',
        'review',
        'paper',
        'staff',
        'people',
        'workers',
        'posts',
        'teams',
        'titles',
        'duties',
      ],
    ].map((words) => words.toLowerCase()),
  ),
]);
