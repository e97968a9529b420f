/** What of a page can be seen, which only a browser knows. */
export interface ShownOnPage {
  /** Each figure with how many of its drawings are shown. */
  readonly figures: readonly {
    readonly id: string;
    readonly drawings: number;
    readonly shown: number;
  }[];
  /** What is shown though it says that it is hidden. */
  readonly uncovered: readonly string[];
}

/** Runs inside the page. */
export function shownOn(): ShownOnPage {
  const isShown = (element: Element): boolean => {
    const {width, height} = element.getBoundingClientRect();
    return element.checkVisibility() && width > 0 && height > 0;
  };
  return {
    figures: [...document.querySelectorAll('figure.figure')].map((figure) => {
      const drawings = [...figure.querySelectorAll('svg.plot')];
      return {
        id: figure.id,
        drawings: drawings.length,
        shown: drawings.filter(isShown).length,
      };
    }),
    uncovered: [...document.querySelectorAll('[hidden]')]
      .filter(isShown)
      .map(
        (element) =>
          `<${element.localName} class="${element.getAttribute('class') ?? ''}"> is shown though it is hidden`,
      ),
  };
}
