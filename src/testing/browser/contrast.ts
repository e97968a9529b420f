/** What the colours of the drawings that are shown do badly, and how many were measured. */
export interface Contrast {
  /** Texts that stand out from what is behind them by less than 4.5 to 1. */
  readonly texts: readonly string[];
  /** Marks that stand out from the film by less than 3 to 1. */
  readonly marks: readonly string[];
  /** Colours side by side that differ by less than 3 to 1. */
  readonly neighbours: readonly string[];
  readonly measured: {readonly texts: number; readonly marks: number; readonly neighbours: number};
}

/**
 * Runs inside the page: measures contrast (WCAG 2.2, relative luminance) from
 * the colours that the browser computes. The background of a text is its halo,
 * or else the topmost mark painted before it at the middle of a letter, or else the film.
 */
export function measureContrast(): Contrast {
  interface Colour {
    readonly r: number;
    readonly g: number;
    readonly b: number;
    readonly alpha: number;
  }
  /** A mark and the place that it takes on the screen, without its stroke. */
  interface Painted {
    readonly mark: SVGGeometryElement;
    readonly box: DOMRect;
  }
  const shapes = 'rect, circle, ellipse, path, line, polyline, polygon';
  const pairs = [
    ['support', 'radiographic'],
    ['band-2', 'band-3'],
    ['band-3', 'band-4'],
  ] as const;
  /** Classes besides those of the series whose strokes are read as values. */
  const readStrokes = ['step', 'ref', 'fit', 'ray', 'cap', 'cell-solid'];

  /** Undefined where nothing is painted, or a pattern. */
  function colourOf(text: string, opacity = 1): Colour | undefined {
    if (text === 'none' || text.startsWith('url(')) return undefined;
    const numbers = /^rgba?\(([^)]*)\)$/
      .exec(text)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number);
    const [r, g, b, alpha = 1] = numbers ?? [];
    if (r === undefined || g === undefined || b === undefined)
      throw new Error(`A colour that the contrast check cannot read: ${text}`);
    return {r, g, b, alpha: alpha * opacity};
  }

  const over = (top: Colour, below: Colour): Colour => {
    const mix = (channel: 'r' | 'g' | 'b'): number =>
      top.alpha * top[channel] + (1 - top.alpha) * below[channel];
    return {r: mix('r'), g: mix('g'), b: mix('b'), alpha: 1};
  };

  function luminance({r, g, b}: Colour): number {
    const [red, green, blue] = [r, g, b].map((channel) =>
      channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
    ) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function ratio(one: Colour, other: Colour): number {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    return (light + 0.05) / (dark + 0.05);
  }

  const isShown = (element: Element): boolean =>
    element.checkVisibility({opacityProperty: true, visibilityProperty: true}) &&
    element.getClientRects().length > 0;

  /** Opacity of an element with all that it stands in, up to its drawing. */
  function opacityOf(element: Element): number {
    const own = Number(getComputedStyle(element).opacity);
    return element.parentElement && !element.matches('svg')
      ? own * opacityOf(element.parentElement)
      : own;
  }

  function filmBehind(element: Element): Colour {
    const colour = colourOf(getComputedStyle(element).backgroundColor);
    if (!element.parentElement)
      return colour && colour.alpha > 0 ? colour : {r: 255, g: 255, b: 255, alpha: 1};
    return !colour || colour.alpha === 0
      ? filmBehind(element.parentElement)
      : colour.alpha === 1
        ? colour
        : over(colour, filmBehind(element.parentElement));
  }

  const fillOf = (element: Element, style = getComputedStyle(element)): Colour | undefined =>
    colourOf(style.fill, Number(style.fillOpacity) * opacityOf(element));
  const strokeOf = (element: Element, style = getComputedStyle(element)): Colour | undefined =>
    parseFloat(style.strokeWidth) > 0
      ? colourOf(style.stroke, Number(style.strokeOpacity) * opacityOf(element))
      : undefined;

  /** Colours of the lines of a pattern that a mark is filled with. */
  function ruledIn(mark: Element): Colour[] {
    const id = /^url\("?#([^")]+)"?\)/.exec(getComputedStyle(mark).fill)?.[1];
    const lines =
      id === undefined
        ? []
        : [...(document.getElementById(id)?.querySelectorAll(shapes) ?? [])].filter(
            (line) => !line.classList.contains('wash'),
          );
    return lines.flatMap((line) => fillOf(line) ?? []);
  }

  /** Series whose colour a mark takes, itself or from the group it stands in: "f-…" for fills, "s-…" for strokes. */
  function seriesOf(mark: Element, kind: 'f' | 's'): string | undefined {
    const name = new RegExp(`^${kind}-(.+)$`);
    for (
      let element: Element | null = mark;
      element && !element.matches('svg');
      element = element.parentElement
    ) {
      for (const each of element.classList) if (name.test(each)) return each.slice(2);
    }
    return undefined;
  }

  const isRead = (mark: Element): boolean =>
    readStrokes.some((name) => mark.closest(`.${name}`) !== null);

  /** Everything painted at a point of the screen by marks before a text, as the colours that may be behind it there. */
  function behind(
    text: Element,
    marks: readonly Painted[],
    x: number,
    y: number,
    film: Colour,
  ): Colour[] {
    let colours = [film];
    for (const {mark, box} of marks) {
      if (x < box.left - 4 || x > box.right + 4 || y < box.top - 4 || y > box.bottom + 4) continue;
      if (!(mark.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
      const point = new DOMPoint(x, y).matrixTransform(mark.getScreenCTM()!.inverse());
      const [inside, stroked] = [mark.isPointInFill(point), mark.isPointInStroke(point)];
      const fill = inside ? fillOf(mark) : undefined;
      const stroke = stroked ? strokeOf(mark) : undefined;
      if (fill) colours = colours.map((colour) => over(fill, colour));
      if (inside) colours = [...colours, ...ruledIn(mark).map((colour) => over(colour, film))];
      if (stroke) colours = colours.map((colour) => over(stroke, colour));
    }
    return colours;
  }

  /** Middles of the first, the middle and the last letter, on the screen. */
  function middles(text: SVGTextContentElement): DOMPoint[] {
    const count = text.getNumberOfChars();
    const matrix = (text.closest('text') as SVGTextElement).getScreenCTM()!;
    return [...new Set([0, Math.floor(count / 2), count - 1])]
      .filter((index) => index >= 0)
      .map((index) => {
        const {x, y, width, height} = text.getExtentOfChar(index);
        return new DOMPoint(x + width / 2, y + height / 2).matrixTransform(matrix);
      });
  }

  const hasOwnWords = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );

  function worstOfText(
    text: SVGTextContentElement,
    marks: readonly Painted[],
    film: Colour,
  ): number {
    const fill = fillOf(text);
    if (!fill) return 0;
    const style = getComputedStyle(text);
    const halo =
      style.paintOrder.startsWith('stroke') && parseFloat(style.strokeWidth) >= 3
        ? strokeOf(text)
        : undefined;
    const grounds = halo
      ? [over(halo, film)]
      : middles(text).flatMap(({x, y}) => behind(text, marks, x, y, film));
    return Math.min(...grounds.map((ground) => ratio(over(fill, ground), ground)));
  }

  const texts: string[] = [];
  const marks = new Set<string>();
  const neighbours: string[] = [];
  const measured = {texts: 0, marks: 0, neighbours: 0};
  for (const drawing of [...document.querySelectorAll<SVGSVGElement>('svg.plot')].filter(isShown)) {
    const name = drawing.closest('figure')?.id ?? 'figure';
    const film = filmBehind(drawing);
    const painted = [...drawing.querySelectorAll<SVGGeometryElement>(shapes)]
      .filter((shape) => !shape.closest('defs, pattern, clipPath') && isShown(shape))
      .map((mark): Painted => ({mark, box: mark.getBoundingClientRect()}));
    for (const text of [...drawing.querySelectorAll<SVGTextContentElement>('text, tspan')].filter(
      (each) => hasOwnWords(each) && isShown(each),
    )) {
      const worst = worstOfText(text, painted, film);
      measured.texts++;
      if (worst < 4.5) texts.push(`${name}: "${text.textContent.trim()}" ${worst.toFixed(2)}`);
    }
    const bySeries = new Map<string, Colour>();
    const judge = (what: string, colour: Colour | undefined): void => {
      if (!colour) return;
      measured.marks++;
      const value = ratio(over(colour, film), film);
      if (value < 3) marks.add(`${name}: ${what} ${value.toFixed(2)}`);
    };
    for (const {mark} of painted) {
      const [filled, stroked] = [seriesOf(mark, 'f'), seriesOf(mark, 's')];
      const fill = fillOf(mark);
      // A wash is a ground: what it says stands on it or beside it.
      if (filled !== undefined && !mark.classList.contains('wash'))
        judge(`fill of ${filled}`, fill);
      if (filled !== undefined && fill) bySeries.set(filled, over(fill, film));
      if (stroked !== undefined || isRead(mark))
        judge(
          `stroke of ${stroked ?? mark.closest('[class]')?.getAttribute('class')}`,
          strokeOf(mark),
        );
      for (const ruled of stroked === undefined ? [] : ruledIn(mark)) {
        judge(`ruling of ${stroked}`, ruled);
        bySeries.set(stroked!, over(ruled, film));
      }
    }
    for (const [one, other] of pairs) {
      const [a, b] = [bySeries.get(one), bySeries.get(other)];
      if (!a || !b) continue;
      measured.neighbours++;
      if (ratio(a, b) < 3)
        neighbours.push(`${name}: ${one} beside ${other} ${ratio(a, b).toFixed(2)}`);
    }
  }
  return {texts, marks: [...marks], neighbours, measured};
}
