import {unzipSync} from 'fflate';
import {PlainError} from '../../build/project.ts';
import {counted} from '../../model/values/lists.ts';
import {plainGuid} from '../../publishing/files/coding/guid.ts';
import {childOf, childrenOf, type Element, parseXml, textOf} from './xml.ts';

/** A code of a file; at the top of the codebook it has no parent. */
export interface ReadCode {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  readonly parent: string | undefined;
}

/** A code upon a piece of a passage. */
export interface ReadCoding {
  /** GUID of the code. */
  readonly code: string;
  /** In letters from the start of the passage; undefined for the whole of it. */
  readonly span: readonly [start: number, end: number] | undefined;
}

export interface ReadPassage {
  readonly guid: string;
  readonly name: string;
  /** Undefined where the file does not hold it as plain text. */
  readonly text: string | undefined;
  readonly codings: readonly ReadCoding[];
}

/** What a .qdc or .qdpx file holds of a coding. */
export interface ReadCodingFile {
  readonly codes: readonly ReadCode[];
  /** Undefined in a codebook, which has codes alone. */
  readonly passages: readonly ReadPassage[] | undefined;
  /** What it holds beside these, in words. */
  readonly others: readonly string[];
}

/** Whether a file is one of these, by its name. */
export const isCodingFile = (path: string): boolean => /\.(qdc|qdpx)$/i.test(path);

/** Far above what a project of text has; what is larger is not unpacked. */
const largest = 64_000_000;

/**
 * Reads a codebook or a project of the REFI-QDA standard.
 * @throws {PlainError} where it cannot be read, with the reason
 */
export function readCodingFile(name: string, bytes: Uint8Array): ReadCodingFile {
  if (/\.qdc$/i.test(name)) {
    const root = parseXml(name, bytes, 'CodeBook');
    return {codes: codesIn(root), passages: undefined, others: []};
  }
  const files = unpacked(name, bytes);
  const project = files['project.qde'];
  if (!project) throw new PlainError(`${name} holds no project.qde, so that it is no project.`);
  const root = parseXml(`${name}, project.qde`, project, 'Project');
  const book = childOf(root, 'CodeBook');
  const sources = childOf(root, 'Sources')?.children ?? [];
  return {
    codes: book ? codesIn(book) : [],
    passages: sources.map((source) => passageOf(source, files)),
    others: others.flatMap(([list, word]) => {
      const count = childOf(root, list)?.children.length ?? 0;
      return count > 0 ? [counted(count, word)] : [];
    }),
  };
}

/** What a project may hold for which the tables have no place. */
const others: readonly (readonly [list: string, word: string])[] = [
  ['Notes', 'note'],
  ['Links', 'link'],
  ['Sets', 'set'],
  ['Graphs', 'graph'],
];

function unpacked(name: string, bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    const files = unzipSync(bytes, {
      filter: (file) =>
        /^(project\.qde|sources\/[^/]+\.txt)$/i.test(file.name) && file.originalSize < largest,
    });
    return Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path.toLowerCase(), content]),
    );
  } catch {
    throw new PlainError(`${name} is no archive that can be read. Export it again.`);
  }
}

function codesIn(book: Element): ReadCode[] {
  const below = (element: Element, parent: string | undefined): ReadCode[] =>
    childrenOf(element, 'Code').flatMap((code) => {
      const guid = plainGuid(code.attributes['guid'] ?? '');
      const description = tidy(textOf(childOf(code, 'Description')));
      return [
        {guid, name: tidy(code.attributes['name'] ?? ''), description, parent},
        ...below(code, guid),
      ];
    });
  const list = childOf(book, 'Codes');
  return list ? below(list, undefined) : [];
}

function passageOf(source: Element, files: Readonly<Record<string, Uint8Array>>): ReadPassage {
  const {guid = '', name = '', plainTextPath} = source.attributes;
  const path = /^internal:\/\/\/?(.+)$/.exec(plainTextPath ?? '')?.[1];
  const file = path === undefined ? undefined : files[`sources/${path.toLowerCase()}`];
  const content = childOf(source, 'PlainTextContent');
  const text = content ? textOf(content) : file && new TextDecoder().decode(file);
  return {
    guid: plainGuid(guid),
    name,
    text: text === undefined ? undefined : tidy(text),
    codings: [
      ...codingsOf(source, undefined),
      ...source.children
        .filter((child) => child.name.endsWith('Selection'))
        .flatMap((selection) => codingsOf(selection, spanOf(selection))),
    ],
  };
}

/** Without what programs add at either end, and with letters in the form that the tables have. */
const tidy = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC')
    .trim();

const codingsOf = (element: Element, span: ReadCoding['span']): ReadCoding[] =>
  childrenOf(element, 'Coding').map((coding) => ({
    code: plainGuid(childOf(coding, 'CodeRef')?.attributes['targetGUID'] ?? ''),
    span,
  }));

const spanOf = ({attributes}: Element): readonly [number, number] => [
  Number(attributes['startPosition']),
  Number(attributes['endPosition']),
];
