import {expect, test} from 'vitest';
import {tables} from '../src/loaders/tables/index.ts';
import {paperText, rowsOf} from '../src/testing/own-study.ts';

const said = rowsOf(tables.said);
const ofPaper = said.filter(({source}) => source === 'paper');

const {
  isThere,
  text: paper,
  checked,
} = paperText(
  'THE AUTHORS’ WORDS IN data/said.csv ARE',
  'Hold a changed row against the paper by eye.',
);

/** Text without what may differ: white space, typographic quotes, marks of italics, numbers of references. */
const fold = (text: string) =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\^\{[^}]*\}|[¹²³⁴-⁹⁰*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Where each place of the paper begins, in the paper's order. Table 1 stands within 1.1. */
const beginnings: readonly (readonly [place: string, beginning: RegExp])[] = [
  ['Abstract', /^ABSTRACT$/m],
  ['Introduction', /^Introduction$/m],
  ['Methods', /^Methods$/m],
  ['Findings', /^Findings$/m],
  ['Findings, 1.1', /^Category 1\.1\./m],
  ['Findings, 1.2', /^Category 1\.2\./m],
  ['Findings, 1.3', /^Category 1\.3\./m],
  ['Findings, 2.1', /^Category 2\.1\./m],
  ['Findings, 2.2', /^Category 2\.2\./m],
  ['Findings, 3.1', /^Category 3\.1\./m],
  ['Findings, 3.2 (headed 3.3)', /^Category 3\.3\./m],
  ['Discussion', /^Discussion$/m],
  ['Conclusions', /^Conclusions$/m],
  ['References', /^References$/m],
];

/** The text of each place, without that of the next. */
function sections(paper: string): Map<string, string> {
  const starts = beginnings.map(([place, beginning]) => ({place, at: paper.search(beginning)}));
  const parts = starts.map(
    ({place, at}, index) => [place, fold(paper.slice(at, starts[index + 1]?.at))] as const,
  );
  const table = paper.slice(
    paper.search(/^Theme\tCategory\tDescription$/m),
    paper.search(/^Variations blur/m),
  );
  return new Map([...parts, ['Table 1', fold(table)]]);
}

test.skipIf(!isThere)(checked('all places of the paper are found, in order'), () => {
  const starts = beginnings.map(([, beginning]) => paper.search(beginning));
  expect(starts).not.toContain(-1);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test.skipIf(!isThere)(
  checked('the authors’ words stand in the paper at the place that is named, word for word'),
  () => {
    const places = sections(paper);
    const astray = ofPaper.filter(
      ({place, words}) => !places.get(place)?.toLowerCase().includes(fold(words).toLowerCase()),
    );
    expect(
      astray.map(({said: id, place, words}) => `${id}: “${words}” is not in ${place}`),
    ).toEqual([]);
  },
);

test('the authors’ words are few: a quotation of the paper is no place for its sentences', () => {
  expect(said.filter(({words}) => words.split(' ').length > 8).map(({said: id}) => id)).toEqual([]);
});

test('each row of the authors’ words names a place', () => {
  expect(said.filter(({place}) => place === '').map(({said: id}) => id)).toEqual([]);
});
