import {tagOf, textOf} from './text.ts';

/** What has to have a word for who cannot see it. */
const named = [
  'a[href]',
  'button',
  'summary',
  'h1, h2, h3, h4, h5, h6',
  'figcaption, caption, label, legend',
  'nav[aria-labelledby]',
  '[role="region"]',
].join(', ');

/** Links, buttons, headings and the like without a word for who cannot see them. */
export function namelessIn(document: Document): string[] {
  const withoutName = [...document.querySelectorAll(named)].filter(
    (element) =>
      element.closest('[aria-hidden="true"], svg.plot') === null &&
      nameOf(element, document) === '',
  );
  const frames = [...document.querySelectorAll('iframe')].filter(
    (frame) => (frame.getAttribute('title') ?? '').trim() === '',
  );
  const pictures = [...document.querySelectorAll('img:not([alt])')];
  return [...withoutName, ...frames, ...pictures].map(
    (element) => `${tagOf(element)} in ${element.closest('[id]')?.id ?? 'the page'} has no name`,
  );
}

/** Words of an element for a screen reader, as far as they stand in the page. */
function nameOf(element: Element, document: Document): string {
  const own = element.getAttribute('aria-label') ?? '';
  const labels = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => textOf(document.getElementById(id)));
  return [...labels, own, spokenIn(element)].join('').trim();
}

function spokenIn(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of [...copy.querySelectorAll('[aria-hidden="true"]')]) hidden.remove();
  const pictures = [...copy.querySelectorAll('img')].map(
    (picture) => picture.getAttribute('alt') ?? '',
  );
  return [textOf(copy), ...pictures].join('');
}
