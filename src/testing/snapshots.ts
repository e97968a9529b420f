import {join} from 'node:path';
import {expect} from 'vitest';
import {root} from '../build/project.ts';

const folder = join(root, 'src', 'testing', 'snapshots');

/** Compares a drawing with the one that somebody has looked at. To look at it again, open the file in a browser. */
export const expectDrawing = (name: string, svg: string): Promise<void> =>
  expect(onLines(svg)).toMatchFileSnapshot(join(folder, `${name}.svg`));

const head = ['tokens', 'figure']
  .map((sheet) => `<?xml-stylesheet href="../../styles/${sheet}.css"?>\n`)
  .join('');

/**
 * A drawing as a file that a browser opens, with an element on each line, so that a change can be read.
 * What a text holds stays on its line: white space between its parts would be seen.
 */
export function onLines(svg: string): string {
  const lines: string[] = [];
  let [depth, inText] = [0, false];
  for (const [token] of svg.matchAll(/<[^>]+>|[^<]+/g)) {
    const closes = token.startsWith('</');
    if (closes && !inText) depth -= 1;
    if (inText) lines.push(`${lines.pop()}${token}`);
    else lines.push('  '.repeat(depth) + token);
    if (/^<text[ >]/.test(token)) inText = !token.endsWith('/>');
    else if (token === '</text>') inText = false;
    else if (!inText && token.startsWith('<') && !closes && !token.endsWith('/>')) depth += 1;
  }
  const [first = '', ...others] = lines;
  return `${head}${[first.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '), ...others].join('\n')}\n`;
}
