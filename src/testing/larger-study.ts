import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {csvFormat, csvParse} from 'd3-dsv';

/** A row of a table as it was typed, by column. */
type Row = Readonly<Record<string, string>>;
type Rows = readonly Row[];

const caseId = (number: number): string => `T${String(number).padStart(2, '0')}`;

/**
 * Writes a study of more trusts into a folder: the rows of its trusts over and over,
 * each time under new ids. For measuring how a build grows, never for reading:
 * what claims count is no longer so, so that they are not recomputed, and nothing is published yet.
 * @param from folder of the study whose rows are multiplied
 * @param to folder that is emptied and written
 * @param trusts how many trusts it shall have, at least as many as there are
 */
export function writeLargerStudy(from: string, to: string, trusts: number): void {
  rmSync(to, {recursive: true, force: true});
  mkdirSync(to, {recursive: true});
  for (const name of ['data', 'content'])
    cpSync(join(from, name), join(to, name), {recursive: true});
  // Nobody has read a study that is made up.
  for (const name of ['readings.csv', 'readings-texts.txt'])
    rmSync(join(to, 'data', name), {force: true});
  const table = (file: string, change: (rows: Rows) => Rows): void => {
    const path = join(to, 'data', file);
    const rows = csvParse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    writeFileSync(path, `${csvFormat(change([...rows]), rows.columns)}\n`);
  };
  multiplyTrusts(
    table,
    copiesOf(csvParse(readFileSync(join(to, 'data', 'cases.csv'), 'utf8')), trusts),
  );
  table('claims.csv', (rows) => rows.map(notRecomputed));
  unbindCounts(join(to, 'content'));
  for (const file of ['editions.csv', 'addresses.csv', 'status.csv']) table(file, () => []);
  // Nor is anything held against the texts and the draws of the study that it copies.
  rmSync(join(to, 'data', 'simulation', 'drawn.txt'), {force: true});
  for (const folder of ['editions', 'archive', 'fingerprints'])
    rmSync(join(to, 'data', folder), {recursive: true, force: true});
}

/** A trust that is made, with the number of the one that it copies. */
interface Copy {
  readonly number: number;
  readonly of: number;
}

const copiesOf = (cases: Rows, trusts: number): Copy[] =>
  Array.from({length: Math.max(0, trusts - cases.length)}, (_, index) => ({
    number: cases.length + index + 1,
    of: (index % cases.length) + 1,
  }));

function multiplyTrusts(
  table: (file: string, change: (rows: Rows) => Rows) => void,
  copies: readonly Copy[],
): void {
  /** Adds to the rows of a table those of each copied trust, found by an id and changed by its copy. */
  const multiply = (
    file: string,
    column: string,
    idOf: (number: number) => string,
    more: (row: Row, copy: Copy) => Row = () => ({}),
  ): void =>
    table(file, (rows) => {
      const byId = Map.groupBy(rows, (row) => row[column] ?? '');
      const added = copies.flatMap((copy) =>
        (byId.get(idOf(copy.of)) ?? []).map((row) => ({
          ...row,
          [column]: idOf(copy.number),
          ...more(row, copy),
        })),
      );
      return [...rows, ...added];
    });
  const sampled = new Map<string, string[]>();
  const censusId = (trust: string, {number}: Copy): string => {
    const id = `${trust}x${number}`;
    sampled.set(trust, [...(sampled.get(trust) ?? []), id]);
    return id;
  };
  const manager = (number: number): string => `RSM${number}`;
  multiply('cases.csv', 'case', caseId, (_, {number}) => ({number: String(number)}));
  multiply('framework/participants.csv', 'participant', manager, (_, {number}) => ({
    number: String(number),
    case: caseId(number),
  }));
  multiply('framework/matrix.csv', 'participant', manager);
  multiply('sampling.csv', 'case', caseId, ({trust = ''}, copy) => ({
    trust: censusId(trust, copy),
  }));
  for (const name of ['establishment', 'headcount', 'deployment', 'statements'])
    multiply(`questionnaire/${name}.csv`, 'case', caseId);
  table('census/census.csv', (rows) => [
    ...rows,
    ...rows.flatMap((row) =>
      (sampled.get(row['trust'] ?? '') ?? []).map((trust) => ({...row, trust})),
    ),
  ]);
}

/** Words that are bound to a count of rows stand alone: the count is another one. */
function unbindCounts(content: string): void {
  for (const file of readdirSync(content, {recursive: true, encoding: 'utf8'})) {
    if (!file.endsWith('.mdx')) continue;
    const path = join(content, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(countedInNotes, 'some'));
  }
}

/** Words that are bound to what only the notes of claims say, which a larger study goes without. */
const countedInNotes =
  /<Says (?:of="managers [^"]*"|if="participants > interviews")>[^<]*<\/Says>/g;

/** What a claim is about, without a trust that only its note names. */
const withoutCase = (subject: string): string => subject.replaceAll(/case=\S+ ?/g, '');

const notRecomputed = (row: Row): Row => ({
  ...row,
  computation: 'not-checkable',
  reason: row['reason'] || 'The rows of this study were multiplied.',
  // A note may give the numbers by which its claim is recomputed, and no others.
  note: '',
  subject: /Trust|\p{Lu}{2}\d/u.test(`${row['statement']} ${row['sentence']}`)
    ? row['subject']!
    : withoutCase(row['subject']!),
});
