import {expect, test} from 'vitest';
import {wholeStudy} from '../../study/current.ts';
import {wordsOf} from '../../study/texts/words.ts';
import {annotationRules as collection} from '../../testing/annotation-rules.ts';
import {fixtureTables} from '../../testing/fixtures/study.ts';
import {annotationCollection} from './annotations.ts';

const address = (path: string): string => `https://example.org${path}`;
const of = (study: Parameters<typeof annotationCollection>[0]) =>
  annotationCollection(study, {name: 'An example', address});

const study = wholeStudy();
const own = collection.parse(of(study));

test('the quotations are a collection of the Web Annotation model, whole and on one page', () => {
  const {id, total, first, last} = own;
  expect(total).toBe(study.quotations.length);
  expect(first.items).toHaveLength(total);
  expect([first.partOf, last]).toEqual([id, first.id]);
  expect(new Set(first.items.map((item) => item.id)).size).toBe(total);
});

test('each annotation has the words of its quotation, with what stands around them', () => {
  for (const [index, {quotation, text, before, after}] of study.quotations.entries()) {
    const {selector} = own.first.items[index]!.target;
    expect(selector.exact).toBe(text);
    expect(
      wordsOf(`${selector.prefix}${selector.exact}${selector.suffix}`),
      `${quotation} runs into its surroundings`,
    ).toEqual(wordsOf(`${before} ${text} ${after}`));
  }
});

test('each annotation is tagged with its category and with everybody who said it', () => {
  const tags = own.first.items.map(({body}) =>
    body.flatMap((each) =>
      'value' in each && each.purpose === 'tagging' && !/^\d/.test(each.value) ? [each.value] : [],
    ),
  );
  expect(tags).toEqual(study.quotations.map(({participants}) => participants));
  const categories = own.first.items.map(({body}) =>
    body.flatMap((each) => ('source' in each ? [each.source] : [])),
  );
  expect(categories).toEqual(
    study.quotations.map(({category}) => [address(`/categories/${category}/`)]),
  );
});

test('words that run on without a quotation mark keep their space', () => {
  const [row] = fixtureTables().quotations;
  const made = collection.parse(
    of({...fixtureTables(), quotations: [{...row!, before: 'they say', after: 'and more'}]}),
  );
  expect(made.first.items[0]?.target.selector).toMatchObject({
    prefix: 'they say ',
    suffix: ' and more',
  });
});

test('a quotation whose source has no address is left out', () => {
  const tables = fixtureTables();
  const sources = tables.sources.map((source) => ({...source, doi: '', url: ''}));
  expect(collection.parse(of({...tables, sources})).total).toBe(0);
});
