import {expect, test} from 'vitest';
import {blocksOf} from './blocks.ts';

const text = `---
title: "A"
---

## How

Two lines
are one paragraph.
- an item
  that goes on
1. another

{/* A comment
on two lines. */}

The last.
`;

const blocks = [
  {kind: 'heading', text: 'How', line: 5},
  {kind: 'paragraph', text: 'Two lines are one paragraph.', line: 7},
  {kind: 'item', text: 'an item that goes on', line: 9},
  {kind: 'item', text: 'another', line: 11},
  {kind: 'paragraph', text: 'The last.', line: 16},
];

test('tells headings, paragraphs and items of lists apart, each with its line', () => {
  expect(blocksOf(text)).toEqual(blocks);
});

test('reads the line ends of every machine', () => {
  expect(blocksOf(text.replaceAll('\n', '\r\n'))).toEqual(blocks);
});

test('a text without prose has none', () => {
  expect(blocksOf('---\ntitle: "A"\n---\n')).toEqual([]);
});
