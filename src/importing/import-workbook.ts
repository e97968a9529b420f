import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join, parse} from 'node:path';
import {PlainError} from '../build/project.ts';
import {formatProblems} from '../loaders/fold.ts';
import type {Problem} from '../loaders/problem.ts';
import type {Study} from '../model/study.ts';
import {studyFolder} from '../study/folder.ts';
import {loadStudy} from '../study/load.ts';
import {importsFile} from '../study/strange-files.ts';
import {annotated, type PlacedProblem} from './annotate.ts';
import {cellFaults, inSheet} from './cell-faults.ts';
import {goneLines} from './gone.ts';
import {type ChangedTables, findingsWith, say, writeTables} from './into-tables.ts';
import {markLines, unseenLines} from './mark-faults.ts';
import {type Change, giveWay, type Merged, type Origin, take, untouched} from './merge.ts';
import {noTableLines, notReadLines} from './not-read.ts';
import {originOf} from './origin.ts';
import {type MeasureTable, measureTables} from './places.ts';
import {type Proposal, propose} from './propose.ts';
import {requireReadable} from './readable.ts';
import {remember, rememberedIn} from './remembered.ts';
import {type Sheet, sheetsOf} from './sheets.ts';
import {requireOnce} from './twice.ts';
import {placeOf} from './where.ts';

/** What somebody asked for. */
export interface ImportWish {
  readonly path: string;
  /** Id of the source of the rows; undefined where nobody said it. */
  readonly source: string | undefined;
  readonly dryRun: boolean;
}

/** Tables whose simulated rows were drawn to fit each other. */
const drawnTogether: readonly (readonly string[])[] = [
  ['data/questionnaire/headcount.csv', 'data/questionnaire/deployment.csv'],
];

/**
 * Takes the numbers of a workbook into the tables of the study, if all is well with them; says what it does.
 * @returns the code that the command ends with
 */
export async function importWorkbook({path, source, dryRun}: ImportWish): Promise<0 | 1> {
  if (!existsSync(path)) throw new PlainError(`There is no file ${path}.`);
  const folder = studyFolder();
  const study = loadStudy(folder);
  const origin = originOf(study, source, path);
  const bytes = readFileSync(path);
  const file = basename(path);
  const sheets = await sheetsIn(path, bytes);
  const remembered = rememberedIn(folder);
  const read = sheets.flatMap((sheet) => {
    const proposal = sheet.isHidden ? undefined : propose(study, sheet, remembered);
    return proposal ? [{sheet, proposal}] : [];
  });
  const proposals = read.map(({proposal}) => proposal);
  requireReadable(study, file, sheets, read, origin);
  if (proposals.length === 0) throw new PlainError(noTableLines(path, study, sheets).join('\n'));
  say([...notReadLines(file, sheets, proposals), ...unseenLines(file, sheets)]);
  const faults = read.flatMap(({sheet, proposal}) => cellFaults(file, sheet, proposal));
  if (faults.length > 0) return refuse(path, bytes, faults);
  requireOnce(file, read);
  const merged = mergeAll(folder, proposals, origin);
  read.forEach(({sheet, proposal}) => say([...proposalLines(path, proposal), ...markLines(sheet)]));
  say(changeLines(merged));
  say(goneFrom(folder, study, merged, origin));
  const {problems, notes} = findingsWith(folder, textsOf(merged));
  const placed = (found: readonly Problem[]): PlacedProblem[] =>
    found.map((problem) => inSheet(file, problem, merged));
  if (problems.length > 0) return refuse(path, bytes, placed(problems));
  sayNotes(placed(notes));
  if (dryRun) say(['', 'Nothing was written (--dry-run).']);
  else {
    say(write(folder, merged));
    remember(folder, origin.file, today(), read);
    say([`What the columns are is kept in ${importsFile} for the next file with the same heads.`]);
  }
  return 0;
}

/** Of what is worth a second look, that which comes from the workbook. */
function sayNotes(notes: readonly PlacedProblem[]): void {
  const own = notes.filter(({at}) => at !== undefined);
  if (own.length > 0)
    say(['', 'Worth a second look:', ...formatProblems(own.map(({problem}) => problem))]);
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function sheetsIn(path: string, bytes: Uint8Array): Promise<Sheet[]> {
  try {
    return await sheetsOf(basename(path), bytes);
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error));
  }
}

