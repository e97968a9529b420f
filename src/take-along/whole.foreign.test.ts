import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {builtVariants} from '../testing/browser/built-variants.ts';
import {foundOffice, foundProgram} from '../testing/foreign.ts';
import type {Whole} from './join.ts';
import {pdfOf} from './make.ts';
import {wholeReport} from './whole-report.ts';
import {asWord} from './word.ts';

// The whole report of the site that `npm test` builds, as programs read it that are none of ours.

const pdfinfo = foundProgram('pdfinfo', ['pdfinfo']);
const pdftotext = foundProgram('pdftotext', ['pdftotext']);
const office = foundOffice('Writer');
const {folder} = builtVariants[0]!;
const work = mkdtempSync(join(tmpdir(), 'whole report '));
const pdf = join(work, 'report.pdf');
const enough = 600_000;
let whole: Whole;

beforeAll(() => {
  whole = wholeReport(folder);
});
afterAll(() => rmSync(work, {recursive: true, force: true}));

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Without hyphens too: where a line ends with one, a reader of PDF takes it for the end of a broken word. */
const squashed = (text: string): string => text.replaceAll(/[\s-]/g, '');

describe.skipIf(pdfinfo === undefined || pdftotext === undefined)('the PDF', () => {
  let sheets: string[] = [];
  let tags = '';

  beforeAll(async () => {
    writeFileSync(pdf, await pdfOf(folder));
    sheets = run(pdftotext!, '-layout', pdf, '-').split('\f').slice(0, -1);
    tags = run(pdfinfo!, '-struct-text', pdf);
  }, enough);

  test('says what it is, by whom and in which language, and that it is tagged', () => {
    const info = run(pdfinfo!, pdf);
    expect(info).toContain(`Title:           ${whole.title}`);
    expect(info).toContain(`Author:          ${whole.authors}`);
    expect(info).toMatch(/Tagged: +yes/);
    expect(run(pdfinfo!, '-meta', pdf)).toContain('<dc:language>');
  });

  test('is tagged in kinds that PDF knows, with headings that skip no level', () => {
    const levels = [...tags.matchAll(/^ *H(\d)\b/gm)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.length).toBeGreaterThan(whole.chapters.length);
  });

  test('has a picture with words for each drawing, and heads for each table', () => {
    const drawings = whole.chapters.flatMap(({content}) => [
      ...content.querySelectorAll('svg.drawn'),
    ]);
    expect(drawings.length).toBeGreaterThan(10);
    expect(drawings.filter((drawing) => !drawing.getAttribute('aria-label'))).toEqual([]);
    expect([...tags.matchAll(/^ *Figure\b/gm)]).toHaveLength(drawings.length);
    const tables = tags.split(/^ *Table\b/m).slice(1);
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter((table) => !/^ *TH\b/m.test(table))).toEqual([]);
  });

  test('numbers its contents with the sheets on which the chapters begin', () => {
    const contents = squashed(sheets.slice(0, 2).join(''));
    // The short ones stand in columns, where one number follows another.
    for (const {title} of whole.chapters.filter(({isShort}) => !isShort)) {
      const named = squashed(title);
      // The cover names the first one too.
      const [, ...behind] = contents.split(named);
      const number = behind.map((text) => /^\d+/.exec(text)?.[0]).find(Boolean);
      expect(squashed(sheets[Number(number) - 1] ?? ''), title).toContain(named);
    }
  });

  test('names edition and address on each sheet, and its number', () => {
    expect(
      sheets.flatMap((sheet, at) =>
        [whole.imprint, ...(at === 0 ? [] : [String(at + 1)])].filter(
          (wanted) => !squashed(sheet).includes(squashed(wanted)),
        ),
      ),
    ).toEqual([]);
  });

  test('has no sheet that is all but blank', () => {
    const least = 12;
    const words = sheets.map((sheet) => sheet.split(/\s+/).filter(Boolean).length);
    const imprint = whole.imprint.split(/\s+/).length + 1;
    expect(
      words.map((count, at) => [at + 1, count - imprint]).filter(([, n]) => n! < least),
    ).toEqual([]);
  });
});

test.skipIf(office === undefined || pdftotext === undefined)(
  'an office opens the Word file, with every heading and every picture',
  async () => {
    writeFileSync(join(work, 'report.docx'), await asWord(whole));
    const profile = `-env:UserInstallation=file://${encodeURI(join(work, 'profile'))}`;
    run(
      office!,
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      join(work, 'office'),
      join(work, 'report.docx'),
    );
    const text = squashed(run(pdftotext!, join(work, 'office', 'report.pdf'), '-'));
    const headings = whole.chapters.flatMap(({content}) =>
      [...content.querySelectorAll('h1, h2, h3')].map(({textContent}) => squashed(textContent)),
    );
    expect(headings.filter((heading) => !text.includes(heading))).toEqual([]);
    const images = execFileSync('pdfimages', ['-list', join(work, 'office', 'report.pdf')], {
      encoding: 'utf8',
    });
    expect(images.split('\n').filter((line) => / image /.test(line)).length).toBeGreaterThan(20);
  },
  enough,
);
