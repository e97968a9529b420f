import {parseHTML} from 'linkedom';

/** The words of a piece of HTML, without what only a screen reader is told, on one line. */
export function plainText(html: string): string {
  const {body} = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
  for (const extra of [...body.querySelectorAll('.hidden, script, style')]) extra.remove();
  return (body.textContent ?? '').replace(/[ \n\t]+/g, ' ').trim();
}
