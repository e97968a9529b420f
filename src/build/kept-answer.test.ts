import {spawnSync} from 'node:child_process';
import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {expect, test, vi} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {keptAnswer} from './kept-answer.ts';
import {root} from './project.ts';

/** A study of three files, and how often its check was really made. */
function studyToAsk() {
  const folder = temporaryFolder();
  const study = join(folder, 'study');
  const write = (name: string, text: string): void => writeFileSync(join(study, name), text);
  mkdirSync(join(study, 'data', 'fingerprints'), {recursive: true});
  mkdirSync(join(study, 'content'));
  write('data/cases.csv', 'case\nT01\n');
  write('content/page.mdx', 'Words.\n');
  let asked = 0;
  const ask = async (program?: string, what = 'plain'): Promise<number> => {
    const {answer} = await keptAnswer(
      study,
      program,
      what,
      async () => ++asked,
      join(folder, 'kept'),
    );
    return answer;
  };
  return {study, write, ask};
}

test('a check is made once as long as nothing changes', async () => {
  const {ask} = studyToAsk();
  expect(await ask('one')).toBe(1);
  expect(await ask('one')).toBe(1);
});

const changes: readonly [what: string, change: (study: ReturnType<typeof studyToAsk>) => void][] = [
  ['a cell', ({write}) => write('data/cases.csv', 'case\nT02\n')],
  ['a sentence', ({write}) => write('content/page.mdx', 'Words!\n')],
  ['a file more', ({write}) => write('data/budget.xlsx', '')],
  ['a file less', ({study}) => rmSync(join(study, 'content/page.mdx'))],
  ['a folder more', ({study}) => mkdirSync(join(study, 'content/other.mdx'))],
  ['the citation file', ({write}) => write('CITATION.cff', 'title: Other')],
];

test.each(changes)('it is made again after a change of %s', async (_, change) => {
  const study = studyToAsk();
  await study.ask('one');
  change(study);
  expect(await study.ask('one')).toBe(2);
});

test('it is made again after a change of the text that lies beside the study', async () => {
  const {write, ask} = studyToAsk();
  write('data/fingerprints/texts.csv', 'source,text\npaper,../paper.txt\n');
  write('../paper.txt', 'What was printed.');
  await ask('one');
  write('../paper.txt', 'What was printed later.');
  expect(await ask('one')).toBe(2);
});

test('it is made again once a new day has begun anywhere, from which on readers may sign', async () => {
  vi.useFakeTimers({now: new Date('2026-11-28T09:59:00Z'), toFake: ['Date']});
  try {
    const {ask} = studyToAsk();
    await ask('one');
    expect(await ask('one')).toBe(1);
    vi.setSystemTime(new Date('2026-11-28T10:01:00Z'));
    expect(await ask('one')).toBe(2);
  } finally {
    vi.useRealTimers();
  }
});

test('another program, another question or an unknown program makes it again', async () => {
  const {ask} = studyToAsk();
  await ask('one');
  expect(await ask('two')).toBe(2);
  expect(await ask('two', 'strict')).toBe(3);
  expect(await ask()).toBe(4);
  expect(await ask()).toBe(5);
});

test('nothing is kept of a study with a link in it, as what that leads to may change', async () => {
  const {study, ask} = studyToAsk();
  symlinkSync(join(study, 'content/page.mdx'), join(study, 'data/link.csv'));
  await ask('one');
  expect(await ask('one')).toBe(2);
});

test('nothing is kept of a study that changed while it was checked', async () => {
  const {study, write} = studyToAsk();
  const ask = (answer: number) =>
    keptAnswer(
      study,
      'one',
      'plain',
      async () => {
        write('data/cases.csv', `case\nT${answer}\n`);
        return answer;
      },
      join(study, '..', 'kept'),
    );
  await ask(1);
  write('data/cases.csv', 'case\nT01\n');
  expect((await ask(2)).answer).toBe(2);
});

test('every file that a check reads is one by which its answer is kept', () => {
  const {stdout} = spawnSync(process.execPath, ['--input-type=module', '-e', tellsOfReads], {
    cwd: root,
    encoding: 'utf8',
  });
  const read = [...new Set(stdout.match(/(?<=^READ ).*/gm))].map((path) => relative(root, path));
  const ofProgram = /^(src|node_modules|\.build)\/|^package\.json$/;
  const others = read.filter((path) => !ofProgram.test(path));
  expect(others.length).toBeGreaterThan(80);
  const ofStudy = /^(data|content|\.\.\/shared)\/|^CITATION\.cff$/;
  expect(others.filter((path) => !ofStudy.test(path))).toEqual([]);
});

const tellsOfReads = `
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import {resolve} from 'node:path';
const {checkStudy} = await import('./src/build/check-study.ts');
const {readFileSync} = fs;
fs.readFileSync = (path, ...others) => {
  if (!(path instanceof URL)) console.log('READ ' + resolve(String(path)));
  return readFileSync(path, ...others);
};
syncBuiltinESMExports();
await checkStudy({});
`;
