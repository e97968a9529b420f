import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Problem} from '../loaders/problem.ts';
import {all} from '../model/values/lists.ts';
import {assemble} from '../study/assemble.ts';

/** Tables as an import would leave them: their texts by their paths from the study's folder. */
export type ChangedTables = ReadonlyMap<string, string>;

/** Prints lines. */
export const say = (lines: readonly string[]): void => lines.forEach((line) => console.log(line));

/** What the check would find if the tables were changed. */
export function findingsWith(
  folder: string,
  changed: ChangedTables,
): {problems: readonly Problem[]; notes: readonly Problem[]} {
  const read = (file: string): Uint8Array | undefined => {
    const text = changed.get(file);
    if (text !== undefined) return new TextEncoder().encode(text);
    return existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : undefined;
  };
  return assemble(read);
}

/** Writes the tables, keeps them as they were before, and says where. */
export function writeTables(folder: string, changed: ChangedTables): string[] {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const before = join(folder, '.build', 'before-import', stamp);
  for (const [file, text] of changed) {
    mkdirSync(dirname(join(before, file)), {recursive: true});
    copyFileSync(join(folder, file), join(before, file));
    writeFileSync(join(folder, file), text);
  }
  return [
    '',
    `Written: ${all([...changed.keys()])}. As they were: .build/before-import/${stamp}/.`,
    'Now run npm run check, which holds the texts against them too.',
  ];
}
