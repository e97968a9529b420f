import {derivedBy} from '../model/derived.ts';
import type {KeptText, Reading, Readings} from '../model/publishing/reading.ts';
import {fileOf, type StudyText} from './study-text.ts';

/** How the texts of a study stand to what was read of them. */
export interface ReviewState {
  /** Texts that nobody has read as they are now, in their order. */
  readonly unread: readonly StudyText[];
  /** Readings of what the study no longer says, whether something else stands in its place or not. */
  readonly lost: readonly Reading[];
  /** Readings of texts that the study has no longer. */
  readonly gone: readonly Reading[];
  /** How each text that was read was read last. */
  readonly read: ReadonlyMap<StudyText, Reading>;
  /** What was read, as it then stood. */
  readonly kept: readonly KeptText[];
}

/** What a text is known by: one that has only moved within its file is still the text that was read. */
export const readAs = ({key, hash}: Pick<StudyText, 'key' | 'hash'>): string =>
  `${fileOf(key)} ${hash}`;
const signedAs = ({text, hash}: Reading): string => readAs({key: text, hash});

/** Kept for as long as the texts and what was read of them are the same, as every page asks. */
export const reviewState = derivedBy(stateOf);

function stateOf(texts: readonly StudyText[], {readings, kept = []}: Readings): ReviewState {
  const byName = new Map(readings.map((reading) => [signedAs(reading), reading]));
  const read = new Map(
    texts.flatMap((text): [StudyText, Reading][] => {
      const reading = byName.get(readAs(text));
      return reading ? [[text, reading]] : [];
    }),
  );
  const unread = texts.filter((text) => !read.has(text));
  const names = new Set(texts.map(readAs));
  const changed = new Set(unread.map(({key}) => key));
  const lost = readings.filter((reading) => !names.has(signedAs(reading)));
  return {unread, lost, gone: lost.filter(({text}) => !changed.has(text)), read, kept};
}

/** What nobody has read as it stands. Where nothing was read yet, none is newer than the rest. */
export const newlyUnread = ({
  unread,
  lost,
  read,
}: Pick<ReviewState, 'unread' | 'lost' | 'read'>): ReviewState['unread'] =>
  read.size + lost.length === 0 ? [] : unread;

/** The row that a text is, where it is one of a table. */
export const rowAt = ({at}: Pick<StudyText, 'at'>): {row?: number} =>
  at.startsWith('row ') ? {row: Number(at.slice('row '.length))} : {};
