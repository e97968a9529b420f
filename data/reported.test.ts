import {expect, test} from 'vitest';
import {tables} from '../src/loaders/tables/index.ts';
import {paperText, rowsOf} from '../src/testing/own-study.ts';

const titles = rowsOf(tables.titles);

const {
  isThere,
  text: paper,
  checked,
} = paperText('THE JOB TITLES IN data/framework/titles.csv ARE');

/** The passage on titles, without the marks of italics. */
const passage = (): string =>
  (/^Variations blur[\s\S]*?\n\n/m.exec(paper)?.[0] ?? '').replaceAll('*', '');

test.skipIf(!isThere)(checked('every job title stands in the paper as it is printed'), () => {
  const text = passage();
  expect(titles.filter(({title}) => !text.includes(title)).map(({title}) => title)).toEqual([]);
});

test.skipIf(!isThere)(checked('behind a title the paper names those who report it'), () => {
  const text = passage();
  const named = (title: string): string[] =>
    (/\((RSM[^)]*)\)/.exec(text.slice(text.indexOf(title)))?.[1] ?? '')
      .split(', ')
      .map((id) => (id.startsWith('RSM') ? id : `RSM${id}`));
  const astray = titles.filter(
    ({title, participants}) =>
      participants.length > 0 && named(title).join() !== participants.join(),
  );
  expect(astray.map(({title}) => title)).toEqual([]);
});

test('the title of a band is the title everywhere at band 4 alone', () => {
  const everywhere = titles.filter(({participants}) => participants.length === 0);
  expect(new Set(everywhere.map(({band}) => band))).toEqual(new Set(['band-4']));
});

test('the time of a route is that of the claim about it', () => {
  const claims = rowsOf(tables.claims);
  expect(rowsOf(tables.routes).find(({participant}) => participant === 'RSM14')?.years).toBe(
    claims.find(({claim}) => claim === 'apprentice-years')?.value,
  );
});

test('the one quotation of a route speaks of the bands and the time that its row has', () => {
  const {from, to} = rowsOf(tables.routes).find(({quotation}) => quotation === 'q29') ?? {};
  const words = rowsOf(tables.quotations).find(({quotation}) => quotation === 'q29')?.text;
  expect(words).toContain(
    `from ${from?.replace('-', ' ')} to ${to?.replace('-', ' ')} in six years`,
  );
});
