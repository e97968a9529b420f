import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {escape} from 'html-escaper';
import {rowsAsCsv, withMark} from '../../figures/table/spreadsheet.ts';
import type {Address} from '../../model/publishing/record.ts';
import {projectFolder} from '../../project-folder.ts';

/** A file that keeps the address of one that has moved or is gone. */
export interface Notice {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** What has become of a file, in sentences. `address` makes a full address of a path. */
function sentences(
  {path, state, to, reason, was_wrong: wasWrong}: Address,
  address: (path: string) => string,
): string[] {
  return [
    state === 'redirect' ? `${path} has moved.` : `${path} is gone.`,
    reason,
    state === 'gone' ? `Was the number wrong? ${wasWrong === 'yes' ? 'Yes.' : 'No.'}` : '',
    to && `In its place: ${address(to)}`,
  ].filter(Boolean);
}

function svg(lines: readonly string[]): string {
  const texts = lines.map(
    (line, index) => `<text x="16" y="${32 + index * 24}">${escape(line)}</text>`,
  );
  const size = `width="900" height="${24 + lines.length * 24}"`;
  const font = 'font-family="sans-serif" font-size="16"';
  const ground = '<rect width="100%" height="100%" fill="#fff"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font}>${ground}${texts.join('')}</svg>\n`;
}

function json(
  {state, reason, was_wrong: wasWrong, to}: Address,
  full: (path: string) => string,
): string {
  return `${JSON.stringify({state, reason, wasWrong, to: to && full(to)}, undefined, 2)}\n`;
}

/**
 * A notice in the format of the file that has moved or is gone: CSV, JSON, SVG or plain text. A PNG
 * shows a fixed picture, because it cannot carry words from a table.
 */
export function noticeOf(address: Address, full: (path: string) => string): Notice {
  const lines = sentences(address, full);
  const ending = address.path.slice(address.path.lastIndexOf('.') + 1);
  if (ending === 'csv')
    return {
      type: 'text/csv; charset=utf-8',
      body: withMark(rowsAsCsv([['notice'], ...lines.map((line) => [line])])),
    };
  if (ending === 'json')
    return {
      type: 'application/json; charset=utf-8',
      body: json(address, full),
    };
  if (ending === 'svg') return {type: 'image/svg+xml; charset=utf-8', body: svg(lines)};
  if (ending === 'png')
    return {
      type: 'image/png',
      body: new Uint8Array(
        readFileSync(join(projectFolder(), 'src', 'publishing', 'editions', 'gone.png')),
      ),
    };
  return {type: 'text/plain; charset=utf-8', body: `${lines.join('\n')}\n`};
}
