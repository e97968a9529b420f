import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseHTML} from 'linkedom';
import {afterAll, expect, test} from 'vitest';
import {documentHtml} from './document.ts';
import type {Joined, Whole} from './join.ts';
import {printed} from './pdf.ts';
import {PdfFile} from './pdf-file.ts';

// A report of two chapters: what `npm run test:foreign` asks of the whole one, other programs answer there.

const site = mkdtempSync(join(tmpdir(), 'printed-'));
afterAll(() => rmSync(site, {recursive: true, force: true}));

function chapter(id: string, html: string): Joined {
  const {document} = parseHTML(`<!doctype html><html><body><main>${html}</main></body></html>`);
  const content = document.querySelector('main') as Element;
  return {path: `/${id}/`, level: 1, isShort: false, id, name: '', title: `Chapter ${id}`, content};
}

const heading = (id: string): string => `<h1 aria-level="2" class="lines">Chapter ${id}</h1>`;
const whole: Whole = {
  title: 'A report — of two',
  standfirst: 'About nothing.',
  authors: 'Nobody',
  lang: 'en-GB',
  notes: ['The study.'],
  imprint: 'A report, edition 1',
  styles: [],
  chapters: [
    chapter('one', `${heading('one')}<p>See <a href="#two">two</a>.</p>`),
    chapter(
      'two',
      `${heading('two')}<svg class="plot drawn" role="img" aria-label="A square." width="60" height="60">` +
        '<rect width="9" height="9"></rect></svg><table><thead><tr><th scope="col">n</th></tr></thead>' +
        '<tbody><tr><td>7</td></tr></tbody></table>',
    ),
  ],
};

const facts = {title: whole.title, author: 'Nobody', subject: 'About nothing.', lang: 'en-GB'};

test('a printed report is tagged, says what it is, and numbers its contents', async () => {
  const bytes = await printed(documentHtml(whole, ''), site, facts);
  const text = Buffer.from(bytes).toString('latin1');
  for (const said of ['/Marked true', '/DisplayDocTitle true', '/Lang (en-GB)', '/Outlines'])
    expect(text).toContain(said);
  expect(text).toContain('/Alt (A square.)');
  expect(text).toMatch(/\/S \/TH/);
  expect(text).toContain('<dc:creator><rdf:Seq><rdf:li>Nobody</rdf:li>');
  const sheets = new PdfFile(bytes).sheets();
  expect([...sheets.keys()].toSorted()).toEqual(['one', 'two']);
});

test('what Chromium has not written is refused', () => {
  expect(() => new PdfFile(Buffer.from('%PDF-1.7 something'))).toThrow('none that Chromium writes');
});
