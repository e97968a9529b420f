import {expect, test} from 'vitest';
import {wholeNames} from './whole-names.ts';

const text = (value: string) => ({type: 'text', value});

test('a name stays with its number in all words of a text, and in nothing else', () => {
  const code = {type: 'inlineCode', value: 'band 4'};
  const paragraph = {
    type: 'paragraph',
    children: [
      text('at band 4, in Trust 8'),
      {type: 'strong', children: [text('bands 2 to 4')]},
      code,
    ],
  };
  wholeNames()({type: 'root', children: [paragraph]});
  expect(paragraph.children).toEqual([
    text('at band\u00a04, in Trust\u00a08'),
    {type: 'strong', children: [text('bands\u00a02 to 4')]},
    code,
  ]);
});
