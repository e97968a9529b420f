import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {csvParseRows} from 'd3-dsv';
import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {filesOf} from '../../build/files.ts';
import {startTagsOf} from '../../build/html.ts';
import {workFolder} from '../../build/project.ts';
import {isPictureOfPage, isSimulatedId} from '../../model/publishing/figure-ids.ts';
import {temporaryFolder} from '../../testing/temporary.ts';
import {archivedFigures, freezeFigures} from '../editions/archive.ts';
import {pictureWidths} from './raster.ts';

// Reads the files beside each figure of both built sites.

const sites = [
  {face: 'with simulated values', folder: join(workFolder, 'site')},
  {face: 'published values only', folder: join(workFolder, 'published-only')},
];

interface RowsFile {
  readonly edition: unknown;
  readonly licence: string;
  readonly rows: readonly Readonly<Record<string, {readonly provenance?: string} | string>>[];
}

describe.each(sites)('The files of figures, $face', ({folder}) => {
  const figures = join(folder, 'figures');
  const ids = readdirSync(figures)
    .filter((file) => file.endsWith('.svg') && !isPictureOfPage(file))
    .map((file) => file.replace('.svg', ''));
  /** A drawing with simulated rows is offered at the one size that a screen needs. */
  const pngsOf = (id: string): string[] =>
    isSimulatedId(id) ? [`${id}.png`] : [`${id}.png`, `${id}-print.png`];
  const text = (file: string): string => readFileSync(join(figures, file), 'utf8');
  const found = (faults: (id: string) => readonly string[]): string[] =>
    ids.flatMap((id) => faults(id).map((fault) => `${id}: ${fault}`));

  test('are there for each', () => {
    expect(ids.length).toBeGreaterThan(8);
    expect(
      ids
        .flatMap((id) => [`${id}.csv`, `${id}.json`, ...pngsOf(id)])
        .filter((file) => !readdirSync(figures).includes(file)),
    ).toEqual([]);
  });

  test('hold a picture that stands alone: no style from elsewhere, no request, and what it is', () => {
    expect(
      found((id) => {
        const svg = text(`${id}.svg`);
        return [
          ...(/var\(/.test(svg) ? ['has a colour that only a page knows'] : []),
          ...[...svg.matchAll(/(?:href|src)="(?!#|data:)([^"]*)"|url\((?!#|data:)([^)]*)\)/g)].map(
            ([, address, other]) => `asks for ${address ?? other}`,
          ),
          ...(/<style|<tspan|paint-order/.test(svg)
            ? ['has a style element, a text in pieces or an order of painting']
            : []),
          ...[...svg.matchAll(/<text\b(?![^>]* textLength=)[^>]*>([^<]{4,})/g)].map(
            ([, words]) => `does not say how long "${words}" is`,
          ),
          ...['<title', '<desc', 'CC BY 4.0', 'data-edition="', 'data-hash="']
            .filter((wanted) => !svg.includes(wanted))
            .map((wanted) => `lacks ${wanted}`),
          ...(svg.includes('data-simulated="true"') &&
          !svg.includes('not observations, do not cite')
            ? ['shows simulated values without saying so']
            : []),
        ];
      }),
    ).toEqual([]);
  });

  test('hold drawings for pages in both themes, with the warning in the picture', () => {
    const drawings = readdirSync(figures).filter(isPictureOfPage);
    expect(
      drawings.filter((file) => {
        const svg = text(file);
        return !(
          svg.includes('prefers-color-scheme:dark') &&
          svg.includes('not observations, do not cite') &&
          !/(?:href|src)="(?!#|data:)/.test(svg)
        );
      }),
    ).toEqual([]);
  });

  test('hold pictures of the widths that they promise', () => {
    const widthOf = (file: string): number => readFileSync(join(figures, file)).readUInt32BE(16);
    expect(
      found((id) =>
        pngsOf(id)
          .filter(
            (file) =>
              widthOf(file) !== pictureWidths[file.endsWith('-print.png') ? 'print' : 'slide'],
          )
          .map((file) => `${file} is ${widthOf(file)} px wide`),
      ),
    ).toEqual([]);
  });

  test('hold the rows of the CSV as JSON, with the same simulated ones', () => {
    expect(
      found((id) => {
        const {rows, licence, edition} = JSON.parse(text(`${id}.json`)) as RowsFile;
        const lines = text(`${id}.csv`).trim().split('\n').slice(1);
        const simulated = rows.filter((row) =>
          Object.values(row).some(
            (value) => typeof value === 'object' && value.provenance === 'simulated',
          ),
        ).length;
        const cautioned = lines.filter((line) => line.includes('not observations')).length;
        return [
          ...(rows.length === lines.length
            ? []
            : [`${rows.length} rows in JSON, ${lines.length} in CSV`]),
          ...(simulated === cautioned
            ? []
            : [`${simulated} simulated rows in JSON, ${cautioned} in CSV`]),
          ...(licence && edition ? [] : ['lacks licence or edition']),
        ];
      }),
    ).toEqual([]);
  });
});

