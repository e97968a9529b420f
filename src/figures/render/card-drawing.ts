import type {CardBody, CardFrame} from './card.ts';
import {type Fitted, fitted, linesAt} from './card-text.ts';
import {drawingFrom, svg} from './document.ts';
import {inlineStyle, lightTokens} from './inline-style.ts';
import type {Setting} from './standalone.ts';

/** A part of a card. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Drawn = Extract<CardBody, {kind: 'drawing'}>;

/** Title and subtitle, and the box that they leave to the drawing. */
interface Head {
  readonly title: Fitted;
  readonly subtitle: Fitted | undefined;
  readonly box: Area;
}

/** Room for the words beside a drawing, from their left edge to its. */
const aside = 440;
/** Height that a subtitle may have above a drawing. */
const subtitleRoom = 62;

/** Words above the drawing, over the whole width. */
function headAbove({title, subtitle}: Drawn, area: Area, frame: CardFrame, setting: Setting): Head {
  const {width, height} = area;
  const large = fitted(title, frame.titles, width, 118, 700, setting.measure);
  const small = frame.hasSubtitle
    ? fitted(subtitle, [22, 20, 18], width, subtitleRoom, 400, setting.measure)
    : undefined;
  const used = large.height + (small ? small.height + 12 : 0) + 20;
  return {title: large, subtitle: small, box: {...area, y: area.y + used, height: height - used}};
}

/** Words at the left, and the drawing beside them. */
function headBeside(
  {title, subtitle}: Drawn,
  area: Area,
  frame: CardFrame,
  {measure}: Setting,
): Head {
  const {x, width, height} = area;
  const words = aside - 40;
  const large = fitted(
    title,
    [46, 40, 36, 32],
    words,
    frame.hasSubtitle ? 0.6 * height : height,
    700,
    measure,
  );
  const small = frame.hasSubtitle
    ? fitted(subtitle, [22, 20, 18], words, height - large.height - 16, 400, measure)
    : undefined;
  return {title: large, subtitle: small, box: {...area, x: x + aside, width: width - aside}};
}

/** Title, subtitle and the drawing that becomes largest; undefined where even its letters would be too small. */
export function drawingOf(
  body: Drawn,
  area: Area,
  frame: CardFrame,
  setting: Setting,
): SVGElement[] | undefined {
  const heads = [headAbove, headBeside].map((of) => of(body, area, frame, setting));
  const placed = body.drawings
    .flatMap((text) => heads.map((head) => ({text, head, scale: scaleOf(sizeOf(text), head.box)})))
    .toSorted((a, b) => b.scale - a.scale)[0];
  if (placed === undefined || placed.scale < frame.smallest) return undefined;
  const {head, scale, text} = placed;
  const {style} = setting;
  const drawing = drawingFrom(text);
  inlineStyle(drawing, style, lightTokens(style));
  const down = head.box.y + (head.box.height - scale * sizeOf(text).height) / 2;
  return [
    ...linesAt(head.title, area.x, area.y, 'var(--ink)'),
    ...(head.subtitle
      ? linesAt(head.subtitle, area.x, area.y + head.title.height + 12, 'var(--ink-2)')
      : []),
    svg(
      'g',
      {transform: `translate(${head.box.x} ${Math.round(down)}) scale(${scale.toFixed(3)})`},
      ...([...drawing.childNodes] as unknown as Node[]),
    ),
  ];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(drawing: string): Size {
  const said = (name: string): number =>
    Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(drawing)?.[1]);
  return {width: said('width'), height: said('height')};
}

/** How much larger a drawing may be in a box; more than twice looks coarse. */
const scaleOf = (size: Size, box: Area): number =>
  Math.min(box.width / size.width, box.height / size.height, 2);
