import {BibLatexParser, CSLParser, RISParser} from 'biblatex-csl-converter';
import {afterEach, beforeAll, expect, test, vi} from 'vitest';
import type {CitableKind} from '../../model/publishing/citable.ts';
import {itemsIn} from '../../testing/csl-rules.ts';
import {
  citable,
  cited,
  paper,
  published,
  report,
  title,
  unpublished,
} from '../../testing/fixtures/citables.ts';
import type {Edition} from '../editions/edition.ts';
import {type Citations, citationsOf, itemOf} from './citations.ts';
import {type Style, styles, textsOf} from './text.ts';

// Files are read back by a parser of another house than the library that writes them.

// The engine of each style is set up once, which takes longer than any test.
beforeAll(() => void textsOf(paper), 60_000);
afterEach(() => vi.useRealTimers());

type Entry = Readonly<Record<string, unknown>> & {
  readonly entry_key: string;
  readonly bib_type: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly unexpected_fields?: Readonly<Record<string, unknown>>;
};

/**
 * The text of a field as the parser holds it: words, or lists of words with marks. A run between
 * quotation marks comes back as a mark.
 */
function textOf(field: unknown): string {
  if (Array.isArray(field)) return field.map(textOf).join('');
  if (typeof field !== 'object' || field === null) return String(field ?? '');
  const {
    text,
    marks = [],
    family,
    given,
    literal,
  } = field as {
    text?: string;
    marks?: {type: string}[];
    family?: unknown;
    given?: unknown;
    literal?: unknown;
  };
  if (text !== undefined) return marks.some(({type}) => type === 'enquote') ? `“${text}”` : text;
  return literal === undefined
    ? [textOf(family), textOf(given)].filter(Boolean).join(', ')
    : textOf(literal);
}

function readBibtex(text: string): Entry[] {
  const parser = new BibLatexParser(text, {processUnexpected: true, processUnknown: true});
  const {entries} = parser.parse() as unknown as {entries: Record<string, Entry>};
  expect(parser.errors).toEqual([]);
  return Object.values(entries);
}

function readRis(text: string): Entry[] {
  const parser = new RISParser(text);
  const {entries} = parser.parse() as unknown as {entries: Record<string, Entry>};
  expect(parser.errors).toEqual([]);
  return Object.values(entries);
}

test('another parser reads the BibTeX back unchanged: accents, dashes, quotes, signs of TeX', () => {
  const [own, work] = readBibtex(citationsOf(cited(), unpublished, report).bibtex);
  expect(own).toMatchObject({entry_key: 'figure-shifts-1.2.0-0a1b2c3d4e5f', bib_type: 'misc'});
  // What TeX sets as a minus, between its signs of formulas, this parser hands back as a hyphen.
  expect(textOf(own?.fields['title']).replace('-0.19', '−0.19')).toBe(title);
  expect(textOf(own?.fields['author'])).toBe('The contributors to the report');
  expect(textOf(own?.unexpected_fields?.['publisher'])).toBe(report.name);
  expect(own?.fields['url']).toBe('https://report.example/figures/shifts/');
  expect(textOf(own?.fields['note'])).toBe(
    'Porters & the night, edition 1.2.0-0a1b2c3d4e5f. ' +
      'Date of the data: November 2018. Hash of this figure: feedfacecafe.',
  );
  expect(work?.bib_type).toBe('article');
  expect(textOf(work?.fields['title'])).toBe(paper.title);
  expect((work?.fields['author'] as unknown[]).map(textOf)).toEqual([
    'Brontë, Zoë',
    'Souza–Müller, Ana',
  ]);
  expect(work?.fields).toMatchObject({date: '2018', doi: '10.1234/a_b'});
});

test('BibTeX escapes what TeX would take for a command', () => {
  expect(citationsOf(cited(), unpublished, report).bibtex).toContain(
    'title = {Porters \\& nurses: 22–27 \\% of “posts”, café £3, $-$0.19, ' +
      '\\{\\#1\\} under\\_way \\textasciitilde{} \\textbackslash{}}',
  );
  expect(citationsOf(cited({title: 'to the power ^'}), unpublished, report).bibtex).toContain(
    '{to the power \\textasciicircum{}}',
  );
});

test('RIS comes back from another parser as it was', () => {
  const [own, work] = readRis(citationsOf(cited(), published, report).ris);
  expect(own?.bib_type).toBe('dataset');
  expect(textOf(own?.fields['title'])).toBe(title);
  expect(textOf(own?.fields['edition'])).toBe('1.2.0-0a1b2c3d4e5f');
  expect(textOf(own?.fields['note'])).toContain('Date of the data: November 2018.');
  expect(own?.fields['url']).toBe('https://report.example/figures/shifts/');
  expect(work?.bib_type).toBe('article-journal');
  expect(textOf(work?.fields['title'])).toBe(paper.title);
  expect((work?.fields['author'] as unknown[]).map(textOf)).toEqual([
    'Brontë, Zoë',
    'Souza–Müller, Ana',
  ]);
  expect(work?.fields).toMatchObject({doi: '10.1234/a_b'});
});

