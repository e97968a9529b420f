import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {trueTypePath} from '../../publishing/files/font.ts';
import {setting} from '../../publishing/files/setting.ts';
import {drawingOf, figureIn, subjectFor} from '../../testing/drawings.ts';
import {mixed} from '../../testing/fixtures/figures.ts';
import {foundProgram, officePlaces} from '../../testing/foreign.ts';
import {inkDifferences, inkOfPng, inkOfSvg} from '../../testing/ink.ts';
import {figureIds} from '../ids.ts';
import {standalone} from './standalone.ts';

// Draws the file of each figure with programs that are neither a browser nor the renderer of this project.

const folder = mkdtempSync(join(tmpdir(), 'renderers-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Programs find faces by a file of this kind: here the one that files are set in, and no other. */
const faces = join(folder, 'fonts.conf');
writeFileSync(
  faces,
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
    `<dir>${dirname(trueTypePath(400))}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
);

function run(program: string, ...words: string[]): void {
  const env = {...process.env, FONTCONFIG_FILE: faces};
  execFileSync(program, words, {stdio: 'pipe', cwd: folder, env});
}

const fileOf = (id: string): string => {
  const figure = figureIn(mixed, id, subjectFor(id));
  return standalone(
    {
      id,
      drawing: drawingOf(figure, 904),
      tag: 'Figure 1',
      title: 'What the figure says in a sentence',
      subtitle: 'What is counted, in which unit, and of whom',
      marker: figure.marker,
      isSimulated: figure.drawn.has('simulated'),
      description: figure.description,
      notes: 'A note.',
      source: 'A source.',
      licence: 'CC BY 4.0',
      report: 'A report',
      version: '1.0.0',
      edition: 'abc',
      hash: 'def',
      status: 'current',
      statusReason: '',
      address: 'https://report.example/figures/',
    },
    setting(),
  );
};
for (const id of figureIds) writeFileSync(join(folder, `${id}.svg`), fileOf(id));

interface Renderer {
  readonly name: string;
  readonly places: readonly string[];
  /** Draws SVG files of the folder as PNG. */
  readonly draw: (program: string, files: readonly string[]) => void;
}

const cairo = 'import cairosvg, sys; cairosvg.svg2png(url=sys.argv[1], write_to=sys.argv[2])';
const pngOf = (file: string): string => join('drawn', file.replace('.svg', '.png'));
const renderers: readonly Renderer[] = [
  {
    name: 'librsvg',
    places: ['rsvg-convert'],
    draw: (program, files) => files.forEach((file) => run(program, file, '-o', pngOf(file))),
  },
  {
    name: 'LibreOffice Draw',
    places: officePlaces('Draw'),
    draw: (program, files) =>
      run(
        program,
        `-env:UserInstallation=file://${join(folder, 'office')}`,
        ...['--headless', '--convert-to', 'png', '--outdir', 'drawn', ...files],
      ),
  },
  {
    name: 'CairoSVG',
    // A module of Python, which a system's own Python has from the system's packages.
    places: ['/usr/lib/python3/dist-packages/cairosvg/__init__.py'],
    draw: (_, files) =>
      files.forEach((file) => run('/usr/bin/python3', '-c', cairo, file, pngOf(file))),
  },
];

describe.each(renderers)('$name', ({name, places, draw}) => {
  const program = foundProgram(name, places);

  beforeAll(() => {
    rmSync(join(folder, 'drawn'), {recursive: true, force: true});
    mkdirSync(join(folder, 'drawn'));
    if (program !== undefined)
      draw(
        program,
        figureIds.map((id) => `${id}.svg`),
      );
  }, 120_000);

  test.skipIf(program === undefined).each(figureIds)('draws the file of %s as it is', (id) => {
    const expected = inkOfSvg(readFileSync(join(folder, `${id}.svg`), 'utf8'));
    const drawn = inkOfPng(readFileSync(join(folder, pngOf(`${id}.svg`))));
    expect(inkDifferences(expected, drawn)).toEqual([]);
  });
});
