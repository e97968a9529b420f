import {csvParseRows} from 'd3-dsv';
import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {startTagsOf} from '../build/html.ts';
import {inlineProblems} from '../build/inline.ts';
import {allFigures} from '../figures/registry.ts';
import {jsonOf} from '../figures/table/json.ts';
import {csvOf} from '../figures/table/table.ts';
import {Complaint} from '../loaders/cell.ts';
import type {Column} from '../loaders/columns.ts';
import type {Table} from '../loaders/table.ts';
import {tableNames, tables} from '../loaders/tables/index.ts';
import type {Study} from '../model/study.ts';
import {citationsOf} from '../publishing/citations/citations.ts';
import {scriptText, structuredData} from '../publishing/citations/structured-data.ts';
import {citable, cited, paper, published as edition, report} from './fixtures/citables.ts';
import {mixed} from './fixtures/figures.ts';

// What somebody may type into a cell that takes words, whatever it would mean elsewhere. It stays words.

const hostile =
  '</script><img src=x onerror=alert(1)> "><svg onload=alert(2)> {braces} &lt;b&gt; javascript:alert(3) %0aTY  - JOUR';

const columnsOf = (name: (typeof tableNames)[number]): Readonly<Record<string, Column<unknown>>> =>
  (tables[name] as unknown as Table<Record<string, unknown>>).columns;

/** The columns of a table that take any words. */
const wordColumns = (name: (typeof tableNames)[number]): string[] =>
  Object.entries(columnsOf(name))
    .filter(([, {read}]) => !(read(hostile) instanceof Complaint) && read(hostile) === hostile)
    .map(([column]) => column);

/** Words by which rows are found, counted or bound; in them the fixture's own stay. */
const spared = new Set(['unit', 'subject', 'computation', 'anchor']);

const filled = Object.fromEntries(
  Object.entries(mixed).map(([name, rows]) => {
    const columns = (tableNames as readonly string[]).includes(name)
      ? wordColumns(name as (typeof tableNames)[number]).filter((column) => !spared.has(column))
      : [];
    const fill = (row: object): object => ({
      ...row,
      ...Object.fromEntries(
        Object.entries(row)
          .filter(([column, value]) => columns.includes(column) && typeof value === 'string')
          .map(([column, value]) => [column, `${value} ${hostile}`]),
      ),
    });
    return [name, (rows as readonly object[]).map(fill)];
  }),
) as unknown as Study;

const figures = allFigures(filled);
const tagsOf = (study: Study): Set<string> =>
  new Set(
    allFigures(study).flatMap(({draw}) =>
      [328, 904].flatMap((width) => startTagsOf(draw(width)).map(({name}) => name)),
    ),
  );

test('hostile words go into many columns', () => {
  expect(tableNames.flatMap(wordColumns).length).toBeGreaterThan(60);
  expect(JSON.stringify(filled).split('onerror').length).toBeGreaterThan(100);
});

test('a drawing holds no other elements for it, and nothing that runs', () => {
  expect([...tagsOf(filled)].sort()).toEqual([...tagsOf(mixed)].sort());
  const tags = figures.flatMap(({draw}) => [328, 904].flatMap((width) => startTagsOf(draw(width))));
  expect(inlineProblems(tags).filter((problem) => !problem.includes('style attribute'))).toEqual(
    [],
  );
  const drawn = figures.map(({draw}) => draw(904)).join('');
  expect(drawn).toContain('onerror=alert(1)');
});

test('a drawing that is read and written again, as files are, stays so', () => {
  const again = figures.map(({draw}) => {
    const {document} = parseHTML(`<!doctype html><html><body>${draw(904)}</body></html>`);
    return document.querySelector('svg')?.outerHTML ?? '';
  });
  const names = new Set(again.flatMap((svg) => startTagsOf(svg).map(({name}) => name)));
  expect(['script', 'img', 'b'].filter((name) => names.has(name))).toEqual([]);
});

test('a CSV has as many cells in each row as in its header, and none that a spreadsheet runs', () => {
  const wrong = figures.flatMap((figure) => {
    const [head = [], ...rows] = csvParseRows(csvOf(figure.table));
    return rows.flatMap((cells) => [
      ...(cells.length === head.length ? [] : [`${figure.id}: ${cells.length} cells`]),
      ...cells.filter((cell) => /^[=+@\t\r]/.test(cell) || /^-(?![\d.]+$)/.test(cell)),
    ]);
  });
  expect(wrong).toEqual([]);
  expect(figures.map(({table}) => csvOf(table)).join('')).toContain('<img src=x onerror=alert(1)>');
});

test('JSON holds it as words', () => {
  const said = figures.map(
    (figure) => JSON.parse(jsonOf(figure, {title: hostile})) as {title: string},
  );
  expect(new Set(said.map(({title}) => title))).toEqual(new Set([hostile]));
});

describe('In citations', () => {
  const work = {...paper, 'title': hostile, 'container-title': hostile, 'publisher': hostile};
  const {bibtex, ris, cslJson} = citationsOf(cited({title: hostile, works: [work]}), edition, {
    ...report,
    name: hostile,
    author: hostile,
  });

  test('BibTeX has two entries, and every brace in them is closed or escaped', () => {
    expect(bibtex.match(/^@\w+\{/gm)).toHaveLength(2);
    let depth = 0;
    for (const [sign] of bibtex.replaceAll(/\\[{}\\]/g, '').matchAll(/[{}]/g)) {
      depth += sign === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  test('RIS has two records, a field on each line', () => {
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(2);
    expect(
      ris.split('\n').filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line)),
    ).toEqual([]);
  });

  test('CSL-JSON holds it as words', () => {
    const items = JSON.parse(cslJson) as {title: string}[];
    expect(items.map(({title}) => title)).toEqual([hostile, hostile]);
  });

  test('JSON-LD ends no script, and says the same', () => {
    const node = structuredData({
      title: hostile,
      description: hostile,
      address: 'https://report.example/',
      image: {address: 'https://report.example/a.png', alt: hostile, width: 1, height: 1},
      citable: citable(),
      edition,
      report: {...report, name: hostile},
      works: [work],
      variables: [{name: hostile, unit: hostile}],
      files: [],
    });
    expect(scriptText(node)).not.toMatch(/[<]/);
    expect(JSON.parse(scriptText(node))).toEqual(JSON.parse(JSON.stringify(node)));
  });
});
