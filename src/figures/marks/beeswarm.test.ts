import {describe, expect, test} from 'vitest';
import {beeswarm, spread} from './beeswarm.ts';

const loose = (...places: number[]) => places.map((x) => ({x, r: 5, fixed: false}));

function closest(points: readonly {readonly x: number}[], offsets: readonly number[]): number {
  const placed = points.map(({x}, index) => ({x, y: offsets[index] ?? 0}));
  const distances = placed.flatMap((a, i) =>
    placed.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );
  return Math.min(...distances);
}

describe('a swarm', () => {
  test("leaves points on the line that don't touch", () => {
    expect(beeswarm(loose(0, 11, 40))).toEqual([0, 0, 0]);
  });

  test('keeps the distance where points crowd', () => {
    const points = loose(10, 11, 12, 30, 31, 31, 52, 60);
    expect(closest(points, beeswarm(points))).toBeGreaterThan(10.9);
  });

  test('keeps two points of one place apart', () => {
    expect(closest(loose(5, 5), beeswarm(loose(5, 5)))).toBeGreaterThan(10.9);
  });

  test('leaves fixed points on the line and moves the others', () => {
    expect(
      beeswarm([
        {x: 5, r: 5, fixed: false},
        {x: 5, r: 9.5, fixed: true},
      ]),
    ).toEqual([-16, 0]);
  });

  test('moves a point down to its number, and gives it its place before others', () => {
    expect(
      beeswarm([
        {x: 5, r: 5, fixed: false},
        {x: 5, r: 5.5, fixed: false, labelled: true},
        {x: 5, r: 9.5, fixed: true},
      ]),
    ).toEqual([-16, 16, 0]);
    expect(
      beeswarm([
        {x: 3, r: 5, fixed: false},
        {x: 5, r: 5.5, fixed: false, labelled: true},
      ])[1],
    ).toBe(0);
  });

  test('does not hang on the order of the points', () => {
    const [a, b] = [beeswarm(loose(3, 9, 12)), beeswarm(loose(12, 9, 3))];
    expect(b).toEqual(a.toReversed());
  });

  test('moves no point further than there is room, and down less than up', () => {
    const offsets = beeswarm(loose(0, 0, 0, 0, 0, 0, 0));
    expect([Math.min(...offsets), Math.max(...offsets)]).toEqual([-22, 18]);
  });

  test('keeps small points clear of a large one', () => {
    const points = [
      {x: 20, r: 9.5, fixed: true},
      {x: 12, r: 5, fixed: false},
    ];
    const [, y = 0] = beeswarm(points);
    expect(Math.hypot(8, y)).toBeGreaterThanOrEqual(15);
  });

  test('of nothing is empty', () => {
    expect(beeswarm([])).toEqual([]);
  });
});

describe('labels on a line', () => {
  const wide = (...centres: number[]) => centres.map((centre) => ({centre, width: 40}));

  test('stay where they fit', () => {
    expect(spread(wide(50, 100), 0, 200)).toEqual([50, 100]);
  });

  test('come in from the ends', () => {
    expect(spread(wide(2, 199), 0, 200)).toEqual([20, 180]);
  });

  test('move apart where they would touch', () => {
    const [a = 0, b = 0] = spread(wide(100, 105), 0, 200);
    expect(b - a).toBe(40);
    expect((a + b) / 2).toBe(102.5);
  });

  test('stay between the ends when they crowd at the start', () => {
    expect(spread(wide(1, 2, 3), 0, 200)).toEqual([20, 60, 100]);
  });

  test('stay between the ends when they crowd at the end', () => {
    expect(spread(wide(199, 198, 197), 0, 200)).toEqual([180, 140, 100]);
  });

  test('keep the order in which they were given', () => {
    expect(spread(wide(150, 50), 0, 200)).toEqual([150, 50]);
  });

  test('that fill the line exactly all fit', () => {
    expect(spread(wide(100, 100, 100, 100, 100), 0, 200)).toEqual([20, 60, 100, 140, 180]);
  });
});