/** What a field holds: the parser leaves its entities as they are. */
const plain = (text: string): string =>
  parseHTML(`<p>${text}</p>`).document.querySelector('p')?.textContent ?? '';

describe.each(sites)('What is taken from the site, $face', ({folder}) => {
  const tables = filesOf(folder).filter((file) => file.endsWith('.csv'));

  test('are tables that a spreadsheet reads as UTF-8, with as many cells in each row as in the header', () => {
    expect(tables.length).toBeGreaterThan(20);
    expect(
      tables.flatMap((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        const [header, ...rows] = csvParseRows(text.replace(/^\ufeff/, ''));
        return [
          ...(text.startsWith('\ufeff') ? [] : [`${file} has no byte order mark`]),
          ...rows
            .filter((row) => row.length !== header?.length)
            .map((row) => `${file}: ${row.join()}`),
        ];
      }),
    ).toEqual([]);
  });

  test('are tables without a cell that a spreadsheet would run', () => {
    const cells = tables.flatMap((file) =>
      csvParseRows(readFileSync(join(folder, file), 'utf8'))
        .flat()
        .map((cell) => ({file, cell})),
    );
    expect(
      cells.filter(
        ({cell}) =>
          /^[=+@\t\r]/.test(cell) || (cell.startsWith('-') && !Number.isFinite(Number(cell))),
      ),
    ).toEqual([]);
  });

  test('are snippets that lead to what is there, with a name or an alternative text and whom to name', () => {
    const pages = readdirSync(join(folder, 'figures')).filter((name) =>
      existsSync(join(folder, 'figures', name, 'index.html')),
    );
    // Only these fields of a page are wanted, which is no reason to build its tree.
    const snippets = pages.flatMap((name) =>
      startTagsOf(readFileSync(join(folder, 'figures', name, 'index.html'), 'utf8'))
        .filter((tag) => tag.name === 'textarea' && tag.attributes.get('id')?.startsWith('embed-'))
        .map((tag) => ({name, html: plain(tag.text)})),
    );
    expect(snippets.length % 3).toBe(0);
    expect(snippets.length).toBeGreaterThan(3 * 8);
    expect(
      snippets.flatMap(({name, html}) => {
        const {document} = parseHTML(`<html><body>${html}</body></html>`);
        const [shown] = document.querySelectorAll('iframe, img');
        const links = [...document.querySelectorAll('a')].map(
          (link) => link.getAttribute('href') ?? '',
        );
        const isThere = (address: string): boolean =>
          existsSync(
            join(folder, new URL(address).pathname, address.endsWith('/') ? 'index.html' : ''),
          );
        return [
          ...(shown && isThere(shown.getAttribute('src') ?? '') ? [] : ['shows nothing']),
          ...((shown?.getAttribute('title') ?? shown?.getAttribute('alt') ?? '').length > 10
            ? []
            : ['has no name']),
          ...(links.length > 0 && links.every(isThere) ? [] : ['leads nowhere']),
          ...(/Source: .*CC BY 4\.0/.test(document.body.textContent ?? '')
            ? []
            : ['names no source or licence']),
          ...(document.querySelectorAll('script').length === 0 ? [] : ['brings a script along']),
        ].map((fault) => `${name}: a snippet ${fault}`);
      }),
    ).toEqual([]);
  });

  test('is kept for embeds that stay: each figure once, to the byte, and none of it twice', () => {
    const archive = temporaryFolder();
    const ids = freezeFigures(folder, archive).map((name) =>
      name.replace(/-[0-9a-f]{12}\.svg$/, ''),
    );
    expect(ids.length).toBeGreaterThan(8);
    expect(
      archivedFigures(archive)
        .filter(({id, svg}) => svg !== readFileSync(join(folder, 'figures', `${id}.svg`), 'utf8'))
        .map(({id}) => id),
    ).toEqual([]);
    expect(archivedFigures(archive).map(({id}) => id)).toEqual(ids);
    expect(freezeFigures(folder, archive)).toEqual([]);
  });
});
