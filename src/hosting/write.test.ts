import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../testing/temporary.ts';
import {writeHostFiles} from './write.ts';

test('what has moved is listed, and there is no empty list where nothing has', () => {
  const [moved, fresh] = [temporaryFolder(), temporaryFolder()];
  writeHostFiles(moved, '/', [{path: '/old/', to: '/new/'}]);
  writeHostFiles(fresh, '/', []);
  expect(readFileSync(join(moved, '_redirects'), 'utf8')).toBe('/old/ /new/ 301\n');
  expect(existsSync(join(fresh, '_redirects'))).toBe(false);
});
