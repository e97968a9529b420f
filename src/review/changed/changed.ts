// Texts that were changed since somebody read them, so that they tell something else.
import type {Study} from '../../model/study.ts';
import type {ReviewState} from '../state.ts';
import type {StudyText} from '../study-text.ts';
import {changesBetween, type WordChange} from './difference.ts';
import {
  anchorOf,
  type Borne,
  borneBy,
  evidenceOf,
  type Passages,
  placesBeside,
  sentencesWith,
} from './evidence.ts';
import {isExplained} from './explained.ts';
import {
  isDeniedByPrefix,
  isNumberChanged,
  isOfKind,
  isOneSided,
  isOpposite,
  type Kind,
  kindsChanged,
} from './families.ts';
import {fieldsIn} from './fields.ts';
import {formsOf, hasKin, rootsOf} from './kin.ts';
import {isLight} from './light.ts';
import {isReordered} from './moved.ts';
import {isNameExchanged, isSpeakerLost} from './names.ts';
import {isNeither} from './neither.ts';
import {exchangeIn} from './order.ts';
import {type ReadBefore, readBefore} from './pairs.ts';
import {otherwiseSaid} from './same-said.ts';
import {isSpelling} from './spelling.ts';
import {isTurned} from './turned.ts';
import {type Word, wordsOf} from './words.ts';

/** A text that tells something else than what was read, with the change that does it. */
export interface Changed {
  readonly text: StudyText;
  readonly change: WordChange;
  readonly kind: Kind | 'order' | 'element' | 'side' | 'speaker' | 'omission' | 'words';
  /** The words that nothing bears out; of kind `words` only. */
  readonly words: readonly string[];
  /** Its column, where the text is a row. */
  readonly column?: string;
  /** Where it was read. */
  readonly places: readonly string[];
}

/** Every unread text that was read with other words, where these matter and nothing bears out the new ones. */
export function changedTexts(
  study: Study,
  state: Pick<ReviewState, 'unread' | 'lost' | 'kept'>,
  passages: Passages = () => undefined,
): Changed[] {
  return readBefore(state).flatMap((pair) => changedIn(study, pair, passages));
}

function changedIn(
  study: Study,
  {text, reading, words}: ReadBefore,
  passages: Passages,
): Changed[] {
  const places = placesBeside(study, text, reading.places);
  const isAnchored = anchorOf(text.row) !== '';
  const all = passages(places) ?? '';
  // A row with an anchor rests on that: the sentences in which it stands have the words that the row needs.
  const passage = isAnchored ? sentencesWith(all, anchorOf(text.row).split(' | ')).join(' ') : all;
  return fieldsIn(text, words).flatMap(({column, was, now}): Changed[] => {
    const evidence = evidenceOf(study, text, column);
    // A piece of a quotation, copied word for word, says nothing of its own.
    if (column !== undefined && now.includes(' ') && evidence.includes(now)) return [];
    const borne = borneBy(`${words} ${evidence}`, passage, `${was} ${now}`);
    const anchor = column === 'anchor' || !isAnchored ? '' : anchorOf(text.row);
    const isRow = text.row !== undefined;
    return told(study, {was, now, isRow, borne, anchor, places}).map((found) => ({
      ...{text, ...found, places: reading.places},
      ...(column !== undefined && {column}),
    }));
  });
}

interface Differing {
  readonly was: string;
  readonly now: string;
  readonly isRow: boolean;
  /** What the text rests on. */
  readonly borne: Borne;
  /** The words of the source that its row has; empty where it is none. */
  readonly anchor: string;
  /** Where what the text rests on stands. */
  readonly places: readonly string[];
}

/** Kinds that tell less of a change than a word that nothing bears out. */
const isByTheWay: ReadonlySet<string> = new Set(['quantity', 'strength', 'relation']);

