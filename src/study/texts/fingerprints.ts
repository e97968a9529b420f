import {hash} from 'node:crypto';
import type {TextPlace} from '../../model/claims/source-text.ts';
import {ofText} from '../../model/derived.ts';
import type {PlaceWords} from './places.ts';
import type {Citation} from './words.ts';

/** As many words make a run. */
export const runLength = 5;

/** 64 bits of a run of words, as sixteen hexadecimal digits. */
export const hashOfRun = (words: readonly string[]): string => hashOfWords(words.join(' '));

const hashOfWords = ofText((words) => hash('sha256', words, 'hex').slice(0, 16));

/** Every run of so many words, in order. */
export const runsOf = (words: readonly string[], length = runLength): (readonly string[])[] =>
  Array.from({length: Math.max(0, words.length - length + 1)}, (_, at) =>
    words.slice(at, at + length),
  );

/** The hashes of a text, by place. */
export type Fingerprints = ReadonlyMap<string, PlaceFingerprints>;

export interface PlaceFingerprints {
  readonly keep: TextPlace['keep'] | 'marks';
  readonly hashes: ReadonlySet<string>;
}

/** Of each place the hashes of its runs, where kept also of its words, in an order that says nothing of theirs. */
export const fingerprintsOf = (places: readonly PlaceWords[]): Fingerprints =>
  new Map(
    places.map(({place, keep, words}) => {
      const lengths = keep === 'words' ? [1, runLength] : [runLength];
      const hashes = lengths.flatMap((length) => runsOf(words, length)).map(hashOfRun);
      return [place, {keep, hashes: new Set(hashes.sort())}];
    }),
  );

/** Under this name stand the hashes of what the text cites, which are of no place. */
export const citationsPlace = 'Citations';

/** A work that is cited behind a run of words. */
export const hashOfCitation = ({words, work}: Citation): string =>
  hashOfRun([...words.slice(-runLength), `^${work}`]);

/** The hashes of all works that a text cites, each with the run of words before its mark. */
export const citationFingerprints = (citations: readonly Citation[]): PlaceFingerprints => ({
  keep: 'marks',
  hashes: new Set(citations.map(hashOfCitation).sort()),
});

const head = 'Hashes of a text, made by npm run fingerprint. Do not edit.';

/** The fingerprints as a file: below the name of each place its hashes, one a line. */
export const writeFingerprints = (fingerprints: Fingerprints): string =>
  [
    head,
    ...[...fingerprints].flatMap(([place, {keep, hashes}]) => [`# ${place} (${keep})`, ...hashes]),
    '',
  ].join('\n');

export function readFingerprints(text: string): Fingerprints {
  const [, ...places] = text.split(/^# /m);
  return new Map(
    places.map((part) => {
      const [name = '', ...hashes] = part.trimEnd().split(/\r?\n/);
      const [, place = '', keep = ''] = /^(.*) \((runs|words|marks)\)$/.exec(name) ?? [];
      return [
        place,
        {keep: (keep || 'runs') as PlaceFingerprints['keep'], hashes: new Set(hashes)},
      ];
    }),
  );
}
