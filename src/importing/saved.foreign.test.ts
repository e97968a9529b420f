import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {spawnCommand} from '../testing/command.ts';
import {fixtureStudy} from '../testing/fixtures/study.ts';
import {foundOffice, foundProgram} from '../testing/foreign.ts';

// Workbooks that spreadsheet programs save, as the import takes them in.

const work = mkdtempSync(join(tmpdir(), 'saved '));
afterAll(() => rmSync(work, {recursive: true, force: true}));

/** What somebody typed: a headcount of whole numbers, a blank cell and a suppressed one. */
const typed = 'Trust,Band 2,Band 3,Band 4\nTrust 2,19,3,1\nTrust 1,,<5,\n';

const run = (program: string, ...args: string[]): void =>
  void execFileSync(program, args, {stdio: 'ignore'});

interface Saving {
  readonly name: string;
  readonly program: string | undefined;
  /** Saves a file of separated values as a workbook of a kind, in a folder. */
  readonly save: (program: string, file: string, kind: string, folder: string) => void;
}

const savings: readonly Saving[] = [
  {
    name: 'LibreOffice',
    program: foundOffice('Calc'),
    save: (program, file, kind, folder) => {
      const profile = `-env:UserInstallation=file://${encodeURI(join(work, 'profile'))}`;
      run(program, profile, '--headless', '--convert-to', kind, '--outdir', folder, file);
    },
  },
  {
    name: 'Gnumeric',
    program: foundProgram('Gnumeric', ['ssconvert']),
    save: (program, file, kind, folder) => run(program, file, join(folder, `heads.${kind}`)),
  },
];

describe.each(savings)('$name', ({name, program, save}) => {
  test.skipIf(program === undefined).each(['xlsx', 'ods'])(
    'saves an .%s whose numbers the import finds in their cells',
    (kind) => {
      const folder = join(work, name, kind);
      mkdirSync(folder, {recursive: true});
      const file = join(folder, 'heads.csv');
      writeFileSync(file, typed);
      save(program!, file, kind, folder);
      const study = fixtureStudy(join(folder, 'study'));
      const options = [join(folder, `heads.${kind}`), '--source', 'survey', '--dry-run'];
      const {status, stdout, stderr} = spawnCommand('data-import', study, ...options);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('T02 / band-2: 18 → 19');
    },
    120_000,
  );
});
