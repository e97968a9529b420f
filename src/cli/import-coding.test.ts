import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {runCommandHere} from '../testing/command.ts';
import {type Edits, returnedCodebook, returnedProject} from '../testing/fixtures/coding.ts';
import {fixtureStudy, fixtureTables} from '../testing/fixtures/study.ts';
import {temporaryFolder} from '../testing/temporary.ts';

const categories = 'data/framework/categories.csv';
const renamed: Edits = [['name="Many titles"', 'name="Too many titles"']];

/** A study, and a file that came back from a program beside it. */
function studyWith(edits: Edits, name = 'codes.qdpx'): {folder: string; file: string} {
  const folder = fixtureStudy(temporaryFolder());
  const file = join(folder, name);
  const make = name.endsWith('.qdc') ? returnedCodebook : returnedProject;
  writeFileSync(file, make(fixtureTables(), edits));
  return {folder, file};
}
const textOf = (folder: string, table = categories): string =>
  readFileSync(join(folder, table), 'utf8');

test.each(['codes.qdpx', 'codes.qdc'])(
  'takes the coding of %s in where all is well, keeps the table as it was, and only shows it on a dry run',
  async (name) => {
    const {folder, file} = studyWith(renamed, name);
    const before = textOf(folder);
    const dry = await runCommandHere('data-import', folder, file, '--dry-run');
    expect([dry.status, dry.stderr, textOf(folder)]).toEqual([0, '', before]);
    expect(dry.stdout).toContain('category titles renamed: Many titles → Too many titles');
    const {status, stdout} = await runCommandHere('data-import', folder, file);
    expect(status).toBe(0);
    expect(textOf(folder)).toBe(before.replace('Many titles', 'Too many titles'));
    const [, kept = ''] = /As they were: (\S+)\/\./.exec(stdout) ?? [];
    expect(readFileSync(join(folder, kept, categories), 'utf8')).toBe(before);
    expect((await runCommandHere('data-import', folder, file)).stdout).toContain(
      'hold this coding already',
    );
  },
);

test('writes nothing where something has no place in the tables, and says why', async () => {
  const {folder, file} = studyWith([...renamed, [/<Coding [^]*?<\/Coding>/, '']]);
  const before = textOf(folder);
  const {status, stderr} = await runCommandHere('data-import', folder, file);
  expect([status, textOf(folder)]).toEqual([1, before]);
  expect(stderr).toContain('q01 has no code any more. Each quotation stands under one category');
  expect(stderr).toContain('Nothing was written to data/.');
});

test('writes nothing where the tables would break a rule, and says which', async () => {
  const {folder, file} = studyWith([
    [/<Code guid="[^"]+" name="Fixed and rotating posts"[^]*?<\/Code>\n/, ''],
  ]);
  const before = textOf(folder);
  const {status, stdout, stderr} = await runCommandHere('data-import', folder, file);
  expect([status, textOf(folder)]).toEqual([1, before]);
  expect(stdout).toContain('category rotas removed: Fixed and rotating posts');
  expect(stderr).toContain('data/framework/matrix.csv, row 3, column "category"');
});

test('takes in only what was changed since an export, where that is given', async () => {
  const {folder, file} = studyWith(renamed);
  const exported = join(folder, 'exported.qdpx');
  writeFileSync(exported, returnedProject(fixtureTables()));
  const table = join(folder, categories);
  const since = textOf(folder).replace('How people learn', 'How people are taught');
  writeFileSync(table, since);
  const {status, stdout} = await runCommandHere('data-import', folder, file, '--since', exported);
  expect([status, textOf(folder)]).toEqual([0, since.replace('Many titles', 'Too many titles')]);
  expect(stdout).toContain('codes.qdpx: 5 codes and 2 sources, beside exported.qdpx.');
});

test('asks for no source, and a workbook for no export', async () => {
  const {folder, file} = studyWith([]);
  expect(
    (await runCommandHere('data-import', folder, file, '--source', 'survey')).stderr,
  ).toContain('Leave --source out.');
  const workbook = await runCommandHere('data-import', folder, 'heads.xlsx', '--since', file);
  expect(workbook.stderr).toContain('--since goes with a .qdpx or .qdc file.');
});
