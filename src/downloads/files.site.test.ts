import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {workFolder} from '../cli/project.ts';
import {pictureWidths} from './raster.ts';

// Reads the files beside each figure of both built sites.

const sites = [{face: 'with simulated values', folder: join(workFolder, 'site')}, {face: 'published values only', folder: join(workFolder, 'published-only')}];

interface RowsFile {
  readonly edition: unknown;
  readonly licence: string;
  readonly rows: readonly Readonly<Record<string, {readonly provenance?: string} | string>>[];
}

describe.each(sites)('The files of figures, $face', ({folder}) => {
  const figures = join(folder, 'figures');
  const ids = readdirSync(figures).filter((file) => file.endsWith('.svg')).map((file) => file.replace('.svg', ''));
  const text = (file: string): string => readFileSync(join(figures, file), 'utf8');
  const found = (faults: (id: string) => readonly string[]): string[] => ids.flatMap((id) => faults(id).map((fault) => `${id}: ${fault}`));

  test('are there for each', () => {
    expect(ids.length).toBeGreaterThan(8);
    expect(ids.flatMap((id) => ['.csv', '.json', '.png', '-print.png'].map((ending) => `${id}${ending}`)).filter((file) => !readdirSync(figures).includes(file))).toEqual([]);
  });

  test('hold a picture that stands alone: no style from elsewhere, no request, and what it is', () => {
    expect(found((id) => {
      const svg = text(`${id}.svg`);
      return [
        ...(/var\(/.test(svg) ? ['has a colour that only a page knows'] : []),
        ...[...svg.matchAll(/(?:href|src)="(?!#|data:)([^"]*)"|url\((?!#|data:)([^)]*)\)/g)].map(([, address, other]) => `asks for ${address ?? other}`),
        ...['<title', '<desc', 'CC BY 4.0', 'data-edition="', 'data-hash="', '@font-face'].filter((wanted) => !svg.includes(wanted)).map((wanted) => `lacks ${wanted}`),
        ...(svg.includes('data-simulated="true"') && !svg.includes('not observations, do not cite') ? ['shows simulated values without saying so'] : []),
      ];
    })).toEqual([]);
  });

  test('hold pictures of the widths that they promise', () => {
    const widthOf = (file: string): number => readFileSync(join(figures, file)).readUInt32BE(16);
    expect(found((id) => [[`${id}.png`, pictureWidths.slide], [`${id}-print.png`, pictureWidths.print]]
      .filter(([file, width]) => widthOf(String(file)) !== width).map(([file]) => `${file} is ${widthOf(String(file))} px wide`))).toEqual([]);
  });

  test('hold the rows of the CSV as JSON, with the same simulated ones', () => {
    expect(found((id) => {
      const {rows, licence, edition} = JSON.parse(text(`${id}.json`)) as RowsFile;
      const lines = text(`${id}.csv`).trim().split('\n').slice(1);
      const simulated = rows.filter((row) => Object.values(row).some((value) => typeof value === 'object' && value.provenance === 'simulated')).length;
      const cautioned = lines.filter((line) => line.includes('not observations')).length;
      return [
        ...(rows.length === lines.length ? [] : [`${rows.length} rows in JSON, ${lines.length} in CSV`]),
        ...(simulated === cautioned ? [] : [`${simulated} simulated rows in JSON, ${cautioned} in CSV`]),
        ...(licence && edition ? [] : ['lacks licence or edition']),
      ];
    })).toEqual([]);
  });
});
