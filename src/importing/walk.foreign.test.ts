import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openXlsx, saveXlsx} from 'hucre';
import {afterAll, describe, expect, test} from 'vitest';
import {root} from '../build/project.ts';
import {spawnCommand} from '../testing/command.ts';
import {foundOffice} from '../testing/foreign.ts';
import {buildOf, studyWith} from '../testing/planted-study.ts';

// One department, from the workbook that it is sent to the page of its trust. It fills the workbook in, and LibreOffice
// saves it, as the program of whoever sends it back would.

const office = foundOffice('Calc');
const work = mkdtempSync(join(tmpdir(), 'walk '));
afterAll(() => rmSync(work, {recursive: true, force: true}));

/** What the department writes into its row of each sheet: all kinds of answers, and one that is its own sum. */
const answers: Readonly<Record<string, readonly (number | string | null)[]>> = {
  establishment: [30.5, 29.1, 80.2, 71, 110.7, 100.1],
  headcount: [20, 10, 6, 36],
  deployment: [
    ...[6, 5, 0, 4, 0, 0, 1, 0, 0, 2, 2, 10],
    ...[3, 0, 0, 0, 3, 0, 0, 0, 0, 0, null, 'not-applicable'],
  ],
};

const source =
  'survey-2026,A network,A survey of staff,2026-09,2026-06,CC BY 4.0,,,Survey 2026,not-applicable,collection,,\n';

async function fillIn(path: string, trust: string): Promise<void> {
  const workbook = await openXlsx(readFileSync(path));
  for (const {name, rows} of workbook.sheets) {
    const row = rows.find(([first]) => first === trust);
    answers[name]?.forEach((answer, at) => row && (row[at + 1] = answer));
  }
  writeFileSync(path, await saveXlsx(workbook));
}

/** The file as LibreOffice saves it, of a kind. */
function savedBy(program: string, path: string, kind: string): string {
  const profile = `-env:UserInstallation=file://${encodeURI(join(work, 'profile'))}`;
  const folder = join(work, kind);
  const options = [profile, '--headless', '--convert-to', kind, '--outdir', folder, path];
  execFileSync(program, options, {stdio: 'ignore'});
  return join(folder, `sent.${kind}`);
}

const sent = join(work, 'sent.xlsx');
const newStudy = (): string => studyWith({'data/sources.csv': (text) => text + source});

describe.each(['xlsx', 'ods', 'xls'])('a questionnaire that comes back as .%s', (kind) => {
  test.skipIf(office === undefined)(
    'is taken in without a remark, checked, and compared with what was before',
    async () => {
      const study = newStudy();
      expect(spawnCommand('data-template', study, sent).status).toBe(0);
      await fillIn(sent, 'Trust 5');
      const file = savedBy(office!, sent, kind);
      const dry = spawnCommand('data-import', study, file, '--source', 'survey-2026', '--dry-run');
      expect([dry.status, dry.stderr]).toEqual([0, '']);
      expect(dry.stdout).toContain('data/questionnaire/deployment.csv: 24 new.');
      expect(dry.stdout).not.toMatch(/Hidden|comment,|Worth a second look/);
      expect(spawnCommand('data-import', study, file, '--source', 'survey-2026').status).toBe(0);
      expect(spawnCommand('check', study)).toMatchObject({status: 0, stderr: ''});
      const {status, stdout} = spawnCommand('diff', study, root, '--out', join(work, 'c.html'));
      expect(status).toBe(0);
      expect(stdout).toContain('T05 / support / funded / survey-2026: new, wte 30.5');
    },
    120_000,
  );
});

test.skipIf(office === undefined)(
  'the page of the trust shows what it sent, as of the survey',
  async () => {
    const study = newStudy();
    spawnCommand('data-template', study, sent);
    await fillIn(sent, 'Trust 5');
    spawnCommand('data-import', study, savedBy(office!, sent, 'ods'), '--source', 'survey-2026');
    const site = join(work, 'site');
    expect(buildOf(study, site, '--published-only').code).toBe(0);
    const page = readFileSync(join(site, 'trusts', '5', 'index.html'), 'utf8');
    expect(page).toContain('Support staff by band, Trust 5, June 2026: Survey 2026');
    expect(page).toContain('Known: 22 numbers, 9 of them above nought');
    expect(page).not.toContain('Nothing of this is in the text for Trust 5');
  },
  300_000,
);
