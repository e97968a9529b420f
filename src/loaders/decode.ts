import type {Problem} from './problem.ts';

const save = 'Save it again as "CSV UTF-8 (comma delimited)".';

/**
 * Text of a file. Bytes that are not UTF-8 are a problem; their text is then guessed, so that the
 * rest can be checked too.
 */
export function decode(file: string, bytes: Uint8Array): {text: string; problems: Problem[]} {
  if (isWorkbook(bytes))
    return {
      text: '',
      problems: [
        {
          file,
          message: 'This is an Excel workbook, not CSV. Save it as CSV UTF-8 (comma delimited).',
        },
      ],
    };
  if (isUtf16(bytes))
    return {
      text: '',
      problems: [{file, message: `This file is UTF-16 ("Unicode text"), not UTF-8. ${save}`}],
    };
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), problems: []};
  } catch {
    return guess(file, bytes);
  }
}

/** A workbook is a ZIP archive, whatever its name ends in. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);

/** Excel writes this with "Unicode text"; a mark at the start tells it. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** "CSV" without "UTF-8" in Excel's list means Windows-1252 on a British or American machine. */
function guess(file: string, bytes: Uint8Array): {text: string; problems: Problem[]} {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const lines = new TextDecoder('utf-8').decode(bytes).split(/\r\n|\r|\n/);
  const row = lines.findIndex((line) => line.includes('\uFFFD')) + 1;
  return {
    text,
    problems: [
      {
        file,
        row,
        message: `This file is not UTF-8: this row has a letter in another encoding. ${save}`,
      },
    ],
  };
}
