// Texts that were changed since somebody read them, so that they tell something else.
import {distance} from 'fastest-levenshtein';
import type {Study} from '../../model/study.ts';
import {stemsOf} from '../../model/values/stems.ts';
import type {ReviewState} from '../state.ts';
import type {StudyText} from '../study-text.ts';
import {type Change, changesBetween} from './difference.ts';
import {evidenceOf, type Passages, stemsNear} from './evidence.ts';
import {isOfKind, type Kind, kindChanged} from './families.ts';
import {fieldsIn} from './fields.ts';
import {isNameExchanged} from './names.ts';
import {exchangeIn} from './order.ts';
import {type ReadBefore, readBefore} from './pairs.ts';
import type {Word} from './words.ts';

/** A text that tells something else than what was read, with the change that does it. */
export interface Changed {
  readonly text: StudyText;
  readonly change: Change;
  readonly kind: Kind | 'order' | 'element' | 'words';
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
  // A row rests on its anchors, which are the words of the source that it needs.
  const passage = text.row ? '' : (passages(reading.places) ?? '');
  return fieldsIn(text, words).flatMap(({column, was, now}): Changed[] => {
    const evidence = evidenceOf(study, text, column);
    // A piece of a quotation, copied word for word, says nothing of its own.
    if (column !== undefined && now.includes(' ') && evidence.includes(now)) return [];
    const held = stemsOf(`${words} ${evidence}`);
    const near = stemsNear(passage, was);
    const isBorneOut = (stem: string): boolean => held.has(stem) || near.has(stem);
    return told(study, {was, now, isRow: text.row !== undefined, isBorneOut}).map((found) => ({
      ...{text, ...found, places: reading.places},
      ...(column !== undefined && {column}),
    }));
  });
}

interface Differing {
  readonly was: string;
  readonly now: string;
  readonly isRow: boolean;
  /** Whether what a text rests on has a stem. */
  readonly isBorneOut: (stem: string) => boolean;
}

/** Kinds that tell less of a change than a word that nothing bears out. */
const isByTheWay: ReadonlySet<string> = new Set(['quantity', 'strength', 'relation']);

/** The changes of a text or a cell that make it tell something else. */
function told(
  study: Study,
  {was, now, isRow, isBorneOut}: Differing,
): Pick<Changed, 'change' | 'kind' | 'words'>[] {
  const exchange = exchangeIn(was, now);
  if (exchange) return [{change: exchange, kind: 'order', words: []}];
  return changesBetween(was, now).flatMap((change): ReturnType<typeof told> => {
    // A sentence that is wholly new is for another check, which holds it against everything on record.
    if (change.isWhole && change.was.length === 0 && !isRow) return [];
    const kind = kindOf(study, change, isRow);
    const isPlain = kind === undefined || isByTheWay.has(kind);
    const words = isPlain ? unborneOut(change, isBorneOut) : [];
    if (words.length > 0) return [{change, kind: 'words', words}];
    return kind ? [{change, kind, words}] : [];
  });
}

const isElement = ({core}: Word): boolean => core.startsWith('{');
const cores = (words: readonly Word[]): string[] =>
  words.filter((word) => !isElement(word)).map(({core}) => core);

function kindOf(study: Study, change: Change, isRow: boolean): Changed['kind'] | undefined {
  const {was, now, isWhole} = change;
  if (isElementExchanged(was, now)) return 'element';
  const kind = kindChanged(cores(was), cores(now));
  // A sentence that was left out says nothing any more: it matters only where it held something back.
  if (isWhole && now.length === 0 && !isRow)
    return kind === 'denial' || kind === 'strength' ? kind : undefined;
  return kind ?? (isNameExchanged(study, was, now) ? 'name' : undefined);
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
function unborneOut({was, now}: Change, isBorneOut: (stem: string) => boolean): string[] {
  const before = cores(was);
  return cores(now).filter(
    (word) =>
      !isOfKind(word) &&
      !before.some((each) => isSpelling(each, word)) &&
      [...stemsOf(word.replaceAll(/[-_]/g, ' '))].some((stem) => !isBorneOut(stem)),
  );
}

/** Whether one word is the other in another spelling. */
const isSpelling = (one: string, other: string): boolean =>
  other.length >= 6 && one[0] === other[0] && distance(one, other) <= 1;
