import {expect, test} from 'vitest';
import type {Reading} from '../../model/publishing/reading.ts';
import {studyText} from '../study-text.ts';
import type {Changed} from './changed.ts';
import {changedMessages} from './message.ts';
import {notToldOtherwise} from './told-otherwise.ts';
import {wordsOf} from './words.ts';

const textAt = (line: number) =>
  studyText({
    ...{file: 'content/a.mdx', place: `text/${line}`, at: `line ${line}`, text: `It is ${line}.`},
    ids: new Set(),
  });
const texts = [3, 7, 11].map(textAt);
const state = {unread: texts.slice(1), read: new Map([[texts[0]!, {} as Reading]])};

const changeOf = (text: (typeof texts)[number], was: string, now: string): Changed => {
  const [before, after] = [wordsOf(was), wordsOf(now)];
  const change = {was: before, now: after, isWhole: false, within: {was: before, now: after}};
  return {text, change, kind: 'name', words: [], places: ['Findings, 1.1']};
};
const changed = texts.slice(1).map((text) => changeOf(text, 'guests', 'hosts'));
const left = (file: string, line: number) =>
  notToldOtherwise(changed, state, [{file, line}]).map(({text}) => text.at);

test.each([
  {file: 'content/a.mdx', line: 7, stays: ['line 11']},
  {file: 'content/a.mdx', line: 9, stays: ['line 11']},
  {file: 'content/a.mdx', line: 30, stays: ['line 7']},
  {file: 'content/a.mdx', line: 4, stays: ['line 7', 'line 11']},
  {file: 'content/b.mdx', line: 7, stays: ['line 7', 'line 11']},
])('of a text with a problem on line $line of $file nothing is compared', ({file, line, stays}) => {
  expect(left(file, line)).toEqual(stays);
});

test('several changes of one text are one message', () => {
  const both = [
    changeOf(texts[1]!, 'guests', 'hosts'),
    changeOf(texts[1]!, 'the gate', 'the door'),
  ];
  expect(changedMessages(both)).toEqual([
    expect.stringMatching(
      /“guests” where it now has “hosts”.*“the gate” where it now has “the door”/,
    ),
  ]);
});
