import {expect, test} from 'vitest';
import type {StudyTable} from '../model/claims/recompute/computation.ts';
import type {Reading} from '../model/publishing/reading.ts';
import type {Study} from '../model/study.ts';
import {sampleFile as file, sampleText as typed} from '../testing/fixtures/read-text.ts';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {reviewState} from './state.ts';
import {textsOf} from './texts.ts';

const study = fixtureTables();

const textsIn = (text: string, changed: Study = study) =>
  textsOf(
    changed,
    new Map([
      [file, text],
      ['report.json', '{\n  "name": "A report"\n}'],
    ]),
  );

const before = textsIn(typed);
const signed: Reading[] = before.map(({key, hash}) => ({
  text: key,
  hash,
  places: [],
  reader: 'program',
  date: '2026-11-24',
}));

const stateOf = (text: string, changed: Study = study) =>
  reviewState(textsIn(text, changed), {readers: [], readings: signed});

/** Places in the file, or rows, that are unread after a change. */
const unreadAfter = (text: string, changed: Study = study): string[] =>
  stateOf(text, changed).unread.map(({key}) => key.replace(`content/${file}`, ''));

const goneAfter = (text: string, changed: Study = study): string[] =>
  stateOf(text, changed).gone.map(({text: key}) => key.replace(`content/${file}`, ''));

const replaced = (from: string, to: string): string => {
  const after = typed.replace(from, to);
  if (after === typed) throw new Error(`${from} is not there.`);
  return after;
};

test('nothing is unread or gone once everything was read', () => {
  expect([...unreadAfter(typed), ...goneAfter(typed)]).toEqual([]);
});

test.each<{change: string; text: string; unread: string[]}>([
  {
    change: 'a changed word',
    text: replaced('a first thing', 'the first thing'),
    unread: ['#what-is-learnt/3'],
  },
  {
    change: 'another claim',
    text: replaced('<Claim id="cases" />', '<Claim id="supplied" />'),
    unread: ['#what-is-learnt/1'],
  },
  {
    change: 'words bound to something else',
    text: replaced('of="supplied"', 'of="cases"'),
    unread: ['#what-is-learnt/1'],
  },
  {
    change: 'another trust',
    text: replaced('n={2}', 'n={1}'),
    unread: ['#what-is-not/1'],
  },
  {
    change: 'another quotation below a sentence',
    text: replaced('<Quote id="q01" />', '<Quote id="q02" />'),
    unread: ['#what-is-learnt/2'],
  },
  {
    change: 'a title bound to something else',
    text: replaced('room-to-learn', 'cases'),
    unread: ['#:title'],
  },
  {
    change: 'the text of another category',
    text: replaced('category: training', 'category: rotas'),
    unread: ['#:title'],
  },
  {
    change: 'another quotation beside a title',
    text: replaced('quote: q02', 'quote: q01'),
    unread: ['#:title'],
  },
  {
    change: 'an element around two paragraphs',
    text: replaced('One manager', '<Simulated>One manager').replace(
      'n={2} />.',
      'n={2} />.</Simulated>',
    ),
    unread: ['#what-is-learnt/2', '#what-is-not/1'],
  },
  {
    change: 'a new paragraph',
    text: replaced('Nobody asked', 'It is new.\n\nNobody asked'),
    unread: ['#what-is-not/1'],
  },
  {
    change: 'a heading in the place of a paragraph',
    text: replaced('Nobody asked', '## Nobody asked'),
    unread: ['#nobody-asked'],
  },
])('$change is unread', ({text, unread}) => {
  expect(unreadAfter(text)).toEqual(unread);
});

test('a quotation moved behind another sentence leaves neither read', () => {
  const text = replaced('<Quote id="q01" />\n\n', '').replace(
    'n={2} />.\n',
    'n={2} />.\n\n<Quote id="q01" />\n',
  );
  expect(unreadAfter(text)).toEqual(['#what-is-learnt/2', '#what-is-not/1']);
});

test.each([
  {change: 'a moved paragraph', text: movedParagraph()},
  {change: 'white space', text: typed.replaceAll('\n\n', '\n\n\n').replaceAll(' a ', '  a ')},
  {change: 'a paragraph on several lines', text: replaced('services, <Says', 'services,\n<Says')},
  {change: 'the line ends of another machine', text: typed.replaceAll('\n', '\r\n')},
  {change: 'quotation marks of another kind', text: replaced('of="supplied"', "of='supplied'")},
  {change: 'a comment', text: replaced('## What is not', '{/* Later. */}\n\n## What is not')},
])('$change leaves all read', ({text}) => {
  expect(unreadAfter(text)).toEqual([]);
  expect(goneAfter(text)).toEqual([]);
});

