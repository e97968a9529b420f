import {expect, test} from 'vitest';
import {formatProblem} from './problem.ts';
import {loadReferences} from './references.ts';

const load = (text: string) => loadReferences(new TextEncoder().encode(text));
const problems = (text: string) => load(text).problems.map(formatProblem);

test('keeps every field of a work', () => {
  const work = {
    id: 'ref-1',
    type: 'book',
    title: 'A title',
    author: [{family: 'Example', given: 'A'}],
  };
  expect(load(JSON.stringify([work]))).toEqual({rows: [work], problems: []});
});

test('names the work in which a field is missing', () => {
  expect(problems('[{"id": "ref-1", "type": "book"}]')).toEqual([
    'data/references.json: Work 1 (ref-1): "title" is missing.',
  ]);
});

test('finds an empty field', () => {
  expect(problems('[{"id": "ref-1", "type": "book", "title": " "}]')).toEqual([
    'data/references.json: Work 1 (ref-1): "title" is empty.',
  ]);
});

test('puts what is needed first, without the spaces around it', () => {
  const {rows} = load('[{"DOI": "10.1/a ", "title": " A title", "type": "book", "id": "ref-1 "}]');
  expect(Object.entries(rows[0]!)).toEqual([
    ['id', 'ref-1'],
    ['type', 'book'],
    ['title', 'A title'],
    ['DOI', '10.1/a '],
  ]);
});

test.each([['"ref-1"'], ['["ref-1"]'], ['null']])('finds a work that is no object: %s', (work) => {
  expect(problems(`[${work}]`)).toEqual([
    'data/references.json: Work 1: is not an object in braces.',
  ]);
});

test('finds a list in another form', () => {
  expect(problems('{"ref-1": {}}')).toEqual([
    'data/references.json: This file is not a list of works. It must begin with [ and end with ].',
  ]);
});

test('says that a file is not JSON', () => {
  expect(problems('[{"id": "ref-1",}]')[0]).toMatch(
    /^data\/references\.json: This file is not JSON: .+ A comma too many or too few is the usual cause\.$/,
  );
});

test.each([
  ['"URL": "java\\nscript:alert(1)"', '"URL" is not an address. Write it in full'],
  ['"URL": "data:text/html,a"', '"URL" is not an address. Write it in full'],
  ['"DOI": "https://doi.org/10.1/a"', '"DOI" is not a DOI. Write it without https://doi.org/'],
  ['"publisher": "A\\nTY  - JOUR"', '"publisher" has a line break inside it'],
  ['"publisher": 5', '"publisher" is not a text in quotation marks.'],
  ['"author": "Example"', '"author" is not a list of names in square brackets.'],
  ['"author": [{"family": "A\\u202eB"}]', '"author" holds an invisible mark that turns'],
  ['"issued": "2024"', '"issued" is not a date, such as'],
  ['"volume": {}', '"volume" is not a text in quotation marks.'],
  ['"URL": "https://a.example/\\u202ea"', '"URL" is not an address. Write it in full'],
  ['"DOI": "10.1/a\\u202eb"', '"DOI" is not a DOI.'],
  ['"DOI": "10.1/a}\\\\b"', '"DOI" is not a DOI.'],
  ['"author": [{}]', '"author" is not a name: it has'],
  ['"author": [{"family": " "}]', '"author" is not a name: it has'],
  ['"issued": {}', '"issued" is not a date, such as'],
  ['"issued": {"date-parts": []}', '"issued" is not a date, such as'],
  ['"issued": {"date-parts": [[]]}', '"issued" is not a date, such as'],
  ['"issued": {"date-parts": [[2024, 13]]}', '"issued" is not a date, such as'],
  ['"issued": {"date-parts": [[2024, 1, 32]]}', '"issued" is not a date, such as'],
  ['"issued": {"date-parts": [[2024.5]]}', '"issued" is not a date, such as'],
  ['"type": "nonsense"', '"type" is no type that CSL knows'],
  ['"type": "constructor"', '"type" is no type that CSL knows'],
  ['"title": "a\\ud800"', '"title" holds half of a letter'],
  ['"constructor": 1', '"constructor" is not a field of CSL-JSON. Delete it.'],
  ['"script": "a"', '"script" is not a field of CSL-JSON. Delete it.'],
])('refuses the field %s', (field, fault) => {
  const [problem] = problems(`[{"id": "ref-1", "type": "book", "title": "T", ${field}}]`);
  expect(problem).toContain(`data/references.json: Work 1 (ref-1): ${fault}`);
});

test.each([
  '"issued": {"date-parts": [[2024], ["2024", 12, 31]]}',
  '"issued": {"literal": "in press"}',
  '"author": [{"literal": "An institution"}]',
  '"DOI": "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O"',
])('takes the field %s', (field) => {
  expect(problems(`[{"id": "ref-1", "type": "book", "title": "T", ${field}}]`)).toEqual([]);
});

test.each(['a b', 'a\\"><x', 'a}b,c', '#a'])('refuses the id %s', (id) => {
  expect(problems(`[{"id": "${id}", "type": "book", "title": "T"}]`)[0]).toContain(
    '"id" is not an id.',
  );
});
