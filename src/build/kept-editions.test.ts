import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {keptFile, keptHash} from '../archive/kept.ts';
import {editionArchive} from '../archive/make.ts';
import type {EditionRow} from '../model/publishing/record.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {requireTrueArchives, unpackEditions} from './kept-editions.ts';

/** A study that keeps an edition, and its row. */
function keptStudy(): {study: string; edition: EditionRow} {
  const study = temporaryFolder({'data/cases.csv': 'case\n'});
  const bytes = editionArchive({
    version: '0.3.0',
    base: '/',
    site: temporaryFolder({'index.html': '<main>Then</main>'}),
    study,
    beside: [],
  });
  mkdirSync(join(study, 'archive'));
  writeFileSync(join(study, keptFile('0.3.0')), bytes);
  const row = {version: '0.3.0', date: '2026-11-28', hash: 'a', reason: '', changed: 'A.'};
  return {study, edition: {...row, status: 'current', archive: keptHash(bytes)}};
}

const earlier: EditionRow = {
  version: '0.2.0',
  date: '2026-11-27',
  hash: 'b',
  status: 'superseded',
  reason: '',
  changed: 'B.',
};

/** What is said while editions are put into a site, and whether the kept one is there then. */
function unpacked(study: string, editions: readonly EditionRow[], publishedOnly = false) {
  const site = temporaryFolder();
  const said = unpackEditions(site, {study, editions, publishedOnly});
  return {said, isThere: existsSync(join(site, 'editions/0.3.0/index.html'))};
}

test('an edition that is kept goes into the site; one from before editions were kept does not', () => {
  const {study, edition} = keptStudy();
  expect(unpacked(study, [earlier, edition])).toEqual({said: [], isThere: true});
  expect(unpacked(study, [earlier])).toEqual({said: [], isThere: false});
});

test('where its file is not there, the site goes without it and says which file it wants', () => {
  const {edition} = keptStudy();
  const elsewhere = temporaryFolder();
  const {said, isThere} = unpacked(elsewhere, [edition]);
  expect(isThere).toBe(false);
  expect(said).toEqual([
    'Note: archive/0.3.0.tar.gz is not here, so that the pages of edition 0.3.0 are not in this site. ' +
      `Put the file with the SHA-256 ${edition.archive} there, and build again.`,
  ]);
  expect(() => requireTrueArchives(elsewhere, [edition])).not.toThrow();
});

test('another file under its name is refused', () => {
  const {study, edition} = keptStudy();
  writeFileSync(join(study, keptFile('0.3.0')), 'another');
  const complaint = 'archive/0.3.0.tar.gz is not the file in which edition 0.3.0 was kept';
  expect(() => requireTrueArchives(study, [edition])).toThrow(complaint);
  expect(() => unpacked(study, [edition])).toThrow(complaint);
});

test('a site without simulated values goes without editions that hold some, and says so', () => {
  const {study, edition} = keptStudy();
  expect(unpacked(study, [edition], true)).toEqual({
    said: ['Note: the pages of earlier editions hold simulated values and are left out.'],
    isThere: false,
  });
});
