import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {isDay} from '../loaders/publication-columns.ts';
import {keptTextsTable} from '../loaders/tables/kept-texts.ts';
import {noPlace, placesInCell, readingsTable} from '../loaders/tables/readings.ts';
import {type Reader, type Reading, type Readings, strengthOf} from '../model/publishing/reading.ts';
import type {Study} from '../model/study.ts';
import {nearest} from '../model/values/suggest.ts';
import {csvText, writtenHash} from '../publishing/catalogue/items-csv.ts';
import {keptFor} from '../review/kept.ts';
import {readAs, reviewState} from '../review/state.ts';
import {fileOf, type StudyText} from '../review/study-text.ts';
import {placesOfText} from '../review/texts.ts';
import {knownPlaces, latestToday, unknownPlace, unknownReader} from '../study/assemble-readings.ts';
import {PlainError} from './project.ts';
import type {Reviewed} from './review.ts';

/** What somebody signs as read. */
export interface Signing {
  /** A text by its key, a file, or "all". */
  readonly target: string;
  readonly reader: string;
  /** ISO day. */
  readonly date: string;
  /** Places as a cell lists them: of one text, or of all those whose places the tables do not tell. */
  readonly places?: string | undefined;
}

/** The table of readings after a signing. */
export interface Signed {
  readonly readings: readonly Reading[];
  readonly signed: number;
  /** Readings of texts that are gone, or are now others. */
  readonly dropped: number;
  /** Texts signed with the places that the tables tell, though others were given. */
  readonly told: number;
}

/** Texts, and readings of what is gone, that a key, a file or "all" names. @throws {PlainError} where it names none */
export function targeted(
  target: string,
  texts: readonly StudyText[],
  readings: readonly Reading[] = [],
): {texts: StudyText[]; isOne: boolean; isOf: (key: string) => boolean} {
  const isOf = (key: string): boolean =>
    target === 'all' || key === target || fileOf(key) === target;
  const found = texts.filter(({key}) => isOf(key));
  if (found.length === 0 && !readings.some(({text}) => isOf(text))) {
    const known = [...new Set(texts.flatMap(({key, file}) => [file, key]))];
    const near = nearest(target, known).map((name) => `\n  ${name}`);
    throw new PlainError(
      `"${target}" is neither a text nor a file of texts.` +
        (near.length > 0 ? ` Did you mean${near.join('')}` : ' npm run review lists them.'),
    );
  }
  return {texts: found, isOf, isOne: texts.some(({key}) => key === target)};
}

/**
 * Signs texts as read. What a reader as good has read as it is stays signed by that reader, unless one text is named by
 * its key; readings of what is no longer there go. Pure.
 * @throws {PlainError} where it cannot be signed so
 */
export function signed(
  signing: Signing,
  study: Study,
  texts: readonly StudyText[],
  all: Readings,
): Signed {
  const reader = readerOf(signing, all.readers);
  const {texts: wanted, isOf, isOne} = targeted(signing.target, texts, all.readings);
  const {read, gone} = reviewState(texts, all);
  const strengths = new Map(all.readers.map((each) => [each.reader, strengthOf(each.kind)]));
  const due = wanted.filter((text) => {
    const earlier = strengths.get(read.get(text)?.reader ?? '') ?? -1;
    return isOne ? earlier <= strengthOf(reader.kind) : earlier < strengthOf(reader.kind);
  });
  const places = placesFor(signing, knownPlaces(study, all.places), study, due, isOne);
  const made = new Map(due.map((text, index) => [text, {...signing, places: places[index]!}]));
  const wantedNames = new Set(wanted.map(readAs));
  const otherNames = new Set(texts.filter((text) => !isOf(text.key)).map(readAs));
  const kept = all.readings.filter((reading) => {
    const name = readAs({key: reading.text, hash: reading.hash});
    return !wantedNames.has(name) && (otherNames.has(name) || !isOf(reading.text));
  });
  const rows = wanted.map((text): Reading => {
    const earlier = read.get(text);
    const {places: held, reader: by, date} = made.get(text) ?? earlier!;
    // A reading that stays as it is stays the very same one, with its seal.
    if (!made.has(text) && earlier?.text === text.key) return earlier;
    return {text: text.key, hash: text.hash, places: held, reader: by, date};
  });
  return {
    readings: inOrder([...kept, ...rows]),
    signed: due.length,
    dropped: gone.filter(({text}) => isOf(text)).length,
    told: isOne || signing.places === undefined ? 0 : due.filter(isTold(study)).length,
  };
}

const isTold =
  (study: Study) =>
  (text: StudyText): boolean =>
    placesOfText(study, text).length > 0;

function readerOf({reader, date}: Signing, readers: readonly Reader[]): Reader {
  if (!isDay(date)) throw new PlainError(`"${date}" is not a day. Write it as 2026-11-24.`);
  if (date > latestToday()) throw new PlainError(`${date} is still to come. Sign what was read.`);
  const found = readers.find((each) => each.reader === reader);
  const ids = readers.map((each) => each.reader);
  if (!found) throw new PlainError(`"${reader}" ${unknownReader(reader, ids)}`);
  return found;
}

/** The places of each text. @throws {PlainError} where nothing says which they are */
function placesFor(
  {places}: Signing,
  known: readonly string[],
  study: Study,
  texts: readonly StudyText[],
  isOne: boolean,
): string[][] {
  const given = places === undefined ? undefined : placesInCell(places);
  const wrong = given?.find((place) => !known.includes(place));
  if (wrong !== undefined) throw new PlainError(`"${wrong}" ${unknownPlace(wrong, known)}`);
  const told = texts.map((text) => placesOfText(study, text));
  const silent = texts.filter((_, index) => told[index]!.length === 0);
  if (given === undefined && silent.length > 0) throw new PlainError(askForPlaces(silent));
  return told.map((own) => (given && (isOne || own.length === 0) ? given : own));
}

const most = 8;

const askForPlaces = (silent: readonly StudyText[]): string =>
  [
    `The tables tell no places of a source for ${silent.length === 1 ? '1 text' : `${silent.length} texts`}:`,
    ...silent.slice(0, most).map(({key, at}) => `  ${key} (${at})`),
    ...(silent.length > most ? [`  and ${silent.length - most} others`] : []),
    `Say which they are with --places "Findings, 1.1; Discussion", or --places ${noPlace} if there are none.`,
  ].join('\n');

/** By code unit, so that lines of several people merge, and no machine orders them otherwise. */
const inOrder = (readings: readonly Reading[]): Reading[] =>
  readings.toSorted((a, b) => compare(a.text, b.text) || compare(a.hash, b.hash));
const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Writes the table of readings of a study, and each text as it was read beside it. */
export function writeReadings(
  folder: string,
  readings: readonly Reading[],
  {readings: earlier, texts}: Pick<Reviewed, 'readings' | 'texts'>,
): void {
  const rows = readings.map(({hash, places, ...row}) => ({
    ...row,
    hash: writtenHash(hash),
    places: places.length > 0 ? places.join('; ') : noPlace,
  }));
  writeFileSync(
    join(folder, readingsTable.file),
    csvText(['text', 'hash', 'places', 'reader', 'date'], rows),
  );
  const kept = keptFor(readings, earlier, texts).map((each) => ({
    ...each,
    hash: writtenHash(each.hash),
    seal: writtenHash(each.seal),
  }));
  writeFileSync(
    join(folder, keptTextsTable.file),
    csvText(['text', 'hash', 'seal', 'words'], kept),
  );
}
