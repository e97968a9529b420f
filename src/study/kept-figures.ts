import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem} from '../loaders/problem.ts';
import {keptFiguresTable} from '../loaders/tables/kept-figures.ts';
import type {KeptFigure} from '../model/publishing/record.ts';
import {typedRowOf} from '../model/typed-row.ts';

/** Where a study keeps the figures of its editions, from its folder. */
export const keptFiguresFolder = 'data/archive/figures';

/** The table of these figures. */
export const {file: keptFiguresFile} = keptFiguresTable;

/** The hash by which the bytes of a drawing are known. */
export const bytesHash = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Drawings that are not those that editions published, as others would reach readers unread:
 * a drawing may hold a program that runs where it is opened.
 */
export function keptFigureProblems(folder: string, kept: readonly KeptFigure[]): Problem[] {
  const there = namesIn(join(folder, keptFiguresFolder));
  const known = new Set(kept.map(({drawing}) => drawing));
  return [
    ...there
      .filter((name) => !known.has(name))
      .map((name) => ({
        file: `${keptFiguresFolder}/${name}`,
        message:
          `No edition published this drawing: ${keptFiguresFile} does not list it. ` +
          'Take it out of the folder.',
      })),
    ...kept.flatMap((figure, index) => problemsOf(folder, figure, typedRowOf(figure, index))),
  ];
}

/** What a system adds to any folder is no drawing. */
const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : [];

const takeBack = 'Take the file back from an earlier state of the folder.';

function problemsOf(folder: string, {drawing, bytes}: KeptFigure, row: number): Problem[] {
  const file = `${keptFiguresFolder}/${drawing}`;
  const path = join(folder, file);
  if (!existsSync(path))
    return [
      {
        file: keptFiguresFile,
        row,
        column: 'drawing',
        value: drawing,
        message: `is missing from ${keptFiguresFolder}/. ${takeBack}`,
      },
    ];
  if (bytesHash(readFileSync(path)) === bytes) return [];
  return [
    {
      file,
      message:
        `This drawing is not as its edition published it: ${keptFiguresFile} knows it by other bytes. ` +
        takeBack,
    },
  ];
}
