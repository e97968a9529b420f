import {strToU8, zipSync} from 'fflate';
import {expect, test} from 'vitest';
import {sheetsOf} from './sheets.ts';

const cell = (text: string, more = ''): string =>
  `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, more = ''): string =>
  `<table:table-row${more}>${cells}</table:table-row>`;

const style = (name: string, family: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="${family}"><style:${properties}/></style:style>`;

const styles = [
  style('off', 'table', 'table-properties table:display="false"'),
  style('gone', 'table-cell', 'text-properties style:text-line-through-style="solid"'),
  style('kept', 'table-cell', 'text-properties style:text-line-through-style="none"'),
].join('');

/** A workbook as LibreOffice writes it, with what this test needs and no more. */
const workbook = (tables: string): Uint8Array =>
  zipSync({
    'mimetype': strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>` +
        '</office:document-content>',
    ),
  });

const table = (rows: string, more = ''): string =>
  `<table:table table:name="A"${more}>${rows}</table:table>`;

const first = async (tables: string) => (await sheetsOf('a.ods', workbook(tables)))[0]!;

test('reads rows that are grouped, or repeated on each printed page', async () => {
  const {rows} = await first(
    table(
      `<table:table-header-rows>${row(cell('Trust'))}</table:table-header-rows>` +
        `<table:table-row-group>${row(cell('T01'))}</table:table-row-group>${row(cell('T02'))}`,
    ),
  );
  expect(rows).toEqual([['Trust'], ['T01'], ['T02']]);
});

test('knows a hidden sheet from one that is shown', async () => {
  const hidden = await first(table(row(cell('x')), ' table:style-name="off"'));
  expect([hidden.isHidden, (await first(table(row(cell('x'))))).isHidden]).toEqual([
    true,
    undefined,
  ]);
});

test('knows rows and columns that are hidden, comments, and what is struck out', async () => {
  const note =
    '<office:annotation><dc:date>2026-01-01</dc:date><text:p>a <text:span>guess</text:span></text:p>' +
    '</office:annotation>';
  const {marks} = await first(
    table(
      '<table:table-column table:number-columns-repeated="2"/>' +
        '<table:table-column table:visibility="collapse"/>' +
        row(cell('x') + cell('y', ' table:style-name="gone" table:number-columns-repeated="2"')) +
        row(cell('x', ' table:style-name="kept"'), ' table:visibility="filter"') +
        `<table:table-row-group table:display="false">${row(cell('x'))}</table:table-row-group>` +
        row(`<table:table-cell>${note}<text:p>1</text:p></table:table-cell>`),
    ),
  );
  expect([...marks!.hiddenRows]).toEqual([1, 2]);
  expect([...marks!.hiddenColumns]).toEqual([2]);
  expect([...marks!.struck]).toEqual(['B1', 'C1']);
  expect([...marks!.comments]).toEqual([['A4', 'a guess']]);
});
