import {balanced, linesOf, type Measure} from '../marks/lines.ts';
import {ruling} from '../marks/series.ts';
import {svg} from './document.ts';
import type {Setting, Standalone} from './standalone.ts';

/** Room at the left and the right of what the file holds, in px. */
export const margin = 28;
/** Height of the clip at its top, in px. */
export const bar = 6;

/** Pieces of the file from the top down, and the height that they take. */
export interface Stack {
  readonly elements: SVGElement[];
  height: number;
}

/** What stands above the drawing: tag and marker, status, title and subtitle. */
export function head(column: Stack, figure: Standalone, {measure}: Setting, width: number): void {
  column.elements.push(...tag(figure, measure), ...marker(figure, measure, width));
  column.height += 24 + 18;
  const inner = width - 2 * margin;
  const bold = {weight: 700, fill: 'var(--ink)', measure} as const;
  if (figure.status !== 'current')
    paragraph(
      column,
      `${figure.status.replace(/^./, (letter) => letter.toUpperCase())}. ${figure.statusReason}`.trim(),
      {...bold, size: 15, leading: 20, width: inner},
      8,
    );
  const title = {size: 24, leading: 29, width: Math.min(inner, 760), breaking: balanced};
  paragraph(column, figure.title, {...bold, ...title}, 7);
  const subtitle = {size: 15, leading: 21, width: Math.min(inner, 800), breaking: balanced};
  paragraph(column, figure.subtitle, {...subtitle, weight: 400, fill: 'var(--ink-2)', measure}, 20);
}

/** Size of the letters that hang from the clip, in px. */
const hanging = 13;
const boxWidth = (text: string, measure: Measure): number => measure(text, hanging, 700) + 14;

function tag(figure: Standalone, measure: Measure): SVGElement[] {
  const width = boxWidth(figure.tag, measure);
  return [
    svg('rect', {x: margin, y: bar, width, height: 24, fill: 'var(--solid)'}),
    words(margin + 7, bar + 16.5, figure.tag, hanging, 'var(--on-solid)', 700),
  ];
}

/** The words of the marker at the right: on a ruled tab where values are simulated, else on a block. */
function marker(figure: Standalone, measure: Measure, width: number): SVGElement[] {
  const room = boxWidth(figure.marker, measure) + (figure.isSimulated ? 26 : 0);
  const x = width - margin - room;
  const fill = figure.isSimulated ? 'var(--ink)' : 'var(--on-solid)';
  return [
    ...(figure.isSimulated
      ? ruledTab(figure.id, x, room)
      : [svg('rect', {x, y: bar, width: room, height: 24, fill: 'var(--solid)'})]),
    words(width - margin - 7, bar + 16.5, figure.marker, hanging, fill, 700, 'end'),
  ];
}

function ruledTab(id: string, x: number, width: number): SVGElement[] {
  const pattern = ruling(id, 'highlight');
  for (const [index, rect] of [...pattern.querySelectorAll('rect')].entries()) {
    rect.removeAttribute('class');
    rect.setAttribute('fill', index === 0 ? 'var(--film)' : 'var(--ink)');
  }
  const fill = `url(#${pattern.getAttribute('id')})`;
  const frame = {'fill': 'var(--film)', 'stroke': 'var(--ink)', 'stroke-width': 1.5};
  return [
    svg('defs', {}, pattern),
    svg('rect', {x: x + 0.75, y: bar + 0.75, width: width - 1.5, height: 22.5, ...frame}),
    svg('rect', {x: x + 1.5, y: bar + 1.5, width: 25, height: 21, fill}),
    svg('rect', {x: x + 26.5, y: bar + 1.5, width: 1.5, height: 21, fill: 'var(--ink)'}),
  ];
}

/** What stands below it: notes, source, version and licence, address. */
export function foot(column: Stack, figure: Standalone, {measure}: Setting, width: number): void {
  const type = {
    size: 13,
    leading: 19,
    weight: 400,
    fill: 'var(--ink-2)',
    measure,
    width: width - 2 * margin,
  } as const;
  column.elements.push(
    svg('rect', {
      x: margin,
      y: column.height,
      width: width - 2 * margin,
      height: 1,
      fill: 'var(--rule)',
    }),
  );
  column.height += 12;
  paragraph(column, figure.notes, type, 3);
  paragraph(column, `Source: ${figure.source}`, type, 8);
  paragraph(
    column,
    // Not the hash of the edition: a picture stays as it is for as long as its own rows do.
    `${figure.report}, version ${figure.version}, rows ${figure.hash}. ${figure.licence}.`,
    {...type, fill: 'var(--ink-3)'},
    0,
  );
  paragraph(column, figure.address, {...type, fill: 'var(--ink-3)'}, 16);
}

interface Type {
  readonly size: number;
  readonly leading: number;
  readonly weight: 400 | 700;
  readonly fill: string;
  readonly measure: Measure;
  readonly width: number;
  /** Breaks the text into lines. */
  readonly breaking?: typeof linesOf;
}

/**
 * Lines of text one below the other, with a space after them. Widths are measured without kerning, so that 1
 * per cent is left free.
 */
function paragraph(
  column: Stack,
  text: string,
  {size, leading, weight, fill, measure, width, breaking = linesOf}: Type,
  after: number,
): void {
  if (text === '') return;
  for (const line of breaking(text, width, (each) => 1.01 * measure(each, size, weight))) {
    column.elements.push(words(margin, column.height + leading * 0.75, line, size, fill, weight));
    column.height += leading;
  }
  column.height += after;
}

function words(
  x: number,
  y: number,
  text: string,
  size: number,
  fill: string,
  weight: 400 | 700,
  anchor?: 'end',
): SVGElement {
  return svg(
    'text',
    {x, y, 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor},
    text,
  );
}
