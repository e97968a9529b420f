import {expect, test} from 'vitest';
import {headersOf} from './headers.ts';
import {headersFile, redirectsFile} from './host-files.ts';

const names = ['404.html', '_astro/', 'embed/', 'figures/', 'index.html', 'trusts/'];
const paths = ['', '404.html', 'index.html', 'trusts/8/', 'figures/census.csv', 'embed/census/'];
const hashed = '_astro/site.hash.css';

interface Rule {
  readonly path: string;
  readonly headers: [string, string][];
}

/** The rules of a `_headers` file, as both hosts read it. */
function rulesOf(file: string): Rule[] {
  return file
    .trim()
    .split(/\n\n/)
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const headers = lines.map((line): [string, string] => {
        const [, name = '', value = ''] = /^ {2}([a-z-]+): (.+)$/.exec(line) ?? [];
        return [name, value];
      });
      return {path, headers};
    });
}

const matches = (rule: string, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;

/** Every value that any rule gives a header: one host joins them, the other takes one. */
function answered(rules: readonly Rule[], path: string): Record<string, string> {
  const all = rules.filter((rule) => matches(rule.path, path)).flatMap(({headers}) => headers);
  return Object.fromEntries(
    all.map(([name]) => [
      name,
      all
        .filter(([other]) => other === name)
        .map(([, value]) => value)
        .join(', '),
    ]),
  );
}

test.each(['/', '/report/'])('gives each path the headers of the list once, below %s', (base) => {
  const rules = rulesOf(headersFile(names, base));
  for (const path of [...paths, hashed])
    expect(answered(rules, base + path)).toEqual(headersOf(path));
});

test('stays below what the hosts read of such a file', () => {
  const file = headersFile(names);
  expect(rulesOf(file).length).toBeLessThanOrEqual(100);
  expect(Math.max(...file.split('\n').map(({length}) => length))).toBeLessThanOrEqual(2_000);
});

test('leads from what has moved to where it is, below the sub-path too', () => {
  expect(redirectsFile([{path: '/old/', to: '/new/'}], '/report/')).toBe(
    '/report/old/ /report/new/ 301\n',
  );
});
