import type {AdopterCategory} from '../../model/workforce/workforce.ts';
import {label} from '../marks/elements.ts';
import {svg} from '../render/document.ts';
import type {AdopterGroup, GroupMedian} from './census-groups.ts';
import {type CensusShare, shareValue, shareWords} from './census-rows.ts';

/** Places and values in px. */
export interface CensusScales {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the names below the plot. */
  readonly foot: number;
  readonly groups: readonly AdopterGroup[];
  /** Length of the ranking in places, gaps between the groups included. */
  readonly places: number;
  /** Upper end of the shares, in per cent. */
  readonly reach: number;
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
}

/** The name of what the trusts are compared with, on its line. */
export function comparisonLabel(
  row: CensusShare,
  left: number,
  y: CensusScales['y'],
  wide: boolean,
): SVGElement {
  const name = wide ? row.name.toLowerCase().replace('nhs', 'NHS') : 'wider non-medical NHS';
  return label(wide ? left : left - 4, y(shareValue(row)) - 8, [
    {bold: shareWords(row)},
    ` ${name}`,
  ]);
}

/**
 * Above the highest step below the label, so that it covers nothing of the outline. It ends in the middle of its group
 * at the latest, as no trust before the middle is above the median.
 */
export function medianLabel(
  {group: {start, end, trusts}, row}: GroupMedian,
  {x, y}: CensusScales,
  width: number,
): SVGElement {
  const [room, style] = width > 800 ? [84, 't-xl'] : width > 400 ? [54, 't-n'] : [39, 't-b'];
  const from = Math.min(x(start), x((start + end) / 2) - room);
  const beneath = trusts.filter((_, index) => x(start + index) < from + room).map(shareValue);
  return svg(
    'text',
    {x: from, y: y(Math.max(shareValue(row), ...beneath)) - 8, class: 't'},
    svg('tspan', {class: style}, shareWords(row)),
  );
}

/** The name of a group, in the middle below it. */
export function groupName(
  x: number,
  bottom: number,
  adopter: AdopterCategory,
  wide: boolean,
): SVGElement[] {
  const name = adopter.charAt(0).toUpperCase() + adopter.slice(1);
  const note = {
    low: 'trusts with the smallest shares',
    medium: 'trusts in the middle',
    high: 'trusts with the largest shares',
  }[adopter];
  if (wide)
    return [
      label(x, bottom + 20, `${name} adopters`, 't-b', 'middle'),
      label(x, bottom + 38, note, 'ax', 'middle'),
    ];
  return [
    label(x, bottom + 19, name, 't-b', 'middle'),
    ...(adopter === 'medium'
      ? [label(x, bottom + 36, 'adopters, with their medians', 'ax', 'middle')]
      : []),
  ];
}
