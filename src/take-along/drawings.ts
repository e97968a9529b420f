/** A figure's table, which stands at the end of the document. */
export interface DrawnTable {
  /** Id of the figure, such as "census". */
  readonly figure: string;
  /** What the figure is: its number or kind, and its headline. */
  readonly name: string;
  readonly table: Element;
}

/** Width in px of the drawing that suits a sheet: its letters stay as large as those of a caption. */
const suited = 600;
/** The widest whose letters can still be read there, taken where it is so much lower. */
const widest = {width: 904, lower: 0.75} as const;

/**
 * Sets the figures of a page for a sheet: one drawing of each, with its description as what stands for it where it
 * can't be seen. Hands back their tables.
 */
export function setFigures(main: Element): DrawnTable[] {
  for (const svg of main.querySelectorAll('svg:not(.plot)'))
    svg.setAttribute('aria-hidden', 'true');
  return [...main.querySelectorAll('.figure, .front-figure, .sheet-figure')].flatMap((figure) => {
    const description = figure.querySelector('.figure-description, p.hidden')?.textContent ?? '';
    keepOne([...figure.querySelectorAll('svg.plot')], description.trim());
    const table = figure.querySelector('.data table');
    const id = figure.getAttribute('data-figure');
    const name = nameOf(figure);
    for (const element of figure.querySelectorAll('.tools, p.hidden')) element.remove();
    return table && id ? [{figure: id, name, table}] : [];
  });
}

function nameOf(figure: Element): string {
  const tag = figure.querySelector('.figure-tags .marker')?.textContent ?? '';
  const title = figure.querySelector('h1, h2, h3, h4')?.textContent ?? '';
  return [tag, title].map((text) => text.trim()).join(': ');
}

function fittest(drawings: readonly Element[]): Element | undefined {
  const said = (drawing: Element, name: string): number => Number(drawing.getAttribute(name));
  const byWidth = drawings.toSorted((a, b) => said(b, 'width') - said(a, 'width'));
  const upTo = (most: number): Element | undefined =>
    byWidth.find((drawing) => said(drawing, 'width') <= most);
  const usual = upTo(suited) ?? byWidth.at(-1);
  const wide = upTo(widest.width);
  const isLower = usual && wide && said(wide, 'height') < widest.lower * said(usual, 'height');
  return isLower ? wide : usual;
}

function keepOne(drawings: readonly Element[], description: string): void {
  const kept = fittest(drawings);
  for (const drawing of drawings) if (drawing !== kept) drawing.remove();
  if (!kept) return;
  kept.removeAttribute('aria-hidden');
  kept.removeAttribute('focusable');
  kept.setAttribute('role', 'img');
  kept.setAttribute('aria-label', description);
  kept.classList.add('drawn');
  // A picture is one thing to who hears it: links in it lead nowhere there.
  for (const link of kept.querySelectorAll('a')) link.replaceWith(...link.childNodes);
}
