import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test, vi} from 'vitest';
import {watched} from '../model/watched.ts';
import {assemble, type ReadFile} from '../study/assemble.ts';
import {checks} from '../study/checks/index.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {keptResults} from './kept-results.ts';
import {root} from './project.ts';

const fileOf: ReadFile = (file) => {
  try {
    return readFileSync(join(root, file));
  } catch {
    return undefined;
  }
};

/** The study with one file changed. */
const changed =
  (name: string, change: (text: string) => string): ReadFile =>
  (file) =>
    file === name ? Buffer.from(change(String(fileOf(file)))) : fileOf(file);

/** A row less. */
const less = (text: string): string => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`;

/** Checks a study as one run of the command does: what it finds, and which rules it runs. */
function run(folder: string, read: ReadFile, program = 'one') {
  const kept = keptResults('study', program, folder);
  const {read: noted, carried} = kept.carrying(read);
  const spies = checks.map((check) => vi.spyOn(check, 'find'));
  const {study: _, ...found} = assemble(noted, carried);
  const titles = checks.filter((_, at) => spies[at]!.mock.calls.length > 0);
  for (const spy of spies) spy.mockRestore();
  kept.save();
  return {found, ran: titles.map(({title}) => title)};
}

const first = mkdtempSync(join(tmpdir(), 'results-'));
const ofFirst = run(first, fileOf);
afterAll(() => rmSync(first, {recursive: true}));

/** A folder in which the results of the study as it is are kept. */
function afterOneRun(): string {
  const folder = temporaryFolder();
  cpSync(first, folder, {recursive: true});
  return folder;
}

test('no rule is run again where nothing has changed', () => {
  const second = run(afterOneRun(), fileOf);
  expect(ofFirst.ran).toHaveLength(checks.length);
  expect(second.ran).toEqual([]);
  expect(second.found).toEqual(ofFirst.found);
});

test('after a change of a table the rules that read it are run, and no others', () => {
  const {ran} = run(afterOneRun(), changed('data/not-heard.csv', less));
  expect(ran).toContain('No view is held by people whom nobody interviewed');
  expect(ran.length).toBeLessThan(checks.length / 3);
});

test.each([
  'data/claims.csv',
  'data/cases.csv',
  'data/framework/matrix.csv',
  'data/questionnaire/establishment.csv',
  'data/fingerprints/units.csv',
  'data/references.json',
])('finds what a check that knows nothing finds, where %s has another end', (name) => {
  const cut = changed(name, name.endsWith('.json') ? (text) => text.replace('1', '2') : less);
  const {study: _, ...fresh} = assemble(cut);
  expect(run(afterOneRun(), cut).found).toEqual(fresh);
});

test('a table whose rows follow another order is another one', () => {
  const folder = afterOneRun();
  const turned = changed('data/framework/categories.csv', (text) =>
    text.replace(/^([\w-]+,[\w-]+,)1,/m, '$19,'),
  );
  const {study: _, ...fresh} = assemble(turned);
  expect(run(folder, turned).found).toEqual(fresh);
});

test('nothing is taken from another program, nor of what is spoilt', () => {
  const folder = afterOneRun();
  expect(run(folder, fileOf, 'other').ran).toHaveLength(checks.length);
  const [name = ''] = readdirSync(join(folder, 'checked'));
  const file = join(folder, 'checked', name);
  writeFileSync(file, readFileSync(file).subarray(0, 200));
  expect(run(folder, fileOf, 'other').ran).toHaveLength(checks.length);
});

describe('of a study that does not tell what is read of it, such as one with later rows,', () => {
  /** What is said of the claims of studies in turn, each time by another run. */
  function saidOf(studies: readonly {claims: readonly string[]}[]): string[] {
    const folder = temporaryFolder();
    return studies.map((study) => {
      const kept = keptResults('study', 'one', folder);
      kept.carrying(() => undefined);
      const said = kept.carried.result([{name: 'content/page.mdx'}], study, ['Words.'], () =>
        study.claims.join(),
      );
      kept.save();
      return said;
    });
  }

  test('nothing is kept', () => {
    expect(saidOf([{claims: ['36.1']}, {claims: ['36.7']}])).toEqual(['36.1', '36.7']);
  });

  test('nothing is taken that was found in one that does', () => {
    const studies = [watched({claims: ['36.1']}), {claims: ['36.7']}];
    expect(saidOf(studies)).toEqual(['36.1', '36.7']);
  });
});

test('no two rules have one title, by which they are known', () => {
  expect(new Set(checks.map(({title}) => title)).size).toBe(checks.length);
});
