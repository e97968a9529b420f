import {createHash} from 'node:crypto';
import {readdirSync, type Stats, statSync} from 'node:fs';
import {join, relative} from 'node:path';
import {textsTable} from '../loaders/tables/text-places.ts';
import {attempt, readSealed, writeSealed} from '../publishing/files/sealed-file.ts';
import {latestToday} from '../study/assemble-readings.ts';
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
  const looks = attempt(() => looksOf(study));
  const before = attempt(() => filesHash(study));
  if (program === undefined || before === undefined) return {answer: await workOut()};
  // The day here, which a clock that was never set shows, and the latest anywhere, after which nobody signs.
  const day = [new Date().toISOString().slice(0, 10), latestToday()];
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
  if (looks !== undefined && attempt(() => looksOf(study)) === looks)
    writeSealed(file, from, Buffer.from(JSON.stringify({answer, since: new Date().toISOString()})));
  return {answer};
}

/** Hash of all that a check reads. @throws where something is no plain file: nothing is kept of such a study */
function filesHash(study: string): string {
  const hash = createHash('sha256');
  eachPath(study, (path, name, stats) => {
    if (stats?.isFile()) addFile(hash, path, name);
    else hash.update(`${name} ${stats?.isDirectory()}`);
  });
  return hash.digest('hex');
}

/** When each of these files was last written: by that it is seen in no time whether one was meanwhile. */
function looksOf(study: string): string {
  const looks: string[] = [];
  eachPath(study, (_, name, stats) => looks.push(`${name} ${stats?.mtimeMs} ${stats?.size}`));
  return looks.join('\n');
}

/** All files and folders that a check reads, and what could be there and is not. */
function eachPath(
  study: string,
  tell: (path: string, name: string, stats: Stats | undefined) => void,
): void {
  const texts = rowsIn(study, textsTable).map(({text}) => text);
  for (const name of [...ofStudy, ...texts]) {
    const path = join(study, name);
    const stats = statSync(path, {throwIfNoEntry: false});
    tell(path, name, stats);
    if (!stats?.isDirectory()) continue;
    for (const entry of readdirSync(path, {recursive: true, withFileTypes: true})) {
      const inside = join(entry.parentPath, entry.name);
      if (!entry.isFile() && !entry.isDirectory()) throw new Error(`${inside} is no plain file.`);
      tell(inside, relative(study, inside), statSync(inside));
    }
  }
}
