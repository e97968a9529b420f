// Which tables of a study were read while something was worked out of it: as long as these are the same, so is what
// came out, whatever else another study has.

/** Tables of studies that were read, by study. */
export type Reads = Map<object, Set<string>>;

let current: Reads | undefined;
let isWatching = false;
/** Studies whose tables tell that they are read. */
const telling = new WeakSet<object>();

/** Whether a study tells what is read of it. */
export const tells = (study: object): boolean => telling.has(study);

/** A study whose tables tell that they are read. It has the same ones. */
export function watched<Of extends object>(study: Of): Of {
  isWatching = true;
  const seen = {};
  for (const [name, table] of Object.entries(study))
    Object.defineProperty(seen, name, {
      enumerable: true,
      get: () => {
        if (current) namesIn(current, seen).add(name);
        return table as unknown;
      },
    });
  telling.add(seen);
  return seen as Of;
}

/** Something with what was read for it; nothing of that is known where no study is watched. */
export interface Recorded<Made> {
  readonly made: Made;
  readonly reads?: Reads;
}

/** Works something out, and tells what was read for it. */
export function recorded<Made>(work: () => Made): Recorded<Made> {
  if (!isWatching) return {made: work()};
  const outer = current;
  const reads: Reads = new Map();
  current = reads;
  try {
    return {made: work(), reads};
  } finally {
    current = outer;
    readAgain(reads);
  }
}

/** Something worked out of a study, with the tables of it that it rests on. */
export interface Resting<Made> {
  readonly made: Made;
  /** Undefined where they are not known: the study does not tell, or another one was read as well. */
  readonly tables: readonly string[] | undefined;
}

/** Works something out of a study, and tells on which of its tables it rests. */
export function restingOn<Made>(study: object, work: () => Made): Resting<Made> {
  const {made, reads = new Map<object, Set<string>>()} = recorded(work);
  const isKnown = tells(study) && [...reads.keys()].every((each) => each === study);
  return {made, tables: isKnown ? [...(reads.get(study) ?? [])].toSorted() : undefined};
}

/** Whoever is given what was worked out before has read what it was made of. */
export function readAgain(reads: Reads | undefined): void {
  if (!current || !reads || reads === current) return;
  for (const [study, names] of reads) {
    const known = namesIn(current, study);
    for (const name of names) known.add(name);
  }
}

function namesIn(reads: Reads, study: object): Set<string> {
  const known = reads.get(study);
  if (known) return known;
  const names = new Set<string>();
  reads.set(study, names);
  return names;
}
