import {expect, test} from 'vitest';
import {formatProblem} from '../loaders/problem.ts';
import {assemblePublication} from './assemble-publication.ts';

const heads: Readonly<Record<string, string>> = {
  'data/editions.csv': 'version,date,hash,status,reason,changed',
  'data/addresses.csv': 'path,state,to,reason,was_wrong',
  'data/status.csv': 'kind,id,status,reason,successor,since',
};

/** Tables by their file, without their header rows where these are known. */
function read(tables: Readonly<Record<string, readonly string[]>>) {
  return assemblePublication((file) => {
    const rows = tables[file];
    return (
      rows && new TextEncoder().encode([heads[file] ?? 'kind,id,path,hash', ...rows, ''].join('\n'))
    );
  });
}

const problems = (tables: Readonly<Record<string, readonly string[]>>): string[] =>
  read(tables).problems.map((each) => formatProblem({...each, cell: undefined}));
const address = (...rows: string[]): string[] => problems({'data/addresses.csv': rows});

const sound = {
  'data/editions.csv': [
    '0.1.0,2026-01-02,sha256:0123456789ab,superseded,,First.',
    '0.2.0,2026-02-03,sha256:123e45678901,current,,Second.',
    '0.3.0,,,working,,Third.',
  ],
  'data/editions/0.1.0.csv': ['trust,T01,/trusts/1/,sha256:00000000000a'],
  'data/editions/0.2.0.csv': ['trust,T01,/trusts/1/,sha256:00000000000b'],
  'data/addresses.csv': [
    '/,live,,,not-applicable',
    '/trusts/1/,live,,,not-applicable',
    '/profile/,redirect,/trusts/1/,Trusts have one address each.,not-applicable',
    '/figures/old.csv,gone,,It counted a trust twice.,yes',
  ],
  'data/status.csv': ['trust,T01,withdrawn,The trust asked for it.,,2026-02'],
};

test('reads what was published', () => {
  const {publication, problems: found} = read(sound);
  expect(found).toEqual([]);
  expect(publication.editions[1]).toEqual({
    version: '0.2.0',
    date: '2026-02-03',
    hash: '123e45678901',
    status: 'current',
    reason: '',
    changed: 'Second.',
  });
  expect(publication.addresses[3]).toEqual({
    path: '/figures/old.csv',
    state: 'gone',
    to: '',
    reason: 'It counted a trust twice.',
    was_wrong: 'yes',
  });
  expect(publication.statuses).toEqual([
    {
      kind: 'trust',
      id: 'T01',
      status: 'withdrawn',
      reason: 'The trust asked for it.',
      successor: '',
      since: '2026-02',
    },
  ]);
  expect([...publication.items].map(([version, items]) => [version, items[0]?.hash])).toEqual([
    ['0.1.0', '00000000000a'],
    ['0.2.0', '00000000000b'],
  ]);
});

test('a report that has published nothing needs no table', () => {
  expect(read({})).toEqual({
    publication: {editions: [], addresses: [], statuses: [], items: new Map(), keptFigures: []},
    problems: [],
  });
});

test('tables with a header alone are empty', () => {
  expect(
    problems({'data/editions.csv': [], 'data/addresses.csv': [], 'data/status.csv': []}),
  ).toEqual([]);
});

test.each([
  [
    'an address without its slash',
    '/trusts/1,live,,,not-applicable',
    'column "path": "/trusts/1" lacks its slash at the end. Write /trusts/1/.',
  ],
  [
    'an address with its host',
    'https://a.example/,live,,,not-applicable',
    'column "path": "https://a.example/" is not an address of this report. ' +
      'Write it from the top of the site, without host and anchor, such as /figures/census/.',
  ],
  [
    'an anchor',
    '/claims/#a,live,,,not-applicable',
    'column "path": "/claims/#a" is not an address of this report. ' +
      'Write it from the top of the site, without host and anchor, such as /figures/census/.',
  ],
  [
    'an address that leads out of the site',
    '/../a/,live,,,not-applicable',
    'column "path": "/../a/" is not an address of this report. ' +
      'Write it from the top of the site, without host and anchor, such as /figures/census/.',
  ],
  [
    'an unknown state',
    '/a/,alive,,,not-applicable',
    'column "state": "alive" is not known here. Did you mean "live"?',
  ],
  [
    'a redirect to nowhere',
    '/a/,redirect,,,not-applicable',
    'column "to": "" is empty. Write the address that the reader is sent to.',
  ],
  [
    'a redirect to itself',
    '/a/,redirect,/a/,,not-applicable',
    'column "to": "/a/" is the address itself. Write another one.',
  ],
  [
    'a tombstone without a reason',
    '/a/,gone,,,no',
    'column "reason": "" is empty. Say in a sentence why the address is gone.',
  ],
  [
    'a reason that is no sentence',
    '/a/,gone,,wrong,no',
    'column "reason": "wrong" is not a sentence. Write one, with its full stop.',
  ],
  [
    'a tombstone that does not answer',
    '/a/,gone,,Gone.,not-applicable',
    'column "was_wrong": "not-applicable" does not answer whether the number was wrong. Write yes or no.',
  ],
  [
    'an answer of another kind',
    '/a/,gone,,Gone.,maybe',
    'column "was_wrong": "maybe" is not known here. Write yes, no or not-applicable.',
  ],
  [
    'a live address with a successor',
    '/a/,live,/b/,,not-applicable',
    'column "to": "/b/" stands beside "live". Empty the cell, or write redirect for live.',
  ],
])('finds %s', (_, row, problem) => {
  expect(address('/,live,,,not-applicable', row)).toContain(
    `data/addresses.csv, row 3, ${problem}`,
  );
});

