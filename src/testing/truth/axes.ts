import type {Line, Picture, Text} from './picture.ts';

// Scales as a reader finds them: from the numerals of an axis and the lines that they stand at.

export interface Axis {
  /** Numerals of the ticks as printed, in order. */
  readonly numerals: readonly string[];
  /** Ends of the labelled part in px, and where the numerals stand across. */
  readonly from: number;
  readonly to: number;
  readonly across: number;
  readonly value: (pixel: number) => number;
  readonly pixel: (value: number) => number;
  /** Units that a pixel stands for. */
  readonly perPixel: number;
}

export interface Tick {
  readonly at: number;
  readonly value: number;
  readonly numeral: string;
}

const numeral = /^([-−]?\d+(?:\.\d+)?)(?:[\u00a0 ](?:%|WTE|people)|, every post filled)?$/;
const isNumeral = ({text, classes}: Text): boolean =>
  numeral.test(text) && (classes.includes('ax') || text.includes('every post filled'));
export const valueIn = (text: string): number =>
  Number((numeral.exec(text)?.[1] ?? '').replace('−', '-'));

const isScaleLine = ({classes}: Line): boolean =>
  ['grid', 'base', 'ref', 'track'].some((name) => classes.includes(name));

/** Half a pixel is what a line or a mark may be off. */
export const halfPixel = 0.5;

/**
 * A scale through its first and last tick.
 * @throws where there are fewer than two ticks, or a tick does not stand where the others say that it should
 */
export function axisOf(ticks: readonly Tick[], across: number): Axis {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first.value === last.value)
    throw new Error(
      'the axis with the numerals ' +
        `${ticks.map((tick) => tick.numeral).join(', ') || '(none)'} can't be read: ` +
        'it needs two ticks that differ',
    );
  const slope = (last.value - first.value) / (last.at - first.at);
  const pixel = (value: number): number => first.at + (value - first.value) / slope;
  for (const tick of ticks) {
    const off = Math.abs(tick.at - pixel(tick.value));
    if (off > halfPixel)
      throw new Error(
        `the tick "${tick.numeral}" of an axis stands ${off.toFixed(1)} ` +
          `px from where ${first.numeral} and ${last.numeral} put it`,
      );
  }
  return {
    numerals: ticks.map((tick) => tick.numeral),
    from: first.at,
    to: last.at,
    across,
    value: (at) => first.value + (at - first.at) * slope,
    pixel,
    perPixel: Math.abs(slope),
  };
}

/** Ticks one after the other as long as their values rise: where they fall, another axis begins. */
function rising(ticks: readonly Tick[]): Tick[][] {
  const axes: Tick[][] = [];
  for (const tick of ticks) {
    const last = axes.at(-1);
    if (last && tick.value > (last.at(-1)?.value ?? Number.NEGATIVE_INFINITY)) last.push(tick);
    else axes.push([tick]);
  }
  return axes;
}

/** Numerals that stand in one line with at least one other thing that a line of the scale leads to. */
function inLine(
  texts: readonly Text[],
  across: (text: Text) => number,
  lineAt: (text: Text) => number | undefined,
): Text[][] {
  const groups = Map.groupBy(texts, (text) => Math.round(across(text)));
  return [...groups.values()].filter((group) => group.some((text) => lineAt(text) !== undefined));
}

function ticksOf(texts: readonly Text[], lineAt: (text: Text) => number | undefined): Tick[] {
  return texts.map((text) => {
    const at = lineAt(text);
    if (at === undefined)
      throw new Error(`the numeral "${text.text}" of an axis stands at no line`);
    return {at, value: valueIn(text.text), numeral: text.text};
  });
}

/** Axes from left to right, by their numerals in the middle above or below a line: first by height, then by place. */
export function axesAcross({texts, lines}: Picture): Axis[] {
  const upright = lines.filter((line) => line.x1 === line.x2 && isScaleLine(line));
  const lineAt = ({x}: Text): number | undefined =>
    upright.find((line) => Math.abs(line.x1 - x) <= halfPixel)?.x1;
  const numerals = texts.filter((text) => isNumeral(text) && text.anchor === 'middle');
  return inLine(numerals, ({y}) => y, lineAt).flatMap((group) =>
    rising(
      ticksOf(
        group.toSorted((a, b) => a.x - b.x),
        lineAt,
      ),
    ).map((ticks) => axisOf(ticks, group[0]?.y ?? 0)),
  );
}

/** An axis from the bottom up, by its numerals beside its lines. */
export function axisUp({texts, lines}: Picture): Axis {
  const level = lines.filter((line) => line.y1 === line.y2 && isScaleLine(line));
  // A numeral has its baseline 4 px below its line: its middle stands half a pixel above.
  const lineAt = ({y}: Text): number | undefined =>
    level.find((line) => Math.abs(line.y1 - y - 0.5) <= 1)?.y1;
  const numerals = texts.filter((text) => isNumeral(text) && text.anchor !== 'middle');
  const [group = []] = inLine(numerals, ({x}) => x, lineAt).toSorted((a, b) => b.length - a.length);
  return axisOf(
    ticksOf(group, lineAt).toSorted((a, b) => a.value - b.value),
    group[0]?.x ?? 0,
  );
}
