import {DrawingDocument, type DrawingNode, svgNamespace} from './dom/nodes.ts';
import {drawingIn} from './dom/parse.ts';

const drawings = new DrawingDocument();

/** The document that Plot draws into: figures are drawn at build, where there is no browser. */
export const document = drawings as unknown as Document;

/** An SVG element with attributes; numbers are rounded to two decimals, undefined ones left out. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = drawings.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined)
      element.setAttribute(
        key,
        typeof value === 'number' ? String(Math.round(value * 100) / 100) : value,
      );
  }
  element.append(...(children as unknown as readonly (DrawingNode | string)[]));
  return element as unknown as SVGElement;
}

/** A drawing, read from its text. */
export const drawingFrom = (text: string): Element => drawingIn(text) as unknown as Element;
