import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {reportVersion} from '../study/report.ts';
import {spawnCommand} from '../testing/command.ts';
import {fixtureStudy} from '../testing/fixtures/study.ts';
import {temporaryFolder} from '../testing/temporary.ts';

test('an edition is not published under a version that its files do not agree on', () => {
  const folder = fixtureStudy(temporaryFolder());
  writeFileSync(join(folder, 'CITATION.cff'), 'cff-version: 1.2.0\nversion: 9.9.9\n');
  writeFileSync(join(folder, 'CHANGELOG.md'), '# Changes\n\n## Not yet published\n\n- A.\n');
  const publishing = ['--date', '2026-11-24', '--changed', 'A.'];
  const {status, stderr} = spawnCommand('edition', folder, ...publishing);
  const version = reportVersion();
  expect(status).toBe(1);
  expect(stderr).toBe(
    `\nThe version is ${version} in package.json, line 3.\n` +
      `CITATION.cff, line 2: "version" is "9.9.9". Write: version: ${version}\n` +
      'CHANGELOG.md, line 3: "Not yet published" stands over what this edition changes. ' +
      `Write: ## ${version}\n` +
      'If the edition shall be called otherwise, change package.json instead.\n',
  );
});
