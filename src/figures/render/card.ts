import type {Measure} from '../marks/lines.ts';
import {type Area, drawingOf} from './card-drawing.ts';
import {fitted, line, linesAt} from './card-text.ts';
import {svg} from './document.ts';
import {lightTokens, resolved} from './inline-style.ts';
import {type Setting, typeOf, written} from './standalone.ts';

/** What a card says large: a number, a few of them, a drawing, or words. */
export type CardBody =
  | {readonly kind: 'number'; readonly value: string; readonly what: string; readonly basis: string}
  | {readonly kind: 'facts'; readonly title: string; readonly facts: readonly CardFact[]}
  | {
      readonly kind: 'drawing';
      readonly title: string;
      readonly subtitle: string;
      /** The same figure at several widths, of which that is shown whose letters become largest. */
      readonly drawings: readonly string[];
    }
  | {readonly kind: 'words'; readonly title: string; readonly text: string};

export interface CardFact {
  readonly value: string;
  readonly name: string;
}

/** A picture that stands for a page elsewhere, in the shape that others show whole. */
export interface Card {
  /** What kind of thing it is, such as "Figure 1". */
  readonly tag: string;
  /** What its values are, where that is to be said. */
  readonly marker: string;
  readonly body: CardBody;
  readonly source: string;
  /** Name of the report. */
  readonly report: string;
  /** Version of the report and date of the data, where the picture is kept for longer than a page is shared. */
  readonly dated?: string;
}

/** The shape of a picture, in units of which the picture may have more pixels. */
export interface CardFrame {
  readonly width: number;
  readonly height: number;
  /** Sizes of a title above or beside a drawing, the largest first. */
  readonly titles: readonly number[];
  /** Below this many units for each of a drawing's own px it is told in words, as its letters can't be read. */
  readonly smallest: number;
  /** Whether a drawing has its subtitle with it: what is counted, in what and in how many. */
  readonly hasSubtitle: boolean;
}

/** In which others show a shared page: small, so that only large letters can be read. */
export const cardFrame: CardFrame = {
  width: 1200,
  height: 630,
  titles: [50, 44, 38],
  smallest: 1.1,
  hasSubtitle: false,
};
/** 16 to 9, as a slide is: it fills a wall, so that a drawing is shown whatever its letters. */
export const slideFrame: CardFrame = {
  width: 1200,
  height: 675,
  titles: [40, 36, 32],
  smallest: 0,
  hasSubtitle: true,
};

/** Within it stands all that is to be read: some crop a card by a few per cent at each side. */
const margin = 64;
const column = cardFrame.width - 2 * margin;
const bar = 12;
/** Where the body begins, below what hangs from the bar. */
const top = 96;

/** A card as an SVG to be drawn as a picture. */
export function cardSvg(card: Card, setting: Setting, frame = cardFrame): string {
  const tokens = lightTokens(setting.style);
  const {measure} = setting;
  const {width, height} = frame;
  const foot = footOf(card, frame, measure);
  const body = {x: margin, y: top, width: column, height: foot.y - 28 - top};
  const root = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      ...typeOf(setting),
      fill: 'var(--ink)',
    },
    svg('rect', {width, height, fill: 'var(--film)'}),
    svg('rect', {width, height: bar, fill: 'var(--ink)'}),
    ...block(card.tag, 'start', measure),
    ...block(card.marker, 'end', measure),
    ...bodyOf(card.body, body, frame, setting),
    ...foot.elements,
  );
  return resolved(written(root, setting), tokens);
}

/** A word or two on a block that hangs from the bar, at the left or at the right. */
function block(text: string, at: 'start' | 'end', measure: Measure): SVGElement[] {
  if (text === '') return [];
  const width = measure(text, 24, 700) + 28;
  const x = at === 'start' ? margin : margin + column - width;
  return [
    svg('rect', {x, y: bar, width, height: 46, fill: 'var(--solid)'}),
    line(x + 14, bar + 32, text, {size: 24, weight: 700, fill: 'var(--on-solid)'}),
  ];
}

