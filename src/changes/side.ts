import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {type Files, filesInTar} from '../archive/tar.ts';
import type {Problem} from '../loaders/problem.ts';
import {derived} from '../model/derived.ts';
import type {Study} from '../model/study.ts';
import {withFirstWave} from '../model/workforce/waves.ts';
import {type ProseFiles, proseOf} from '../publishing/catalogue/texts.ts';
import {readTables} from '../study/assemble.ts';
import {requireFolders} from '../study/folder.ts';
import {publishedOnly} from '../study/published-only.ts';

/** One of the two studies that are compared. */
export interface Side {
  /** Reads on after "since": "edition 0.2.0 of 27 November 2026". */
  readonly name: string;
  readonly files: Files;
  /** With its simulated rows. */
  readonly study: Study;
  readonly prose: ProseFiles;
  /** Why some of its tables cannot be read in full. */
  readonly problems: readonly Problem[];
}

/** The folders of a study that are compared. */
export const studyFolders = ['data', 'content'] as const;

/** What the report keeps about itself is not compared. */
const isCompared = (path: string): boolean =>
  /^(data|content)\//.test(path) && !/^data\/(archive|editions)\//.test(path);

/** A study of files, read as far as it can be. */
export function sideOf(name: string, files: Files): Side {
  const compared = new Map([...files].filter(([path]) => isCompared(path)));
  const {study, problems} = readTables((file) => compared.get(file));
  const texts = [...compared].flatMap(([path, bytes]) =>
    path.startsWith('content/') ? [[path.slice('content/'.length), () => bytes] as const] : [],
  );
  return {name, files: compared, study: withFirstWave(study), prose: proseOf(texts), problems};
}

/**
 * The study in a folder.
 * @throws {StudyError} where there is none
 */
export function sideInFolder(name: string, folder: string): Side {
  requireFolders(folder, ['data']);
  const paths = studyFolders.flatMap((part) => pathsBelow(folder, part)).filter(isCompared);
  return sideOf(name, new Map(paths.map((path) => [path, readFileSync(join(folder, path))])));
}

/** The study in an archive as git writes it. */
export const sideInTar = (name: string, tar: Uint8Array): Side => sideOf(name, filesInTar(tar));

function pathsBelow(folder: string, part: string): string[] {
  try {
    return readdirSync(join(folder, part), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** What pages show of a study: nothing simulated. */
export const shownOf = derived((study: Study): Study => publishedOnly(study));
