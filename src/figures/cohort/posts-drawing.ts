import type * as Plot from '@observablehq/plot';
import {hasNumber} from '../../model/values/measured.ts';
import type {Provenance} from '../../model/values/provenance.ts';
import type {StaffPosts} from '../../model/workforce/establishment.ts';
import type {Frame} from '../figure.ts';
import {absence} from '../marks/elements.ts';
import {overlay, points} from '../marks/marks.ts';
import {strip, stripHeight} from '../marks/strip.ts';
import {svg} from '../render/document.ts';
import {render} from '../render/render.ts';
import {drawDirections} from './posts-directions.ts';
import {foot, head, rowNames} from './posts-labels.ts';
import {arrow, filledDomain, isStatedOver, keyOf, link, tens} from './posts-marks.ts';
import {footHeight, type Panel, panelsOf} from './posts-panels.ts';
import type {PostsRow} from './posts-rows.ts';

const arrowLength = 44;

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly posts: StaffPosts;
  readonly provenance: Provenance;
}

const marksOf = ({rows, staff: {key}, x, y}: Panel): Mark[] =>
  rows.flatMap((row, index) => {
    const {filled} = row[key];
    return hasNumber(filled)
      ? [{x: x(filled.value), y: y(index), posts: row[key], provenance: filled.provenance}]
      : [];
  });

/** A panel for each staff group, a row for each trust; without any amount, directions alone. */
export function drawPosts(rows: readonly PostsRow[], frame: Frame): string {
  const domain = filledDomain(rows);
  return domain
    ? drawPanels(rows, panelsOf(rows, domain, frame), frame)
    : drawDirections(rows, frame);
}

function drawPanels(rows: readonly PostsRow[], panels: readonly Panel[], frame: Frame): string {
  const {drawing, width, drawn} = frame;
  const end = Math.max(...panels.map(({bottom}) => bottom)) + footHeight;
  const key = keyOf(rows.flatMap(({support, radiographers}) => [support, radiographers]));
  return render(
    {id: drawing, width, height: end + stripHeight(drawn, width, key)},
    {
      margin: 0,
      x: {type: 'identity', axis: null},
      y: {type: 'identity', axis: null},
      marks: [
        overlay(...panels.flatMap((panel) => [...scaleMarks(panel), ...links(panel)])),
        ...panels.flatMap((panel) => pointMarks(panel, drawing)),
        overlay(
          ...panels.flatMap((panel) => [...head(panel), ...rowNames(panel, frame), ...foot(panel)]),
          strip(drawing, drawn, width, key),
        ),
      ],
    },
  );
}

/** A point for each amount, larger where a source says that it is over 100. */
function pointMarks(panel: Panel, drawing: string): Plot.Markish[] {
  const marks = marksOf(panel);
  const how = {
    drawing,
    x: ({x}: Mark) => x,
    y: ({y}: Mark) => y,
    provenance: ({provenance}: Mark) => provenance,
    series: panel.staff.series,
  };
  return [
    ...points(
      marks.filter(({posts}) => !isStatedOver(posts)),
      {...how, r: 6},
    ),
    ...points(
      marks.filter(({posts}) => isStatedOver(posts)),
      {...how, r: 8},
    ),
  ];
}

/** Gridlines and the line at which every post is filled. */
function scaleMarks({x, top, bottom, domain}: Panel): SVGElement[] {
  const line = (value: number): SVGElement =>
    svg('line', {
      x1: x(value),
      x2: x(value),
      y1: top - 6,
      y2: bottom + 2,
      class: value === 100 ? 'base' : 'grid',
    });
  return [
    ...tens(domain)
      .filter((tick) => tick !== 100)
      .map(line),
    line(100),
  ];
}

function links(panel: Panel): SVGElement[] {
  const {rows, staff: group, x, y} = panel;
  const {key, series} = group;
  return rows.flatMap((row, index) => {
    const {filled} = row[key];
    if (hasNumber(filled))
      return [
        link(row[key], series, {
          from: x(100),
          to: x(filled.value),
          y: y(index),
          reach: isStatedOver(row[key]) ? 8 : 0,
        }),
      ];
    if (isStatedOver(row[key]))
      return [arrow(series, {from: x(100), y: y(index), length: arrowLength, reach: 8})];
    return absence(panel.left, y(index), filled);
  });
}
