import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {loadTable, type Table} from '../src/loaders/table.ts';
import {tables} from '../src/loaders/tables/index.ts';

const root = join(import.meta.dirname, '..');
const rowsOf = <Row>(table: Table<Row>): readonly Row[] =>
  loadTable(table, readFileSync(join(root, table.file))).rows;
const titles = rowsOf(tables.titles);

/** The paper's text is not part of this repository; where it lies beside it, titles are held against it. */
const paperFile = join(root, '../shared/study/paper.txt');
const hasPaper = existsSync(paperFile);
if (!hasPaper)
  console.warn(
    '\nTHE JOB TITLES IN data/framework/titles.csv ARE NOT CHECKED: ' +
      'the paper’s text is missing (../shared/study/paper.txt).\n',
  );
const checked = (name: string) =>
  hasPaper ? name : `NOT CHECKED, the paper’s text is missing: ${name}`;

/** The passage on titles, without the marks of italics. */
const passage = (): string =>
  (/^Variations blur[\s\S]*?\n\n/m.exec(readFileSync(paperFile, 'utf8'))?.[0] ?? '').replaceAll(
    '*',
    '',
  );

test.skipIf(!hasPaper)(checked('every job title stands in the paper as it is printed'), () => {
  const text = passage();
  expect(titles.filter(({title}) => !text.includes(title)).map(({title}) => title)).toEqual([]);
});

test.skipIf(!hasPaper)(checked('behind a title the paper names those who report it'), () => {
  const text = passage();
  const named = (title: string): string[] =>
    (/\((RSM[^)]*)\)/.exec(text.slice(text.indexOf(title)))?.[1] ?? '')
      .split(', ')
      .map((id) => (id.startsWith('RSM') ? id : `RSM${id}`));
  const astray = titles.filter(
    ({title, participants}) =>
      participants.length > 0 && named(title).join() !== participants.join(),
  );
  expect(astray.map(({title}) => title)).toEqual([]);
});

test('the title of a band is the title everywhere at band 4 alone', () => {
  const everywhere = titles.filter(({participants}) => participants.length === 0);
  expect(new Set(everywhere.map(({band}) => band))).toEqual(new Set(['band-4']));
});

test('the time of a route is that of the claim about it', () => {
  const claims = rowsOf(tables.claims);
  expect(rowsOf(tables.routes).find(({participant}) => participant === 'RSM14')?.years).toBe(
    claims.find(({claim}) => claim === 'apprentice-years')?.value,
  );
});

test('the one quotation of a route speaks of the bands and the time that its row has', () => {
  const {from, to} = rowsOf(tables.routes).find(({quotation}) => quotation === 'q29') ?? {};
  const words = rowsOf(tables.quotations).find(({quotation}) => quotation === 'q29')?.text;
  expect(words).toContain(
    `from ${from?.replace('-', ' ')} to ${to?.replace('-', ' ')} in six years`,
  );
});
