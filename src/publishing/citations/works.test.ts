import {expect, test} from 'vitest';
import {fixtureTables} from '../../testing/fixtures/study.ts';
import {citedSources, workOf, worksOf} from './works.ts';

const tables = fixtureTables();
const details = {type: 'article-journal', author: [{family: 'Example', given: 'A.'}], volume: '3'};
const sourceNamed = (id: string) => tables.sources.find(({source}) => source === id)!;

test('the paper takes title, date and DOI from its row and the rest from the report’s description', () => {
  expect(workOf(sourceNamed('paper'), tables, details)).toEqual({
    id: 'example2024',
    type: 'article-journal',
    title: 'An example study',
    author: [{family: 'Example', given: 'A.'}],
    issued: {'date-parts': [[2024, 5]]},
    DOI: '10.1234/example',
    volume: '3',
  });
});

test('a listed work comes from the bibliography; without a person it goes by the id of its source', () => {
  expect(workOf(sourceNamed('survey'), tables, details)).toEqual({
    id: 'survey',
    type: 'report',
    title: 'Second work',
  });
});

test('a remark of this report on a listed work is not handed on, nor its number, nor an address beside a DOI', () => {
  const references = [
    {
      'id': 'ref-2',
      'type': 'report',
      'title': 'Second work',
      'citation-number': 2,
      'note': 'Printed otherwise.',
      'DOI': '10.1234/second',
      'URL': 'https://example.org/second',
    },
  ];
  expect(workOf(sourceNamed('survey'), {references}, details)).toEqual({
    id: 'survey',
    type: 'report',
    title: 'Second work',
    DOI: '10.1234/second',
  });
});

test('a work that the bibliography lacks is made from its row', () => {
  expect(workOf(sourceNamed('survey'), {references: []}, details)).toEqual({
    id: 'survey',
    type: 'document',
    title: 'A survey of the cases',
    author: [{literal: 'Example B'}],
    issued: {'date-parts': [[2023]]},
  });
});

test('works come in the order in which they are asked for', () => {
  expect(worksOf(new Set(['survey', 'paper']), tables, details).map(({id}) => id)).toEqual([
    'survey',
    'example2024',
  ]);
});

test('a number is cited from the one source that it is from, and a figure of it with the paper', () => {
  expect([...citedSources('claim', ['survey'], false)]).toEqual(['survey']);
  expect([...citedSources('quotation', ['paper'], false)]).toEqual(['paper']);
  expect([...citedSources('figure', ['survey'], false)]).toEqual(['survey', 'paper']);
  expect([...citedSources('figure', ['survey'], true)]).toEqual(['survey']);
});

test('who wrote a publication is named as people, and who collected data as the body that it is', () => {
  const of = (producer: string, kind: 'publication' | 'collection') =>
    workOf({...sourceNamed('simulation'), producer, kind}, tables, details).author;
  expect(of('Otherwise A, Van Somebody BC', 'publication')).toEqual([
    {family: 'Otherwise', given: 'A'},
    {family: 'Van Somebody', given: 'BC'},
  ]);
  expect(of('The Royal College of Radiologists', 'publication')).toEqual([
    {literal: 'The Royal College of Radiologists'},
  ]);
  expect(of('Department A', 'collection')).toEqual([{literal: 'Department A'}]);
});