/** The changes of a text or a cell that make it tell something else. */
function told(
  study: Study,
  {was, now, isRow, borne, anchor, places}: Differing,
): Pick<Changed, 'change' | 'kind' | 'words'>[] {
  const exchange = exchangeIn(was, now);
  if (exchange) return [{change: exchange, kind: 'order', words: []}];
  const beside = {study, isRow, borne, anchor, places, was: wordsOf(was), now: wordsOf(now)};
  return changesBetween(was, now).flatMap((change): ReturnType<typeof told> => {
    // A sentence that is wholly new is for another check, which holds it against everything on record.
    if (change.isWhole && change.was.length === 0 && !isRow) return [];
    const {was: before, now: after} = change.within;
    if (isReordered(before, after) || isNeither(before, after)) return [];
    const kind = kindOf(change, beside);
    const isPlain = kind === undefined || isByTheWay.has(kind);
    const words = isPlain ? unborneOut(change, borne) : [];
    if (words.length > 0) return [{change, kind: 'words', words}];
    return kind ? [{change, kind, words}] : [];
  });
}

interface Surroundings extends Pick<Differing, 'isRow' | 'borne' | 'anchor' | 'places'> {
  readonly study: Study;
  /** Both texts as a whole. */
  readonly was: readonly Word[];
  readonly now: readonly Word[];
}

const isElement = ({core}: Word): boolean => core.startsWith('{');
const cores = (words: readonly Word[]): string[] =>
  words.filter((word) => !isElement(word)).map(({core}) => core);

function kindOf(change: WordChange, beside: Surroundings): Changed['kind'] | undefined {
  const {study, isRow, borne} = beside;
  if (isElementExchanged(change.was, change.now)) return 'element';
  const [was, now] = [cores(change.was), cores(change.now)];
  if (isNumberChanged(was, now) && !isExplained(study, change, beside)) return 'number';
  const [before, after] = otherwiseSaid(change);
  const isOnlyPrefix = isDeniedByPrefix(before, after);
  const kind = kindsChanged(before, after).find(
    (each) =>
      !(isOnlyPrefix && each === 'denial') &&
      isTurned({change, kind: each, was: beside.was, now: beside.now, source: borne.sentences}),
  );
  // A sentence that was left out says nothing any more: it matters only where it held something back.
  if (change.isWhole && now.length === 0 && !isRow)
    return kind === 'denial' || kind === 'strength' ? kind : undefined;
  if (kind) return kind;
  if (isOpposite(was, now)) return 'opposite';
  if (isOneSided(was, cores(change.within.was), cores(change.within.now))) return 'side';
  if (isSpeakerLost(study, change)) return 'speaker';
  if (beside.anchor && isLeftOut(change, beside.anchor)) return 'omission';
  const {hasStem} = borne;
  return isNameExchanged(study, {...change, text: beside.was, hasStem}) ? 'name' : undefined;
}

/** A cell of a few words has no room for what does not matter. */
const few = 8;

/** Whether a cell of a few words lacks what it had and its anchor still has. */
function isLeftOut({was, now, within}: WordChange, anchor: string): boolean {
  const [lost, held] = [rootsOf(cores(was).join(' ')), rootsOf(anchor)];
  const isCut = now.length === 0 && within.was.length <= few && lost.size > 0;
  return isCut && [...lost].every((root) => hasKin(held, root));
}

/** Whether an element stands where another one did: another claim, work, trust or page. */
function isElementExchanged(was: readonly Word[], now: readonly Word[]): boolean {
  const elements = (words: readonly Word[]): string[] =>
    words
      .filter((word) => isElement(word) && !word.core.startsWith('{Says'))
      .map(({core}) => core.replace(/\bbare(?:, )?/, ''));
  const [before, after] = [elements(was), elements(now)];
  return (
    before.some((each) => !after.includes(each)) && after.some((each) => !before.includes(each))
  );
}

/** Words that were put in, carry meaning, and stand in nothing on which the text rests. */
function unborneOut({was, now}: WordChange, {hasStem}: Borne): string[] {
  const before = cores(was);
  return cores(now).filter(
    (word) =>
      !isOfKind(word) &&
      !isLight(word) &&
      !before.some((each) => isSpelling(each, word)) &&
      word
        .split(/[-_]/)
        .some((part) => rootsOf(part).size > 0 && ![...formsOf(part)].some(hasStem)),
  );
}
