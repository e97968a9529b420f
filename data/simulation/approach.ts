import {required} from './no-draw.ts';

/**
 * Brings a measure of a list into a window: draws one item after the other anew, and keeps each new
 * item that brings the measure nearer to the window's middle.
 * @param what the name of the measure, for the message of the error
 * @param redraw gives another item in place of an old one, or undefined where there is none
 * @throws NoDraw where `rounds` passes through the list do not get there
 */
export function approach<Item>(
  what: string,
  start: readonly Item[],
  redraw: (item: Item) => Item | undefined,
  measure: (items: readonly Item[]) => number,
  window: {readonly from: number; readonly to: number},
  rounds: number,
): Item[] {
  const distance = (items: readonly Item[]): number =>
    Math.abs(measure(items) - (window.from + window.to) / 2);
  const near = (window.to - window.from) / 2;
  let items = [...start];
  for (let turn = 0; turn < rounds * items.length && distance(items) >= near; turn += 1) {
    const index = turn % items.length;
    const item = redraw(items[index] as Item);
    const changed = item === undefined ? items : items.with(index, item);
    if (distance(changed) < distance(items)) items = changed;
  }
  return required(distance(items) < near ? items : undefined, `${what}: no draw gets there`);
}
