import {selectAll} from 'css-select';
import {DomUtils} from 'htmlparser2';
import {closest, type PageElement, type PageNode, tagOf, textOf, textWithout} from './text.ts';

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
export function namelessIn(page: PageNode): string[] {
  const elements = (selector: string): PageElement[] =>
    selectAll<PageNode, PageElement>(selector, page);
  const withoutName = elements(named).filter(
    (element) =>
      nameOf(element, page) === '' && closest(element, '[aria-hidden="true"], svg.plot') === null,
  );
  const frames = elements('iframe').filter((frame) => (frame.attribs['title'] ?? '').trim() === '');
  return [...withoutName, ...frames, ...elements('img:not([alt])')].map((element) => {
    const place = closest(element, '[id]')?.attribs['id'] ?? 'the page';
    return `${tagOf(element)} in ${place} has no name`;
  });
}

/** Words of an element for a screen reader, as far as they stand in the page. */
function nameOf(element: PageElement, page: PageNode): string {
  const labels = (element.attribs['aria-labelledby'] ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => textOf(DomUtils.getElementById(id, page)));
  return [...labels, element.attribs['aria-label'] ?? '', spokenIn(element)].join('').trim();
}

function spokenIn(element: PageElement): string {
  const pictures = selectAll<PageNode, PageElement>('img[alt]', element.children)
    .filter((picture) => closest(picture, '[aria-hidden="true"]') === null)
    .map((picture) => picture.attribs['alt'] ?? '');
  return [textWithout(element, '[aria-hidden="true"]'), ...pictures].join('');
}
