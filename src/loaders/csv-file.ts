// What can be wrong with a CSV file before a single row of it is read.
import type {ColumnShape} from './header.ts';
import type {Problem} from './problem.ts';

/** How many rows above the header are taken for a title. */
const titleRows = 5;

const save = 'Save it as "CSV UTF-8 (comma delimited)".';

/** Why a file cannot be read as a table at all. */
export const shapeProblem = (
  file: string,
  text: string,
  columns: readonly ColumnShape[],
): Problem | undefined =>
  separatorLine(file, text) ?? titleProblem(file, text, columns) ?? separatorProblem(file, text);

/** Excel is told by a first line `sep=;` which sign separates cells, and shows no such row. */
const separatorLine = (file: string, text: string): Problem | undefined =>
  /^"?sep=/i.test(text)
    ? {
        file,
        row: 1,
        message:
          'Row 1 ("sep=") only tells Excel what separates cells. Delete row 1 in a text editor.',
      }
    : undefined;

/** A table that was given a title in a spreadsheet has its header further down. */
function titleProblem(
  file: string,
  text: string,
  columns: readonly ColumnShape[],
): Problem | undefined {
  const required = columns.filter(({mayBeMissing}) => !mayBeMissing).map(({name}) => name);
  const start = text.split(/\r\n|\r|\n/, titleRows + 1);
  const above = start.findIndex((line) =>
    required.every((column) => line.toLowerCase().split(/ *, */).includes(column)),
  );
  if (above < 1) return undefined;
  return {
    file,
    message:
      above === 1
        ? 'Row 1 is not the header; row 2 is. Delete row 1.'
        : `Rows 1 to ${above} are not the header; row ${above + 1} is. Delete rows 1 to ${above}.`,
  };
}

/** Spreadsheets in countries with decimal commas separate cells by semicolons when they save "CSV". */
function separatorProblem(file: string, text: string): Problem | undefined {
  const header = text.split(/[\r\n]/, 1)[0]!;
  if (text.trim() === '')
    return {
      file,
      message: 'This file is empty. Its first row must name the columns of the header.',
    };
  if (header.includes(',')) return undefined;
  const used = header.includes(';') ? 'semicolons' : header.includes('\t') ? 'tabs' : undefined;
  return used && {file, message: `This file was saved with ${used} between cells. ${save}`};
}

/** Rows end as Windows or Unix end them; anything else comes of an old format, or of two programs. */
export function endsRemarks(file: string, text: string): Problem[] {
  // The end of a row is looked for outside quotation marks.
  const bare = text.includes('\r') ? text.replaceAll(/"[^"]*"/g, '') : '';
  const [windows, mac] = [/\r\n/.test(bare), /\r(?!\n)/.test(bare)];
  const unix = windows || mac ? /(?<!\r)\n/.test(bare) : true;
  if (mac && !windows && !unix)
    return [{file, message: `Its rows end as on an old Mac ("CSV (Macintosh)"). ${save}`}];
  return [windows, mac, unix].filter(Boolean).length > 1
    ? [{file, message: `Its rows have line ends of two kinds, as two programs leave them. ${save}`}]
    : [];
}
