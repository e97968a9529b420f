import type {Problem} from '../../loaders/problem.ts';
import {loadTable, type Table} from '../../loaders/table.ts';
import {
  fingerprintsFile,
  printedUnitsTable,
  textPlacesTable,
  textsTable,
} from '../../loaders/tables/text-places.ts';
import type {PrintedUnit, TextPlace} from '../../model/claims/source-text.ts';
import {derived, derivedBy} from '../../model/derived.ts';
import {type Fingerprints, hashOfRun, readFingerprints, runLength, runsOf} from './fingerprints.ts';
import {cutIntoPlaces, type PlaceWords} from './places.ts';
import {hasRun} from './words.ts';

/** A text as far as it is at hand: its fingerprints always, its words where the text itself lies beside. */
export interface HeldText {
  readonly source: string;
  readonly places: readonly TextPlace[];
  readonly fingerprints: Fingerprints;
  /** By place; undefined where only fingerprints are at hand. */
  readonly words: ReadonlyMap<string, readonly string[]> | undefined;
}

/** The texts that a study is held against. */
export interface HeldTexts {
  readonly bySource: ReadonlyMap<string, HeldText>;
  /** The words that texts print for a unit, where they are others than the unit itself. */
  readonly units: ReadonlyMap<string, readonly string[]>;
}

type Read = (file: string) => Uint8Array | undefined;

/** Every file that the texts of a study consist of. */
export const textFiles: readonly string[] = [
  textsTable.file,
  textPlacesTable.file,
  printedUnitsTable.file,
];

/** Reads the texts of a study. A study without `data/fingerprints/` has none. */
export function readTexts(read: Read): {
  texts: HeldTexts;
  /** Whether every file is there that its own table names. */
  isWhole: boolean;
  problems: readonly Problem[];
} {
  const load = <Row>(table: Table<Row>) => {
    const bytes = read(table.file);
    return bytes ? loadTable(table, bytes) : {rows: [], problems: []};
  };
  const [sources, places, units] = [
    load(textsTable),
    load(textPlacesTable),
    load(printedUnitsTable),
  ];
  const missing = sources.rows
    .filter(({source}) => !read(fingerprintsFile(source)))
    .map(({source}) => ({
      file: fingerprintsFile(source),
      message:
        'This file is missing. Make it with npm run fingerprint, or take it back from an earlier state.',
    }));
  const texts = sources.rows.map((each): [string, HeldText] => [
    each.source,
    heldText(each, read(fingerprintsFile(each.source)), read(each.text), places.rows),
  ]);
  return {
    texts: {
      bySource: new Map(texts),
      units: unitsOf(units.rows),
    },
    isWhole: missing.length === 0,
    problems: [...sources.problems, ...places.problems, ...units.problems, ...missing],
  };
}

const unitsOf = derived(
  (rows: readonly PrintedUnit[]): HeldTexts['units'] =>
    new Map(rows.map(({unit, printed}) => [unit, printed.split(' | ')])),
);

/** One text of a study. Read again with the same bytes, it is the same one, of which much is known already. */
function heldText(
  {source}: {readonly source: string},
  hashes: Uint8Array | undefined,
  text: Uint8Array | undefined,
  places: readonly TextPlace[],
): HeldText {
  return heldOnce(places, source)(hashes ?? nothing)(text ?? nothing);
}

const nothing = new Uint8Array();

const heldOnce = derivedBy((places: readonly TextPlace[], source: string) =>
  derived((hashes: Uint8Array) =>
    derived((text: Uint8Array): HeldText => {
      const own = places.filter((place) => place.source === source);
      return {
        source,
        places: own,
        fingerprints: readFingerprints(asText(hashes)),
        words: text === nothing ? undefined : wordsByPlace(text, own),
      };
    }),
  ),
);

const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function wordsByPlace(bytes: Uint8Array, places: readonly TextPlace[]): HeldText['words'] {
  return new Map(
    cutIntoPlaces(asText(bytes), places).map(({place, words}: PlaceWords) => [place, words]),
  );
}

/** The places of a text in which words stand; undefined where they are too few to be known by fingerprints. */
export const placesWith = (
  text: HeldText,
  words: readonly string[],
): readonly string[] | undefined => placesByRun(text, words.join(' '));

/** Several checks look for the same anchors. */
const placesByRun = derivedBy((text: HeldText, run: string): readonly string[] | undefined => {
  const words = run.split(' ');
  if (words.length < runLength) {
    if (!text.words) return undefined;
    return [...text.words].filter(([, all]) => hasRun(all, words)).map(([place]) => place);
  }
  const hashes = runsOf(words).map(hashOfRun);
  return [...text.fingerprints]
    .filter(([, place]) => hashes.every((hash) => place.hashes.has(hash)))
    .map(([place]) => place);
});

/** Whether a word stands in a place of which single words are kept. */
export const hasWord = (text: HeldText, place: string, word: string): boolean =>
  text.fingerprints.get(place)?.hashes.has(hashOfRun([word])) ?? false;

/** The places that a cell names, such as "Findings, 1.2; Discussion"; longer names come before those within them. */
export function placesNamed(text: Pick<HeldText, 'places'>, cell: string): TextPlace[] {
  let rest = cell;
  const named: TextPlace[] = [];
  for (const {name, place} of namesOf(text)) {
    if (!rest.includes(name)) continue;
    rest = rest.replaceAll(name, '\n');
    if (!named.includes(place)) named.push(place);
  }
  return named;
}

const namesOf = derived(
  ({places}: Pick<HeldText, 'places'>): readonly {name: string; place: TextPlace}[] =>
    places
      .flatMap((place) => [place.place, ...place.also.split(' | ')].map((name) => ({name, place})))
      .filter(({name}) => name !== '')
      .sort((left, right) => right.name.length - left.name.length),
);
