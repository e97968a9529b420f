import {escape} from 'html-escaper';
import {fileAt} from '../build/addresses.ts';

/** Where the files with the whole report stand, and the page that offers them. */
export const takenFolder = '/take-along/';
export const takenPage = fileAt(takenFolder);

/** A file with the whole report, as the page offers it. */
export interface Taken {
  /** Name of the file beside the page, which stays from edition to edition. */
  readonly file: string;
  readonly name: string;
  readonly what: string;
  /** Ending of the name under which it is saved. */
  readonly ending: string;
}

export const taken = {
  pdf: {
    file: 'report.pdf',
    name: 'PDF',
    ending: '.pdf',
    what:
      'To print, or to read from front to back: contents with page numbers, working links, and each figure as a ' +
      'table too. Nothing simulated is in it.',
  },
  word: {
    file: 'report.docx',
    name: 'Word file',
    ending: '.docx',
    what:
      'To quote from: words, headings, tables, and the figures as pictures with what they show in words. ' +
      'Nothing simulated is in it.',
  },
  offline: {
    file: 'report-offline.zip',
    name: 'Folder to read without a connection',
    ending: '-offline.zip',
    what: 'All pages and the search. Unpack it, then open index.html in it with a double click.',
  },
} as const satisfies Record<string, Taken>;

/** The files that are there, with their sizes in bytes. */
export type SizedFiles = readonly (readonly [Taken, number])[];

// What the page says where no files are there.
const place = /<p id="whole-report">.*?<\/p>/s;

/**
 * The page with the files that are there: a build makes it without them, as they are made of what it builds.
 * @param savedAs name of a saved file, without its ending
 * @throws where the page has no place for them
 */
export function withFiles(html: string, files: SizedFiles, savedAs: string): string {
  if (!place.test(html)) throw new Error(`${takenPage} has no place for the files.`);
  const items = files.map(
    ([{file, name, what, ending}, size]) =>
      `<div><dt><a href="${file}" download="${escape(savedAs + ending)}">${name}</a></dt>` +
      `<dd>${what} ${sizeWords(size)}.</dd></div>`,
  );
  return html.replace(
    place,
    () => `<dl class="downloads" id="whole-report">${items.join('')}</dl>`,
  );
}

/** A size for people: "3.6 MB". */
export const sizeWords = (bytes: number): string =>
  bytes < 1e5 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
