import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {keptFile} from '../archive/kept.ts';
import {type Changes, changesBetween, isSame} from '../changes/changes.ts';
import {
  editionName,
  editionSide,
  lastEdition,
  revisionSide,
  whyNoHistory,
} from '../changes/last-edition.ts';
import {changesPage} from '../changes/page.ts';
import {changeLines, changesAsData} from '../changes/say.ts';
import {type Side, sideInFolder} from '../changes/side.ts';
import {changesSinceEdition} from '../changes/since-edition.ts';
import {formatProblem} from '../loaders/problem.ts';
import type {EditionRow} from '../model/publishing/record.ts';
import {publication} from '../study/current.ts';
import {requireStudyFolders, studyFolder} from '../study/folder.ts';
import {readStudy} from '../study/load.ts';
import {StudyError} from '../study/study-error.ts';
import {causeOfAll} from './cause-of-all.ts';
import {PlainError} from './project.ts';

/** What is compared, and how it is said. */
export interface DiffOptions {
  /** A folder or a revision; the last edition where it is undefined. */
  readonly from: string | undefined;
  readonly json: boolean;
  /** Where the page with the figures goes. */
  readonly out: string;
}

/**
 * Says what differs from the study as it is.
 * @throws {PlainError} where there is nothing to compare it with
 */
export function sayChanges({from, json, out}: DiffOptions): void {
  const before = from === undefined ? requireLastEdition() : sideNamed(from);
  const changes = changesBetween(before, sideInFolder('the study as it is', studyFolder()));
  if (json) return console.log(JSON.stringify(changesAsData(changes), null, 2));
  for (const line of [...changeLines(changes), ...faultLines()]) console.log(line);
  if (isSame(changes)) return;
  console.log(`\nSide by side, with the figures: ${writePage(resolve(out), changes)}`);
}

/** What differs from the last edition, for whoever publishes the next; nothing where none is published. */
export function changesSinceLastEdition(): string[] {
  const since = changesSinceEdition();
  if (!since) return [];
  return since.changes ? changeLines(since.changes) : [notAtHand(since.edition)];
}

/** That what an edition published cannot be compared with, and where it may come from. */
function notAtHand(edition: EditionRow): string {
  const why = whyNoHistory(studyFolder());
  const ways = [
    edition.archive ? `put ${keptFile(edition.version)} into its place` : '',
    why === '' ? 'fetch the whole history (git fetch --unshallow)' : '',
    'name a folder that holds that study: npm run diff -- FOLDER',
  ];
  return (
    `What ${editionName(edition)} published is not at hand. ` +
    `${why || 'The history of this folder does not reach so far.'} ` +
    `To compare with it, ${ways.filter(Boolean).join(', or ')}`
  );
}

/** @throws {PlainError} where something else stands there */
function writePage(path: string, changes: Changes): string {
  const isOther =
    existsSync(path) &&
    (!statSync(path).isFile() || !readFileSync(path, 'utf8').includes('<title>What differs from '));
  if (isOther)
    throw new PlainError(
      `${path} is something else, and would be lost. Name another file: --out FILE.html`,
    );
  writeFileSync(path, changesPage(changes));
  return relative(process.cwd(), path);
}

/** What the last edition published. */
function requireLastEdition(): Side {
  requireStudyFolders(['data']);
  const edition = lastEdition(publication());
  if (!edition)
    throw new PlainError(
      'No edition is published yet. Name what to compare with: npm run diff -- FOLDER, or a revision of git.',
    );
  const side = editionSide(studyFolder(), edition);
  if (side) return side;
  throw new PlainError(notAtHand(edition));
}

function sideNamed(name: string): Side {
  if (existsSync(join(name, 'data')))
    return sideInFolder(`the study in ${resolve(name)}`, resolve(name));
  if (existsSync(name))
    throw new PlainError(
      `${name} is no study: it has no folder data/. Name the folder that holds it.`,
    );
  const side = revisionSide(studyFolder(), name);
  if (side) return side;
  throw new PlainError(
    `There is no folder ${name}, and ${
      whyNoHistory(studyFolder())
        ? 'no history of git here'
        : 'no revision of that name with a study in it'
    }.`,
  );
}

/** That the study as it is breaks a rule: it is compared all the same, and not published so. */
function faultLines(): string[] {
  try {
    readStudy(studyFolder());
    return [];
  } catch (error) {
    if (!(error instanceof StudyError) || error.problems.length === 0) throw error;
    const [first, ...others] = (causeOfAll(studyFolder()) ?? error).problems;
    return [
      '',
      `As it is, npm run check refuses the study: ${formatProblem(first!)}`,
      ...(others.length > 0 ? [`and ${others.length} more. npm run check names all of them.`] : []),
    ];
  }
}