function movedParagraph(): string {
  const paragraph =
    'Of <Claim id="cases" /> services, <Says of="supplied">most</Says> sent data.\n\n';
  return `${replaced(paragraph, '')}\n${paragraph}`;
}

/** The study with other cells in the first row that matches. */
function withCell<Name extends StudyTable>(
  table: Name,
  match: Partial<Study[Name][number]>,
  cell: Partial<Study[Name][number]>,
): Study {
  const rows = study[table] as readonly object[];
  const isMatch = (row: object): boolean =>
    Object.entries(match).every(
      ([name, value]) => (row as Record<string, unknown>)[name] === value,
    );
  const found = rows.find(isMatch);
  if (!found) throw new Error(`No row of ${table} has these values.`);
  return {...study, [table]: rows.map((row) => (row === found ? {...row, ...cell} : row))};
}

const quotations = 'data/framework/quotations.csv';
const headcount = 'data/questionnaire/headcount.csv';

test.each<{change: string; changed: Study; unread: string[]}>([
  {
    change: 'another speaker',
    changed: withCell('quotations', {quotation: 'q01'}, {participants: ['RSM2', 'INR1']}),
    unread: ['#what-is-learnt/2', `${quotations}#q01`],
  },
  {
    change: 'a speaker left out',
    changed: withCell('quotations', {quotation: 'q01'}, {participants: ['RSM1']}),
    unread: ['#what-is-learnt/2', `${quotations}#q01`],
  },
  {
    change: 'another category of a quotation',
    changed: withCell('quotations', {quotation: 'q02'}, {category: 'rotas'}),
    unread: [`${quotations}#q02`],
  },
  {
    change: 'other words about a quotation',
    changed: withCell('quotations', {quotation: 'q01'}, {about: 'what posts were called'}),
    unread: [`${quotations}#q01`],
  },
  {
    change: 'another place',
    changed: withCell('quotations', {quotation: 'q02'}, {place: '2.1'}),
    unread: [`${quotations}#q02`],
  },
  {
    change: 'another kind of participant',
    changed: withCell('participants', {participant: 'RSM1'}, {kind: 'network-representative'}),
    unread: ['data/framework/participants.csv#RSM1'],
  },
  {
    change: 'a summary turned round',
    changed: withCell('matrix', {participant: 'RSM2'}, {summary: 'No post rotates.'}),
    unread: ['data/framework/matrix.csv#RSM2/rotas'],
  },
  {
    change: 'another statement of a claim',
    changed: withCell('claims', {claim: 'supplied'}, {statement: 'services joined'}),
    unread: ['data/claims.csv#supplied'],
  },
  {
    change: 'another number of a claim',
    changed: withCell('claims', {claim: 'cases'}, {value: 4}),
    unread: ['#what-is-learnt/1', 'data/claims.csv#cases'],
  },
  {
    change: 'another n',
    changed: withCell('claims', {claim: 'supplied'}, {n: 4}),
    unread: ['data/claims.csv#supplied'],
  },
  {
    change: 'a discrepancy rewritten',
    changed: withCell('discrepancies', {discrepancy: 'd01'}, {finding: 'Both say 3.'}),
    unread: ['data/discrepancies.csv#d01'],
  },
  {
    change: 'a published value of another trust',
    changed: withCell('headcount', {case: 'T01', provenance: 'published'}, {case: 'T02'}),
    unread: [`${headcount}#T02/band-4`],
  },
  {
    change: 'a simulated value that is called published',
    changed: withCell('headcount', {provenance: 'simulated'}, {provenance: 'published'}),
    unread: [`${headcount}#T01/band-2`],
  },
])('$change is unread', ({changed, unread}) => {
  expect(unreadAfter(typed, changed)).toEqual(unread);
});

test('a published value that is called simulated is gone', () => {
  const changed = withCell('headcount', {provenance: 'published'}, {provenance: 'simulated'});
  expect(unreadAfter(typed, changed)).toEqual([]);
  expect(goneAfter(typed, changed)).toEqual([`${headcount}#T01/band-4`]);
});

test('what was read and is taken away is gone', () => {
  expect(goneAfter(replaced('- a second thing\n', ''))).toEqual(['#what-is-learnt/4']);
  expect(goneAfter(replaced('- a first thing\n', ''))).toEqual(['#what-is-learnt/3']);
  expect(unreadAfter(replaced('- a first thing\n', ''))).toEqual([]);
});
