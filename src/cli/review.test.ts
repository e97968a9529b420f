import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {check, type Ending, runCommandHere, spawnCommand} from '../testing/command.ts';
import {fixtureFiles, fixtureStudy} from '../testing/fixtures/study.ts';
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
      /^\d+ signed\. .*Commit data\/readings\.csv and data\/readings-texts\.txt\.\n$/,
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

test('rows of a later survey are signed with their places, and can be withdrawn again', async () => {
  const folder = folderOf();
  const [headcount, sources] = ['data/questionnaire/headcount.csv', 'data/sources.csv'];
  const {[headcount]: before, [sources]: known} = fixtureFiles();
  const again = 'again,Example C,Asked again,2026,2026-05,CC BY 4.0,,,Asked again,not-applicable\n';
  const rows = [2, 3, 4].map((band) => `T02,band-${band},9,observed,again,"s.xlsx, A, B${band}"\n`);
  writeFileSync(join(folder, sources), known! + again);
  writeFileSync(join(folder, headcount), before! + rows.join(''));
  const all = await review(folder, '--sign', 'all', ...signing);
  expect(all).toMatchObject({status: 0, stderr: ''});
  expect(all.stdout).toMatch(/--places was not used for \d+ of \d+: the tables tell the places/);
  expect(await check(folder, {strict: true})).toMatchObject({status: 0, stderr: ''});

  writeFileSync(join(folder, headcount), before!);
  expect(await review(folder)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('again: gone since program read it on 2026-11-24') as string,
  });
  expect(await review(folder, '--sign', headcount, ...signing)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('0 signed, 3 dropped that are gone.') as string,
  });
  expect(await check(folder)).toMatchObject({status: 0, stderr: ''});
});

test('says of each text in which row of its file it stands, however the rows are sorted', async () => {
  const folder = folderOf();
  const [file, headcount] = ['data/framework/participants.csv', 'data/questionnaire/headcount.csv'];
  const {[file]: typed, [headcount]: counted} = fixtureFiles();
  const [head, ...rows] = typed!.trim().split('\n');
  writeFileSync(join(folder, file), [head, ...rows.reverse(), ''].join('\n'));
  const again = 'again,Example C,Asked again,2026,2026-05,CC BY 4.0,,,Asked again,not-applicable\n';
  writeFileSync(join(folder, 'data/sources.csv'), fixtureFiles()['data/sources.csv']! + again);
  const later = [2, 3, 4].map((band) => `T02,band-${band},9,observed,again,\n`).join('');
  writeFileSync(join(folder, headcount), counted! + later);
  const {stdout} = await review(folder);
  expect(stdout).toContain(`  ${file}#RSM1\n    row 5; `);
  expect(stdout).toContain(`  ${headcount}#T02/band-2/again\n    row 10; `);
  expect((await check(folder, {strict: true})).stderr).toMatch(
    /participants\.csv: 4, .*RSM1 \(row 5\)/,
  );
});
