import {createHash, type Hash} from 'node:crypto';
import {readdirSync, statSync} from 'node:fs';
import {join, relative} from 'node:path';
import {textsTable} from '../loaders/tables/text-places.ts';
import {attempt, readSealed, writeSealed} from '../publishing/files/sealed-file.ts';
import {citationFile} from './citation-file.ts';
import {workFolder} from './project.ts';
import {rowsIn} from './source-text.ts';
import {addFile} from './up-to-date.ts';

/** What a check has answered, and whether that was before. */
export interface Kept<Answer> {
  readonly answer: Answer;
  /** When it was answered, in ISO time, where nothing has changed since. */
  readonly since?: string;
}

/** What a check reads of a study, beside the texts of its sources. */
const ofStudy = ['data', 'content', citationFile, 'package.json'];

/**
 * The answer of an earlier check, as long as nothing that a check rests on is another since: its program, what it
 * asked, every file that it reads, and the day. Else it is worked out, and kept.
 * @param program tells one state of the program from every other; where it isn't known nothing is kept
 */
export async function keptAnswer<Answer>(
  study: string,
  program: string | undefined,
  asked: string,
  workOut: () => Promise<Answer>,
  folder = workFolder,
): Promise<Kept<Answer>> {
  const before = program === undefined ? undefined : attempt(() => filesHash(study));
  if (before === undefined) return {answer: await workOut()};
  const day = new Date().toISOString().slice(0, 10);
  const variant = process.env['PUBLISHED_ONLY'];
  const from = JSON.stringify([program, process.version, study, variant, asked, day, before]);
  const file = join(
    folder,
    'checked',
    `${createHash('sha256').update(`${study} ${asked}`).digest('hex')}.json`,
  );
  const kept = attempt(
    () => JSON.parse(String(Buffer.from(readSealed(file, from)!))) as Required<Kept<Answer>>,
  );
  if (kept) return kept;
  const answer = await workOut();
  // What was written meanwhile may have been read or not.
  if (attempt(() => filesHash(study)) === before)
    writeSealed(file, from, Buffer.from(JSON.stringify({answer, since: new Date().toISOString()})));
  return {answer};
}

/** @throws where something is no plain file: nothing is kept of such a study */
function filesHash(study: string): string {
  const hash = createHash('sha256');
  for (const name of ofStudy) addPlain(hash, join(study, name), name);
  for (const {text} of rowsIn(study, textsTable)) addPlain(hash, join(study, text), text);
  return hash.digest('hex');
}

function addPlain(hash: Hash, path: string, name: string): void {
  const stats = statSync(path, {throwIfNoEntry: false});
  if (stats?.isFile()) return addFile(hash, path, name);
  hash.update(`${name} ${stats?.isDirectory()}`);
  if (stats?.isDirectory())
    for (const entry of readdirSync(path, {recursive: true, withFileTypes: true})) {
      const inside = join(entry.parentPath, entry.name);
      if (entry.isFile()) addFile(hash, inside, relative(path, inside));
      else if (entry.isDirectory()) hash.update(`${relative(path, inside)} folder`);
      else throw new Error(`${inside} is no plain file.`);
    }
}
