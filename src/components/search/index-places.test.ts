import {expect, test} from 'vitest';
import {entry} from './entry.ts';
import {byLetter, indexLines} from './index-places.ts';

const section = (page: string, title: string, text: string) =>
  entry({kind: 'text', href: `/${page}/#${title}`, title, text, of: page});
const entries = [
  entry({kind: 'quotation', href: '/q/', title: 'On scans', text: '“Ultrasound.”', of: 'Manager'}),
  section('one', 'first', 'Of sonography.'),
  section('one', 'second', 'Of ultrasound.'),
  section('two', 'third', 'Of something else.'),
];
const word = (name: string, ...others: string[]) => ({name, words: [name, ...others]});

test('a word leads to the first section of each page that has it, then to what is said', () => {
  const [line] = indexLines([word('Ultrasound', 'sonography')], entries);
  expect(line?.places).toEqual([
    {name: 'one', href: '/one/#first'},
    {name: 'Quotation: On scans', href: '/q/'},
  ]);
});

test('a word that stands nowhere is left out, unless it has a place of its own', () => {
  const words = [word('Zebra'), {...word('Trust 9'), home: '/trusts/9/'}];
  expect(indexLines(words, entries).map(({name}) => name)).toEqual(['Trust 9']);
});

test('a word that stands everywhere says how many places are not shown', () => {
  const many = Array.from({length: 30}, (_, nth) => section(`page ${nth}`, 'x', 'Ultrasound.'));
  const [line] = indexLines([word('Ultrasound')], many);
  expect([line?.places.length, line?.more]).toEqual([16, 14]);
});

test('figures of single trusts are left to their profiles', () => {
  const figure = entry({kind: 'figure', href: '/f/', title: 'Ultrasound', of: 'Trust 9'});
  const profile = entry({kind: 'trust', href: '/trusts/9/', title: 'Trust 9'});
  expect(indexLines([word('Ultrasound')], [figure, profile])).toEqual([]);
  expect(indexLines([word('Ultrasound')], [{...figure, of: 'Figure 1'}, profile])).toHaveLength(1);
});

test('lines stand by their first letter, others under a sign', () => {
  const lines = indexLines(
    ['a', 'Ä', 'b', '3'].map((name) => ({...word(name), home: '/'})),
    [],
  );
  expect([...byLetter(lines).keys()]).toEqual(['A', 'Ä', 'B', '#']);
});
