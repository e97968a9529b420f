// Words put into a sentence that rests on rows, where neither these rows nor the source at their place have them.
import {rowWords} from '../../model/claims/assertions/row-words.ts';
import {claimById, participantById, quotationById} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import {type BoundWords, saysIn} from '../../prose/says.ts';
import {tagsIn} from '../../prose/tags.ts';
import {placesOfRow} from '../../study/places.ts';
import {changesBetween} from '../changed/difference.ts';
import {type Passages, sentencesOf, sentencesWith} from '../changed/evidence.ts';
import {isOfKind} from '../changed/families.ts';
import {formsOf, hasKin, rootsOf} from '../changed/kin.ts';
import {isLight} from '../changed/light.ts';
import {isSpelling} from '../changed/spelling.ts';
import type {Altered} from './altered.ts';

/** A row on which a sentence rests. */
interface Resting {
  readonly shown: string;
  readonly text: string;
  readonly places: readonly string[];
  readonly anchors: readonly string[];
}

/** Words of an altered sentence that its rows do not have, as a message; undefined where they have all. */
export function strangeWords(
  study: Study,
  text: string,
  {sentence, was, now}: Altered,
  passages: Passages,
): string | undefined {
  const bound = saysIn(text).filter(({start, end}) => start < sentence.end && end > sentence.start);
  const rows = [
    ...bound.flatMap((each) => boundRow(study, each) ?? []),
    ...shownRows(study, text.slice(sentence.start, sentence.end)),
  ];
  if (bound.length === 0 || rows.length === 0) return undefined;
  const strange = newWords(was, now).filter(
    (word) => !isBorne(word, now, [was, ...rows.map((row) => row.text)], besideOf(rows, passages)),
  );
  return strange.length === 0 ? undefined : messageFor(strange, rows);
}

const messageFor = (strange: readonly string[], rows: readonly Resting[]): string =>
  `The sentence has ${listed(strange)}, and what it rests on does not: it says ` +
  `${[...new Set(rows.map(({shown}) => shown))].slice(0, 3).join('; ')}. Say of it what that says, or bind ` +
  `${strange.length === 1 ? 'the word' : 'these words'} to what has ${strange.length === 1 ? 'it' : 'them'}.`;

const listed = (words: readonly string[]): string =>
  [...new Set(words)].map((word) => `“${word}”`).join(', ');

/** Words that carry meaning and were not there before. */
const newWords = (was: string, now: string): string[] =>
  changesBetween(was, now).flatMap((change) => {
    const before = change.within.was.map(({core}) => core);
    return change.now
      .map(({core}) => core)
      .filter(
        (word) =>
          !isOfKind(word) &&
          !isLight(word) &&
          rootsOf(word).size > 0 &&
          !before.some((each) => each === word || isSpelling(each, word)),
      );
  });

/** How many other words a sentence of the source shares with one of the report in which it may bear a word out. */
const enough = 2;

/** Whether rows have a word, or a sentence of the source that tells of the same. */
function isBorne(
  word: string,
  sentence: string,
  rows: readonly string[],
  {near, all}: Beside,
): boolean {
  const own = [...formsOf(word)];
  const has = (text: string): boolean => own.some((form) => hasKin(formsOf(text), form));
  if (rows.some(has) || near.some(has)) return true;
  const others = [...rootsOf(sentence)].filter((root) => !own.includes(root));
  return all.some((each) => {
    const roots = rootsOf(each);
    return others.filter((root) => hasKin(roots, root)).length >= enough && has(each);
  });
}

interface Beside {
  /** Sentences of the source that have the anchor of a row. */
  readonly near: readonly string[];
  /** All those at the places of the rows. */
  readonly all: readonly string[];
}

function besideOf(rows: readonly Resting[], passages: Passages): Beside {
  const passage = passages([...new Set(rows.flatMap(({places}) => places))]) ?? '';
  return {
    all: sentencesOf(passage),
    near: sentencesWith(
      passage,
      rows.flatMap(({anchors}) => anchors),
    ),
  };
}

function boundRow(study: Study, {binding}: BoundWords): Resting[] | undefined {
  if (binding === undefined || binding.backing === 'rule') return undefined;
  if (binding.backing === 'voices') return voicedRows(study, binding.text);
  const words = rowWords(study, binding);
  const row = study.said.find(({said}) => said === binding.text) ?? claimById(study, binding.text);
  return words && [{...words, ...standing(row)}];
}

const shownRows = (study: Study, part: string): Resting[] =>
  tagsIn(part).flatMap(({name, attributes}) => {
    const id = attributes.get('id') ?? '';
    const claim = name === 'Claim' ? claimById(study, id) : undefined;
    const words = claim && rowWords(study, {backing: 'authors', text: id});
    return words ? [{...words, ...standing(claim)}] : [];
  });

function voicedRows(study: Study, text: string): Resting[] {
  const [named = '', category] = text.split(/\s+in\s+/);
  const ids = named.split(/\s+/);
  const people = [...ids, ...ids.flatMap((id) => quotationById(study, id)?.participants ?? [])];
  const kinds = people.flatMap((id) => participantById(study, id)?.kind.replace('-', ' ') ?? []);
  const quoted = study.quotations.filter(
    (each) => ids.includes(each.quotation) || each.participants.some((id) => people.includes(id)),
  );
  const charted = study.matrix.filter(
    (each) => people.includes(each.participant) && (!category || each.category === category),
  );
  return [
    ...quoted.map((row) => ({
      ...{shown: `“${row.text}”`, text: [row.about, row.text, ...kinds].join('. ')},
      ...standing(row),
    })),
    ...charted.map((row) => ({shown: `“${row.summary}”`, text: row.summary, ...standing(row)})),
  ];
}

const standing = (row: object | undefined): Pick<Resting, 'places' | 'anchors'> => ({
  places: row ? placesOfRow(row) : [],
  anchors: String((row as {anchor?: unknown} | undefined)?.anchor ?? '')
    .split(' | ')
    .filter(Boolean),
});
