import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {frontMatterOf} from '../prose/front-matter.ts';
import {plainText} from './hash.ts';

/** Files of prose by their path below content/, such as "pages/methods.mdx", in the order of their paths. */
export type Prose = ReadonlyMap<string, string>;

const textual = /\.(mdx?|json|csv|txt|svg)$/;

/** Reads the prose of a study; none where it has no content/. */
export function readProse(folder: string): Prose {
  const content = join(folder, 'content');
  if (!statSync(content, {throwIfNoEntry: false})?.isDirectory()) return new Map();
  const files = readdirSync(content, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const named = files
    .map((file) => [file.slice(content.length + 1).replaceAll('\\', '/'), file] as const)
    .filter(([name]) => !/(^|\/)\.|\.test\.ts$/.test(name));
  // By code unit, so that the order does not depend on a machine's language or file system.
  return new Map(
    named
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, file]) => [
        name,
        textual.test(name) ? plainText(readFileSync(file, 'utf8')) : readFileSync(file, 'base64'),
      ]),
  );
}

/** The front matter of a file of prose as it was typed, without its dashes; empty where it has none. */
export const headOf = (text: string): string => frontMatterOf(text).source;

/** A field of front matter that holds one word; empty where it holds none. */
export function fieldOf(text: string, name: string): string {
  const value = frontMatterOf(text).data[name];
  return typeof value === 'string' ? value : '';
}

/** A field of front matter that lists ids. */
export function listOf(text: string, name: string): string[] {
  const value = frontMatterOf(text).data[name];
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item): item is string => typeof item === 'string' && item !== '');
}

/** The file of prose whose front matter says that it belongs to something, such as the category "added-value". */
export function proseOf(prose: Prose, folder: string, field: string, id: string): string {
  return (
    [...prose].find(
      ([name, text]) => name.startsWith(`${folder}/`) && fieldOf(text, field) === id,
    )?.[1] ?? ''
  );
}

/**
 * Words that a text may name a row by: what a component is handed (id="q07"), what a place is filled with
 * ({claim:interviews}), and what its front matter holds, each alone or as an item of a list.
 */
export function idsNamed(text: string): Set<string> {
  const handed = [...text.matchAll(/=\{?"([^"]*)"/g)].flatMap(([, value = '']) => value.split(' '));
  const filled = [...text.matchAll(/\{\w+:([\w-]+)/g)].map(([, id = '']) => id);
  const held = frontMatterOf(text).values.map(({value}) => value);
  return new Set([...handed, ...filled, ...held]);
}

/** Ids of the figures that a text places. */
export function figuresPlaced(text: string): string[] {
  const placed = [...text.matchAll(/<Figure\b[^>]*?\bid="([^"]+)"/g)].map(([, id = '']) => id);
  return [...new Set([...placed, fieldOf(text, 'figure')])].filter(Boolean);
}
