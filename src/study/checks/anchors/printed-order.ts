import {referencesFile} from '../../../loaders/references.ts';
import {paperId} from '../../../model/claims/paper.ts';
import type {Reference} from '../../../model/study.ts';
import {hashOfRun, runLength, runsOf} from '../../texts/fingerprints.ts';
import {hasWord, type HeldText} from '../../texts/source-texts.ts';
import {wordsOf} from '../../texts/words.ts';
import type {Check} from '../inspection.ts';
import {namesOf, placeOf} from './printed-references.ts';

/** Nobody is left out between the authors and the title of a work, and none of their words is. */
export const printedOrder: Check = {
  title:
    'Authors and title of every work follow each other as the paper prints them, with nothing left out',
  needs: ['references'],
  find: ({study, beside}) => {
    const text = beside.texts.bySource.get(paperId);
    if (!text) return [];
    return study.references.flatMap((work, index) => {
      const place = placeOf(text, index + 1);
      const broken = place === undefined ? undefined : brokenRun(work, text, place);
      return broken
        ? [
            {
              file: referencesFile,
              message:
                `${work.id}: "${place}" of the paper does not print "${broken.join(' ')}" in one run. Put back what ` +
                'is left out there, and write authors and title in the order of the paper.',
            },
          ]
        : [];
    });
  },
};

/** The first run of authors and title that is not printed; undefined where all are. */
function brokenRun(work: Reference, text: HeldText, place: string): readonly string[] | undefined {
  const hashes = text.fingerprints.get(place)!.hashes;
  const isPrinted = (run: readonly string[]): boolean => hashes.has(hashOfRun(run));
  // What is not printed at all is said by another rule, or is explained.
  const isKnown = (run: readonly string[]): boolean =>
    run.every((word) => hasWord(text, place, word));
  return runsThrough(work)
    .filter(([plain = []]) => isKnown(plain))
    .find((variants) => !variants.some(isPrinted))?.[0];
}

/**
 * Each run as it may be printed: two bodies with "and" between them, a title behind its publisher or container, and
 * with another sentence inside.
 */
function runsThrough(work: Reference): (readonly (readonly string[])[])[] {
  const sentences = work.title.split(/\. /).map(wordsOf);
  const [title = []] = sentences;
  const names = namesOf(work);
  const inserts = ['', work['publisher'], work['container-title']].map((words) =>
    wordsOf(String(words ?? '')),
  );
  const joints = names.map((name, at) => {
    const others = names.slice(at + 1).flat();
    return [
      ...inserts.map((words) => [...name.slice(-2), ...others, ...words, ...title]),
      [...name.slice(-2), 'and', ...others, ...title],
    ]
      .map((words) => words.slice(0, runLength))
      .filter(({length}) => length === runLength);
  });
  return [
    ...sentences.flatMap((words) => runsOf(words, runLength)).map((run) => [run]),
    ...joints.filter((variants) => variants.length > 0),
  ];
}
