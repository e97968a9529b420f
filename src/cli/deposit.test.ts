import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import {keptFile, keptHash} from '../archive/kept.ts';
import {editionArchive} from '../archive/make.ts';
import {writeDeposit} from '../build/write-deposit.ts';
import {type Ending, spawnCommand} from '../testing/command.ts';
import {fixtureReport, fixtureStudy} from '../testing/fixtures/study.ts';
import {temporaryFolder} from '../testing/temporary.ts';

afterEach(() => void vi.unstubAllEnvs());

const citation = [
  'cff-version: 1.2.0',
  'title: "An example report"',
  'version: 0.3.0',
  'abstract: "A report & more."',
  'authors:',
  '  - name: "Its makers"',
  '  - family-names: Doe',
  '    given-names: A.',
  '    orcid: "https://orcid.org/0000-0001-7006-0242"',
  'preferred-citation:',
  '  doi: 10.1234/example',
  '',
].join('\n');

/** A study that has published an edition and keeps it whole. */
function keptStudy(): string {
  const folder = fixtureStudy(temporaryFolder({'CITATION.cff': citation}), {
    'content/report.json': fixtureReport,
    'data/addresses.csv': 'path,state,to,reason,was_wrong\n',
    'data/editions/0.2.0.csv': 'kind,id,path,hash\n',
    'data/editions/0.3.0.csv': 'kind,id,path,hash\n',
  });
  const bytes = editionArchive({
    version: '0.3.0',
    base: '/',
    site: temporaryFolder({'index.html': '<main></main>'}),
    study: folder,
    beside: ['CITATION.cff'],
  });
  mkdirSync(join(folder, 'archive'));
  writeFileSync(join(folder, keptFile('0.3.0')), bytes);
  writeFileSync(
    join(folder, 'data/editions.csv'),
    'version,date,hash,status,reason,changed,archive\n' +
      '0.2.0,2026-11-27,sha256:0123456789ab,superseded,,First.,\n' +
      `0.3.0,2026-11-28,sha256:0123456789cd,current,,A sum was corrected.,sha256:${keptHash(bytes)}\n`,
  );
  return folder;
}

const deposit = (folder: string, ...options: readonly string[]): Ending =>
  spawnCommand('deposit', folder, '--out', join(folder, 'deposit'), ...options);

test('makes a folder with the edition as one file, what it is, and checksums that hold', () => {
  const study = keptStudy();
  const {status, stdout, stderr} = deposit(study);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Edition 0.3.0, as a repository takes it, is in ');
  const folder = join(study, 'deposit/0.3.0');
  expect(readdirSync(folder).sort()).toEqual([
    'CITATION.cff',
    'README.md',
    'SHA256SUMS',
    'an-example-report-0.3.0.tar.gz',
    'metadata.json',
  ]);
  execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], {cwd: folder});
  expect(JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8'))).toEqual({
    metadata: {
      title: 'An example report',
      upload_type: 'publication',
      publication_type: 'report',
      publication_date: '2026-11-28',
      creators: [{name: 'Its makers'}, {name: 'Doe, A.', orcid: '0000-0001-7006-0242'}],
      description: '<p>A report &amp; more.</p><p>A sum was corrected.</p>',
      version: '0.3.0',
      language: 'eng',
      access_right: 'open',
      license: 'cc0',
      related_identifiers: [
        {identifier: '10.1234/example', relation: 'isDerivedFrom', scheme: 'doi'},
      ],
    },
  });
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  expect(readme).toContain('Published on 28 November 2026 by Its makers; Doe, A.');
  expect(readme).not.toMatch(/\{\w+\}/);
});

test('is made again in its own place and in no other', () => {
  const study = keptStudy();
  vi.stubEnv('STUDY_DIR', study);
  const made = (version?: string): string[] => writeDeposit(version, join(study, 'deposit'));
  expect(made()).toEqual(made('0.3.0'));
  rmSync(join(study, 'deposit/0.3.0/metadata.json'));
  expect(() => made()).toThrow('deposit/0.3.0 holds files that this command has not made');
});

test('says which edition cannot be deposited, and why', () => {
  const study = keptStudy();
  vi.stubEnv('STUDY_DIR', study);
  const made = (version: string): string[] => writeDeposit(version, join(study, 'deposit'));
  expect(() => made('0.2.0')).toThrow(
    'Edition 0.2.0 was published before editions were kept whole. The next one can be deposited.',
  );
  expect(() => made('0.4.0')).toThrow('There is no edition 0.4.0. Editions: 0.2.0, 0.3.0.');
  rmSync(join(study, 'archive'), {recursive: true});
  expect(() => made('0.3.0')).toThrow('archive/0.3.0.tar.gz is not here.');
  expect(existsSync(join(study, 'deposit'))).toBe(false);
});
