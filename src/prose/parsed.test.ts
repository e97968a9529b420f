import {globSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {parserProblems} from './parsed.ts';

const problems = (text: string): string[] =>
  parserProblems(text).map(({at, message}) => `${at}: ${message}`);

test('elements that page and check read alike pass', () => {
  expect(
    problems(
      '---\ntitle: "<Says of=\'a\'>Most</Says>"\n---\n\nÄ 😀 <Says of="a > b">most</Says> of\n' +
        '<Claim id="x" bare /> <Trust n={8} /> {/* words */}\n\n- **one** <Value of=\'b\' />\n',
    ),
  ).toEqual([]);
});

test.each([
  ['`<Claim id="x" />`', '1: <Claim id="x"> is no element on the page'],
  ['Of {/* <Claim id="x" /> */} all', '7: <Claim id="x"> is no element on the page'],
  [String.raw`\<Claim id="x" />`, '1: <Claim id="x"> is no element on the page'],
  ['<Note text="a &amp; b" />', '0: The page has <Note text="a & b"> here, and the check of prose'],
  ['<Claim id="x" {...more} />', '0: The page has <Claim id="x" {…}="...more"> here'],
])('%s is refused, because the page has something else', (text, problem) => {
  expect(problems(text)).toEqual([expect.stringContaining(problem)]);
});

test('what the parser cannot read is named where it stands', () => {
  expect(problems('---\na: b\n---\n\nAn <unclosed tag.\n')).toEqual([
    expect.stringMatching(/^\d+: This cannot be read as MDX\. /),
  ]);
  const [{at} = {at: 0}] = parserProblems('---\na: b\n---\n\nAn <Says of="a">x\n');
  expect(at).toBeGreaterThan(13);
});

test('the parser is the one that Astro brings', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {packages: object};
  expect(
    Object.keys(lock.packages).filter((path) => path.endsWith('node_modules/satteri')),
  ).toEqual(['node_modules/satteri']);
});

test('page and check read every text of this report alike', () => {
  const files = globSync('content/**/*.mdx');
  expect(files.length).toBeGreaterThan(0);
  expect(
    files.flatMap((file) =>
      problems(readFileSync(file, 'utf8')).map((problem) => `${file}, ${problem}`),
    ),
  ).toEqual([]);
});
