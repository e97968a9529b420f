import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {childOf, childrenOf, type Element, parseXml, textOf} from './coding/xml.ts';
import type {Marks} from './marks.ts';
import {addressOf} from './where.ts';

// What the reader of workbooks leaves out of an OpenDocument spreadsheet: what is hidden, commented on, struck out, and
// the rows that are grouped or repeated on every printed page.

/** What a sheet is marked with, and whether it is hidden itself. */
export interface OdsMarks extends Marks {
  readonly isHidden: boolean;
}

const contentFile = 'content.xml';

/** Elements that hold rows as a table does. */
const aroundRows = /<\/?table:table-(?:row-group|header-rows|rows)\b[^>]*>/g;

/** The bytes of an .ods file; undefined of any other workbook. */
const contentIn = (bytes: Uint8Array): Uint8Array | undefined =>
  unzipSync(bytes, {filter: ({name}) => name === contentFile})[contentFile];

/** The same workbook with all of its rows side by side, for a reader that passes over those of a group. */
export function ungrouped(bytes: Uint8Array): Uint8Array {
  const content = contentIn(bytes);
  const text = content && strFromU8(content);
  const plain = text?.replace(aroundRows, '');
  return plain === undefined || plain === text
    ? bytes
    : zipSync({...unzipSync(bytes), [contentFile]: strToU8(plain)}, {level: 0});
}

/** What the sheets of an .ods file are marked with, in their order; undefined of any other workbook. */
export function odsMarks(name: string, bytes: Uint8Array): OdsMarks[] | undefined {
  const content = contentIn(bytes);
  if (!content) return undefined;
  const root = parseXml(name, content, 'document-content');
  const styles = stylesIn(root);
  const body = childOf(root, 'body');
  const spreadsheet = body && childOf(body, 'spreadsheet');
  return spreadsheet && childrenOf(spreadsheet, 'table').map((table) => marksIn(table, styles));
}

interface Styles {
  readonly hiding: ReadonlySet<string>;
  readonly striking: ReadonlySet<string>;
}

/** Names of the styles of a sheet that is not shown, and of text with a line through it. */
function stylesIn(root: Element): Styles {
  const sheet = childOf(root, 'automatic-styles');
  const styles = sheet ? childrenOf(sheet, 'style') : [];
  const named = (is: (style: Element) => boolean): Set<string> =>
    new Set(styles.filter(is).map(({attributes}) => attributes['style:name'] ?? ''));
  const lineThrough = /^style:text-line-through-(?:style|type)$/;
  return {
    hiding: named(
      (style) =>
        childOf(style, 'table-properties')?.attributes['table:display']?.toLowerCase() === 'false',
    ),
    striking: named((style) =>
      Object.entries(childOf(style, 'text-properties')?.attributes ?? {}).some(
        ([property, value]) => lineThrough.test(property) && value !== 'none',
      ),
    ),
  };
}

function marksIn(table: Element, {hiding, striking}: Styles): OdsMarks {
  const hiddenRows = new Set<number>();
  const comments = new Map<string, string>();
  const struck = new Set<string>();
  let row = 0;
  for (const {element, hides} of rowsIn(table)) {
    for (const {cell, column, repeated} of cellsIn(element)) {
      const note = childOf(cell, 'annotation');
      if (note) comments.set(addressOf(row, column), lines(note));
      if (isStruck(cell, striking))
        for (let more = 0; more < Math.min(repeated, most); more += 1)
          struck.add(addressOf(row, column + more));
    }
    const repeated = times(element, 'rows');
    if (hides)
      for (let more = 0; more < Math.min(repeated, most); more += 1) hiddenRows.add(row + more);
    row += repeated;
  }
  const isHidden = hiding.has(table.attributes['table:style-name'] ?? '');
  return {isHidden, hiddenRows, hiddenColumns: hiddenColumnsIn(table), comments, struck};
}

/** What is hidden to the end of a sheet holds nothing there. */
const most = 10_000;

const times = ({attributes}: Element, of: 'rows' | 'columns'): number =>
  Number(attributes[`table:number-${of}-repeated`] ?? 1);

/** A row that a filter passes over, and one that somebody hid. */
const isCollapsed = ({attributes}: Element): boolean =>
  /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '') ||
  attributes['table:display'] === 'false';

/** The rows of a table, those of its groups among them. */
const rowsIn = (within: Element, hides = false): {element: Element; hides: boolean}[] =>
  within.children.flatMap((element) => {
    const isHidden = hides || isCollapsed(element);
    if (element.name === 'table-row') return [{element, hides: isHidden}];
    return /^table-(?:row-group|header-rows|rows)$/.test(element.name)
      ? rowsIn(element, isHidden)
      : [];
  });

function cellsIn(row: Element): {cell: Element; column: number; repeated: number}[] {
  let column = 0;
  return row.children
    .filter(({name}) => name === 'table-cell' || name === 'covered-table-cell')
    .map((cell) => {
      const repeated = times(cell, 'columns');
      column += repeated;
      return {cell, column: column - repeated, repeated};
    });
}

function hiddenColumnsIn(table: Element): Set<number> {
  const found = new Set<number>();
  let column = 0;
  const visit = (within: Element, hides: boolean): void => {
    for (const element of within.children) {
      const isHidden = hides || isCollapsed(element);
      if (/^table-(?:column-group|header-columns|columns)$/.test(element.name))
        visit(element, isHidden);
      if (element.name !== 'table-column') continue;
      const repeated = times(element, 'columns');
      if (isHidden)
        for (let more = 0; more < Math.min(repeated, most); more += 1) found.add(column + more);
      column += repeated;
    }
  };
  visit(table, false);
  return found;
}

/** Whether the cell, or a piece of its text, has a line through it. */
const isStruck = (cell: Element, striking: ReadonlySet<string>): boolean =>
  striking.has(cell.attributes['table:style-name'] ?? '') ||
  childrenOf(cell, 'p').some((paragraph) =>
    childrenOf(paragraph, 'span').some((span) =>
      striking.has(span.attributes['text:style-name'] ?? ''),
    ),
  );

const lines = (note: Element): string => childrenOf(note, 'p').map(wholeText).join(' ');

const wholeText = (element: Element): string =>
  [textOf(element), ...element.children.map(wholeText)].join('');
