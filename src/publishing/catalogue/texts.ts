import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {derivedBy} from '../../model/derived.ts';
import {frontMatterOf} from '../../prose/front-matter.ts';
import {filesBelow, whileUnchanged} from '../../study/current.ts';
import {normalText} from './hash.ts';

/** Files of prose by their path below content/, such as "pages/methods.mdx", in the order of their paths. */
export type ProseFiles = ReadonlyMap<string, string>;

const textual = /\.(mdx?|json|csv|txt|svg)$/;

/** Reads the prose of a study, without the guide for those who write it; none where it has no content/. */
export function readProse(folder: string): ProseFiles {
  const content = join(folder, 'content');
  if (!statSync(content, {throwIfNoEntry: false})?.isDirectory()) return new Map();
  const files = readdirSync(content, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return proseOf(
    files.map((file) => [
      file.slice(content.length + 1).replaceAll('\\', '/'),
      () => readFileSync(file),
    ]),
  );
}

/** The same of files by their path below content/, wherever they lie. */
export function proseOf(files: readonly (readonly [string, () => Uint8Array])[]): ProseFiles {
  const named = files.filter(([name]) => !/(^|\/)\.|\.test\.ts$|^README\.md$/.test(name));
  // By code unit, so that the order does not depend on a machine's language or file system.
  return new Map(
    named
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, read]) => {
        const bytes = Buffer.from(read());
        return [
          name,
          textual.test(name) ? normalText(bytes.toString('utf8')) : bytes.toString('base64'),
        ];
      }),
  );
}

/** The front matter of a file of prose as it was typed, without its dashes; empty where it has none. */
export const headOf = (text: string): string => frontMatterOf(text).source;

/** The prose of the study that this build is about, the very same map until a text is saved. */
export const currentProse = whileUnchanged(filesBelow('content'), readProse);

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

/**
 * The file of prose whose front matter says that it belongs to something, such as the category "added-value";
 * empty where none does.
 */
export const proseFileOf = (prose: ProseFiles, folder: string, field: string, id: string): string =>
  proseIn(prose, folder)(field).get(id) ?? '';

/** The texts of a folder by a field of their front matter. Of those that share one the first counts. */
const proseIn = derivedBy((prose: ProseFiles, folder: string) => {
  const texts = [...prose].filter(([name]) => name.startsWith(`${folder}/`)).toReversed();
  const byField = derivedBy(
    (_: ProseFiles, field: string) =>
      new Map(texts.map(([, text]) => [fieldOf(text, field), text])),
  );
  return (field: string): ReadonlyMap<string, string> => byField(prose, field);
});

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