test('RIS keeps a long title on one line, an institution in one piece, and first and last page apart', () => {
  const {ris} = citationsOf(cited({title: 'word '.repeat(60).trim()}), published, report);
  const lines = ris.split('\n');
  expect(lines[0]).toBe('TY  - DATA');
  expect(lines).toContain(`TI  - ${'word '.repeat(60).trim()}`);
  expect(lines).toContain('AU  - The contributors to the report,');
  expect(lines).toContain('DA  - 2019/03/04/');
  expect(lines.slice(lines.indexOf('TY  - JOUR'))).toEqual(
    expect.arrayContaining(['SP  - 11', 'EP  - 19', 'AU  - Brontë, Zoë']),
  );
  expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(2);
});

test('CSL-JSON keeps the rules of CSL and comes back from another parser as it was', () => {
  const items = itemsIn(citationsOf(cited(), published, report).cslJson);
  expect(items[0]).toMatchObject({
    type: 'dataset',
    title,
    version: '1.2.0-0a1b2c3d4e5f',
    issued: {'date-parts': [[2019, 3, 4]]},
    author: [{literal: 'The contributors to the report'}],
  });
  const parser = new CSLParser(
    Object.fromEntries(items.map((item) => [item.id, item])) as ConstructorParameters<
      typeof CSLParser
    >[0],
  );
  const entries = Object.values(parser.parse() as unknown as Record<string, Entry>);
  expect(parser.errors).toEqual([]);
  expect(entries.map(({fields}) => textOf(fields['title']))).toEqual([title, paper.title]);
});

test('the rules of CSL refuse what CSL does not know', () => {
  expect(() => itemsIn('[{"id": "a", "type": "figures", "title": "A"}]')).toThrow();
  expect(() =>
    itemsIn('[{"id": "a", "type": "dataset", "title": "A", "colour": "red"}]'),
  ).toThrow();
  expect(() =>
    itemsIn('[{"id": "a", "type": "dataset", "title": "A", "issued": {"date-parts": []}}]'),
  ).toThrow();
});

test('a style that writes titles large leaves the hash of the edition as it is', () => {
  const {text} = citationsOf(
    cited({citable: citable({kind: 'page', id: 'about', path: '/about/'})}),
    {...published, hash: 'ee640fff8d6f'},
    report,
  );
  for (const line of Object.values(text)) expect(line).toContain('1.2.0-ee640fff8d6f');
});

test('each style names this report, the edition, the date of the data, the address, and the paper', () => {
  const {text} = citationsOf(cited({title: 'Porters & nurses'}), published, report);
  expect(text).toEqual({
    Vancouver:
      'The contributors to the report. Porters & nurses [Data set] [Internet]. ' +
      'Porters & the night, edition 1.2.0-0a1b2c3d4e5f, data as of November 2018; 2019. ' +
      'Available from: https://report.example/figures/shifts/ ' +
      '(Based on: Brontë Z, Souza–Müller A. A café’s night: 100% & more. ' +
      'Health & Work. 2018;7(2):11–9. doi:10.1234/a_b.)',
    Harvard:
      'The contributors to the report (2019) ‘Porters & nurses’. ' +
      'Porters & the night, edition 1.2.0-0a1b2c3d4e5f, data as of November 2018. ' +
      'Available at: https://report.example/figures/shifts/. ' +
      '(Based on: Brontë, Z. and Souza–Müller, A. (2018) ‘A café’s night: ' +
      '100% & more’, Health & Work, 7(2), pp. 11–19. Available at: https://doi.org/10.1234/a_b.)',
    APA:
      'The contributors to the report. (2019). ' +
      'Porters & nurses (Version 1.2.0-0a1b2c3d4e5f) [Data set, data as of November 2018]. ' +
      'Porters & the night. https://report.example/figures/shifts/ ' +
      '(Based on: Brontë, Z., & Souza–Müller, A. (2018). A café’s night: 100% & more. ' +
      'Health & Work, 7(2), 11–19. https://doi.org/10.1234/a_b.)',
  });
});

test('a page of text is a page of the report', () => {
  const {text, ris} = citationsOf(
    cited({citable: citable({kind: 'category', dataDate: ''}), title: '1.2 Nights'}),
    unpublished,
    report,
  );
  expect(text.Harvard).toMatch(
    new RegExp(
      '^The contributors to the report \\(no date\\) 1\\.2 Nights, ' +
        'Porters & the night, edition 1\\.2\\.0-0a1b2c3d4e5f\\. Available at: ',
    ),
  );
  expect(text.APA).toMatch(
    new RegExp(
      '^The contributors to the report\\. \\(n\\.d\\.\\)\\. 1\\.2 Nights\\. ' +
        'Porters & the Night, Edition 1\\.2\\.0-0a1b2c3d4e5f\\. https:',
    ),
  );
  expect(ris).toMatch(/^TY {2}- ELEC\n/);
  expect(ris).not.toContain('Date of the data');
});

