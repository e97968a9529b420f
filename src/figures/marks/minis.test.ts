import {describe, expect, test} from 'vitest';
import type {Claim} from '../../model/claims/claim.ts';
import {published} from '../../testing/fixtures/figures.ts';
import {boxesIn, circlesIn, elementOf, textsIn} from '../../testing/truth/reading.ts';
import {partOf, rangeOf} from './minis.ts';

const claim = (value: number, more: Partial<Claim> = {}): Claim => ({
  ...(published.claims[0] as Claim),
  statement: 'of something',
  value,
  decimals: 0,
  unit: '%',
  ...more,
});
const pageOf = ({value}: Claim): string => `/claims/of-${value}/`;
const inSvg = (mini: string): string => `<svg>${mini}</svg>`;

describe('a range', () => {
  test('has a point for each value on a track to 40 per cent', () => {
    expect(
      circlesIn(inSvg(rangeOf([claim(10), claim(30)], pageOf)), 'svg.mini').map(({x}) => x),
    ).toEqual([60, 180]);
  });

  test('goes to 100 per cent where a value is above 40', () => {
    expect(
      circlesIn(inSvg(rangeOf([claim(25), claim(75)], pageOf)), 'svg.mini').map(({x}) => x),
    ).toEqual([60, 180]);
  });

  test('leads from each numeral to the page of its number', () => {
    const drawn = elementOf(rangeOf([claim(10), claim(30)], pageOf));
    expect(drawn.getAttribute('role')).toBe('group');
    expect(
      [...drawn.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent]),
    ).toEqual([
      ['/claims/of-10/', '10\u00a0%'],
      ['/claims/of-30/', '30\u00a0%'],
    ]);
  });

  test('is told in words', () => {
    expect(elementOf(rangeOf([claim(10), claim(30)], pageOf)).getAttribute('aria-label')).toBe(
      '10\u00a0% of something; 30\u00a0% of something',
    );
  });
});

describe('a part', () => {
  test('has a square for each of the whole, filled as far as the value', () => {
    const mini = partOf(claim(5, {n: 17, unit: 'trusts'}));
    expect(elementOf(mini).querySelectorAll('rect.f-support')).toHaveLength(5);
    expect(elementOf(mini).querySelectorAll('rect.cell')).toHaveLength(12);
    expect(textsIn(mini)).toEqual(['5 of 17']);
  });

  test('takes the denominator where there is no n', () => {
    expect(elementOf(partOf(claim(2, {denominator: 3}))).getAttribute('aria-label')).toBe('2 of 3');
  });

  test('of a large whole keeps squares that can be seen, inside the picture', () => {
    const boxes = boxesIn(inSvg(partOf(claim(100, {n: 200}))), 'svg.mini');
    expect(boxes).toHaveLength(200);
    expect(boxes.every(({x, width}) => width > 0.5 && x + width <= 240)).toBe(true);
  });
});
