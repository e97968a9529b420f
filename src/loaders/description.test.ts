import {expect, test} from 'vitest';
import {loadDescription} from './description.ts';

const file = 'content/report.json';
const whole = {
  name: 'A report',
  brand: ['A', 'report'],
  author: 'Somebody',
  licence: {name: 'CC0', url: 'https://example.org/'},
  paper: {'type': 'article-journal', 'container-title': 'Journal'},
};
const messages = (content: unknown): string[] =>
  loadDescription(
    file,
    Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  ).problems.map(({message}) => message);

test('a description is read as it stands', () => {
  expect(loadDescription(file, Buffer.from(JSON.stringify(whole)))).toEqual({
    description: whole,
    problems: [],
  });
});

test('a file that is missing is said to be so, with what it is for', () => {
  expect(loadDescription(file, undefined).problems).toEqual([
    {
      file,
      message:
        'This file is missing. It says what the report is called and who made it; ' +
        'take it back from an earlier state, or copy that of another study.',
    },
  ]);
});

test.each([
  ['{"name": ', /^This file is not JSON: .* A comma too many or too few is the usual cause\.$/],
  ['[]', 'This file is not an object. It must begin with { and end with }.'],
  [{...whole, author: undefined}, '"author" is missing. Citations name it.'],
  [{...whole, licence: {name: 'CC0'}}, '"licence.url" is missing. Citations name it.'],
  [{...whole, name: 5}, '"name" is not a text in quotation marks.'],
  [{...whole, name: ''}, '"name" is empty.'],
  [{...whole, name: 'A\nreport'}, /^"name" has a line break inside it\./],
  [{...whole, brand: 'A report'}, '"brand" is not a list of two texts.'],
  [{...whole, nmae: 'A report'}, '"nmae" is not known here. Delete it.'],
  [
    {...whole, licence: {name: 'CC0', url: 'javascript:alert(1)'}},
    '"licence.url" is not an address. Write it in full, such as https://example.org/licence.',
  ],
  [
    {...whole, paper: {...whole.paper, URL: 'data:text/html,x'}},
    '"paper": "URL" is not an address. Write it in full, such as https://example.org/report.',
  ],
  [{...whole, paper: {jornal: 'x'}}, '"paper": "jornal" is not a field of CSL-JSON. Delete it.'],
])('refuses %j', (content, message) => {
  expect(messages(content)).toEqual([
    typeof message === 'string' ? message : expect.stringMatching(message),
  ]);
});
