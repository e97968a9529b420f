import {svg} from './document.ts';

/** What draws the halo of a text. */
const outline = ['stroke', 'stroke-width', 'stroke-linejoin'] as const;

/**
 * Draws each halo as a text of its own, below the letters: programs that know no order of painting would draw the
 * outline over them. Halos of texts beside each other come before all their letters, so that none covers another's.
 */
export function haloTexts(root: Element): void {
  for (const run of runsOf([...root.querySelectorAll('[paint-order]')])) {
    const halos = run.map(haloOf);
    run[0]!.before(svg('g', {'aria-hidden': 'true'}, ...halos));
    for (const text of run)
      for (const name of ['paint-order', ...outline]) text.removeAttribute(name);
  }
}

/** Texts that follow one another without anything between them. */
function runsOf(texts: readonly Element[]): Element[][] {
  const runs: Element[][] = [];
  for (const text of texts) {
    const run = runs.at(-1);
    if (run && run.at(-1) === text.previousElementSibling) run.push(text);
    else runs.push([text]);
  }
  return runs;
}

/** The same text, filled and outlined in the colour of its outline. */
function haloOf(text: Element): Element {
  const halo = text.cloneNode(true) as Element;
  halo.removeAttribute('paint-order');
  halo.setAttribute('fill', text.getAttribute('stroke')!);
  return halo;
}
