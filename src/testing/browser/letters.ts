/** A text of a drawing that reads badly. */
export interface Letters {
  /** Texts that are shown smaller than 12 px, with their size. */
  readonly small: readonly string[];
  /** Pairs of texts that lie on each other. */
  readonly overlapping: readonly string[];
  /** Texts that reach beyond the figure. */
  readonly cut: readonly string[];
}

/**
 * Runs inside the page: measures every text of the drawings that are shown. Boxes are those
 * of the letters, turned with their text, without the air that a font keeps above and below them.
 */
export function measureLetters(): Letters {
  type Point = readonly [number, number];
  interface Box {
    readonly words: string;
    readonly size: number;
    readonly corners: readonly Point[];
  }

  const isShown = (element: Element): boolean =>
    element.checkVisibility({opacityProperty: true, visibilityProperty: true}) &&
    element.getClientRects().length > 0;

  function boxOf(text: SVGTextElement): Box {
    const {a, b, c, d, e, f} = text.getScreenCTM()!;
    const {x, y, width, height} = text.getBBox();
    const font = parseFloat(getComputedStyle(text).fontSize);
    const [top, bottom] = [y + 0.22 * font, y + height - 0.12 * font];
    const corners = (
      [
        [x, top],
        [x + width, top],
        [x + width, bottom],
        [x, bottom],
      ] as const
    ).map(([px, py]) => [a * px + c * py + e, b * px + d * py + f] as const);
    return {
      words: text.textContent.trim(),
      size: font * Math.sqrt(Math.abs(a * d - b * c)),
      corners,
    };
  }

  /**
   * Depth in px to which two convex boxes lie in each other along
   * the axis on which they do so least; negative for a gap.
   */
  function depth(one: Box, other: Box): number {
    const axes = [one, other]
      .flatMap(
        ({corners: [p, q, r]}) =>
          [
            [p!, q!],
            [q!, r!],
          ] as const,
      )
      .map(([p, q]) => {
        const length = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
        return [(q[1] - p[1]) / length, (p[0] - q[0]) / length] as const;
      });
    const range = (box: Box, [x, y]: Point) => {
      const places = box.corners.map(([px, py]) => px * x + py * y);
      return [Math.min(...places), Math.max(...places)] as const;
    };
    return Math.min(
      ...axes.map((axis) => {
        const [from, to] = range(one, axis);
        const [start, end] = range(other, axis);
        return Math.min(to, end) - Math.max(from, start);
      }),
    );
  }

  const small: string[] = [];
  const overlapping: string[] = [];
  const cut: string[] = [];
  for (const drawing of [...document.querySelectorAll<SVGSVGElement>('svg.plot')].filter(isShown)) {
    const name = drawing.closest('figure')?.id ?? 'figure';
    const boxes = [...drawing.querySelectorAll('text')]
      .filter((text) => text.textContent.trim() !== '' && isShown(text))
      .map(boxOf);
    const frame = (drawing.closest('figure') ?? drawing).getBoundingClientRect();
    boxes.forEach((box, index) => {
      const where = `${name}: "${box.words}"`;
      if (box.size < 11.99) small.push(`${where} is ${box.size.toFixed(1)} px`);
      if (box.corners.some(([x]) => x < frame.left - 0.5 || x > frame.right + 0.5))
        cut.push(`${where} reaches beyond the figure`);
      for (const other of boxes.slice(index + 1))
        if (depth(box, other) > 1) overlapping.push(`${where} lies on "${other.words}"`);
    });
  }
  return {small, overlapping, cut};
}
