/** Runs inside a page: what an SVG file has that is not SVG as XML, with the case that its names have. */
export function notSvg(text: string): string[] {
  const {documentElement} = new DOMParser().parseFromString(text, 'image/svg+xml');
  const fault = documentElement.querySelector('parsererror');
  if (fault) return [`is not well-formed: ${fault.textContent}`];
  const elements = [documentElement, ...documentElement.querySelectorAll('*')].filter(
    ({namespaceURI}) => namespaceURI === 'http://www.w3.org/2000/svg',
  );
  // An element whose name SVG doesn't know is none of its kinds.
  const unknown = elements.filter(({constructor}) => constructor === SVGElement);
  const lowered = elements.flatMap((element) =>
    ['viewbox', 'textlength', 'lengthadjust', 'patternunits', 'patterntransform', 'clippathunits']
      .filter((name) => element.hasAttribute(name))
      .map((name) => `has the attribute ${name}`),
  );
  return [...unknown.map(({localName}) => `has the element <${localName}>`), ...lowered];
}
