import {hasNumber} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import type {Posts, StaffPosts} from '../../model/workforce/establishment.ts';
import type {Series} from '../marks/series.ts';
import type {StripOptions} from '../marks/strip.ts';
import {svg} from '../render/document.ts';
import type {StatedFinding} from '../table/table.ts';

// What the figures of funded and filled posts share: of one case, and of all.

/** A staff group as these figures show it. */
export interface Staff {
  readonly key: 'support' | 'radiographers';
  readonly name: string;
  readonly bands: string;
  readonly series: Series;
}

export const staff: readonly [Staff, Staff] = [
  {key: 'support', name: 'Support staff', bands: 'bands 2–4', series: 'support'},
  {key: 'radiographers', name: 'Radiographers', bands: 'bands 5–8', series: 'radiographic'},
];

/** A source says in words that more are in post than funded, whatever is known of the amounts. */
export const isStatedOver = ({overRecruited}: StaffPosts): boolean =>
  overRecruited.value === true && overRecruited.provenance === 'published';

/** The direction is known from something better than simulated amounts. */
export const isKnownDirection = ({overRecruited}: StaffPosts): boolean =>
  typeof overRecruited.value === 'boolean' && overRecruited.provenance !== 'simulated';

/** Something to draw: an amount, or a direction that a source states. */
export const hasMark = (posts: StaffPosts): boolean =>
  hasNumber(posts.filled) || isStatedOver(posts);

/**
 * What a staff group counts as among the values of a figure: its amount, and a stated direction as a value of its own.
 */
export function drawnPosts(posts: StaffPosts): Measured[] {
  const {provenance, source, place} = posts.overRecruited;
  return [posts.filled, ...(isStatedOver(posts) ? [{value: 1, provenance, source, place}] : [])];
}

/**
 * What the strip shows beside its words: amounts are points, and a direction that is published without an amount is a
 * solid link.
 */
export const keyOf = (all: readonly StaffPosts[]): StripOptions => ({
  points: all.some(({filled}) => hasNumber(filled)),
  lines: true,
  published:
    all.some(isStatedOver) &&
    !all.some(({filled}) => hasNumber(filled) && filled.provenance === 'published')
      ? 'link'
      : undefined,
});

/** "yes", "no" or why it isn't known, for tables: what rests on simulated amounts is not known. */
export const overWords = (posts: StaffPosts): StatedFinding | string =>
  isKnownDirection(posts)
    ? {
        text: posts.overRecruited.value === true ? 'yes' : 'no',
        provenance: posts.overRecruited.provenance,
      }
    : 'not in the text';

/**
 * Ends of a scale of posts filled, in whole tens around 100 and all values; undefined without values, where there is no
 * scale.
 */
export function filledDomain(all: readonly Posts[]): readonly [number, number] | undefined {
  const values = all
    .flatMap(({support, radiographers}) => [support.filled, radiographers.filled])
    .filter(hasNumber)
    .map(({value}) => value);
  if (values.length === 0) return undefined;
  return [
    10 * Math.floor((Math.min(...values, 92) - 1) / 10),
    10 * Math.ceil((Math.max(...values, 108) + 1) / 10),
  ];
}

/** Whole tens from one end of a scale to the other. */
export const tens = ([from, to]: readonly [number, number]): number[] =>
  Array.from({length: (to - from) / 10 + 1}, (_, index) => from + 10 * index);

/**
 * From the line of all posts funded to the place of those in post: solid where the direction is known, else dashed.
 * The bar across at the line stands for the posts funded: they are the hundred, whatever their number.
 */
export function link(
  posts: StaffPosts,
  series: Series,
  {from, to, y, reach}: {from: number; to: number; y: number; reach: number},
): SVGElement {
  const end = isKnownDirection(posts) ? '' : '-sim';
  return svg(
    'g',
    {},
    svg('line', {x1: from, x2: to, y1: y, y2: y, class: `link${end} s-${series}`}),
    ...(reach > 0 ? [bar(series, {at: from, y, reach})] : []),
  );
}

/** The posts funded: a bar across the row. */
export const bar = (
  series: Series,
  {at, y, reach}: {at: number; y: number; reach: number},
): SVGElement =>
  svg('line', {x1: at, x2: at, y1: y - reach, y2: y + reach, class: `tick s-${series}`});

/** A direction without an amount: an arrow that is as long for everyone. */
export function arrow(
  series: Series,
  {from, y, length, reach}: {from: number; y: number; length: number; reach: number},
): SVGElement {
  const to = from + length;
  return svg(
    'g',
    {},
    svg('line', {x1: from, x2: to - 8, y1: y, y2: y, class: `link s-${series}`}),
    svg('path', {
      d: `M${to - 11} ${y - 6.5}L${to} ${y}L${to - 11} ${y + 6.5}Z`,
      class: `f-${series}`,
    }),
    bar(series, {at: from, y, reach}),
  );
}

/** A small arrow of the axis: which way is which. */
export function pointer(x: number, y: number, towards: -1 | 1): SVGElement {
  const tip = x + towards * 16;
  return svg(
    'g',
    {},
    svg('line', {x1: x, x2: tip - towards * 4, y1: y, y2: y, class: 'base'}),
    svg('path', {
      d: `M${tip - towards * 6} ${y - 4}L${tip} ${y}L${tip - towards * 6} ${y + 4}Z`,
      class: 'f-highlight',
    }),
  );
}
