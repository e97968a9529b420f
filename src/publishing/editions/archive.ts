import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {unescape} from 'html-escaper';
import {isSimulatedPath} from '../../model/publishing/figure-ids.ts';
import type {KeptFigure} from '../../model/publishing/record.ts';
import {studyFolder} from '../../study/folder.ts';
import {bytesHash, keptFiguresFile, keptFiguresFolder} from '../../study/kept-figures.ts';
import {readPublication} from '../../study/load.ts';
import {csvText, writtenHash} from '../catalogue/items-csv.ts';

/** A figure as an earlier edition had it. */
export interface ArchivedFigure {
  readonly id: string;
  /** Hash of the rows that it was drawn from. */
  readonly hash: string;
  readonly version: string;
  readonly edition: string;
  readonly isSimulated: boolean;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** The file as it is published. */
  readonly svg: string;
}

/** What stood in the file before it was written as XML. */
const plain = (text: string): string => unescape(text.replaceAll('&#160;', '\u00a0'));

/**
 * What a file of a figure that stands alone says of itself.
 * @throws where it says nothing, as it is none
 */
export function readFigureFile(file: string, svg: string): Omit<ArchivedFigure, 'svg'> {
  const root = /<svg [^>]*>/.exec(svg)?.[0] ?? '';
  const said = (name: string): string => {
    const value = new RegExp(` ${name}="([^"]*)"`).exec(root)?.[1];
    if (value === undefined)
      throw new Error(
        `${file} is no figure of this report: its <svg> has no ${name}. ` +
          'Take the file out of the folder, or put back the one that npm run edition wrote.',
      );
    return plain(value);
  };
  const words = (name: string): string =>
    plain(new RegExp(`<${name} [^>]*>([^<]*)<`).exec(svg)?.[1] ?? '');
  return {
    id: said('data-figure'),
    hash: said('data-hash'),
    version: said('data-version'),
    edition: said('data-edition'),
    isSimulated: said('data-simulated') === 'true',
    title: words('title'),
    description: words('desc'),
    width: Number(said('width')),
    height: Number(said('height')),
  };
}

/** The figures of earlier editions, in the order of their names; none where no edition was published. */
export const archivedFigures = (
  study: string = studyFolder(),
  {keptFigures} = readPublication(study),
): ArchivedFigure[] =>
  keptFigures.map(({drawing}) => {
    const path = join(study, keptFiguresFolder, drawing);
    const svg = readFileSync(path, 'utf8');
    return {...readFigureFile(path, svg), svg};
  });

/**
 * Keeps the figures of a built site for the editions to come: a file for each figure and hash of rows, and in a table
 * the bytes by which each is known. What is kept already stays as it is. Hands back the names of the files that are
 * new. Drawings with simulated rows have no embed that stays.
 */
export function freezeFigures(site: string, study: string = studyFolder()): string[] {
  const figures = join(site, 'figures');
  const {keptFigures} = readPublication(study);
  const known = new Set(keptFigures.map(({drawing}) => drawing));
  const files = readdirSync(figures).filter(
    (file) => file.endsWith('.svg') && !isSimulatedPath(file),
  );
  const added = files.flatMap((file) => {
    const svg = readFileSync(join(figures, file));
    const {id, hash} = readFigureFile(join(figures, file), svg.toString());
    const drawing = `${id}-${hash}.svg`;
    return known.has(drawing) ? [] : [{drawing, svg, bytes: bytesHash(svg)}];
  });
  mkdirSync(join(study, keptFiguresFolder), {recursive: true});
  for (const {drawing, svg} of added) writeFileSync(join(study, keptFiguresFolder, drawing), svg);
  writeFileSync(join(study, keptFiguresFile), keptFiguresCsv([...keptFigures, ...added]));
  return added.map(({drawing}) => drawing).sort();
}

const keptFiguresCsv = (kept: readonly KeptFigure[]): string =>
  csvText(
    ['drawing', 'bytes'],
    kept
      .toSorted((one, other) => (one.drawing < other.drawing ? -1 : 1))
      .map((figure) => ({...figure, bytes: writtenHash(figure.bytes)})),
  );
