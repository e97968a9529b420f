import * as Plot from '@observablehq/plot';
import type {Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {overlay, quiet} from '../marks/marks.ts';
import {strip, stripHeight} from '../marks/strip.ts';
import {render} from '../render/render.ts';
import {type AdopterGroup, type GroupMedian, groups, outline, stretches} from './census-groups.ts';
import {type CensusScales, comparisonLabel, groupName, medianLabel} from './census-labels.ts';
import {quartileBox} from './census-quartiles.ts';
import {type CensusShare, find, shareValue} from './census-rows.ts';

/** An outline of the ranked trusts in their groups, with the published statistics across it. */
export function drawCensus(all: readonly CensusShare[], frame: Frame): string {
  const {drawing, width, drawn} = frame;
  const scales = scalesOf(all, frame);
  const foot = scales.foot + stripHeight(drawn, width);
  return render(
    {id: drawing, width, height: scales.bottom + foot},
    {
      marginTop: scales.top,
      marginRight: width - scales.right,
      marginLeft: scales.left,
      marginBottom: foot,
      x: {domain: [0, scales.places], axis: null},
      y: {domain: [0, scales.reach], axis: null},
      marks: [
        ...marks(all, scales),
        overlay(...words(all, scales, frame), strip(drawing, drawn, width, {series: 'support'})),
      ],
    },
  );
}

/** Ticks of the share, in per cent. */
const ticks = [0, 10, 20, 30, 40] as const;

function scalesOf(all: readonly CensusShare[], {width, wide}: Frame): CensusScales {
  const [left, margin] = wide ? [176, 40] : width < 500 ? [96, 34] : [128, 34];
  const [top, bottom, foot] = wide ? [6, 372, 54] : [8, 256, 48];
  const right = width - margin;
  const list = groups(all, wide ? 4 : 3);
  const places = list.at(-1)?.end ?? 1;
  const reach = Math.max(40, ...all.map(shareValue)) * 1.06;
  return {
    left,
    right,
    top,
    bottom,
    foot,
    groups: list,
    places,
    reach,
    x: (place) => left + ((right - left) * place) / places,
    y: (value) => bottom - ((bottom - top) * value) / reach,
  };
}

const mediansOf = (all: readonly CensusShare[], list: readonly AdopterGroup[]): GroupMedian[] =>
  list.flatMap((group) => {
    const row = find(all, 'category-median', group.adopter);
    return row ? [{group, row}] : [];
  });

function marks(all: readonly CensusShare[], scales: CensusScales): Plot.Markish[] {
  const corners = scales.groups.flatMap(outline);
  const ruled = corners.filter((corner) => corner.ruled);
  const comparison = find(all, 'comparison');
  return [
    Plot.ruleY(
      ticks.filter((tick) => tick > 0),
      {className: 'grid'},
    ),
    Plot.ruleY([0], {className: 'base'}),
    Plot.areaY(
      corners.filter((corner) => !corner.ruled),
      {x: 'x', y1: 0, y2: 'y', z: 'run', className: 'solid f-support'},
    ),
    Plot.areaY(ruled, {
      x: 'x',
      y1: 0,
      y2: 'y',
      z: 'run',
      className: `simulated ${quiet('support')}`,
    }),
    medianRule(all, scales),
    Plot.ruleY(comparison ? [shareValue(comparison)] : [], {className: 'ref'}),
    Plot.ruleY(mediansOf(all, scales.groups), {
      x1: ({group}) => group.start,
      x2: ({group}) => group.end,
      y: ({row}) => shareValue(row),
      className: 'step',
    }),
    Plot.line(ruled, {x: 'x', y: 'y', z: 'run', className: 'edge s-support'}),
  ];
}

/** The median of all trusts, broken where that of a group lies within six px of it. */
function medianRule(
  all: readonly CensusShare[],
  {groups: list, places, reach, top, bottom}: CensusScales,
): Plot.Markish {
  const median = find(all, 'median');
  const near = (6 * reach) / (bottom - top);
  return Plot.ruleY(
    median ? stretches(shareValue(median), list, mediansOf(all, list), places, near) : [],
    {x1: 'from', x2: 'to', y: 'value', className: 'ray'},
  );
}

function words(
  all: readonly CensusShare[],
  scales: CensusScales,
  {width, wide}: Frame,
): SVGElement[] {
  const {left, right, bottom, groups: list, x, y} = scales;
  const comparison = find(all, 'comparison');
  return [
    ...ticks.map((tick) =>
      label(right + 6, y(tick) + 4, tick === 40 ? '40\u00a0%' : `${tick}`, 'ax'),
    ),
    ...(comparison ? [comparisonLabel(comparison, left, y, wide)] : []),
    ...mediansOf(all, list).map((median) => medianLabel(median, scales, width)),
    ...list.flatMap((group) =>
      groupName((x(group.start) + x(group.end)) / 2, bottom, group.adopter, wide),
    ),
    ...quartileBox(
      find(all, 'lower-quartile'),
      find(all, 'median'),
      find(all, 'upper-quartile'),
      y,
      left,
    ),
  ];
}
