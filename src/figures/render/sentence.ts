import {balanced} from '../marks/lines.ts';
import {svg} from './document.ts';

const size = 20;
const leading = 28;
/** Letters of the face take not quite half their size across. */
const letter = 0.45;

/**
 * What a figure says where nothing of it is known: a sentence, large, and no empty frame; each of several on lines of
 * its own. One bare `<svg>` as text.
 */
export function sentence(text: string, width: number): string {
  const lines = text
    .split(/(?<=\.) /)
    .flatMap((each) => balanced(each, Math.min(width, 640), (line) => line.length * size * letter));
  const height = lines.length * leading + 12;
  const root = svg('svg', {
    'class': `plot w${width}`,
    'viewBox': `0 0 ${width} ${height}`,
    'width': width,
    'height': height,
    'aria-hidden': 'true',
    'focusable': 'false',
  });
  lines.forEach((line, index) =>
    root.append(svg('text', {class: 'sentence', x: 0, y: (index + 0.75) * leading}, line)),
  );
  return root.outerHTML;
}
