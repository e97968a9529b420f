import {expect, test} from 'vitest';
import type {Address} from '../../model/publishing/record.ts';
import {addressesNotLive} from './addresses.ts';

const at = (path: string, state: Address['state'] = 'live'): Address => ({
  path,
  state,
  to: state === 'redirect' ? '/elsewhere/' : '',
  reason: '',
  was_wrong: 'not-applicable',
});
const listed = [
  at('/figures/trust-bands-t12/'),
  at('/figures/trust-bands-t12/simulated/'),
  at('/figures/trust-bands-t12-simulated.csv'),
  at('/figures/bands/simulated/'),
  at('/old/', 'redirect'),
];
const pathsOf = (addresses: readonly Address[]): string[] => addresses.map(({path}) => path);

test('where simulated rows gave way, their addresses lead on to what is known', () => {
  const found = addressesNotLive(listed, new Set(['bands-simulated']));
  expect(pathsOf(found)).toEqual([
    '/figures/trust-bands-t12/simulated/',
    '/figures/trust-bands-t12-simulated.csv',
    '/old/',
  ]);
  expect(found.slice(0, 2).map(({state, to}) => [state, to])).toEqual([
    ['redirect', '/figures/trust-bands-t12/'],
    ['redirect', '/figures/trust-bands-t12/'],
  ]);
});

test('a site that leaves out all simulated rows has none of their addresses', () => {
  expect(pathsOf(addressesNotLive(listed, undefined))).toEqual(['/old/']);
});
