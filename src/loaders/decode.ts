import {spoiltLetters} from './cell.ts';
import type {Problem} from './problem.ts';

const save = 'Save it again as "CSV UTF-8 (comma delimited)".';

/** Text of a file; where its bytes are not UTF-8, what they are instead, and no text. */
export function decode(file: string, bytes: Uint8Array): {text: string; problems: Problem[]} {
  const kind = kinds.find(([is]) => is(bytes));
  if (kind) return {text: '', problems: [{file, message: kind[1]}]};
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    const problems = spoiltProblems(file, text);
    return problems.length > 0 ? {text: '', problems} : {text, problems};
  } catch {
    return {text: '', problems: [otherEncoding(file, bytes)]};
  }
}

const begins =
  (...start: readonly number[]) =>
  (bytes: Uint8Array): boolean =>
    start.every((byte, index) => bytes[index] === byte);

/** Every second byte of such a text is nought, whether a mark at the start tells it or not. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 64);
  return start.length > 8 && start.filter((byte) => byte === 0).length > start.length / 3;
}

const isWebPage = (bytes: Uint8Array): boolean =>
  /^\s*<(!doctype|html|table|\?xml)\b/i.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, 64)),
  );

const workbook = 'not CSV. Open it and save it as "CSV UTF-8 (comma delimited)".';

/** What a file can be that is no CSV, whatever its name ends in. */
const kinds: readonly (readonly [(bytes: Uint8Array) => boolean, string])[] = [
  // A workbook is a ZIP archive; an old one is a compound file.
  [begins(0x50, 0x4b, 0x03, 0x04), `This is a workbook of a spreadsheet program, ${workbook}`],
  [begins(0xd0, 0xcf, 0x11, 0xe0), `This is an old Excel workbook (.xls), ${workbook}`],
  [isUtf16, `This file is UTF-16 ("Unicode text"), not UTF-8. ${save}`],
  [isWebPage, `This is a web page, ${workbook}`],
];

/** More cells than anybody mistypes: the file was opened in another encoding and saved again. */
const spoiltAbove = 2;

function spoiltProblems(file: string, text: string): Problem[] {
  const lines = text.split(/\r\n|\r|\n/);
  const spoilt = lines.flatMap((line, index) => (spoiltLetters.test(line) ? [index + 1] : []));
  return spoilt.length <= spoiltAbove
    ? []
    : [
        {
          file,
          row: spoilt[0],
          message:
            `This row and ${spoilt.length - 1} others have letters that were spoilt by a wrong encoding ` +
            '(“â€™” for an apostrophe). Take the file before; where there is none, open this one again as UTF-8.',
        },
      ];
}

/** "CSV" without "UTF-8" in Excel's list means another encoding, and which one depends on the machine. */
function otherEncoding(file: string, bytes: Uint8Array): Problem {
  const lines = new TextDecoder('utf-8').decode(bytes).split(/\r\n|\r|\n/);
  const row = lines.findIndex((line) => line.includes('\uFFFD')) + 1;
  return {
    file,
    row,
    message: `This file is not UTF-8: this row has a letter in another encoding. ${save}`,
  };
}