/** Every table that the numbers of a workbook change, each once. */
function mergeAll(folder: string, proposals: readonly Proposal[], origin: Origin): Merged[] {
  const merged = new Map<string, Merged>();
  const mergedIn = (table: MeasureTable): Merged =>
    merged.get(table.file) ?? untouched(table, readFileSync(join(folder, table.file), 'utf8'));
  for (const proposal of proposals) {
    merged.set(proposal.table.file, take(mergedIn(proposal.table), proposal, origin));
  }
  const taken = [...merged.values()];
  for (const table of measureTables) {
    const group = drawnTogether.find((files) => files.includes(table.file)) ?? [table.file];
    const cases = taken
      .filter((each) => group.includes(each.table.file))
      .flatMap(({changes}) => changes.map((change) => change.case));
    if (cases.length > 0) merged.set(table.file, giveWay(mergedIn(table), new Set(cases)));
  }
  return [...merged.values()];
}

/** What the workbook had of its source before, and has no more. */
function goneFrom(
  folder: string,
  study: Study,
  merged: readonly Merged[],
  origin: Origin,
): string[] {
  return measureTables.flatMap((table) => {
    const path = join(folder, table.file);
    const own = merged.find((each) => each.table.file === table.file && each.from.size > 0);
    return existsSync(path) ? goneLines(study, table, readFileSync(path, 'utf8'), own, origin) : [];
  });
}

function proposalLines(path: string, proposal: Proposal): string[] {
  const {sheet, table, header, columns, ignored, from} = proposal;
  return [
    `${placeOf(basename(path), sheet)}: the header is row ${header}; its numbers go into ${table.file}.`,
    ...(from === undefined
      ? []
      : [`  Its columns are what they were in ${from} (${importsFile}):`]),
    ...columns.map((column) => `  ${column}`),
    ...(ignored.length === 0 ? [] : [`  Not read: ${ignored.join('; ')}.`]),
  ];
}

/** As many single changes are shown; the others are counted. */
const shown = 12;

function changeLines(merged: readonly Merged[]): string[] {
  return merged.flatMap(({table: {file}, changes, kept}) => {
    if (changes.length + kept.length === 0) return ['', `${file}: nothing changes.`];
    const kinds = [...Map.groupBy(changes, ({what}) => what)].map(
      ([what, own]) => `${own.length} ${what}`,
    );
    const first = changes.slice(0, shown).map(changeLine);
    const more = changes.length - first.length;
    return [
      '',
      `${file}: ${kinds.join(', ') || 'nothing changes'}.`,
      ...first,
      ...(more > 0 ? [`  … and ${more} more.`] : []),
      ...kept.map((line) => `  Kept: ${line}`),
    ];
  });
}

const changeLine = ({key, before, after}: Change): string =>
  `  ${key}: ${before === '' ? 'none' : before} → ${after === '' ? 'none' : after}`;

const textsOf = (merged: readonly Merged[]): ChangedTables =>
  new Map(merged.map(({table, text}) => [table.file, text]));

/** Writes a copy of the workbook in which each fault is marked, and nothing else. */
async function refuse(
  path: string,
  bytes: Uint8Array,
  placed: readonly PlacedProblem[],
): Promise<1> {
  const lines = formatProblems(placed.map(({problem}) => problem));
  console.error(['', ...lines, '', 'Nothing was written to data/.'].join('\n'));
  const copy = await annotated(bytes, placed);
  if (copy) {
    const {dir, name} = parse(path);
    const target = join(dir, `${name}-checked.xlsx`);
    writeFileSync(target, copy);
    console.error(
      `${target} has each fault marked, and a first sheet "Problems" that leads to it.`,
    );
  }
  return 1;
}

const nothingNew = 'Nothing was written: the tables hold these numbers already.';
const nothingTaken =
  'Nothing was written: what is new among these numbers is kept out, as said above.';

function write(folder: string, merged: readonly Merged[]): string[] {
  const changed = merged.filter(({changes}) => changes.length > 0);
  return changed.length === 0
    ? ['', merged.some(({kept}) => kept.length > 0) ? nothingTaken : nothingNew]
    : writeTables(folder, textsOf(changed));
}
