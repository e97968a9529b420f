import type {Loaded} from '../loaders/table.ts';
import type {Study} from '../model/study.ts';
import {restingOn, watched} from '../model/watched.ts';
import type {ReadFile} from './assemble.ts';

/** Carries from one study to the next what nothing that has changed has a part in. */
export interface Carry {
  /** The earlier list of a name, where one has the same members in the same order. */
  readonly list: <Member>(name: string, members: readonly Member[]) => readonly Member[];
  /** A table with the rows of the first one of that file, where they were typed alike in the same place. */
  readonly table: (file: string, loaded: Loaded<object>) => Loaded<object>;
  /**
   * Something worked out of a study that is watched; what was made for an earlier one, where all the tables that were
   * read for it are the same.
   * @param what by whom it is worked out, and of which row where it is of one alone
   * @param beside what else it depends on
   */
  readonly result: <Made>(
    what: readonly [by: object, row?: object | undefined],
    study: object,
    beside: readonly unknown[],
    work: () => Made,
  ) => Made;
}

/** Reads what is read, and carries what an earlier study of these files has come to. */
export type Carrying = (read: ReadFile) => {readonly read: ReadFile; readonly carried: Carry};

/** As many states of a thing: those of the study as it was, and of it with some changes. */
const mostStates = 4;

type Tables = Readonly<Record<string, unknown>>;

interface State {
  readonly beside: readonly unknown[];
  readonly tables: readonly (readonly [name: string, table: unknown])[];
  readonly made: unknown;
}

/** Nothing is carried. */
export const noCarry: Carry = {
  list: (_, members) => members,
  table: (_, loaded) => loaded,
  result: (_, __, ___, work) => work(),
};

/** A study of the same lists as an earlier one, as far as these are the same, which tells what is read of it. */
export const carriedStudy = (study: Study, carried: Carry): Study =>
  carried === noCarry
    ? study
    : watched(
        Object.fromEntries(
          Object.entries(study).map(([name, rows]) => [
            name,
            carried.list(name, rows as readonly object[]),
          ]),
        ) as unknown as Study,
      );

export function carry(): Carry {
  const lists = new Map<string, (readonly unknown[])[]>();
  const firsts = new Map<string, Loaded<object>>();
  const byWhat = new WeakMap<object, WeakMap<object, State[]>>();
  const statesOf = ([by, row = by]: readonly [object, (object | undefined)?]): State[] => {
    const own = byWhat.get(by) ?? new WeakMap<object, State[]>();
    const states = own.get(row) ?? [];
    byWhat.set(by, own.set(row, states));
    return states;
  };
  return {
    list: <Member>(name: string, members: readonly Member[]) => {
      const known = lists.get(name) ?? [];
      lists.set(name, known);
      return (latest(known, (each) => isSame(each, members)) ??
        keep(known, members)) as readonly Member[];
    },
    table: (file, loaded) => {
      const first = firsts.get(file);
      if (first) return withRowsOf(first, loaded);
      firsts.set(file, loaded);
      return loaded;
    },
    result: <Made>(
      what: readonly [object, (object | undefined)?],
      study: object,
      beside: readonly unknown[],
      work: () => Made,
    ) => {
      const tables = study as Tables;
      const states = statesOf(what);
      const known = latest(
        states,
        (state) =>
          state.tables.every(([name, table]) => tables[name] === table) &&
          isSame(state.beside, beside),
      );
      if (known) return known.made as Made;
      const {made, tables: read} = restingOn(study, work);
      if (read)
        keep(states, {beside, tables: read.map((name) => [name, tables[name]] as const), made});
      return made;
    },
  };
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one === other ||
  (one.length === other.length && one.every((member, index) => member === other[index]));

/** The one that fits, which becomes the latest. */
function latest<Kept>(all: Kept[], fits: (kept: Kept) => boolean): Kept | undefined {
  const at = all.findIndex(fits);
  if (at > 0) all.unshift(...all.splice(at, 1));
  return at < 0 ? undefined : all[0];
}

function keep<Kept>(all: Kept[], fresh: Kept): Kept {
  all.unshift(fresh);
  all.splice(mostStates);
  return fresh;
}

/** A row is told by its place and by its cells as they were typed. */
function withRowsOf(first: Loaded<object>, loaded: Loaded<object>): Loaded<object> {
  if (first === loaded) return loaded;
  const known = new Map(first.rows.map((row) => [typedAs(first, row), row]));
  return {
    ...loaded,
    rows: loaded.rows.map((row) => known.get(typedAs(loaded, row)) ?? row),
    typed: {get: (row) => loaded.typed.get(row) ?? first.typed.get(row)},
  };
}

const typedAs = ({typed}: Loaded<object>, row: object): string => {
  const {row: place, cells} = typed.get(row)!;
  return JSON.stringify([place, cells]);
};
