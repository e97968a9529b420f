import {
  type Reader,
  type ReaderKind,
  type Readings,
  strengthOf,
} from '../model/publishing/reading.ts';
import {dateWords} from '../model/values/dates.ts';
import {reviewState} from './state.ts';
import type {StudyText} from './study-text.ts';

const readBy: Readonly<Record<Exclude<ReaderKind, 'study-author'>, string>> = {
  software: 'the software that wrote it',
  maker: 'the makers of this report',
  researcher: 'a researcher',
};

/**
 * What readers of a page are told of how its texts were read: no better than the one that was read worst, and the day
 * on which the last was read. Empty for a page without texts.
 */
export function lineFor(
  shown: readonly StudyText[],
  texts: readonly StudyText[],
  all: Readings,
): string {
  if (shown.length === 0) return '';
  const {read} = reviewState(texts, all);
  const readings = shown.flatMap((text) => read.get(text) ?? []);
  if (readings.length === 0) return 'This page has not been checked against the paper.';
  if (readings.length < shown.length)
    return 'Parts of this page have not been checked against the paper.';
  const readers = new Map(all.readers.map((reader) => [reader.reader, reader]));
  const day = dateWords(
    readings
      .map(({date}) => date)
      .sort()
      .at(-1)!,
  );
  const kind = weakest(readings.flatMap(({reader}) => readers.get(reader) ?? []));
  return kind === 'study-author'
    ? `Reviewed by the study’s authors on ${day}.`
    : `Checked against the paper on ${day} by ${readBy[kind]}; not reviewed by the study’s authors.`;
}

const weakest = (readers: readonly Reader[]): ReaderKind =>
  readers.map(({kind}) => kind).toSorted((one, other) => strengthOf(one) - strengthOf(other))[0]!;
