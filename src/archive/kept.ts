import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {EditionRow} from '../model/publishing/record.ts';

/** Where a study keeps its editions whole, from its folder. It is no part of its history: each is some megabytes. */
export const keptFolder = 'archive';

/** The file of an edition, from the study's folder. */
export const keptFile = (version: string): string => `${keptFolder}/${version}.tar.gz`;

/** A file of a site that lies in the folder of an edition. What is kept there has no address of its own to hold. */
export const inEditionFolder = /^editions\/\d+\.\d+\.\d+\//;

/** The hash by which the bytes of such a file are known. */
export const keptHash = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * How an edition is kept: `never` where it was published before editions were, `elsewhere` where its file is not in
 * this folder, and `other` where the file is not the one that was published.
 */
export type Kept =
  | {readonly state: 'kept'; readonly bytes: Uint8Array}
  | {readonly state: 'never' | 'elsewhere' | 'other'};

/** How an edition is kept in the folder of its study. */
export function keptEdition(study: string, {version, archive = ''}: EditionRow): Kept {
  if (archive === '') return {state: 'never'};
  const path = join(study, keptFile(version));
  if (!existsSync(path)) return {state: 'elsewhere'};
  const bytes = readFileSync(path);
  return keptHash(bytes) === archive ? {state: 'kept', bytes} : {state: 'other'};
}
