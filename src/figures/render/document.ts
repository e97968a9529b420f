import {DOMParser, parseHTML} from 'linkedom';

/** The document that Plot draws into: figures are drawn at build, where there is no browser. */
export const document: Document = parseHTML('<!doctype html><html><body></body></html>').document;

/** An SVG element with attributes; numbers are rounded to two decimals, undefined ones left out. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined)
      element.setAttribute(
        key,
        typeof value === 'number' ? String(Math.round(value * 100) / 100) : value,
      );
  }
  element.append(...children);
  return element;
}

/** A drawing, read from its text as XML: names keep their case, such as `clipPath`, which HTML would not. */
export const drawingFrom = (text: string): Element =>
  new DOMParser().parseFromString(text, 'image/svg+xml').documentElement as unknown as Element;
