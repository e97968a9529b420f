import {expect, test} from 'vitest';
import type {Citable} from '../../model/publishing/citable.ts';
import {citable, paper, published, report, unpublished} from '../../testing/fixtures/citables.ts';
import type {PageFacts} from './page-facts.ts';
import {metaTags} from './page-tags.ts';

const facts = (more: Partial<PageFacts> = {}): PageFacts => ({
  title: 'Who works at night',
  description: 'Shares of porters.',
  address: 'https://report.example/figures/shifts/',
  image: {
    address: 'https://report.example/figures/shifts.png',
    alt: 'Bars.',
    width: 1200,
    height: 630,
  },
  citable: citable(),
  edition: unpublished,
  report,
  works: [paper],
  variables: [],
  files: [],
  ...more,
});
const tags = (more?: Partial<PageFacts>) =>
  new Map(
    metaTags(facts(more)).map((tag) => ['name' in tag ? tag.name : tag.property, tag.content]),
  );

/**
 * The type that Zotero gives an item, in its own order: Open Graph but for articles, Dublin Core,
 * the tags of scholarly pages, their title.
 */
function zoteroType(of: ReadonlyMap<string, string>): string {
  const og = of.get('og:type');
  if (og !== undefined && og !== 'article') return og === 'website' ? 'webpage' : og;
  if (of.has('DC.type')) return of.get('DC.type')!;
  if (of.has('citation_journal_title')) return 'journalArticle';
  if (of.has('citation_technical_report_institution')) return 'report';
  return of.has('citation_title') ? 'journalArticle' : 'webpage';
}

test.each(['figure', 'claim', 'table'] as const)(
  'Zotero takes the page of a %s for a dataset',
  (kind: Citable['kind']) => {
    expect(zoteroType(tags({citable: citable({kind})}))).toBe('dataset');
  },
);

test.each(['quotation', 'category', 'theme', 'trust', 'page'] as const)(
  'Zotero takes the page of a %s for a report',
  (kind: Citable['kind']) => {
    expect(zoteroType(tags({citable: citable({kind})}))).toBe('report');
  },
);

test('Zotero takes a list, which cannot be cited by itself, for a page of a report', () => {
  expect(zoteroType(tags({citable: undefined}))).toBe('report');
});

test('data have no title of a journal and no tag that would make them a web page', () => {
  const of = tags();
  expect([...of.keys()].filter((name) => /journal|^citation_|site_name/.test(name))).toEqual([]);
  expect(of.get('og:type')).toBe('article');
});

test('the author is an institution in one piece', () => {
  expect(tags().get('DC.creator')).toBe('The contributors to the report,');
  expect(tags({citable: undefined}).get('citation_author')).toBe('The contributors to the report,');
});

test('the edition is named, and a date only where it was published', () => {
  expect(tags().get('prism.edition')).toBe('1.2.0-0a1b2c3d4e5f');
  expect(tags().has('DC.date')).toBe(false);
  expect(tags({edition: published}).get('DC.date')).toBe('2019-03-04');
  const report = citable({kind: 'category'});
  expect(tags({citable: report}).has('citation_publication_date')).toBe(false);
  expect(tags({citable: report, edition: published}).get('citation_publication_date')).toBe(
    '2019/03/04',
  );
});

test('what is saved from a page with simulated values says so in its title and its description', () => {
  const of = tags({citable: citable({simulated: true})});
  expect(of.get('DC.title')).toBe('Who works at night (shows simulated values, not to be cited)');
  expect(of.get('og:description')).toContain('not to be cited');
  expect(
    tags({citable: citable({kind: 'trust', simulated: true})}).get('citation_title'),
  ).toContain('not to be cited');
});

test('a preview has the address, the title, and the picture with its alternative text', () => {
  expect(Object.fromEntries(tags())).toMatchObject({
    'og:url': 'https://report.example/figures/shifts/',
    'og:title': 'Who works at night',
    'og:image': 'https://report.example/figures/shifts.png',
    'og:image:width': '1200',
    'og:image:alt': 'Bars.',
  });
});