test('the front page is the report itself', () => {
  expect(
    itemOf(
      {citable: citable({kind: 'page'}), title: report.name, address: report.address},
      unpublished,
      report,
    ),
  ).toMatchObject({type: 'report', title: report.name});
});

test('what is in print is cited from there first, with its place, and then from here', () => {
  const {text, bibtex} = citationsOf(
    cited({
      citable: citable({kind: 'quotation', dataDate: ''}),
      title: 'Quotation q07',
      place: 'said by M8; Findings, 1.2',
      inPrint: true,
    }),
    unpublished,
    report,
  );
  expect(text.Vancouver).toMatch(
    /^Brontë Z, .* doi:10\.1234\/a_b \(said by M8; Findings, 1\.2\)\. As shown in: The contributors to the report\. /,
  );
  const [work, own] = readBibtex(bibtex);
  expect(work?.fields).not.toHaveProperty('note');
  expect(textOf(own?.fields['title'])).toBe('Quotation q07');
  expect(textOf(own?.fields['note'])).toMatch(/^Said by M8; Findings, 1\.2\. Porters/);
});

test('where the source gives no date for data, the files say so and the text says nothing', () => {
  const {text, ris} = citationsOf(cited({citable: citable({dataDate: ''})}), unpublished, report);
  expect(ris).toContain('Date of the data: not stated in the source.');
  expect(text.Vancouver).not.toContain('data of');
});

test('no-break spaces of the page become spaces', () => {
  expect(citationsOf(cited({title: '22\u00a0% of posts'}), unpublished, report).cslJson).toContain(
    '"22 % of posts"',
  );
});

test.each([unpublished, published])(
  'nothing changes with the day of the build (edition of "$date")',
  (edition) => {
    const on = (day: string) => {
      vi.useFakeTimers({now: new Date(day)});
      return citationsOf(cited({title: `Made on ${day}`}), edition, report);
    };
    const plainly = (day: string) => JSON.stringify(on(day)).replaceAll(`Made on ${day}`, 'Made');
    expect(plainly('2031-05-06')).toBe(plainly('2044-12-30'));
    expect(plainly('2031-05-06')).not.toMatch(/203\d|204\d/);
  },
);

test('simulated values have no citation', () => {
  expect(() =>
    citationsOf(cited({citable: citable({simulated: true})}), unpublished, report),
  ).toThrow('The figure "shifts" shows simulated values, which have no citation.');
});

test.each(['3f2a9c1d2e3f', '111111111111', 'abcdefabcdef', '12345678901e'])(
  'no style reads the hash of an edition, such as %s: a text is the same for all editions but for it',
  (hash) => {
    const textsFor = (edition: Edition, kind: CitableKind): Record<Style, string> => {
      const item = itemOf(cited({citable: citable({kind})}), edition, report);
      return textsOf({...item, publisher: `Edition <span class="nocase">${item.version}</span>`});
    };
    for (const kind of ['figure', 'page'] as const) {
      const texts = textsFor({...unpublished, hash}, kind);
      expect(texts.APA).toContain(hash);
      for (const style of styles)
        expect(texts[style]).toBe(
          textsFor(unpublished, kind)[style].replaceAll(unpublished.hash, hash),
        );
    }
  },
);

test('two quotations of one work keep their places where their files are joined', () => {
  const ofQuotation = (id: string, place: string): Citations =>
    citationsOf(
      cited({citable: citable({kind: 'quotation', id}), place, inPrint: true}),
      unpublished,
      report,
    );
  const [one, other] = [ofQuotation('q01', 'said by M1'), ofQuotation('q02', 'said by M2')];
  const entries = [...readBibtex(one.bibtex), ...readBibtex(other.bibtex)];
  const byKey = Map.groupBy(entries, ({entry_key}) => entry_key);
  expect([...byKey.keys()].length).toBe(3);
  for (const same of byKey.values())
    expect(new Set(same.map((entry) => JSON.stringify(entry))).size).toBe(1);
  expect(one.ris).toContain('N1  - Said by M1. Porters');
});

test.each([
  ['a set of data', 'figure' as const],
  ['a page', 'category' as const],
])('%s keeps its address in styles that print no other field for it', (_, kind) => {
  const {bibtex} = citationsOf(
    cited({citable: citable({kind}), address: 'https://report.example/a_b/?c=%20&d'}),
    unpublished,
    report,
  );
  expect(bibtex).toContain('  howpublished = {https://report.example/a\\_b/?c=\\%20\\&d},');
  expect(bibtex.match(/howpublished/g)).toHaveLength(1);
});
