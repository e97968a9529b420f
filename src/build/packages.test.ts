import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from './project.ts';

// What may come in from outside, and how: packages by exact version and hash, and no script of theirs.

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  /** Comes inside the archive of another package, and under its hash. */
  readonly inBundle?: boolean;
}

interface Project {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
  readonly overrides?: Record<string, string>;
  readonly allowScripts: Record<string, boolean>;
}

const textOf = (name: string): string => readFileSync(join(root, name), 'utf8');
const project = JSON.parse(textOf('package.json')) as Project;
const lock = JSON.parse(textOf('package-lock.json')) as {packages: Record<string, Entry>};
const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** What is wrong with an entry of the lock file. */
function wrongWith([path, {version, resolved, integrity, link, inBundle}]: [
  string,
  Entry,
]): string[] {
  const hashed = inBundle || /^sha512-[\w+/]{86}==$/.test(integrity ?? '');
  return [
    ...(hashed ? [] : [`${path}: no hash`]),
    ...(resolved === undefined || resolved.startsWith('https://')
      ? []
      : [`${path}: from ${resolved}`]),
    ...(exact.test(version ?? '') ? [] : [`${path}: version ${version}`]),
    ...(link ? [`${path}: a link`] : []),
  ];
}

test('the lock file takes packages over https and by hash, none from a folder or from git', () => {
  expect(entries.length).toBeGreaterThan(300);
  expect(entries.flatMap(wrongWith)).toEqual([]);
});

test.each<[string, Entry]>([
  ['no hash', {version: '1.0.0'}],
  ['no hash', {version: '1.0.0', integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk='}],
  ['from http://a.example/b.tgz', {resolved: 'http://a.example/b.tgz'}],
  ['from git+ssh://git@github.com/a/b.git#c', {resolved: 'git+ssh://git@github.com/a/b.git#c'}],
  ['version file:../b', {version: 'file:../b'}],
  ['a link', {link: true}],
])('%s is seen', (problem, entry) => {
  expect(wrongWith(['b', entry])).toContain(`b: ${problem}`);
});

test('package.json names exact versions', () => {
  const {dependencies, devDependencies, optionalDependencies, overrides = {}} = project;
  const all = {...dependencies, ...devDependencies, ...optionalDependencies, ...overrides};
  // Of one package in two versions, one goes by another name.
  const versionOf = (version: string): string => version.replace(/^npm:[\w@/-]+@/, '');
  expect(Object.entries(all).filter(([, each]) => !exact.test(versionOf(each)))).toEqual([]);
});

test('installing runs no script, and each package that has one is named', () => {
  expect(textOf('.npmrc').split('\n')).toContain('ignore-scripts=true');
  const withScript = entries
    .filter(([, {hasInstallScript}]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(Object.keys(project.allowScripts).sort()).toEqual([...new Set(withScript)].sort());
  expect(Object.values(project.allowScripts)).not.toContain(true);
});
