import {expect, test} from 'vitest';
import {frontMatterOf} from './front-matter.ts';

const dataIn = (yaml: string): unknown => frontMatterOf(`---\n${yaml}\n---\nProse.`).data;

test('a text without front matter has none', () => {
  expect(frontMatterOf('Prose.')).toEqual({
    source: '',
    end: 0,
    data: {},
    values: [],
    problems: [],
  });
  expect(frontMatterOf('---\n\nProse below a line.').problems).toEqual([]);
});

test('front matter ends where the prose begins', () => {
  const text = '---\ntitle: One\n---\nProse.';
  expect(frontMatterOf(text).source).toBe('title: One');
  expect(text.slice(frontMatterOf(text).end)).toBe('Prose.');
});

test('empty front matter is no prose', () => {
  expect(frontMatterOf('---\n---\nProse.')).toMatchObject({source: '', end: 8, problems: []});
});

test('a list may be indented, not indented or in brackets', () => {
  const list = {citable: ['one', 'two']};
  expect(dataIn('citable:\n  - one\n  - two')).toEqual(list);
  expect(dataIn('citable:\n- one\n- two')).toEqual(list);
  expect(dataIn('citable: [one, "two"]')).toEqual(list);
});

test('a quoted text may hold colons, dashes and quotation marks', () => {
  expect(dataIn(`title: "Titles: \\"helper\\" - is one"\nother: 'it''s: so'`)).toEqual({
    title: 'Titles: "helper" - is one',
    other: "it's: so",
  });
});

test('a block of text keeps its line ends or folds them', () => {
  expect(dataIn('kept: |-\n  One: 1\n  Two\nfolded: >-\n  One\n  two')).toEqual({
    kept: 'One: 1\nTwo',
    folded: 'One two',
  });
});

test('a comment is no part of a value', () => {
  expect(dataIn('# above\npage: about # behind\nscope:\n  - one # in a list')).toEqual({
    page: 'about',
    scope: ['one'],
  });
});

test('ids that look like numbers, dates or truths stay as they were typed', () => {
  expect(dataIn('a: 1.10\nb: 007\nc: 2026-01-01\nd: no\ne: null')).toEqual({
    a: '1.10',
    b: '007',
    c: '2026-01-01',
    d: 'no',
    e: 'null',
  });
});

test('line ends of Windows and the mark of an editor change nothing', () => {
  const text = '\uFEFF---\r\npage: about\r\nscope:\r\n- one\r\n---\r\nProse.';
  const {data, end, values} = frontMatterOf(text);
  expect(data).toEqual({page: 'about', scope: ['one']});
  expect(text.slice(end)).toBe('Prose.');
  expect(values.map(({start, end: to}) => text.slice(start, to))).toEqual(['about', 'one']);
});

test('each value has its key and its place in the text', () => {
  const text = '---\npage: "about"\nevidence:\n  range: [a, b]\n---\n';
  expect(
    frontMatterOf(text).values.map(({key, start, end}) => [key, text.slice(start, end)]),
  ).toEqual([
    ['page', '"about"'],
    ['range', 'a'],
    ['range', 'b'],
  ]);
});

test.each([
  ['title: "One\nother: two', 'A quotation mark opens here and none closes it.', 'title: '],
  ['title: One: two', 'Put a text with a colon in it in quotation marks.', 'title: '],
  ['page: a\npage: b', 'This key stands above already. Keep one of the two.', 'page: a\n'],
  ['scope: [a', 'Flow sequence', 'scope: [a'],
  ['just words', 'names no fields', ''],
  ['title: *star', 'Put a text with a star in quotation marks.', 'title: '],
])('%j is refused', (yaml, complaint, before) => {
  const [problem] = frontMatterOf(`---\n${yaml}\n---\n`).problems;
  expect(problem?.message).toContain(complaint);
  expect(problem?.message).toMatch(/^The front matter /);
  expect(`---\n${yaml}`.slice(0, problem?.at)).toBe(`---\n${before}`);
});

test('front matter that is not closed is refused', () => {
  expect(frontMatterOf('---\ntitle: One\n\nProse.').problems).toEqual([
    {at: 0, message: 'The front matter is not closed. Write --- on a line of its own below it.'},
  ]);
});
