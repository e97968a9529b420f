import {expect, test} from 'vitest';
import {inkDifferences, inkOfSvg} from './ink.ts';

const picture = (content: string) =>
  inkOfSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="200" font-size="14">${content}</svg>`,
  );
const label = '<text x="100" y="100">292 WTE</text>';
const plain = picture(`<line x2="480" y1="150" y2="150" stroke="#999"/>${label}`);

test('finds a number that is lost', () => {
  const erased = picture('<line x2="480" y1="150" y2="150" stroke="#999"/>');
  expect(inkDifferences(plain, erased).join()).toMatch(/lost at column [67], row 5/);
});

test('finds a rectangle that nobody drew', () => {
  const filled = picture(`${label}<rect x="240" y="40" width="60" height="60"/>`);
  expect(inkDifferences(plain, filled).join()).toMatch(/added at column 13, row 3/);
});

test('forgives letters that stand a little beside their place, in another weight', () => {
  const moved = picture(
    '<line x2="480" y1="150" y2="150" stroke="#777"/><text x="105" y="97" font-weight="700">292 WTE</text>',
  );
  expect(inkDifferences(plain, moved)).toEqual([]);
});

test('finds a picture of another shape', () => {
  const low = inkOfSvg('<svg xmlns="http://www.w3.org/2000/svg" width="480" height="100"/>');
  expect(inkDifferences(plain, low)).toEqual(['has 5 rows of tiles, not 10']);
});
