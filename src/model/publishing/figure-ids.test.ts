import {expect, test} from 'vitest';
import {figurePath, isPictureOfPage, isSimulatedPath, mainId, simulatedId} from './figure-ids.ts';

test('a drawing with simulated rows has an id and a page behind those of its figure', () => {
  expect(simulatedId('census')).toBe('census-simulated');
  expect(mainId('census-simulated')).toBe('census');
  expect([figurePath('census'), figurePath('census-simulated')]).toEqual([
    '/figures/census/',
    '/figures/census/simulated/',
  ]);
});

test.each([
  ['/figures/census-simulated.csv', true],
  ['figures/census-simulated-904.svg', true],
  ['figures/census/simulated/index.html', true],
  ['/figures/census/simulated/', true],
  ['/data/headcount-simulated.csv', true],
  ['/figures/census.csv', false],
  ['/tables/simulated-things/', false],
])('whether %s holds simulated rows: %s', (path, is) => {
  expect(isSimulatedPath(path)).toBe(is);
});

test('only drawings of one width are pictures within a page', () => {
  expect(isPictureOfPage('figures/census-simulated-904.svg')).toBe(true);
  expect(isPictureOfPage('figures/census-simulated.svg')).toBe(false);
});