test('finds a redirect to what has moved itself', () => {
  expect(address('/a/,redirect,/b/,,not-applicable', '/b/,redirect,/c/,,not-applicable')).toEqual([
    'data/addresses.csv, row 2, column "to": "/b/" has moved too. Write the address where that one leads.',
  ]);
});

test('finds an address that is listed twice', () => {
  expect(address('/a/,live,,,not-applicable', '/a/,live,,,not-applicable')).toEqual([
    'data/addresses.csv, row 3, column "path": "/a/" stands in row 2 already. Delete one of the two rows.',
  ]);
});

test('finds an address that an edition published and whose row was deleted', () => {
  expect(problems({...sound, 'data/addresses.csv': ['/,live,,,not-applicable']})).toEqual([
    'data/addresses.csv: ' +
      'The address /trusts/1/ was published in an edition and is not listed here. ' +
      'Put its row back: /trusts/1/,live,,,not-applicable.',
  ]);
});

test('finds that the list of addresses was deleted', () => {
  const {'data/addresses.csv': _, ...others} = sound;
  expect(problems(others)).toHaveLength(1);
});

test('finds that the list of what an edition held was deleted', () => {
  const {'data/editions/0.1.0.csv': _, ...others} = sound;
  expect(problems(others)).toEqual([
    'data/editions/0.1.0.csv: This file is missing. ' +
      'It lists what edition 0.1.0 held; take it back from an earlier state of the folder.',
  ]);
});

const edition = (...rows: string[]): string[] =>
  problems({
    'data/editions.csv': rows,
    'data/editions/0.1.0.csv': [],
    'data/editions/0.2.0.csv': [],
  });

test.each([
  [
    'a version that a spreadsheet took for a date',
    '01/02/2000,,,working,,First.',
    '"01/02/2000" is a date that a spreadsheet made of something else. ' +
      'Format the column as text, then write the cell again.',
  ],
  [
    'a day that a spreadsheet wrote its own way',
    '0.1.0,24/11/2026,sha256:0123456789ab,current,,First.',
    '"24/11/2026" is not a day. Write it as 2024-02-29.',
  ],
  [
    'a day that no calendar has',
    '0.1.0,2026-02-30,sha256:0123456789ab,current,,First.',
    '"2026-02-30" is not a day. Write it as 2024-02-29.',
  ],
  [
    'a hash that was cut',
    '0.1.0,2026-02-03,sha256:0123,current,,First.',
    '"sha256:0123" is not a hash. It is written by npm run edition: sha256: and twelve hexadecimal digits.',
  ],
  [
    'a published edition without a date',
    '0.1.0,,,current,,First.',
    '"current" is for a published edition, which has a date and a hash. ' +
      'Write working, and publish it with npm run edition.',
  ],
  [
    'a working edition with a date',
    '0.1.0,2026-02-03,sha256:0123456789ab,working,,First.',
    '"working" has a date or a hash. A working edition has neither; npm run edition writes them.',
  ],
  [
    'a withdrawn edition without a reason',
    '0.1.0,2026-02-03,sha256:0123456789ab,withdrawn,,First.',
    '"" is empty. Say in a sentence why the edition was withdrawn.',
  ],
])('finds %s', (_, row, problem) => {
  expect(
    edition(row).map((line) => line.replace(/^data\/editions\.csv, row 2, column "\w+": /, '')),
  ).toEqual([problem]);
});

test('finds two editions that are current', () => {
  expect(
    edition(
      '0.1.0,2026-01-02,sha256:0123456789ab,current,,First.',
      '0.2.0,2026-02-03,sha256:0123456789ab,current,,Second.',
    ),
  ).toEqual([
    'data/editions.csv, row 3, column "status": "current" is true of one edition alone. ' +
      'Write superseded, corrected or withdrawn for the others.',
  ]);
});

test('finds a status that is none, and one of a kind that is none', () => {
  expect(
    problems({
      'data/status.csv': [
        'trusts,T01,withdrawn,Asked for.,,2026',
        'trust,T01,current,Asked for.,,2026',
      ],
    }),
  ).toEqual([
    'data/status.csv, row 2, column "kind": "trusts" is not known here. Did you mean "trust"?',
    'data/status.csv, row 3, column "status": "current" is not known here. Write superseded, corrected or withdrawn.',
  ]);
});
