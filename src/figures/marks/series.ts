import {svg} from '../render/document.ts';

/** What a colour stands for. The style sheet gives each its colour in both themes (`f-…` fills, `s-…` strokes). */
export const series = [
  'support',
  'radiographic',
  'band-2',
  'band-3',
  'band-4',
  'context',
  'highlight',
] as const;
export type Series = (typeof series)[number];

/**
 * Id of the ruled pattern of a series in one drawing: unique on a page, since two patterns of one id hide each other.
 */
export const patternId = (drawing: string, of: Series): string => `${drawing}-${of}`;

/** The ruling of simulated marks that stand alone: one direction and one pitch everywhere, over a tint. */
export function ruling(drawing: string, of: Series): SVGElement {
  return svg(
    'pattern',
    {
      id: patternId(drawing, of),
      width: 5,
      height: 5,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    svg('rect', {width: 5, height: 5, class: `wash f-${of}`}),
    svg('rect', {width: 1.5, height: 5, class: `f-${of}`}),
  );
}
