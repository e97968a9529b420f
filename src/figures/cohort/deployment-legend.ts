import {provenances} from '../../model/values/provenance.ts';
import {doubleFrame, label, notGiven} from '../marks/elements.ts';
import {quiet} from '../marks/marks.ts';
import type {Series} from '../marks/series.ts';
import {svg} from '../render/document.ts';
import {missingWords} from '../words.ts';
import {type DeploymentCell, nobody, square, stepNames} from './deployment-cells.ts';

/** A sample with its words, as wide as both. */
export interface LegendEntry {
  readonly words: string;
  /** Width of the sample in px. */
  readonly width: number;
  readonly sample: (x: number, y: number) => SVGElement[];
}

const sampleWidth = 24;
const sampleSide = 20;
const frame =
  (className: string) =>
  (x: number, y: number): SVGElement =>
    svg('rect', {x: x + 0.6, y: y + 0.6, width: sampleWidth, height: 12.8, class: className});

/** What the squares stand for, in each colour that has any. */
export const stepLegend = (colours: readonly Series[]): LegendEntry[] =>
  colours.length === 0
    ? []
    : stepNames.map((words, step) => ({
        words,
        width: colours.length * (sampleSide + 3) - 3,
        sample: (x, y) =>
          colours.map((series, index) => {
            const sample = square(x + (sampleSide + 3) * index + sampleSide / 2, y + 7, step);
            sample.setAttribute('class', quiet(series));
            return sample;
          }),
      }));

export const nobodyLegend: readonly LegendEntry[] = [
  {words: 'nobody, simulated', width: 8, sample: (x, y) => [nobody(x + 4, y + 7)]},
];

/** Framed zeros, by where they are known from. */
export function zeroLegend(zeros: readonly DeploymentCell[]): LegendEntry[] {
  const known = provenances.filter((provenance) =>
    zeros.some(({measured}) => measured.provenance === provenance),
  );
  return known.map((provenance) => ({
    words: `nobody, ${provenance}`,
    width: sampleWidth,
    sample: (x, y) => [
      provenance === 'derived'
        ? doubleFrame(x, y - 1.6, sampleWidth + 1.2, 17.2)
        : svg('rect', {x: x + 0.6, y: y - 1, width: sampleWidth, height: 16, class: 'cell-solid'}),
      label(x + 12.6, y + 11.5, '0', 't-b', 'middle'),
    ],
  }));
}

export const derivedLegend: readonly LegendEntry[] = [
  {
    words: 'derived',
    width: sampleWidth,
    sample: (x, y) => [doubleFrame(x, y, sampleWidth + 1.2, 14)],
  },
];

/** Why dotted cells have no number: each reason once, in words. */
export function gapLegend(missing: readonly DeploymentCell[]): LegendEntry[] {
  const reasons = new Map(missing.map(({measured}) => [missingWords(measured), measured]));
  return [...reasons]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([words, measured]) => ({
      words,
      width: sampleWidth,
      sample: (x, y) => [frame('gap')(x, y), ...notGiven(x + sampleWidth / 2, y + 7, measured)],
    }));
}

/** Samples side by side above the grid, on as many lines as they need. */
export function placedSamples(
  entries: readonly LegendEntry[],
  start: number,
  width: number,
): {elements: SVGElement[]; height: number} {
  let [x, y] = [start, 1];
  const elements = entries.flatMap(({words, width: sampled, sample}) => {
    const room = sampled + 20 + words.length * 6.6;
    if (x > start && x + room > width) [x, y] = [start, y + 22];
    const entry = [...sample(x, y), label(x + sampled + 8, y + 12, words)];
    x += room;
    return entry;
  });
  return {elements, height: entries.length === 0 ? 0 : y + 25};
}
