import {expect, test} from 'vitest';
import {reportVersion} from '../study/report.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {requireSameVersion} from './same-version.ts';

const version = reportVersion();
const cff = `cff-version: 1.2.0\ntitle: "A"\nversion: ${version}\n`;
const changelog = `# What has changed\n\n## Not yet published\n\n## ${version}\n\n- A.\n\n## 0.0.1\n`;

/** Why an edition may not be published, or what was not compared. */
function said(files: Readonly<Record<string, string>>, date?: string): string {
  try {
    return requireSameVersion(temporaryFolder(files), date).join('\n');
  } catch (error) {
    return (error as Error).message;
  }
}

test('says nothing where the three agree', () => {
  expect(said({'CITATION.cff': cff, 'CHANGELOG.md': changelog}, '2026-11-28')).toBe('');
});

test('says what could not be compared', () => {
  expect(said({'CITATION.cff': cff})).toBe(
    'There is no CHANGELOG.md in the folder of the study: its version was not compared.',
  );
});

test.each([
  [
    {'CITATION.cff': cff.replace(version, '9.9.9'), 'CHANGELOG.md': changelog},
    `CITATION.cff, line 3: "version" is "9.9.9". Write: version: ${version}`,
  ],
  [
    {'CITATION.cff': cff.replace(/version: .*\n$/, ''), 'CHANGELOG.md': changelog},
    `CITATION.cff has no "version". Write: version: ${version}`,
  ],
  [
    {'CITATION.cff': `${cff}date-released: "2026-11-27"\n`, 'CHANGELOG.md': changelog},
    'CITATION.cff, line 4: "date-released" is "2026-11-27". Write: date-released: 2026-11-28',
  ],
  [
    {'CITATION.cff': cff, 'CHANGELOG.md': changelog.replace(`## ${version}\n`, '')},
    `CHANGELOG.md, line 3: "Not yet published" stands over what this edition changes. Write: ## ${version}`,
  ],
  [
    {'CITATION.cff': cff, 'CHANGELOG.md': changelog.replace('published\n', 'published\n\n- B.\n')},
    `CHANGELOG.md, line 3: "Not yet published" has changes below it. Move them below "## ${version}".`,
  ],
  [
    {'CITATION.cff': cff, 'CHANGELOG.md': '# What has changed\n\n## 0.0.1\n\n- A.\n'},
    `CHANGELOG.md, line 3: "0.0.1" is the newest version. Write above it what changed, under: ## ${version}`,
  ],
  [
    {'CITATION.cff': cff, 'CHANGELOG.md': '# What has changed\n'},
    `CHANGELOG.md tells of no version. Write what changed, under: ## ${version}`,
  ],
])('names the place that says something else, and what to write (%#)', (files, words) => {
  const message = said(files, '2026-11-28');
  expect(message).toContain(`The version is ${version} in package.json, line 3.\n`);
  expect(message).toContain(words);
});
