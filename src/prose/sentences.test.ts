import {expect, test} from 'vitest';
import {splitSentences} from '../model/values/sentences.ts';
import {sentencesIn} from './sentences.ts';

const split = (paragraph: string): string[] => splitSentences(paragraph).map(({text}) => text);
const read = (text: string): string[] =>
  sentencesIn(text).map((each) => each.text.replace(/\s+/g, ' '));

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['See Fig. 2 and refs. 3. It is so.', ['See Fig. 2 and refs. 3.', 'It is so.']],
  ['Shown by S. Etty and others. It is so.', ['Shown by S. Etty and others.', 'It is so.']],
  ['By Griffin et al. Radiography says so.', ['By Griffin et al. Radiography says so.']],
  [
    'Two of 22.27 % did, e.g. Trust 8. So it is.',
    ['Two of 22.27 % did, e.g. Trust 8.', 'So it is.'],
  ],
  ['“Why?” asked one. Nobody knew.', ['“Why?” asked one.', 'Nobody knew.']],
  ['A line\nruns on. Then\nthe next.', ['A line\nruns on.', 'Then\nthe next.']],
  ['It is so. \uFFFC managers say it.', ['It is so.', '\uFFFC managers say it.']],
])('%j has its sentences', (paragraph, sentences) => {
  expect(split(paragraph)).toEqual(sentences);
});

test('elements print what they put into a sentence, and bound words stay', () => {
  expect(
    read(
      'It is so. <Trust n={3} /> has <Says of="a">most</Says>, <Claim id="a" />. <Words id="q" />.',
    ),
  ).toEqual(['It is so.', 'Trust 3 has most , \uFFFC .', '\uFFFB .']);
});

test('a sentence stands where the file has it', () => {
  const text = '---\ntitle: "One. Two"\n---\n\n## Head\n\nFirst. <Trust n={8} />\nis second.\n';
  const sentences = sentencesIn(text);
  expect(sentences.map(({start, end}) => text.slice(start, end))).toEqual([
    'One.',
    'Two',
    'Head',
    'First.',
    '<Trust n={8} />\nis second.',
  ]);
});

test('headings, items, paragraphs and lines of the head are apart, and know their heading', () => {
  const text =
    '---\npage: a\ntitle: One\n---\nTwo\n\n## Three\nFour\n- five\n- six\n  goes on\n1. seven';
  expect(
    sentencesIn(text).map(({text: words, block}) => [block.kind, block.heading, words]),
  ).toEqual([
    ['head', '', 'One'],
    ['paragraph', '', 'Two'],
    ['heading', 'Three', 'Three'],
    ['paragraph', 'Three', 'Four'],
    ['item', 'Three', 'five'],
    ['item', 'Three', 'six\n  goes on'],
    ['item', 'Three', 'seven'],
  ]);
});

test('code, comments and addresses hold no sentence', () => {
  expect(read('{/* No. Not */}\n\nSee [here](https://a.b/c).\n\n```\nCode. More\n```\n')).toEqual([
    'See [here] .',
  ]);
});
