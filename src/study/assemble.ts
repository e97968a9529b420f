import {withCellAddresses} from '../loaders/cell-address.ts';
import {
  claimedFigures,
  figureTextPath,
  type LoadedFigureClaims,
  loadFigureClaims,
} from '../loaders/figure-claims.ts';
import {type Problem, sortProblems} from '../loaders/problem.ts';
import {type LoadedReferences, loadReferences, referencesFile} from '../loaders/references.ts';
import {inOrder} from '../loaders/row-order.ts';
import {type Loaded, loadTable, type Table, type TableName} from '../loaders/table.ts';
import {tableNames, tables} from '../loaders/tables/index.ts';
import type {Claim} from '../model/claims/claim.ts';
import type {Study} from '../model/study.ts';
import {wavesOf, withFirstWave} from '../model/workforce/waves.ts';
import {carriedStudy, type Carry, noCarry} from './carry.ts';
import {heldLines} from './checks/anchors/held.ts';
import {checks} from './checks/index.ts';
import {
  type Beside,
  type Check,
  type Inspection,
  inspection,
  type Typed,
} from './checks/inspection.ts';
import {drawnFile, readDrawn} from './drawn.ts';
import {readTexts, textFiles} from './texts/source-texts.ts';

/** Bytes of a file, by its path from the project's folder; undefined where there is no such file. */
export type ReadFile = (file: string) => Uint8Array | undefined;

/** Every file that a study consists of. */
export const studyFiles: readonly string[] = [
  ...tableNames.map((name) => tables[name].file),
  referencesFile,
  ...claimedFigures.map(figureTextPath),
  ...textFiles,
  drawnFile,
];

/** The files that no study can be without. */
const studyTables: readonly string[] = [
  ...tableNames.map((name) => tables[name].file),
  referencesFile,
];

/** A study, what is wrong with it, and what it was held against. */
export interface Assembled {
  readonly study: Study;
  readonly problems: Problem[];
  readonly notes: Problem[];
  /** Lines that say which rows were held against a text, and which were not. */
  readonly held: string[];
}

/**
 * Runs the loaders, then the checks between tables. Never throws: problems and notes are handed
 * back, sorted by file and row.
 * @param carried of earlier studies, what need not be sought again: only the checks that read something else are run
 */
export function assemble(read: ReadFile, carried = noCarry): Assembled {
  const parts = loadParts(read, carried);
  const {loaded, references, figureClaims} = parts;
  const texts = readTexts(read);
  const inspected = inspect(
    parts,
    {texts: texts.texts, drawn: readDrawn(read(drawnFile))},
    carried,
  );
  const own = [...Object.values(loaded), references, figureClaims, texts].flatMap(
    ({problems}) => problems,
  );
  // What follows from a file that is not there is no fault of other files; nor from a source that could not be read,
  // as nearly all rests on one.
  const isWhole =
    studyTables.every((file) => read(file)) && texts.isWhole && inspected.whole.has('sources');
  const causes = isWhole ? found(wavesIn(inspected), ({isCause}) => isCause === true) : [];
  const alone = causes.filter(({isAlone}) => isAlone);
  const sound = wavesIn(inspected.withWhole(without(inspected.whole, causes)));
  const problems = isWhole && alone.length === 0 ? found(sound, ({isCause}) => !isCause) : [];
  const remarks = Object.values(loaded).flatMap((each) => each.remarks);
  const notes = isWhole
    ? readyFor(sound.first).flatMap((check) =>
        check.notes ? sound.first.kept(check.notes, () => check.notes!(sound.first)) : [],
      )
    : [];
  return {
    study: sound.first.study,
    // What is the cause of others stands before them.
    problems: withCellAddresses(
      [
        ...sortProblems([...own, ...(alone.length > 0 ? alone : causes)]),
        ...sortProblems(problems),
      ],
      read,
    ),
    notes: withCellAddresses(sortProblems([...remarks, ...notes]), read),
    held: heldLines(inspected),
  };
}

/**
 * The tables as far as they can be read, and why not further, without a check between them. A table that is not there
 * has no rows.
 */
export function readTables(read: ReadFile): Pick<Assembled, 'study' | 'problems'> {
  const parts = loadParts(read);
  const problems = [...Object.values(parts.loaded), parts.references, parts.figureClaims]
    .flatMap((each) => each.problems)
    .filter(({file}) => read(file) !== undefined);
  return {study: studyOf(parts), problems: withCellAddresses(sortProblems(problems), read)};
}

/** What the loaders make of the files of a study. */
interface Parts {
  readonly loaded: Record<TableName, Loaded<object>>;
  readonly references: LoadedReferences;
  readonly figureClaims: LoadedFigureClaims;
}

