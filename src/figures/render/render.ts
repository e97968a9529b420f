import * as Plot from '@observablehq/plot';
import {patternId, ruling, series} from '../marks/series.ts';
import {stripClass} from '../marks/strip.ts';
import {document, svg} from './document.ts';

export interface Drawing {
  /** Id of this drawing on its page: figure and width, such as "establishment-904". */
  readonly id: string;
  readonly width: number;
  /** Height of the plot with its margins and the strip. */
  readonly height: number;
}

/**
 * Draws a plot and returns one bare `<svg>` as text, ready for both themes: no style, no colour,
 * no names for assistive technology (the figure's description and table say it better),
 * the patterns that it uses, and ids that no other drawing has.
 * @param patterns patterns besides the ruling of the series; those that the drawing does not use are left out
 * @throws where Plot warns: a warning would be drawn into the picture
 */
export function render(drawing: Drawing, options: Plot.PlotOptions): string {
  const plot = draw(drawing, options);
  strip(plot);
  round(plot);
  renameIds(plot, drawing.id);
  liftStrip(plot);
  addPatterns(plot, drawing.id);
  return plot.outerHTML;
}

function draw({id, width, height}: Drawing, options: Plot.PlotOptions): Element {
  const warnings: string[] = [];
  const warn = console.warn;
  console.warn = (...words) => warnings.push(words.join(' '));
  try {
    const plot = Plot.plot({...options, document, width, height, className: 'plot'});
    if (warnings.length > 0) throw new Error(`Figure ${id}: ${warnings.join('; ')}`);
    return plot;
  } finally {
    console.warn = warn;
  }
}

/** Removes what Plot adds for use in a page of its own. */
function strip(plot: Element): void {
  for (const style of [...plot.querySelectorAll('style')]) style.remove();
  for (const name of ['style', 'font-family', 'font-size', 'fill', 'text-anchor'])
    plot.removeAttribute(name);
  for (const element of [...plot.querySelectorAll('[aria-label]')])
    element.removeAttribute('aria-label');
  for (const element of [...plot.querySelectorAll('[aria-description]')])
    element.removeAttribute('aria-description');
  // Plot leaves out an anchor that is the default of its root, which has none any more.
  for (const group of [...plot.querySelectorAll('g.t:not([text-anchor])')])
    group.setAttribute('text-anchor', 'middle');
  plot.setAttribute('class', `plot w${plot.getAttribute('width')}`);
  plot.setAttribute('aria-hidden', 'true');
  plot.setAttribute('focusable', 'false');
}

const places = [
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'width',
  'height',
  'cx',
  'cy',
  'r',
  'd',
  'transform',
  'points',
];

/**
 * A hundredth of a pixel is enough, and what a processor makes of the sixteenth digit is no difference between two
 * drawings.
 */
function round(plot: Element): void {
  for (const element of [...plot.querySelectorAll('*')]) {
    for (const name of places) {
      const value = element.getAttribute(name);
      if (value?.includes('.'))
        element.setAttribute(
          name,
          value.replace(/-?\d+\.\d+(e-?\d+)?/g, (digits) =>
            String(Math.round(Number(digits) * 100) / 100 || 0),
          ),
        );
    }
  }
}

/** Plot numbers its clip paths by a counter of the process, so that the output would hang on what was drawn before. */
function renameIds(plot: Element, id: string): void {
  [...plot.querySelectorAll('clipPath[id]')].forEach((clip, index) => {
    const old = clip.getAttribute('id') ?? '';
    clip.setAttribute('id', `${id}-clip-${index}`);
    for (const user of [...plot.querySelectorAll(`[clip-path="url(#${old})"]`)])
      user.setAttribute('clip-path', `url(#${id}-clip-${index})`);
  });
}

/** Puts the strip above all else, which gives way by its height. */
function liftStrip(plot: Element): void {
  const strip = plot.querySelector(`g.${stripClass}`);
  if (!strip) return;
  const height = strip.getAttribute('data-height') ?? '';
  strip.removeAttribute('data-height');
  strip.remove();
  const below = svg(
    'g',
    {transform: `translate(0,${height})`},
    ...([...plot.childNodes] as unknown as Node[]),
  );
  plot.append(strip, below);
}

function addPatterns(plot: Element, id: string): void {
  const text = plot.outerHTML;
  const used = series.filter((each) => text.includes(`url(#${patternId(id, each)})`));
  if (used.length > 0) plot.prepend(svg('defs', {}, ...used.map((each) => ruling(id, each))));
}
