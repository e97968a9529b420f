import {readAgain, type Recorded, recorded} from './watched.ts';

/**
 * Keeps what a function works out of an object, such as a study, for as long as that very object is in use.
 * Right only for what is never changed once it is made, as studies are.
 */
export function derived<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new WeakMap<Of, Recorded<Made>>();
  return (of) => {
    const found = kept.get(of);
    if (found) return again(found);
    const fresh = recorded(() => make(of));
    kept.set(of, fresh);
    return fresh.made;
  };
}

/** As many texts, or numbers of them, as a check of a study asks for several times over. */
const mostTexts = 50_000;

/** Keeps what a function makes of a text that is soon asked for again; all is let go once there is much of it. */
export function ofText<Made>(make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, Made>();
  return (text) => {
    const found = kept.get(text);
    if (found !== undefined) return found;
    if (kept.size >= mostTexts) kept.clear();
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}

/** As many texts as a column has that says one of a few things. */
const fewTexts = 2_000;

/** Keeps what a function makes of the first texts that it is given: cells of a column are mostly the same few. */
export function ofFewTexts<Made>(make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, Made>();
  return (text) => {
    const found = kept.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (kept.size < fewTexts) kept.set(text, made);
    return made;
  };
}

/** As `derived`, for what depends on a key as well, such as the id of a trust. Keys are compared as those of a map. */
export function derivedBy<Of extends object, Key, Made>(
  make: (of: Of, key: Key) => Made,
): (of: Of, key: Key) => Made {
  const byKey = derived((_: Of) => new Map<Key, Recorded<Made>>());
  return (of, key) => {
    const kept = byKey(of);
    const found = kept.get(key);
    if (found) return again(found);
    const fresh = recorded(() => make(of, key));
    kept.set(key, fresh);
    return fresh.made;
  };
}

function again<Made>({made, reads}: Recorded<Made>): Made {
  readAgain(reads);
  return made;
}
