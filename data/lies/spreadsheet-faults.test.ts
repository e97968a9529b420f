import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {root} from '../../src/build/project.ts';
import {withCellAddresses} from '../../src/loaders/cell-address.ts';
import {formatProblems} from '../../src/loaders/fold.ts';
import type {Problem} from '../../src/loaders/problem.ts';
import {loadTable, type Table} from '../../src/loaders/table.ts';
import {tables} from '../../src/loaders/tables/index.ts';
import {assemble} from '../../src/study/assemble.ts';
import {carry} from '../../src/study/carry.ts';
import {type SpreadsheetFault, spreadsheetFaults} from './spreadsheet-faults.ts';

// Each fault of a spreadsheet, planted alone: what is said first names the cell and what to do, and few words follow.

/** As many lines may follow of one fault. */
const fewLines = 4;

const kept = new Map<string, Uint8Array | undefined>();
const bytesOf = (file: string): Uint8Array | undefined => {
  if (!kept.has(file)) kept.set(file, bytesIn(file));
  return kept.get(file);
};
function bytesIn(file: string): Uint8Array | undefined {
  try {
    return readFileSync(join(root, file));
  } catch {
    return undefined;
  }
}

interface Said {
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

function said({file, make, isAlone}: SpreadsheetFault): Said {
  const made = make(new TextDecoder().decode(bytesOf(file)));
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  if (!isAlone) return assemble((path) => (path === file ? bytes : bytesOf(path)), carried);
  const table = Object.values(tables).find(
    (each) => each.file === file,
  ) as unknown as Table<object>;
  const {problems, remarks} = loadTable(table, bytes);
  return {
    problems: withCellAddresses(problems, () => bytes),
    notes: withCellAddresses(remarks, () => bytes),
  };
}

const carried = carry();

/** What is worth a second look without any fault. */
const usual = new Set(formatProblems(assemble(bytesOf, carried).notes));

let answered = 0;
afterAll(() => {
  console.log(
    `Faults of spreadsheets: ${answered} of ${spreadsheetFaults.length} answered rightly.`,
  );
});

test.each(spreadsheetFaults)('answers to $what', (fault) => {
  const {problems, notes} = said(fault);
  expect(problems.length > 0 ? 'refused' : 'remarked').toBe(fault.wants);
  const lines = formatProblems(problems.length > 0 ? problems : notes).filter(
    (line) => !usual.has(line),
  );
  if (fault.says.length === 0) expect(lines).toEqual([]);
  for (const words of fault.says) expect(lines[0]).toMatch(words);
  expect(lines.length).toBeLessThanOrEqual(fault.most ?? fewLines);
  // Nothing that a terminal obeys is handed to it.
  expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  answered += 1;
});
