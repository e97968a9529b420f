import {drawingFrom, svg} from './document.ts';
import {inlineStyle, lightTokens, resolved} from './inline-style.ts';
import {type Setting, typeOf, written} from './standalone.ts';

/**
 * A drawing alone as an SVG to be drawn as a picture, in the colours of the light theme: for a document whose own text
 * says what else there is to say.
 * @param drawing one bare `<svg>`, as a page has it
 */
export function bare(drawing: string, setting: Setting): string {
  const tokens = lightTokens(setting.style);
  const inner = drawingFrom(drawing);
  inlineStyle(inner, setting.style, tokens);
  const [width, height] = ['width', 'height'].map((name) => Number(inner.getAttribute(name)));
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
    ...([...inner.childNodes] as unknown as Node[]),
  );
  return resolved(written(root, setting), tokens);
}
