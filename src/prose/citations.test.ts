import {expect, test} from 'vitest';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {citationProblems} from './citations.ts';

const study = fixtureTables();
const messages = (text: string): string[] =>
  citationProblems(study, text).map(({message}) => message);

test.each([
  ['with its word right before it', 'The first work says so <Reference n={1} />.'],
  ['with its word behind it', 'It <Reference n={1} /> is the first work.'],
  ['with its word in the sentence before', 'Take the first work. It says so <Reference n={1} />.'],
  ['with its word in the heading', '## The first work\n\nIt says so <Reference n={1} />.'],
  [
    'beside another in the same sentence',
    'The first work <Reference n={1} /> precedes the second work <Reference n={2} />.',
  ],
  ['with its word among those that it quotes', 'It has <Cited n={1} words="first work" />.'],
  [
    'right behind another for the same',
    'The first work and the second work say so <Reference n={1} /> <Reference n={2} />.',
  ],
])('a citation passes %s', (_, text) => {
  expect(messages(text)).toEqual([]);
});

test.each([
  ['for another work', 'The first work says so <Reference n={2} />.', 'cites work 1 for'],
  [
    'for the work of the sentence before',
    'The first work says so <Reference n={1} />. The second work does not <Reference n={1} />.',
    'cites work 2 for',
  ],
  [
    'exchanged with another in its sentence',
    'The first work <Reference n={2} /> precedes the second work <Reference n={1} />.',
    'cites work 1 for',
  ],
  ['for nothing that is known', 'Rain falls <Reference n={1} />.', 'none of these words'],
  ['twice in one place', 'First work <Reference n={1} /> <Reference n={1} />.', 'repeats the work'],
  ['as the source of quoted words', 'The first work has <Cited n={2} words="so" />.', 'work 1 for'],
])('a citation is refused %s', (_, text, message) => {
  expect(messages(text).join('\n')).toContain(message);
});

test('a work without a row is refused', () => {
  const bare = fixtureTables({
    'data/cited-for.csv': ['1,first work|titles,published,paper,2.1\n', ''],
  });
  expect(citationProblems(bare, 'Rotas <Reference n={1} />.').map(({message}) => message)).toEqual([
    '<Reference n={1} /> has no row in data/cited-for.csv, which says what the paper cites each work for. Add one.',
  ]);
});
