import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {check, type Ending, runCommandHere, spawnCommand} from '../testing/command.ts';
import {fixtureStudy} from '../testing/fixtures/study.ts';
import {temporaryFolder} from '../testing/temporary.ts';

function folderOf(): string {
  const folder = temporaryFolder();
  fixtureStudy(folder, {
    'data/readers.csv': 'reader,name,kind,note\nprogram,A program,software,\n',
  });
  return folder;
}

const review = (folder: string, ...options: readonly string[]): Promise<Ending> =>
  runCommandHere('review', folder, ...options);

const signing = ['--reader', 'program', '--date', '2026-11-24', '--places', 'not-applicable'];

test('lists what is unread, refuses it where it is asked to be strict, and passes once it is signed', async () => {
  const folder = folderOf();
  const list = await review(folder);
  expect(list).toMatchObject({status: 0, stderr: ''});
  expect(list.stdout).toContain('data/framework/matrix.csv: 3 unread texts\n');
  expect(list.stdout).toContain(
    '  data/framework/matrix.csv#RSM2/rotas\n    row 3; 2.2\n    category: rotas | ',
  );

  const plain = await check(folder);
  expect(plain).toMatchObject({status: 0, stderr: ''});
  expect(plain.stdout).toMatch(/\nNot read against the source as they stand: \d+ texts\n/);
  expect(plain.stdout).toContain(
    '  data/framework/matrix.csv: 3, RSM1/titles (row 2), RSM2/rotas (row 3), INR1/titles (row 4)\n',
  );

  const strict = await check(folder, {strict: true});
  expect(strict.status).toBe(1);
  expect(strict.stderr).toMatch(/^Not read against the source as they stand: \d+ texts\n/);

  expect(await review(folder, '--sign', 'all', ...signing)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /^\d+ signed\. Commit data\/readings\.csv and data\/readings-texts\.txt\.\n$/,
    ) as string,
  });
  const signed = await check(folder, {strict: true});
  expect(signed).toMatchObject({status: 0, stderr: ''});
  expect(signed.stdout).not.toContain('Not read');
  expect((await review(folder)).stdout).toMatch(/^\d+ texts, and each was read as it stands\.\n$/);
});

test('an edition is not published while anything is unread', async () => {
  const folder = folderOf();
  const {status, stderr} = await runCommandHere(
    'edition',
    folder,
    '--date',
    '2026-11-24',
    '--changed',
    'A.',
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^\nNot read against the source as they stand: \d+ texts\n/);
  expect(stderr).toContain('An edition is published once everything in it was read.\n');
});

test('shows a text beside its places, and says where the source is not at hand', () => {
  const {stdout} = spawnCommand('review', folderOf(), 'data/framework/matrix.csv#RSM2/rotas');
  expect(stdout).toMatch(/^ {2}data\/framework\/matrix\.csv#RSM2\/rotas\n.*\n.*\n {4}unread\n/);
  expect(stdout).toMatch(/The source's own words are not shown|— 2\.2 —/);
});

test.each([
  {given: ['--sign', 'all', '--reader', 'program'], says: 'the day is never taken to be today.'},
  {given: ['--reader', 'program'], says: 'Say what is signed'},
  {given: ['--sign', 'all', ...signing, '--reader', 'nobody'], says: '"nobody" is no reader'},
  {given: ['--from', 'nowhere.csv'], says: 'There is no file nowhere.csv.'},
  {given: ['--sing', 'all'], says: 'There is no option --sing. Did you mean --sign?'},
])('refuses $given and writes nothing', async ({given, says}) => {
  const folder = folderOf();
  const {status, stderr} = await review(folder, ...given);
  expect(status).toBe(1);
  expect(stderr).toContain(says);
  expect(() => readFileSync(join(folder, 'data/readings.csv'))).toThrow('ENOENT');
});
