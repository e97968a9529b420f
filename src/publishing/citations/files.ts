import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import {Cite, plugins} from '@citation-js/core';
import type {CslItem, CslName} from './csl.ts';

const {format} = plugins.config.get('@bibtex');
format.useIdAsLabel = true;
format.checkLabel = false;
// UTF-8, which today's LaTeX and every reference manager read: of the library's commands for
// accents and dashes some come back changed.
format.asciiOnly = false;

/** Works as BibTeX in UTF-8. It has no field for a version, and its month has no day, so the notes carry both. */
export const bibtexOf = (items: readonly CslItem[]): string =>
  `${new Cite(items.map(forTex))
    .format('bibtex')
    .replaceAll('\t', '  ')
    .replaceAll(miscEntry, withAddress)
    .trim()}\n`;

const miscEntry = /@misc\{[^]*?\n\}/g;

/** The classic styles of BibTeX print no field of their own for an address, only how something was published. */
function withAddress(entry: string): string {
  const lines = entry.split('\n').filter((line) => !line.startsWith('  howpublished ='));
  const address = lines.map((line) => /^ {2}url = \{(.+)\},$/.exec(line)?.[1]).find(Boolean);
  if (address === undefined) return entry;
  return [...lines.slice(0, -1), `  howpublished = {${escaped(address)}},`, '}'].join('\n');
}

const texWords = ['title', 'publisher', 'container-title', 'note', 'genre', 'version'] as const;

function forTex({issued, ...item}: CslItem): CslItem {
  const year = issued && {issued: {'date-parts': issued['date-parts'].map(([first]) => [first!])}};
  const words = Object.fromEntries(
    texWords.flatMap((field) =>
      item[field] === undefined ? [] : [[field, escaped(String(item[field]))]],
    ),
  );
  const author = item.author?.map((name) =>
    Object.fromEntries(Object.entries(name).map(([part, text]) => [part, escaped(text)])),
  );
  return {...item, ...words, ...year, ...(author && {author})} as CslItem;
}

/** What TeX would take for a command, and signs that its usual faces lack. */
const commands: Readonly<Record<string, string>> = {
  '−': '$-$',
  '×': '$\\times$',
  '±': '$\\pm$',
  '≤': '$\\leq$',
  '≥': '$\\geq$',
  '≈': '$\\approx$',
  '→': '$\\rightarrow$',
  '\u00a0': '~',
  '\u202f': '\\,',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** As TeX prints it as it is written here. */
const escaped = (text: string): string =>
  text.replace(/[\\{}&%$#_~^−×±≤≥≈→\u00a0\u202f]/g, (sign) => commands[sign] ?? `\\${sign}`);

type RisRecord = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Works as RIS. */
export function risOf(items: readonly CslItem[]): string {
  const records = new Cite(items).format('ris', {
    format: 'object',
  }) as unknown as readonly RisRecord[];
  return records.map((record, index) => risLines(record, items[index]!)).join('\n');
}

/**
 * The lines of a record. citation-js breaks lines at 70 signs, which splits words, cuts ids at 20
 * and writes both pages into one field; so its fields are taken and the lines written here. A comma
 * after the name of an institution keeps readers from splitting it.
 */
function risLines({TY, ...fields}: RisRecord, {id, author = [], issued, page}: CslItem): string {
  const [first, last] = String(page ?? '').split(/[-–]/);
  const record: RisRecord = {
    ...fields,
    AU: author.map(risName),
    ID: id,
    SP: first || undefined,
    EP: last || undefined,
    DA: issued && risDate(issued['date-parts'][0] ?? []),
  };
  const lines = Object.entries(record).flatMap(([tag, value]) =>
    [value ?? []].flat().map((each) => `${tag}  - ${each}`),
  );
  return `${[`TY  - ${String(TY)}`, ...lines, 'ER  - '].join('\n')}\n`;
}

const risName = ({family, given, literal}: CslName): string =>
  literal ? `${literal},` : [family, given].filter(Boolean).join(', ');

/** "2025/03/04/": year, month, day and an empty remark. */
const risDate = (parts: readonly number[]): string =>
  [0, 1, 2]
    .map((index) => (parts[index] === undefined ? '' : `${String(parts[index]).padStart(2, '0')}`))
    .join('/')
    .concat('/');

/** Works as CSL-JSON. */
export const cslJsonOf = (items: readonly CslItem[]): string =>
  `${JSON.stringify(items, null, 2)}\n`;
