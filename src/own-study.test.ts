import {globSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {Table} from './loaders/table.ts';
import {tables} from './loaders/tables/index.ts';
import {rowsOf} from './testing/own-study.ts';

// The code publishes any study of this design: what is true of this one stands in its data and texts.

/** Tables whose ids stand for something that this study has, and another has not. */
const own = [
  ...(['cases', 'claims', 'discrepancies', 'instruments', 'participants', 'quotations'] as const),
  ...(['said', 'themes', 'categories', 'issues', 'views'] as const),
];

/** Ids that could be told from words of the language: those with a digit, or of two words and more. */
const ids = own.flatMap((name) => {
  const table = tables[name] as Table<Record<string, unknown>>;
  const [key = ''] = table.key;
  return rowsOf(table)
    .map((row) => String(row[key]))
    .filter((id) => /[\d-]/.test(id));
});

/** The letters before the numbers of participants' ids. */
const codes = [
  ...new Set(rowsOf(tables.participants).map(({participant}) => /^[A-Z]*/.exec(participant)![0])),
].filter((code) => code !== '');

const files = globSync('src/**/*.{ts,astro,css}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.test\.ts$|^src\/testing\//.test(file))
  // Words of English, of which an id may be made too.
  .filter((file) => !file.startsWith('src/prose/english/lexicon/'));

/** Code without comments, and without what it gives as an example. */
const withoutExamples = (text: string): string =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:\w])\/\/.*$/gm, '')
    .replaceAll(/\bsuch as\s+("[^"]*"|[\w-]+)/g, '');

/** Each thing of this study that a text names, with its line. */
function named(text: string): string[] {
  const wanted = [...ids.map(RegExp.escape), ...codes, String.raw`Trusts? \d+`].join('|');
  const pattern = new RegExp(String.raw`(?<![\w-])(?:${wanted})(?![\w-])`, 'g');
  return [...withoutExamples(text).matchAll(pattern)].map(([found]) => found);
}

test('no code names anything that only this study has', () => {
  expect(ids.length).toBeGreaterThan(100);
  expect(codes).not.toEqual([]);
  expect(
    files.flatMap((file) => named(readFileSync(file, 'utf8')).map((found) => `${file}: ${found}`)),
  ).toEqual([]);
});

test('an id in code is found, and one in a comment or an example is not', () => {
  const [claim = ''] = rowsOf(tables.claims)
    .map((row) => row.claim)
    .filter((id) => id.includes('-'));
  const [code = ''] = codes;
  expect(named(`const it = claimById(study, '${claim}');`)).toEqual([claim]);
  expect(named(`{name: 'Managers (${code})'}, 'Trust 8'`)).toEqual([code, 'Trust 8']);
  expect(named(`/** As "${claim}". */\n// ${claim}\n'a claim, such as "${claim}"'`)).toEqual([]);
});
