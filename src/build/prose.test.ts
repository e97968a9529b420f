import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {loadStudy} from '../study/load.ts';
import {check, runCommandHere} from '../testing/command.ts';
import {type Changes, fixtureReport, fixtureStudy} from '../testing/fixtures/study.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {root} from './project.ts';
import {checkProse} from './prose.ts';

/** A study with texts in a folder of its own. */
const studyWith = (texts: Changes): string =>
  fixtureStudy(temporaryFolder(), {'content/report.json': fixtureReport, ...texts});

test('every text of the study is true, and its numbers are references', () => {
  expect(checkProse(root, loadStudy(root)).problems).toEqual([]);
});

test('the check names file, line and word, counts the problems and exits with 1', async () => {
  const folder = studyWith({
    'content/themes/roles.mdx':
      'Of 12 services,\n<Says of="supplied">three</Says> are the best.\n\nMost agree.\n',
  });
  expect(await check(folder)).toMatchObject({
    status: 1,
    stderr: [
      'content/themes/roles.mdx, line 1: "12" is typed by hand. ' +
        'Write a claim, <Claim id="…" />, or have it computed, <Value of="…" />. ' +
        'A number that is no finding takes a row in data/typed-numbers.csv.',
      'content/themes/roles.mdx, line 2: “three” is not true: 2\u00a0trusts; it must be 3.',
      'content/themes/roles.mdx, line 2: “the best” names an extreme and rests on nothing. ' +
        'Bind it: <Says if="… > …">the best</Says>, with the comparison in numbers, or with authors; ' +
        'content/README.md says how.',
      'content/themes/roles.mdx, line 4: “Most” states a quantity and rests on nothing. ' +
        'Bind it: <Says of="…">Most</Says>, with a quantity, or with voices or authors; ' +
        'content/README.md says how.',
      'There are 4 problems in the texts.',
      '',
    ].join('\n'),
  });
});

test('what nobody has read and nothing bears out is counted with the rest', async () => {
  const file = 'content/themes/roles.mdx';
  const readers = 'reader,name,kind,note\nprogram,A program,software,\n';
  const folder = studyWith({[file]: 'Each has a page.\n', 'data/readers.csv': readers});
  const who = ['--reader', 'program', '--date', '2026-11-24', '--places', 'not-applicable'];
  expect(await runCommandHere('review', folder, '--sign', 'all', ...who)).toMatchObject({
    status: 0,
  });
  const added = 'Of 12 services, two took part.\n\nIt was first read in Leicester.\n';
  writeFileSync(join(folder, file), `Each has a page.\n\n${added}`);
  const {stderr} = await check(folder);
  const [last, ...lines] = stderr.trim().split('\n').reverse();
  expect(stderr).toContain('“Leicester” is named nowhere');
  expect(last).toBe(`There are ${lines.length} problems in the texts.`);
});

test('the check says that the texts are true', async () => {
  const {status, stdout, stderr} = await check(
    studyWith({'content/themes/roles.mdx': '<Says of="supplied">Two</Says> services replied.\n'}),
  );
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  expect(stdout).toContain('In 1 text every bound word is true and every number is a reference.');
});
