import jsonld from 'jsonld';
import {expect, test} from 'vitest';
import {citable, paper, published, report, unpublished} from '../../testing/fixtures/citables.ts';
import type {PageFacts} from './page-facts.ts';
import {breadcrumbs, type Node, scriptText, structuredData} from './structured-data.ts';

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
  edition: published,
  report,
  works: [paper],
  variables: [{name: 'Share of porters', unit: '%'}],
  files: [{address: 'https://report.example/figures/shifts.csv', type: 'text/csv'}],
  ...more,
});

/** The context of schema.org as far as types and properties go: each name is a term of that vocabulary. */
const context = {'@context': {'@vocab': 'https://schema.org/'}};
const documentLoader = (url: string) =>
  Promise.resolve({contextUrl: null, documentUrl: url, document: context});
const term = (name: string) => `https://schema.org/${name}`;
/** Read as a machine would: from the text in the page, with every name in full. */
const read = async (node: Node) =>
  (await jsonld.expand(JSON.parse(scriptText(node)) as object, {documentLoader, safe: true}))[0]!;
const nodes = (value: unknown) => (value ?? []) as Record<string, unknown>[];
const typesOf = (value: unknown) => nodes(value).map((each) => nodes(each['@type'])[0]);

test('a figure is a dataset with its variables, files, picture, licence and sources', async () => {
  const data = await read(structuredData(facts()));
  expect(data['@type']).toEqual([term('Dataset')]);
  expect(typesOf(data[term('variableMeasured')])).toEqual([term('PropertyValue')]);
  expect(typesOf(data[term('distribution')])).toEqual([term('DataDownload')]);
  expect(typesOf(data[term('image')])).toEqual([term('ImageObject')]);
  expect(typesOf(data[term('isBasedOn')])).toEqual([term('ScholarlyArticle')]);
  expect(nodes(data[term('isBasedOn')])[0]?.['@id']).toBe('https://doi.org/10.1234/a_b');
  expect(data[term('license')]).toEqual([{'@value': 'https://licence.example/by/'}]);
  expect(data[term('temporalCoverage')]).toEqual([{'@value': '2018-11'}]);
  expect(data[term('version')]).toEqual([{'@value': '1.2.0-0a1b2c3d4e5f'}]);
  expect(data[term('datePublished')]).toEqual([{'@value': '2019-03-04'}]);
});

test('the picture of a figure has its own address, licence and credit', async () => {
  const [image] = nodes((await read(structuredData(facts())))[term('image')]);
  expect(Object.keys(image ?? {})).toEqual(
    expect.arrayContaining(
      [
        'contentUrl',
        'license',
        'creditText',
        'creator',
        'copyrightNotice',
        'acquireLicensePage',
      ].map(term),
    ),
  );
});

test('a claim is a dataset with its value and without a picture', async () => {
  const data = await read(
    structuredData(
      facts({
        citable: citable({kind: 'claim'}),
        variables: [{name: 'porters', unit: '%', value: 22.5}],
        files: [],
      }),
    ),
  );
  expect(nodes(data[term('variableMeasured')])[0]?.[term('value')]).toEqual([{'@value': 22.5}]);
  expect(data[term('image')]).toBeUndefined();
  expect(data[term('distribution')]).toBeUndefined();
});

test('a page of the report is a scholarly article based on the paper, and part of the report', async () => {
  const data = await read(structuredData(facts({citable: citable({kind: 'category'})})));
  expect(data['@type']).toEqual([term('ScholarlyArticle')]);
  expect(typesOf(data[term('isBasedOn')])).toEqual([term('ScholarlyArticle')]);
  expect(nodes(data[term('isPartOf')])[0]?.['@id']).toBe('https://report.example/');
});

test('the front page is no part of itself', async () => {
  expect(
    (
      await read(structuredData(facts({citable: citable({kind: 'page'}), address: report.address})))
    )[term('isPartOf')],
  ).toBeUndefined();
});

test('a list is a web page', async () => {
  expect((await read(structuredData(facts({citable: undefined}))))['@type']).toEqual([
    term('WebPage'),
  ]);
});

test('a figure with simulated values says so in its name and description and dates nothing', async () => {
  const data = await read(
    structuredData(facts({citable: citable({simulated: true}), edition: unpublished})),
  );
  expect(JSON.stringify(data[term('name')])).toContain('not to be cited');
  expect(JSON.stringify(data[term('description')])).toContain('not observations');
  expect(data[term('temporalCoverage')]).toBeUndefined();
  expect(data[term('datePublished')]).toBeUndefined();
});

test('what was withdrawn is marked so', async () => {
  const data = await read(structuredData(facts({citable: citable({status: 'withdrawn'})})));
  expect(data[term('creativeWorkStatus')]).toEqual([{'@value': 'withdrawn'}]);
});

test('breadcrumbs are numbered from the front page on', async () => {
  const data = await read(
    breadcrumbs([
      {name: 'Findings', address: report.address},
      {name: 'Figures', address: 'https://report.example/figures/'},
    ]),
  );
  expect(data['@type']).toEqual([term('BreadcrumbList')]);
  const items = nodes(data[term('itemListElement')]);
  expect(items.map((each) => each[term('position')])).toEqual([[{'@value': 1}], [{'@value': 2}]]);
  expect(typesOf(items)).toEqual([term('ListItem'), term('ListItem')]);
});

test('no text can end the script element that it stands in', () => {
  const text = scriptText({name: 'a </script><script>alert(1)</script> b'});
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({name: 'a </script><script>alert(1)</script> b'});
});
