import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {paperOf} from '../model/claims/paper.ts';
import {workOf} from '../publishing/citations/works.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {loadStudy} from './load.ts';
import {readReport} from './report.ts';

const report = readReport(process.cwd());
const tables = loadStudy(process.cwd());
const paper = workOf(paperOf(tables), tables, report.paper);
const citationFile = readFileSync('CITATION.cff', 'utf8');
const [own = '', preferred = ''] = citationFile.split('preferred-citation:');

/** The value of a key, without its quotation marks; the first where it occurs several times. */
const valueOf = (text: string, key: string): string | undefined =>
  new RegExp(`^\\s*(?:- )?${key}: *["']?(.*?)["']?$`, 'm').exec(text)?.[1];
const valuesOf = (text: string, key: string): string[] =>
  [...text.matchAll(new RegExp(`^\\s*(?:- )?${key}: *["']?(.*?)["']?$`, 'gm'))].map(
    (match) => match[1] ?? '',
  );

test('CITATION.cff names the report, its version and its author as the pages do', () => {
  expect(valueOf(own, 'title')).toBe(report.name);
  expect(valueOf(own, 'version')).toBe(report.version);
  expect(valueOf(own, 'name')).toBe(report.author);
});

test('CITATION.cff says nothing of a day on which somebody looked at it', () => {
  expect(citationFile).not.toMatch(/date-accessed|date-released: *$/m);
});

test('CITATION.cff cites the paper as the pages do', () => {
  expect(valueOf(preferred, 'title')).toBe(paper.title);
  expect(valueOf(preferred, 'doi')).toBe(paper.DOI);
  expect(valueOf(preferred, 'journal')).toBe(paper['container-title']);
  expect([valueOf(preferred, 'volume'), valueOf(preferred, 'issue')]).toEqual([
    paper['volume'],
    paper['issue'],
  ]);
  expect(`${valueOf(preferred, 'start')}-${valueOf(preferred, 'end')}`).toBe(paper['page']);
  expect(valueOf(preferred, 'year')).toBe(String(paper.issued?.['date-parts'][0]?.[0]));
  expect(
    valuesOf(preferred, 'family-names').map((family, index) => ({
      family,
      given: valuesOf(preferred, 'given-names')[index],
    })),
  ).toEqual(paper.author);
});

test('the authors of the paper are those that its row names', () => {
  expect(paper.author?.map(({family, given}) => `${family} ${given?.[0]}`).join(', ')).toBe(
    paperOf(tables).producer,
  );
});

test('a study that does not describe its report is refused', () => {
  expect(() => readReport(temporaryFolder())).toThrow('content/report.json: This file is missing.');
  expect(() => readReport(temporaryFolder({'content/report.json': '{"name": "A"}'}))).toThrow(
    'content/report.json: "brand" is missing. Citations name it.',
  );
});
