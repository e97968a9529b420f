import {hash} from 'node:crypto';
import {join} from 'node:path';
import {claimedFigures, figureTextPath} from '../loaders/figure-claims.ts';
import {referencesFile} from '../loaders/references.ts';
import type {Loaded, TableName} from '../loaders/table.ts';
import {tables} from '../loaders/tables/index.ts';
import {readAgain, restingOn, tells} from '../model/watched.ts';
import {attempt, readSealed, writeSealed} from '../publishing/files/sealed-file.ts';
import type {ReadFile} from '../study/assemble.ts';
import type {Carry, Carrying} from '../study/carry.ts';
import {workFolder} from './project.ts';

/** What a rule has found, with the state of all that it read. */
interface Result {
  /** What it was given beside the study. */
  readonly beside: string;
  /** Tables of the study that it read, and their state. */
  readonly tables: readonly string[];
  readonly state: string;
  readonly made: unknown;
}

/** What the rules of a check have found, kept from one run to the next. */
export interface KeptResults {
  readonly carrying: Carrying;
  readonly carried: Carry;
  /** Keeps what was found, if any of it is new. */
  readonly save: () => void;
}

/**
 * Opens what was found in a study: a rule that is asked again is run only where something that it reads is another.
 * The folder can be deleted: then every rule is run.
 * @param program tells one state of the rules from every other
 */
export function keptResults(study: string, program: string, folder = workFolder): KeptResults {
  const path = join(folder, 'checked', `${digest(study)}-results.json`);
  const from = JSON.stringify([program, process.version]);
  const before =
    attempt(() => JSON.parse(String(Buffer.from(readSealed(path, from)!))) as Kept) ?? {};
  const now: Kept = {};
  const states = stateOfStudy();
  const carried = carriedFrom(before, now, states);
  return {
    carrying: (read) => ({read: states.reading(read), carried}),
    carried,
    save: () => {
      if (Object.entries(now).some(([name, result]) => before[name] !== result))
        writeSealed(path, from, Buffer.from(JSON.stringify({...before, ...now})));
    },
  };
}

type Kept = Record<string, Result>;

/** The state of all that the rules are given. */
interface StudyState {
  /** Reads, and notes what was read. */
  readonly reading: (read: ReadFile) => ReadFile;
  readonly notes: Pick<Carry, 'list' | 'table'>;
  readonly ofTables: (names: readonly string[]) => string;
  /** Of what lies beside the tables, such as the texts of sources. */
  readonly beside: () => string;
}

/** What the tables of a study are made of. */
const filesOfTables: ReadonlySet<string> = new Set([
  ...Object.values(tables).map(({file}) => file),
  ...claimedFigures.map(figureTextPath),
  referencesFile,
]);

function stateOfStudy(): StudyState {
  const files = new Map<string, string>();
  const bytes = new Map<string, Uint8Array | undefined>();
  const loadedFrom = new Map<string, Loaded<object>>();
  const lists = new Map<string, string>();
  let beside: string | undefined;
  return {
    reading: (read) => (file) => {
      if (bytes.has(file)) return bytes.get(file);
      const found = read(file);
      bytes.set(file, found);
      files.set(file, found ? digest(found) : 'none');
      return found;
    },
    notes: {
      table: (file, loaded) => {
        loadedFrom.set(file, loaded);
        return loaded;
      },
      list: (name, members) => {
        const {file} = tables[name as TableName] ?? {};
        const loaded = file === undefined ? undefined : loadedFrom.get(file);
        lists.set(
          name,
          loaded ? `${files.get(file!)} ${orderOf(members, loaded.rows)}` : digestOf(members),
        );
        return members;
      },
    },
    ofTables: (names) => digestOf(names.map((name) => lists.get(name))),
    beside: () =>
      (beside ??= digestOf(
        [...files].filter(([file]) => !filesOfTables.has(file)).toSorted(byName),
      )),
  };
}

/** Rows stand in an order that other tables have a say in. */
function orderOf(members: readonly unknown[], rows: readonly object[]): string {
  if (members.every((row, index) => row === rows[index])) return 'as typed';
  const places = new Map(rows.map((row, index) => [row, index]));
  return digestOf(members.map((row) => places.get(row as object)));
}

function carriedFrom(before: Kept, now: Kept, states: StudyState): Carry {
  return {
    ...states.notes,
    result: <Made>(
      [by, row]: readonly [object, (object | undefined)?],
      study: object,
      also: readonly unknown[],
      work: () => Made,
    ): Made => {
      const name = nameOf(by);
      // Only the lists of a study that tells what is read of it are those whose state was noted.
      if (name === undefined || row || !tells(study)) return work();
      const beside = digestOf([states.beside(), also.filter((each) => typeof each === 'string')]);
      const known = before[name];
      if (known?.beside === beside && states.ofTables(known.tables) === known.state) {
        readAgain(new Map([[study, new Set(known.tables)]]));
        now[name] = known;
        return known.made as Made;
      }
      const {made, tables: read} = restingOn(study, work);
      if (read) now[name] = {beside, tables: read, state: states.ofTables(read), made};
      return made;
    },
  };
}

/** What a rule, or a text, is called; undefined where it has no name to be known by in another run. */
const nameOf = (by: {readonly title?: unknown; readonly name?: unknown}): string | undefined =>
  typeof by === 'function'
    ? undefined
    : [by.title, by.name].find((each) => typeof each === 'string');

const byName = ([one]: readonly [string, string], [other]: readonly [string, string]): number =>
  one < other ? -1 : 1;

const digestOf = (value: unknown): string => digest(JSON.stringify(value));
const digest = (value: string | Uint8Array): string => hash('sha256', value).slice(0, 32);
