import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, onTestFinished, test, vi} from 'vitest';
import {markText} from '../hosting/write.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {
  abandon,
  exchange,
  move,
  realTarget,
  recover,
  refuseOtherFolders,
  siteBeside,
} from './exchange.ts';
import {root} from './project.ts';

const home = (target: string): string => readFileSync(join(target, 'index.html'), 'utf8');

/** A folder with a site, made by a build, and the next one in its workshop. */
function withNext(old: Record<string, string> = {'index.html': 'old'}): [string, string] {
  const folder = temporaryFolder(
    Object.fromEntries(Object.entries(old).map(([name, text]) => [`dist/${name}`, text])),
  );
  const target = join(folder, 'dist');
  const site = siteBeside(target);
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'new');
  return [target, site];
}

test('puts the new site in the place of the old one and leaves nothing beside it', () => {
  const [target, site] = withNext({'index.html': 'old', 'gone/index.html': 'old'});
  exchange(target, site);
  abandon(site, () => undefined);
  expect(home(target)).toBe('new');
  expect(readdirSync(dirname(target), {recursive: true}).sort()).toEqual([
    'dist',
    join('dist', 'index.html'),
  ]);
});

test('moves what was drawn elsewhere into a workshop, to another disk too', () => {
  const [target, site] = withNext();
  for (const disk of [dirname(target), ...(existsSync('/dev/shm') ? ['/dev/shm'] : [])]) {
    const away = mkdtempSync(join(disk, 'drawn-'));
    onTestFinished(() => rmSync(away, {recursive: true, force: true}));
    const place = join(away, 'site');
    move(site, place);
    expect(existsSync(site)).toBe(false);
    move(place, site);
    expect(home(site)).toBe('new');
    expect(existsSync(place)).toBe(false);
  }
});

/** A program of this name in the place of the one that moves files. */
function moverThat(does: string): void {
  const folder = temporaryFolder({mv: `#!/bin/sh\n${does}\n`});
  chmodSync(join(folder, 'mv'), 0o755);
  vi.stubEnv('PATH', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
}

test.runIf(existsSync('/bin/mv'))(
  'takes one step where the system can exchange two folders',
  () => {
    const [target, site] = withNext({'index.html': 'old', 'gone/index.html': 'old'});
    moverThat(
      '[ "$1 $2" = "--exchange --no-target-directory" ] || exit 1\n' +
        '/bin/mv "$3" "$3.x" && /bin/mv "$4" "$3" && /bin/mv "$3.x" "$4"',
    );
    exchange(target, site);
    expect([home(target), home(site)]).toEqual(['new', 'old']);
    abandon(site, () => undefined);
    expect(readdirSync(dirname(target))).toEqual(['dist']);
  },
);

test.each(['exit 1', 'exit 127'])('takes two where it cannot: %s', (does) => {
  const [target, site] = withNext({'index.html': 'old'});
  moverThat(does);
  exchange(target, site);
  expect(home(target)).toBe('new');
});

test('puts the first site in its place', () => {
  const [target, site] = withNext({});
  exchange(target, site);
  expect(home(target)).toBe('new');
});

test('puts the old site back where the new one cannot be moved', () => {
  const [target, site] = withNext();
  expect(() => exchange(target, join(dirname(site), 'nothing'))).toThrow('ENOENT');
  expect(home(target)).toBe('old');
});

test('recovers the old site from an exchange that stopped half-way', () => {
  const [target, site] = withNext();
  renameSync(target, join(dirname(site), 'previous'));
  expect(recover(target)).toBe(true);
  expect(home(target)).toBe('old');
  expect(readdirSync(dirname(target))).toEqual(['dist']);
});

test('keeps the new site of an exchange that stopped before it tidied up', () => {
  const [target, site] = withNext();
  exchange(target, site);
  expect(recover(target)).toBe(false);
  expect(home(target)).toBe('new');
  expect(readdirSync(dirname(target))).toEqual(['dist']);
});

test('clears away what dead builds have left, and nothing that is not theirs', () => {
  const folder = temporaryFolder({
    'dist/index.html': 'good',
    'dist.next-7/half.html': 'half',
    'dist.next-7/.nojekyll': markText,
    'dist.next-8/mine.txt': 'x',
    'dist.next-9/mine.txt': 'x',
    'dist.next-9/.nojekyll': '',
    'dist.previous/mine.txt': 'x',
  });
  recover(join(folder, 'dist'));
  expect(readdirSync(folder).sort()).toEqual([
    'dist',
    'dist.next-8',
    'dist.next-9',
    'dist.previous',
  ]);
});

test('takes no name that is in use', () => {
  const folder = temporaryFolder({[`dist.next-${process.pid}/mine.txt`]: 'x'});
  expect(() => siteBeside(join(folder, 'dist'))).toThrow('is in the way, and no build made it');
});

test('recovers nothing where there never was a site', () => {
  const folder = temporaryFolder();
  expect(recover(join(folder, 'deep/dist'))).toBe(false);
  expect(existsSync(join(folder, 'deep'))).toBe(false);
});

test('keeps a link to a folder a link', () => {
  const folder = temporaryFolder({'real/index.html': 'old'});
  symlinkSync(join(folder, 'real'), join(folder, 'dist'));
  expect(realTarget(join(folder, 'dist'))).toBe(join(folder, 'real'));
  expect(realTarget(join(folder, 'new'))).toBe(join(folder, 'new'));
});

test.each(['.', '..', 'src', 'data/census', 'content', 'public', '.git'])(
  'refuses to replace %s of the project',
  (name) => {
    expect(() => refuseOtherFolders(join(root, name))).toThrow('cannot be built into');
  },
);

test.each([
  ['other files', {'thesis.docx': 'x'}],
  ['a page of somebody else', {'index.html': 'x', '.git/config': 'x'}],
  ['a page with the mark of another tool', {'index.html': 'x', '.nojekyll': ''}],
])('refuses to replace a folder of %s', (_, files) => {
  expect(() => refuseOtherFolders(temporaryFolder(files))).toThrow(
    'holds files that no build of this report made, and would lose them',
  );
});

test('accepts an empty folder, a new one and an earlier report', () => {
  const folder = temporaryFolder({'dist/index.html': 'old', 'dist/.nojekyll': markText});
  mkdirSync(join(folder, 'empty'));
  for (const name of ['empty', 'new', 'dist'])
    expect(() => refuseOtherFolders(join(folder, name))).not.toThrow();
});
