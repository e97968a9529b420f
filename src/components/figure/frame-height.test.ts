import {expect, test} from 'vitest';
import {type Framed, frameSteps} from './frame-height.ts';

const framed: Framed = {
  tags: ['Figure 1', '3 values published'],
  status: '',
  title: 'What the figure says',
  subtitle: 'What is counted, in which unit, and of whom',
  caption: ['Source: a paper.', 'A report, version 1.'],
  drawings: [
    {width: 328, height: 656},
    {width: 600, height: 300},
    {width: 904, height: 300},
  ],
};
const heightAt = (of: Framed, width: number): number =>
  frameSteps(of).findLast(({from}) => from <= width)!.height;

test('a frame is higher where its drawing is', () => {
  expect(heightAt(framed, 400) - heightAt(framed, 700)).toBeGreaterThan(300);
  expect(heightAt(framed, 440)).toBeGreaterThan(heightAt(framed, 300));
});

test('a longer text makes it higher, by more lines where it is narrow', () => {
  const long = {...framed, subtitle: framed.subtitle.repeat(6)};
  const more = (width: number): number => heightAt(long, width) - heightAt(framed, width);
  expect(more(300)).toBeGreaterThan(more(1000));
  expect(more(1000)).toBeGreaterThan(0);
});

test('a status that is no longer current has room above the title', () => {
  const past = {...framed, status: 'Withdrawn. The source took it back.'};
  expect(heightAt(past, 600)).toBeGreaterThan(heightAt(framed, 600));
});

test('the first step holds for every narrower page, and the steps are few', () => {
  const steps = frameSteps(framed);
  expect(steps[0]!.from).toBe(0);
  expect(steps.length).toBeLessThan(12);
});