/** Source and report, at the bottom: the source in full, in smaller letters where it is long. */
function footOf(
  {source, report, dated = ''}: Card,
  {height}: CardFrame,
  measure: Measure,
): {elements: SVGElement[]; y: number} {
  const said = fitted(`Source: ${source}`, [24, 22, 20, 18], column, 76, 400, measure);
  const y = height - 44 - 30 - said.height;
  return {
    y,
    elements: [
      svg('rect', {x: margin, y: y - 2, width: column, height: 2, fill: 'var(--rule)'}),
      ...linesAt(said, margin, y + 12, 'var(--ink-2)'),
      line(margin, height - 34, report, {size: 24, weight: 700, fill: 'var(--ink)'}),
      ...(dated ? [datedLine(dated, height - 34, measure)] : []),
    ],
  };
}

/** Opposite the name of the report, at the right margin. */
const datedLine = (dated: string, y: number, measure: Measure): SVGElement =>
  line(margin + column - measure(dated, 20, 400), y, dated, {
    size: 20,
    weight: 400,
    fill: 'var(--ink-2)',
  });

function bodyOf(body: CardBody, area: Area, frame: CardFrame, setting: Setting): SVGElement[] {
  switch (body.kind) {
    case 'number':
      return numberOf(body, area, setting.measure);
    case 'facts':
      return factsOf(body, area, setting.measure);
    case 'drawing':
      return drawingOf(body, area, frame, setting) ?? told(body, area, setting.measure);
    case 'words':
      return wordsOf(body, area, setting.measure);
  }
}

/** Of a drawing that would be too small: its words. */
const told = (
  {title, subtitle}: Extract<CardBody, {kind: 'drawing'}>,
  area: Area,
  measure: Measure,
): SVGElement[] => wordsOf({kind: 'words', title, text: subtitle}, area, measure);

function numberOf(
  {value, what, basis}: Extract<CardBody, {kind: 'number'}>,
  {x, y, width, height}: Area,
  measure: Measure,
): SVGElement[] {
  const large = fitted(value, [170, 140, 110, 84, 64, 48], width, 190, 700, measure);
  const below = basis === '' ? 0 : 46;
  const room = height - large.height - below;
  const said = fitted(what, [52, 46, 40, 36, 32, 28], width, room, 700, measure);
  const free = (room - said.height) / 2;
  const start = y + free;
  return [
    ...linesAt(large, x - 4, start, 'var(--ink)'),
    ...linesAt(said, x, start + large.height, 'var(--ink)'),
    ...(basis === ''
      ? []
      : [
          line(x, start + large.height + said.height + 36, basis, {
            size: 30,
            weight: 400,
            fill: 'var(--ink-2)',
          }),
        ]),
  ];
}

function factsOf(
  {title, facts}: Extract<CardBody, {kind: 'facts'}>,
  {x, y, width, height}: Area,
  measure: Measure,
): SVGElement[] {
  const head = fitted(title, [64], width, 80, 700, measure);
  const gap = 40;
  const each = (width - gap * (facts.length - 1)) / facts.length;
  const values = facts.map(({value}) => fitted(value, [112, 92, 76, 60], each, 124, 700, measure));
  const size = Math.min(...values.map((value) => value.size));
  const names = facts.map(({name}) => fitted(name, [34, 30, 26], each, 150, 400, measure));
  const start = y + head.height + (height - head.height - 1.15 * size - 150) / 2;
  return [
    ...linesAt(head, x, y, 'var(--ink)'),
    ...facts.flatMap(({value}, index) => {
      const left = x + index * (each + gap);
      return [
        line(left - 2, start + size, value, {size, weight: 700, fill: 'var(--ink)'}),
        ...linesAt(names[index]!, left, start + 1.25 * size, 'var(--ink-2)'),
      ];
    }),
  ];
}

function wordsOf(
  {title, text}: Extract<CardBody, {kind: 'words'}>,
  {x, y, width, height}: Area,
  measure: Measure,
): SVGElement[] {
  const head = fitted(title, [72, 64, 56, 50, 44], width, 0.62 * height, 700, measure);
  const said = fitted(text, [36, 32, 28, 25], width, height - head.height - 24, 400, measure);
  const start = y + (height - head.height - 24 - said.height) / 2;
  return [
    ...linesAt(head, x, start, 'var(--ink)'),
    ...linesAt(said, x, start + head.height + 24, 'var(--ink-2)'),
  ];
}
