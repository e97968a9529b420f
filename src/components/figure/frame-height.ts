import {
  type FontWeight,
  type LineCounter,
  lineCounter,
  measure,
} from '../../publishing/files/font.ts';

/** What an embed page holds from its top to its bottom. Numbers are those of src/styles/embed.css and drawing.css. */
export interface Framed {
  readonly tags: readonly string[];
  /** What stands above the title where the figure is no longer current; else empty. */
  readonly status: string;
  readonly title: string;
  readonly subtitle: string;
  /** Paragraphs below the drawing. */
  readonly caption: readonly string[];
  readonly drawings: readonly {readonly width: number; readonly height: number}[];
}

/** A frame is so many px high from a width on. */
export interface FrameStep {
  readonly from: number;
  readonly height: number;
}

/** Frames are measured between these widths, in px; a wider one shows what the widest of them shows. */
const [narrowest, widest] = [280, 1000];
/** How much higher than its content a frame may be, so that its steps are few. */
const slack = 40;

/** From which width in px on each drawing is shown, and how wide it may become. */
const shown: Readonly<Record<number, {readonly from: number; readonly most: number}>> = {
  328: {from: 0, most: 408},
  456: {from: 456, most: 568},
  600: {from: 584, most: 744},
  904: {from: 840, most: Infinity},
};

/** The widths at which a frame changes its height, so that it is as high as its content at each. */
export function frameSteps(framed: Framed): FrameStep[] {
  const heightAt = heightOf(framed);
  const steps: FrameStep[] = [];
  let lowest = Infinity;
  for (let width = narrowest; width <= widest; width += 4) {
    const height = heightAt(width);
    const last = steps.at(-1);
    lowest = Math.min(lowest, height);
    if (last && Math.max(last.height, height) - lowest <= slack)
      steps[steps.length - 1] = {from: last.from, height: Math.max(last.height, height)};
    else {
      steps.push({from: steps.length === 0 ? 0 : width, height});
      lowest = height;
    }
  }
  return steps;
}

/** Height in px of an embed page in a frame of a width. */
function heightOf(framed: Framed): (width: number) => number {
  const titleLines = linesIn(framed.title, 700);
  const subtitleLines = linesIn(framed.subtitle, 400);
  const statusLines = linesIn(framed.status, 700);
  const captionLines = framed.caption.map((text) => linesIn(text, 400));
  return (width) => {
    const column = Math.min(width, 960) - (width <= 352 ? 16 : 32);
    const titleSize = Math.min(23, Math.max(19, 16 + 0.012 * width));
    const title = titleLines(Math.min(column, 704), titleSize);
    const subtitle = subtitleLines(Math.min(column, 736), 15);
    const status = statusLines(column, 15);
    const caption = captionLines.map((lines) => 5.6 + 19.5 * lines(column, 13));
    return Math.ceil(
      6 +
        (tagsHeight(framed.tags, column) + 12) +
        (status > 0 ? 16 + 26 * status : 0) +
        1.2 * titleSize * title +
        (5.6 + 21.3 * subtitle + 16) +
        drawingHeight(framed.drawings, column) +
        (12 + 1 + 28) +
        caption.reduce((sum, each) => sum + each, 0) +
        20,
    );
  };
}

/** The face of pages is wider than that of files, by up to a tenth in the widths that an embed uses. */
const stretch = 1.12;

const linesIn = (text: string, weight: FontWeight): LineCounter =>
  lineCounter(text, weight, stretch);

function tagsHeight(tags: readonly string[], column: number): number {
  const whole = tags.reduce((sum, tag) => sum + stretch * measure(tag, 13, 700) + 20, 0);
  return whole <= column ? 24 : 24 + 27;
}

function drawingHeight(drawings: Framed['drawings'], column: number): number {
  const {width, height} = drawings.findLast(({width}) => (shown[width]?.from ?? 0) <= column)!;
  return (height * Math.min(column, shown[width]?.most ?? width)) / width;
}