function loadParts(read: ReadFile, carried = noCarry): Parts {
  const loaded = Object.fromEntries(
    tableNames.map((name) => [name, carried.table(tables[name].file, load(name, read))]),
  ) as Parts['loaded'];
  return {
    loaded,
    references: loadBibliography(read),
    figureClaims: loadClaimsOfFigures(loaded.claims as Loaded<Claim>, read),
  };
}

/** The checks whose tables are read in full. */
const readyFor = ({whole}: Inspection): readonly Check[] =>
  checks.filter(({needs = []}) => needs.every((name) => whole.has(name)));

/** What checks are given of a study whose trusts were asked more than once. */
interface Waves {
  /** All rows, of whatever date. */
  readonly all: Inspection;
  /** The first answers, beside what sources print. */
  readonly first: Inspection;
  /** The rows of each later survey. */
  readonly later: readonly Inspection[];
}

function wavesIn(all: Inspection): Waves {
  const first = withFirstWave(all.study);
  return {
    all,
    first: first === all.study ? all : ofStudy(all, first),
    later: wavesOf(first).map(({study}) => ofStudy(all, study)),
  };
}

/** The same of another study, of which nothing is carried. */
const ofStudy = (all: Inspection, study: Study): Inspection => ({
  ...all,
  study,
  kept: (_, work) => work(),
});

const found = ({all, first, later}: Waves, isMeant: (check: Check) => boolean): Problem[] =>
  readyFor(all)
    .filter(isMeant)
    .flatMap((check) => {
      const find = (wave: Inspection): readonly Problem[] =>
        wave.kept(check, () => check.find(wave));
      if (check.over === 'all rows') return find(all);
      const waves = check.over === 'each wave' ? [first, ...later] : [first];
      return waves.flatMap(find);
    });

/** The tables in which nothing was found that makes other rules fail. */
function without(
  whole: ReadonlySet<keyof Study>,
  causes: readonly Problem[],
): ReadonlySet<keyof Study> {
  const files = new Set(causes.map(({file}) => file));
  return new Set([...whole].filter((name) => !files.has(fileOf(name))));
}

const fileOf = (name: keyof Study): string =>
  name in tables ? tables[name as TableName].file : referencesFile;

function load(name: TableName, read: ReadFile): Loaded<object> {
  const table = tables[name] as unknown as Table<object>;
  const bytes = read(table.file);
  return bytes
    ? loadTable(table, bytes)
    : {rows: [], typed: new Map(), problems: missing(table.file), remarks: []};
}

function loadBibliography(read: ReadFile): LoadedReferences {
  const bytes = read(referencesFile);
  return bytes ? loadReferences(bytes) : {rows: [], problems: missing(referencesFile)};
}

/** A study of tables alone has no texts, and its figures take no claims. */
function loadClaimsOfFigures({rows, problems}: Loaded<Claim>, read: ReadFile): LoadedFigureClaims {
  // A table that could not be read in full may well hold the id.
  const known = problems.length === 0 ? rows.map(({claim}) => claim) : undefined;
  const loaded = claimedFigures.flatMap((figure) => {
    const bytes = read(figureTextPath(figure));
    return bytes ? [loadFigureClaims(figure, bytes, known)] : [];
  });
  return {
    rows: loaded.flatMap((each) => each.rows),
    problems: loaded.flatMap((each) => each.problems),
  };
}

export const fileIsMissing = 'This file is missing.';

const missing = (file: string): Problem[] => [{file, message: fileIsMissing}];

function studyOf({loaded, references, figureClaims}: Parts): Study {
  const rows = inOrder(
    Object.fromEntries(tableNames.map((name) => [name, loaded[name].rows])) as Record<
      TableName,
      readonly object[]
    >,
  );
  return {
    ...rows,
    references: references.rows,
    figureClaims: figureClaims.rows,
  } as unknown as Study;
}

function inspect(parts: Parts, beside: Beside, carried: Carry): Inspection {
  const {loaded, references} = parts;
  const whole = tableNames.filter((name) => loaded[name].problems.length === 0);
  return inspection(
    carriedStudy(studyOf(parts), carried),
    placesIn(loaded),
    new Set<keyof Study>(references.problems.length === 0 ? [...whole, 'references'] : whole),
    beside,
    carried,
  );
}

/** Finds where a row of any table was typed. Most questions are about small tables, so that large ones come last. */
function placesIn(loaded: Record<TableName, Loaded<object>>): (row: object) => Typed | undefined {
  const bySize = tableNames.toSorted((a, b) => loaded[a].rows.length - loaded[b].rows.length);
  return (row) => {
    for (const name of bySize) {
      const typed = loaded[name].typed.get(row);
      if (typed) return {row: typed.row, cells: typed.cells, file: tables[name].file};
    }
    return undefined;
  };
}
