import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readPublication} from '../../study/load.ts';
import {temporaryFolder} from '../../testing/temporary.ts';
import {archivedFigures, freezeFigures} from './archive.ts';

const drawn = (id: string, hash: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="8" data-figure="${id}" data-hash="${hash}" ` +
  'data-version="1.0.0" data-edition="e" data-simulated="false"><title id="t">Places &amp; posts</title></svg>';

const site = temporaryFolder;

test('figures are kept with the bytes by which they are known, and again only where their rows are others', () => {
  const study = temporaryFolder();
  const first = site({
    'figures/views.svg': drawn('views', '000000000001'),
    'figures/posts.svg': drawn('posts', '000000000002'),
  });
  expect(freezeFigures(first, study)).toEqual(['posts-000000000002.svg', 'views-000000000001.svg']);
  expect(freezeFigures(first, study)).toEqual([]);
  const second = site({'figures/posts.svg': drawn('posts', '00000000000a')});
  expect(freezeFigures(second, study)).toEqual(['posts-00000000000a.svg']);
  expect(archivedFigures(study).map(({id, hash, title}) => [id, hash, title])).toEqual([
    ['posts', '000000000002', 'Places & posts'],
    ['posts', '00000000000a', 'Places & posts'],
    ['views', '000000000001', 'Places & posts'],
  ]);
  expect(readPublication(study).keptFigures).toHaveLength(3);
});

test('a drawing that was changed since is shown to nobody', () => {
  const study = temporaryFolder();
  freezeFigures(site({'figures/views.svg': drawn('views', '000000000001')}), study);
  const path = join(study, 'data/archive/figures/views-000000000001.svg');
  const kept = readFileSync(path, 'utf8');
  writeFileSync(path, kept.replace('</svg>', '<script>alert(1)</script></svg>'));
  expect(() => archivedFigures(study)).toThrow('is not as its edition published it');
  writeFileSync(path, kept);
  expect(archivedFigures(study)).toHaveLength(1);
});
