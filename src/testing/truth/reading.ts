import {parseHTML} from 'linkedom';

// Reads a drawing back, for tests: what stands where, in pixels of the whole drawing.

export const elementOf = (svg: string): Element =>
  parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document.querySelector(
    'svg',
  ) as unknown as Element;

let last: {readonly svg: string; readonly root: Element} | undefined;

/** A drawing that is only looked at. Tests ask several things of one drawing after the other, so the last is kept. */
function lookedAt(svg: string): Element {
  if (last?.svg !== svg) last = {svg, root: elementOf(svg)};
  return last.root;
}

/** A drawing with its marks where they would be without the strip above them, which pushes all of them down. */
export const withoutLift = (svg: string): string =>
  svg.includes('<g class="strip">')
    ? svg.replace(/<g transform="translate\(0,\d+\)">/, '<g>')
    : svg;

/** The texts of a drawing, one for each text element. */
export const textsIn = (svg: string): string[] =>
  [...lookedAt(svg).querySelectorAll('text')].map(({textContent}) => textContent ?? '');

/** What the group that an element stands in, and the groups around it, move it by. */
function moved(element: Element): {readonly x: number; readonly y: number} {
  const steps: {x: number; y: number}[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const move = /translate\(([-\d.e]+)(?:[ ,]+([-\d.e]+))?\)/.exec(
      at.getAttribute('transform') ?? '',
    );
    if (move) steps.push({x: Number(move[1]), y: Number(move[2] ?? 0)});
  }
  return {x: steps.reduce((sum, {x}) => sum + x, 0), y: steps.reduce((sum, {y}) => sum + y, 0)};
}

const number = (element: Element, name: string): number =>
  Number(element.getAttribute(name) ?? Number.NaN);

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangles of a drawing below what a selector finds, in the order in which they are drawn. */
export function boxesIn(svg: string, selector: string): Box[] {
  return [...lookedAt(svg).querySelectorAll(`${selector} rect`)].map((rect) => {
    const {x, y} = moved(rect);
    return {
      x: number(rect, 'x') + x,
      y: number(rect, 'y') + y,
      width: number(rect, 'width'),
      height: number(rect, 'height'),
    };
  });
}

export function circlesIn(
  svg: string,
  selector: string,
): {readonly x: number; readonly y: number; readonly r: number}[] {
  return [...lookedAt(svg).querySelectorAll(`${selector} circle`)].map((circle) => {
    const {x, y} = moved(circle);
    return {x: number(circle, 'cx') + x, y: number(circle, 'cy') + y, r: number(circle, 'r')};
  });
}

export function linesIn(
  svg: string,
  selector: string,
): {readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number}[] {
  return [...lookedAt(svg).querySelectorAll(`${selector} line`)].map((line) => {
    const {x, y} = moved(line);
    return {
      x1: number(line, 'x1') + x,
      x2: number(line, 'x2') + x,
      y1: number(line, 'y1') + y,
      y2: number(line, 'y2') + y,
    };
  });
}

/** The corners of the paths below what a selector finds, a list for each path. */
export function pathsIn(
  svg: string,
  selector: string,
): {readonly x: number; readonly y: number}[][] {
  return [...lookedAt(svg).querySelectorAll(`${selector} path`)].map((path) => {
    const {x, y} = moved(path);
    return [...(path.getAttribute('d') ?? '').matchAll(/[ML]([-\d.e]+),([-\d.e]+)/g)].map(
      (corner) => ({x: Number(corner[1]) + x, y: Number(corner[2]) + y}),
    );
  });
}
