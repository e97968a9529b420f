import {type Code, type CodedProject, type Passage} from '../../publishing/files/coding/project.ts';
import type {ReadCode, ReadPassage} from './read-file.ts';

/** A code of the tables, and where it stands. */
export interface TableCode extends Code {
  /** The theme above it; undefined of a theme. */
  readonly theme: Code | undefined;
}

/** Something of the tables beside what a file has for it. */
export interface Pair<Ours, Theirs> {
  readonly ours: Ours;
  readonly theirs: Theirs;
}

/** What is on both sides, and what is on one alone. */
export interface Matched<Ours, Theirs> {
  readonly pairs: readonly Pair<Ours, Theirs>[];
  readonly onlyOurs: readonly Ours[];
  readonly onlyTheirs: readonly Theirs[];
  /** How many were known by their words, since the program has given them other ids. */
  readonly byWords: number;
}

/** All codes of the tables: each theme before its categories. */
export const codesOf = ({codes}: CodedProject): TableCode[] =>
  codes.flatMap((theme) => [
    {...theme, theme: undefined},
    ...theme.children.map((category) => ({...category, theme})),
  ]);

/** Whether a program has put all codes side by side, as some do. */
export const isFlat = (codes: readonly ReadCode[]): boolean =>
  codes.every(({parent}) => parent === undefined);

/** Codes by their ids; those that the program gave other ids, by name and by whether they stand at the top. */
export const matchCodes = (
  ours: readonly TableCode[],
  theirs: readonly ReadCode[],
): Matched<TableCode, ReadCode> =>
  match(ours, theirs, [
    {
      ofOurs: ({name, theme}) => `${theme === undefined} ${name}`,
      ofTheirs: ({name, parent}) => `${parent === undefined} ${name}`,
    },
    ...(isFlat(theirs)
      ? [{ofOurs: ({name}: TableCode) => name, ofTheirs: ({name}: ReadCode) => name}]
      : []),
  ]);

/** Passages by their ids; those that the program gave other ids, by their words, or by name. */
export const matchPassages = (
  ours: readonly Passage[],
  theirs: readonly ReadPassage[],
): Matched<Passage, ReadPassage> =>
  match(ours, theirs, [
    {ofOurs: ({text}) => text, ofTheirs: ({text}) => text},
    {ofOurs: ({name}) => name, ofTheirs: ({name}) => name},
  ]);

interface Identified {
  readonly guid: string;
}

/** What is the same of one thing on either side. */
interface Key<Ours, Theirs> {
  readonly ofOurs: (one: Ours) => string;
  readonly ofTheirs: (one: Theirs) => string | undefined;
}

function match<Ours extends Identified, Theirs extends Identified>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
  words: readonly Key<Ours, Theirs>[],
): Matched<Ours, Theirs> {
  const byId = pairUp(ours, theirs, {ofOurs: ({guid}) => guid, ofTheirs: ({guid}) => guid});
  const all = words.reduce((before, key) => {
    const more = pairUp(before.onlyOurs, before.onlyTheirs, key);
    return {...more, pairs: [...before.pairs, ...more.pairs]};
  }, byId);
  return {...all, byWords: all.pairs.length - byId.pairs.length};
}

function pairUp<Ours, Theirs>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
  {ofOurs, ofTheirs}: Key<Ours, Theirs>,
): Omit<Matched<Ours, Theirs>, 'byWords'> {
  const byKey = Map.groupBy(theirs, ofTheirs);
  const pairs = ours.flatMap((one): Pair<Ours, Theirs>[] => {
    const [found] = byKey.get(ofOurs(one)) ?? [];
    return found === undefined ? [] : [{ours: one, theirs: found}];
  });
  const paired = new Set(pairs.map((pair) => pair.ours));
  const taken = new Set(pairs.map((pair) => pair.theirs));
  return {
    pairs,
    onlyOurs: ours.filter((one) => !paired.has(one)),
    onlyTheirs: theirs.filter((one) => !taken.has(one)),
  };
}
