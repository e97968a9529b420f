import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {requireFolders, requireStudyFolders} from './folder.ts';

afterEach(() => vi.unstubAllEnvs());

function folderWithData(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  return folder;
}

test('says that a study has data and no content', () => {
  const folder = folderWithData();
  expect(() => requireFolders(folder, ['data', 'content'])).toThrow(
    expect.objectContaining({message: `There is no folder content/ in ${folder}.`}),
  );
});

test('says who named the folder', () => {
  const folder = folderWithData();
  vi.stubEnv('STUDY_DIR', folder);
  expect(() => requireStudyFolders(['data', 'content'])).toThrow(
    expect.objectContaining({
      message: `There is no folder content/ in ${folder}, which STUDY_DIR names.`,
    }),
  );
});
