import {expect, test} from 'vitest';
import {readerKinds} from '../model/publishing/reading.ts';
import {lineFor} from './line.ts';
import {studyText} from './study-text.ts';

const textOf = (name: string) =>
  studyText({file: 'content/a.mdx', at: 'line 1', place: name, text: name, ids: new Set()});
const [one, other] = [textOf('one'), textOf('other')];
const texts = [one, other];

/** The line of a page with both texts, each read by a kind of reader on a day, such as "software 2026-11-24". */
function lineOf(...readings: readonly string[]): string {
  const readers = readerKinds.map((kind) => ({reader: kind, name: kind, kind, note: ''}));
  return lineFor(texts, texts, {
    readers,
    readings: readings.map((reading, index) => {
      const [reader = '', date = ''] = reading.split(' ');
      return {text: texts[index]!.key, hash: texts[index]!.hash, places: [], reader, date};
    }),
  });
}

test.each([
  {read: [], line: 'This page has not been checked against the paper.'},
  {
    read: ['software 2026-11-24'],
    line: 'Parts of this page have not been checked against the paper.',
  },
  {
    read: ['software 2026-11-24', 'software 2026-11-27'],
    line:
      'Checked against the paper on 27 November 2026 by the software that wrote it; ' +
      'not reviewed by the study’s authors.',
  },
  {
    read: ['study-author 2026-12-01', 'software 2026-11-27'],
    line:
      'Checked against the paper on 1 December 2026 by the software that wrote it; ' +
      'not reviewed by the study’s authors.',
  },
  {
    read: ['researcher 2026-11-27', 'study-author 2026-11-27'],
    line:
      'Checked against the paper on 27 November 2026 by a researcher; ' +
      'not reviewed by the study’s authors.',
  },
  {
    read: ['study-author 2026-11-24', 'study-author 2026-11-27'],
    line: 'Reviewed by the study’s authors on 27 November 2026.',
  },
])('a page read as $read says so', ({read, line}) => {
  expect(lineOf(...read)).toBe(line);
});

test('a page without texts says nothing', () => {
  expect(lineFor([], texts, {readers: [], readings: []})).toBe('');
});
