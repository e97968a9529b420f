/** What a figure of a page consists of. */
export interface FigureParts {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Drawings that are shown, and all that there are. */
  readonly shown: number;
  readonly drawings: number;
  /** Address of the CSV, as the page writes it. */
  readonly csv: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Texts with a digit among the marks of simulated values. */
  readonly simulatedNumerals: readonly string[];
}

/** What a page consists of. */
export interface Anatomy {
  readonly title: string;
  readonly lang: string;
  readonly headings: readonly string[];
  readonly figures: readonly FigureParts[];
  /** Everything on the page that marks a value as simulated. */
  readonly simulated: readonly string[];
  /** Links, buttons, headings and the like without a word for who cannot see them. */
  readonly nameless: readonly string[];
  /** What is shown though it says that it is hidden. */
  readonly uncovered: readonly string[];
}

/** Runs inside the page: takes it apart. */
export function anatomyOf(): Anatomy {
  const textOf = (element: Element | null | undefined): string =>
    element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

  /** Words of a cell without its mark, and without what only a screen reader says. */
  function cellText(cell: Element): string {
    const copy = cell.cloneNode(true) as Element;
    for (const extra of [...copy.querySelectorAll('.hidden, [aria-hidden="true"]')]) extra.remove();
    return textOf(copy);
  }

  const isShown = (element: Element): boolean => {
    const {width, height} = element.getBoundingClientRect();
    return element.checkVisibility() && width > 0 && height > 0;
  };

  function partsOf(figure: Element): FigureParts {
    const table = figure.querySelector('details.data table');
    const drawings = [...figure.querySelectorAll('svg.plot')];
    const cells = (kinds: string): string[] =>
      [...(table?.querySelectorAll(kinds) ?? [])].map(cellText);
    const printable = new Set(cells('td[data-provenance]:not([data-provenance="simulated"])'));
    // Whole numbers stand on axes too; a number with decimals in a picture can only be a value.
    const simulated = new Set(
      cells('td[data-provenance="simulated"]').filter(
        (text) => text.includes('.') && !printable.has(text),
      ),
    );
    const numerals = [...figure.querySelectorAll('svg.plot text')].flatMap(
      (text) => textOf(text).match(/\d+\.\d+/g) ?? [],
    );
    return {
      id: figure.id,
      title: textOf(figure.querySelector('h1, h2, h3, h4')),
      description: textOf(figure.querySelector('.figure-description')),
      shown: drawings.filter(isShown).length,
      drawings: drawings.length,
      csv: figure.querySelector('a[download][href$=".csv"]')?.getAttribute('href') ?? '',
      head: [...(table?.querySelectorAll('thead th') ?? [])].map(cellText),
      rows: [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
        [...row.children].map(cellText),
      ),
      simulatedNumerals: numerals.filter((numeral) => simulated.has(numeral)),
    };
  }

  /** Words of an element for a screen reader, as far as they stand in the page. */
  function nameOf(element: Element): string {
    const labels = (element.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => textOf(document.getElementById(id)));
    const copy = element.cloneNode(true) as Element;
    for (const hidden of [...copy.querySelectorAll('[aria-hidden="true"]')]) hidden.remove();
    const pictures = [...copy.querySelectorAll('img')].map((picture) => picture.alt);
    return [...labels, element.getAttribute('aria-label') ?? '', textOf(copy), ...pictures]
      .join('')
      .trim();
  }

  const named =
    'a[href], button, summary, h1, h2, h3, h4, h5, h6, figcaption, caption, label, legend, nav[aria-labelledby], [role="region"]';
  const withoutName = [...document.querySelectorAll(named)].filter(
    (element) =>
      element.closest('[aria-hidden="true"], svg.plot') === null && nameOf(element) === '',
  );
  const frames = [...document.querySelectorAll('iframe')].filter(
    (frame) => frame.title.trim() === '',
  );
  const pictures = [...document.querySelectorAll('img:not([alt])')];
  const tagOf = (element: Element): string =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;

  const marks =
    '[data-provenance~="simulated"], .simulated, svg.plot .sim, svg.plot pattern, .marker.ruled';
  return {
    title: document.title,
    lang: document.documentElement.lang,
    headings: [...document.querySelectorAll('h1')].map(textOf),
    figures: [...document.querySelectorAll('figure.figure')].map(partsOf),
    simulated: [...document.querySelectorAll(marks)].map(
      (element) => `${tagOf(element)} ${textOf(element).slice(0, 60)}`,
    ),
    uncovered: [...document.querySelectorAll('[hidden]')]
      .filter(isShown)
      .map((element) => `${tagOf(element)} is shown though it is hidden`),
    nameless: [...withoutName, ...frames, ...pictures].map(
      (element) => `${tagOf(element)} in ${element.closest('[id]')?.id ?? 'the page'} has no name`,
    ),
  };
}

/** Runs inside the page: what is wider than the window, innermost first; empty if the page doesn't scroll sideways. */
export function widerThanWindow(): string[] {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > page.clientWidth + 0.5,
  );
  const scrolls = (element: Element): boolean =>
    ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX);
  const culprits = wide.filter((element) => {
    for (
      let parent = element.parentElement;
      parent && parent !== document.body;
      parent = parent.parentElement
    )
      if (scrolls(parent)) return false;
    return true;
  });
  return [
    `the page is ${page.scrollWidth} px wide`,
    ...culprits
      .slice(-3)
      .map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`),
  ];
}
