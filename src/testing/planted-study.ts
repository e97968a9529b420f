import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../build/project.ts';
import {check, type Ending, spawnCommand} from './command.ts';
import {temporaryFolder} from './temporary.ts';

/** What a command said about a study, and how it ended. */
export interface CommandResult {
  readonly code: number | null;
  /** Everything that it wrote to the error output. */
  readonly said: string;
}

/** Changes to files of a study, such as "data/claims.csv": from the text that is there to the one that shall be. */
export type Faults = Readonly<Record<string, (text: string) => string>>;

/**
 * A copy of the study of this repository with faults in it;
 * it goes away with the test. Each change has to change something.
 */
export function studyWith(faults: Faults): string {
  const folder = temporaryFolder();
  for (const name of ['data', 'content'])
    cpSync(join(root, name), join(folder, name), {recursive: true});
  for (const [file, change] of Object.entries(faults)) {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`The fault planted in ${file} changes nothing there.`);
    writeFileSync(path, after);
  }
  return folder;
}

/** Runs `npm run check` upon a study. */
export const checkOf = async (study: string): Promise<CommandResult> =>
  verdictOf(await check(study));

/** Runs `npm run build` upon a study; it leaves an earlier site in the folder `target` alone where it fails. */
export const buildOf = (
  study: string,
  target: string,
  ...options: readonly string[]
): CommandResult => verdictOf(spawnCommand('build', study, '--out', target, ...options));

const verdictOf = ({status, stderr}: Ending): CommandResult => ({code: status, said: stderr});

/** The number of the first line of a file of the study that begins so, counted from 1 as editors and messages do. */
export function lineOf(file: string, start: string): number {
  const line =
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .findIndex((text) => text.startsWith(start)) + 1;
  if (line === 0) throw new Error(`No line of ${file} begins with ${JSON.stringify(start)}.`);
  return line;
}
