import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {linesNaming, withLocation} from './error-location.ts';

function studyWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  mkdirSync(join(folder, 'content', 'pages'), {recursive: true});
  writeFileSync(join(folder, 'content', 'pages', 'findings.mdx'), text);
  return folder;
}

test('an unknown id is placed where a component asks for it', () => {
  const folder = studyWith('---\npage: findings\n---\n\n<Claim id="trust" />\n');
  expect(
    withLocation(new Error('data/claims.csv has no claim "trust". Nearest: trusts.'), folder),
  ).toBe(
    'content/pages/findings.mdx, line 5: data/claims.csv has no claim "trust". Nearest: trusts.',
  );
});

test('an id in the head of a text is found as a whole word only', () => {
  expect(
    linesNaming('---\nscope: [trusts-share, trusts]\nother: trusts-share\n---\ntrusts\n', 'trusts'),
  ).toEqual([2]);
});

test('bound words that are not true are placed where they are bound, in the head and below it', () => {
  const folder = studyWith(
    '---\ntitle: "<Says of=\'a / b\'>Most</Says>"\n---\n\n<Says of="a / b">most</Says>\n',
  );
  expect(withLocation(new Error('<Says of="a / b">: “most” is not true'), folder)).toBe(
    'content/pages/findings.mdx, line 2; content/pages/findings.mdx, line 5: <Says of="a / b">: “most” is not true',
  );
});

test('a reference is found by its number', () => {
  expect(linesNaming('<Reference n={41} />\n<Reference n={4} />\n', '4')).toEqual([2]);
});

test('an error of the parser is placed by the file and line that it names, without its own numbers', () => {
  const error = Object.assign(
    new Error('5:4: Unexpected character (mdx-jsx:unexpected-character)'),
    {loc: {file: '../x/tmp/study/content/pages/findings.mdx', line: 5}},
  );
  expect(withLocation(error, '/tmp/study')).toBe(
    'content/pages/findings.mdx, line 5: Unexpected character',
  );
});

test('an error about nothing in the prose stays as it is', () => {
  expect(withLocation(new Error('Something else'), studyWith('Something else\n'))).toBe(
    'Something else',
  );
});
