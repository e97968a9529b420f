import {DomUtils, parseDocument} from 'htmlparser2';

// A drawing as a flat list of what is painted, in pixels of the whole drawing.
// Nothing here depends on the code that drew it.

/** An element of a parsed drawing. These trees are much lighter than those of a whole DOM; drawings are many. */
type SvgElement = Extract<ReturnType<typeof parseDocument>['children'][number], {attribs: object}>;

interface Painted {
  /** Classes of the element and of the groups around it. */
  readonly classes: readonly string[];
  /** Classes of the element itself. */
  readonly own: readonly string[];
  /** The nearest fill attribute: "url(#…)" for a pattern, empty where the style sheet decides. */
  readonly fill: string;
}

export interface Rect extends Painted {
  readonly kind: 'rect';
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Circle extends Painted {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Line extends Painted {
  readonly kind: 'line';
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export interface Path extends Painted {
  readonly kind: 'path';
  readonly corners: readonly {readonly x: number; readonly y: number}[];
}

export interface Text extends Painted {
  readonly kind: 'text';
  readonly x: number;
  /** Middle of the letters. */
  readonly y: number;
  readonly text: string;
  /** The part in bold, of a text that has one. */
  readonly bold: string;
  readonly anchor: string;
}

export type Shape = Rect | Circle | Line | Path | Text;

/** The middle of a line of text stands so far above its baseline, in px. */
const rise = 4.5;

/**
 * Strokes are drawn half outside of the edge of a rectangle: widths in px, as the style sheet has them where a
 * rectangle has none of its own.
 */
const strokes: Readonly<Record<string, number>> = {
  'sim': 1.2,
  'cell-solid': 1.2,
  'gap': 1,
  'cell': 1,
};

interface Around {
  readonly x: number;
  readonly y: number;
  readonly classes: readonly string[];
  readonly fill: string;
  readonly anchor: string;
}

/** Everything that a drawing paints, in the order of painting. */
function shapesOf(svg: string): Shape[] {
  const shapes: Shape[] = [];
  for (const root of parseDocument(svg).children.filter(DomUtils.isTag))
    collect(root, {x: 0, y: 0, classes: [], fill: '', anchor: ''}, shapes);
  return shapes;
}

function collect(element: SvgElement, around: Around, shapes: Shape[]): void {
  if (element.name === 'defs') return;
  const own = (element.attribs['class'] ?? '').split(' ').filter((name) => name !== '');
  const move = /translate\(([-\d.e]+)(?:[ ,]+([-\d.e]+))?\)/.exec(
    element.attribs['transform'] ?? '',
  );
  const here: Around = {
    x: around.x + Number(move?.[1] ?? 0),
    y: around.y + Number(move?.[2] ?? 0),
    // The class of the root says how wide the drawing is.
    classes: own.includes('plot') ? [] : [...around.classes, ...own],
    fill: element.attribs['fill'] ?? around.fill,
    anchor: element.attribs['text-anchor'] ?? around.anchor,
  };
  const shape = shapeOf(element, here, own);
  if (shape) shapes.push(shape);
  else for (const child of element.children.filter(DomUtils.isTag)) collect(child, here, shapes);
}

function shapeOf(
  element: SvgElement,
  {x, y, classes, fill, anchor}: Around,
  own: readonly string[],
): Shape | undefined {
  const number = (name: string): number => Number(element.attribs[name] ?? 0);
  const painted = {classes, own, fill};
  if (element.name === 'rect') {
    const outside = Number(
      element.attribs['stroke-width'] ??
        strokes[classes.find((name) => name in strokes) ?? ''] ??
        0,
    );
    const [left, top] = [number('x') + x, number('y') + y];
    return {
      kind: 'rect',
      ...painted,
      left: left - outside / 2,
      right: left + number('width') + outside / 2,
      top: top - outside / 2,
      bottom: top + number('height') + outside / 2,
    };
  }
  if (element.name === 'circle')
    return {kind: 'circle', ...painted, x: number('cx') + x, y: number('cy') + y, r: number('r')};
  if (element.name === 'line')
    return {
      kind: 'line',
      ...painted,
      x1: number('x1') + x,
      x2: number('x2') + x,
      y1: number('y1') + y,
      y2: number('y2') + y,
    };
  if (element.name === 'path') {
    const corners = [
      ...(element.attribs['d'] ?? '').matchAll(/[ML]\s*([-\d.e]+)[ ,]+([-\d.e]+)/g),
    ].map((corner) => ({x: Number(corner[1]) + x, y: Number(corner[2]) + y}));
    return {kind: 'path', ...painted, corners};
  }
  if (element.name === 'text') {
    const up = element.attribs['y'] ?? '0';
    // Plot shifts text by parts of its size: 0.32em sets it on its middle.
    const middle = up.endsWith('em')
      ? y + (Number.parseFloat(up) - 0.32) * 13
      : y + Number(up) - rise;
    const words = DomUtils.textContent(element);
    const run = DomUtils.findOne(isBoldRun, element.children);
    const isBold = own.some((name) => /^t-(b|n|xl|xxl)$/.test(name)) || classes.includes('t-b');
    const bold = run ? DomUtils.textContent(run) : isBold ? words : '';
    return {
      kind: 'text',
      ...painted,
      x: number('x') + x,
      y: middle,
      text: words,
      bold,
      anchor,
    };
  }
  return undefined;
}

const isBoldRun = ({name, attribs}: SvgElement): boolean =>
  name === 'tspan' && (attribs['class'] ?? '').startsWith('t-');

export const has =
  (...names: readonly string[]) =>
  ({classes}: Painted): boolean =>
    names.every((name) => classes.includes(name));

/** A drawing that is being read. */
export interface Picture {
  readonly id: string;
  readonly width: number;
  readonly rects: readonly Rect[];
  readonly circles: readonly Circle[];
  readonly lines: readonly Line[];
  readonly paths: readonly Path[];
  readonly texts: readonly Text[];
}

/** Reads a drawing back. */
export function pictureOf(id: string, width: number, svg: string): Picture {
  const shapes = shapesOf(svg);
  const of = <Kind extends Shape['kind']>(kind: Kind) =>
    shapes.filter((shape): shape is Extract<Shape, {kind: Kind}> => shape.kind === kind);
  return {
    id,
    width,
    rects: of('rect'),
    circles: of('circle'),
    lines: of('line'),
    paths: of('path'),
    texts: of('text'),
  };
}

/** The series whose colour a mark has, such as "support". */
export const seriesOf = ({classes}: Painted): string =>
  classes.map((name) => /^[fs]-(.+)$/.exec(name)?.[1]).findLast((name) => name !== undefined) ?? '';

/**
 * Whether a mark belongs to the plot: samples in legends have their colour on themselves, and no word for their kind.
 */
export const isMark = ({classes}: Painted): boolean =>
  ['solid', 'derived', 'simulated'].some((kind) => classes.includes(kind));

export const isRuled = ({fill}: Painted): boolean => fill.startsWith('url(');
