import {appendFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import {signed, writeReadings} from '../../build/sign.ts';
import type {Citable} from '../../model/publishing/citable.ts';
import {readProse} from '../../publishing/catalogue/texts.ts';
import {textsOf} from '../../review/texts.ts';
import {readReadings, readStudy} from '../../study/load.ts';
import {fixtureStudy} from '../../testing/fixtures/study.ts';
import {temporaryFolder} from '../../testing/temporary.ts';
import {readingLine} from './reading-line.ts';

afterEach(() => vi.unstubAllEnvs());

/** A study of which a program has read everything. */
function studyRead(): string {
  const folder = temporaryFolder({
    'content/categories/training.mdx':
      '---\ncategory: training\ntitle: "Training"\n---\n\nOf <Claim id="cases" /> services.\n',
    'content/glossary/rota.mdx': '---\nterm: rota\nname: Rota\n---\n\nWho works when.\n',
    'content/pages/about.mdx': '---\npage: about\ntitle: "About"\n---\n\nAbout it.\n',
    'content/pages/findings.mdx': '---\npage: findings\ntitle: "Findings"\n---\n',
  });
  fixtureStudy(folder, {
    'data/readers.csv': 'reader,name,kind,note\nprogram,A program,software,\n',
  });
  const {study} = readStudy(folder);
  const signing = {target: 'all', reader: 'program', date: '2026-11-24', places: 'not-applicable'};
  const texts = textsOf(study, readProse(folder));
  const readings = readReadings(folder, study);
  writeReadings(folder, signed(signing, study, texts, readings).readings, {readings, texts});
  return folder;
}

const checked = /^Checked against the paper on 24 November 2026 by the software that wrote it;/;
const inPart = 'Parts of this page have not been checked against the paper.';

const pages: readonly [Citable['kind'], string][] = [
  ['category', 'training'],
  ['category', 'rotas'],
  ['theme', 'roles'],
  ['trust', 'T01'],
  ['claim', 'cases'],
  ['quotation', 'q01'],
  ['table', 'claims'],
  ['page', 'about'],
  ['page', 'findings'],
];

const linesOf = (folder: string): Map<string, string> => {
  vi.stubEnv('STUDY_DIR', folder);
  return new Map(pages.map(([kind, id]) => [`${kind} ${id}`, readingLine({kind, id}, '')]));
};

test('every page says by whom and when its texts were read', () => {
  for (const [page, line] of linesOf(studyRead())) expect(line, page).toMatch(checked);
});

test.each([
  {text: 'content/categories/training.mdx', unread: ['category training']},
  {text: 'content/glossary/rota.mdx', unread: ['page about']},
  {text: 'content/pages/about.mdx', unread: ['page about']},
])('a paragraph added to $text is unread on its pages alone', ({text, unread}) => {
  const folder = studyRead();
  appendFileSync(join(folder, text), '\nMore.\n');
  const lines = [...linesOf(folder)].filter(([, line]) => line === inPart);
  expect(lines.map(([page]) => page)).toEqual(unread);
});

test('a row added is unread on the pages that show it', () => {
  const folder = studyRead();
  appendFileSync(
    join(folder, 'data/framework/matrix.csv'),
    'RSM1,rotas,Posts rotate at will.,published,paper,2.2\n',
  );
  const lines = [...linesOf(folder)].filter(([, line]) => line === inPart);
  expect(lines.map(([page]) => page)).toEqual(['category rotas', 'trust T01']);
});

test('pages that list things say it of these, and a page without texts says nothing', () => {
  const folder = studyRead();
  vi.stubEnv('STUDY_DIR', folder);
  expect(readingLine(undefined, '/quotations/')).toMatch(checked);
  expect(readingLine(undefined, '/references/')).toMatch(checked);
  expect(readingLine(undefined, '/editions/')).toBe('');
});
