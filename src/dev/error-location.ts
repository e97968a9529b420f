import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {frontMatterOf} from '../prose/front-matter.ts';

/**
 * What goes wrong while a page is made. Parsers of Markdown say where;
 * components only know the id that they were given.
 */
export interface PageError extends Error {
  readonly loc?:
    | {
        readonly file?: string | undefined;
        readonly line?: number | undefined;
        readonly column?: number | undefined;
      }
    | undefined;
  readonly id?: string | undefined;
}

/** The message of an error behind the file and line of prose that it is about, where that can be told. */
export function withLocation(error: PageError, folder: string): string {
  const message = plain(error.message, folder);
  // Astro writes the path of a file outside its own folder in a way that leads nowhere.
  const path = [error.loc?.file, error.id]
    .map((file) => /content\/.*\.mdx/.exec(file?.replaceAll('\\', '/') ?? '')?.[0])
    .find(Boolean);
  const file = path
    ?.split('/content/')
    .at(-1)
    ?.replace(/^content\//, '');
  if (file) return `${place(join('content', file), error.loc?.line)}: ${message}`;
  const places = message.startsWith('content/')
    ? []
    : placesOf(message, join(folder, 'content')).map(({path, line}) =>
        place(join('content', path), line),
      );
  return places.length > 0 ? `${places.join('; ')}: ${message}` : message;
}

const place = (path: string, line: number | undefined): string =>
  line ? `${path}, line ${line}` : path;

const plain = (message: string, folder: string): string =>
  message
    .replaceAll(`file://${folder}/`, '')
    .replaceAll(`${folder}/`, '')
    // The parser's own line and column, and its name for the rule.
    .replace(/^\d+:\d+(-\d+:\d+)?: /, '')
    .replace(/ \(mdx[\w-]*:[\w-]+\)$/, '')
    .trim();

/** Lines of prose that name the id, or the number of a reference, that a message is about. */
function placesOf(message: string, content: string): {path: string; line: number}[] {
  const named =
    /^<Says \w+="([^"]+)">/.exec(message)?.[1] ??
    /(?:no|has no) (?:[\w-]+ )*?"([^"]+)"/.exec(message)?.[1] ??
    /no \w+ (\d+)/.exec(message)?.[1];
  if (!named) return [];
  return readdirSync(content, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .flatMap((path) =>
      linesNaming(readFileSync(join(content, path), 'utf8'), named).map((line) => ({path, line})),
    );
}

/** Numbers of the lines that hand an id to a component, or name it in the front matter. */
export function linesNaming(text: string, id: string): number[] {
  const lines = text.split('\n');
  const end = text.slice(0, frontMatterOf(text).end).split('\n').length - 1;
  const alone = new RegExp(`(?<![\\w-])${RegExp.escape(id)}(?![\\w-])`);
  const isNamed = (line: string, index: number): boolean =>
    index < end ? alone.test(line) : line.includes(`="${id}"`) || line.includes(`={${id}}`);
  return lines.flatMap((line, index) => (isNamed(line, index) ? [index + 1] : []));
}
