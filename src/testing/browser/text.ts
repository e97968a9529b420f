/** Words of an element on one line. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** An element for people who read a list of faults. */
export const tagOf = (element: Element): string =>
  `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
