import {expect, test} from 'vitest';
import type {Address} from '../model/publishing/record.ts';
import {recordTexts} from './record-texts.ts';

const address = (path: string, parts: Partial<Address> = {}): Address => ({
  ...{path, state: 'live', to: '', reason: '', was_wrong: 'not-applicable', ...parts},
});

const texts = recordTexts({
  publication: {
    statuses: [
      {
        ...{kind: 'quotation', id: 'q01', status: 'withdrawn', reason: 'Taken back.'},
        ...{successor: '', since: '2026-11-25'},
      },
    ],
    addresses: [address('/a/'), address('/b/', {reason: 'Holds other rows.'})],
    editions: [
      {
        ...{version: '0.1.0', date: '2026-11-24', hash: 'ba7816bf8f01', status: 'current'},
        ...{reason: '', changed: 'The first.'},
      },
    ],
    items: new Map(),
    keptFigures: [],
  },
  readers: [{reader: 'program', name: 'A program', kind: 'software', note: ''}],
  units: [{unit: 'trusts', printed: 'services'}],
});

test('what tables of the report say is read, and an address that says nothing is not', () => {
  expect(texts.map(({key}) => key)).toEqual([
    'data/status.csv#quotation/q01',
    'data/addresses.csv#/b/',
    'data/editions.csv#0.1.0',
    'data/readers.csv#program',
    'data/fingerprints/units.csv#trusts',
  ]);
});

test('what publishing writes of an edition is no part of its text', () => {
  expect(texts[2]!.text).toBe('changed: The first. | version: 0.1.0');
});
