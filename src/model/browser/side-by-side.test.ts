import {expect, test} from 'vitest';
import {
  chosenIn,
  emptyWords,
  groupsOf,
  queryFor,
  type Row,
  type TrustColumn,
} from './side-by-side.ts';

const rows: readonly Row[] = [
  {id: 'posts', group: 'Numbers', name: 'Posts'},
  {id: 'share', group: 'Numbers', name: 'Share'},
  {id: 'rotas', group: 'In words', name: 'Rotas'},
];
const column = (number: number, ...ids: string[]): TrustColumn => ({
  number,
  href: `/trusts/${number}/`,
  cells: Object.fromEntries(ids.map((id) => [id, [{text: `${id} of ${number}`}]])),
});

test('rows are those in which one of the chosen has something, in their order and by group', () => {
  const groups = groupsOf(rows, [column(1, 'rotas'), column(2, 'posts')]);
  expect(groups.map(({name, rows}) => [name, rows.map(({id}) => id)])).toEqual([
    ['Numbers', ['posts']],
    ['In words', ['rotas']],
  ]);
});

test('rows in which all of the chosen have something come first, then those of more of them', () => {
  const idsOf = (...columns: TrustColumn[]) =>
    groupsOf(rows, columns).map(({name, rows}) => [name, rows.map(({id}) => id)]);
  expect(idsOf(column(1, 'posts', 'rotas'), column(2, 'rotas'))).toEqual([
    ['Known of both trusts', ['rotas']],
    ['Numbers', ['posts']],
  ]);
  expect(idsOf(column(1, 'posts', 'share'), column(2, 'share'), column(3))).toEqual([
    ['Numbers', ['share', 'posts']],
  ]);
  expect(idsOf(column(1, 'posts', 'rotas'))).toEqual([
    ['Numbers', ['posts']],
    ['In words', ['rotas']],
  ]);
});

test('the rows without anything are named, for one trust and for more', () => {
  expect(emptyWords(rows, [column(1, 'rotas'), column(2, 'posts')])).toBe(
    'The text says nothing of any of these trusts on: Share.',
  );
  expect(emptyWords(rows, [column(1, 'rotas')])).toMatch(
    /nothing of this trust on: Posts; Share\.$/,
  );
  expect(emptyWords(rows, [column(1, 'rotas', 'posts', 'share')])).toBe('');
});

test('an address chooses trusts that there are, each once, and four at most', () => {
  const known = [1, 2, 3, 4, 5, 6];
  expect(chosenIn('?trusts=3,9,3,x,1', known)).toEqual([3, 1]);
  expect(chosenIn('?trusts=1,2,3,4,5', known)).toEqual([1, 2, 3, 4]);
  expect(chosenIn('', known)).toEqual([]);
});

test('a choice makes a query that chooses the same again, and keeps what is not its own', () => {
  expect(queryFor('?from=mail', [3, 8])).toBe('?trusts=3,8&from=mail');
  expect(queryFor('?trusts=1', [])).toBe('');
});
