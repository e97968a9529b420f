// What a spreadsheet, or a hand at one, does to a table of this study, and what the check has to say of it.
import {csvFormatRows, csvParseRows} from 'd3-dsv';
import {cells} from '../../src/testing/lies.ts';
import {moreFaults} from './more-faults.ts';

/** A fault of a file, and the right answer to it. */
export interface SpreadsheetFault {
  readonly what: string;
  readonly file: string;
  /** The file with the fault in it: text, or bytes where it is not UTF-8. */
  readonly make: (text: string) => string | Uint8Array;
  /** `refused`: nothing is published; `remarked`: the file is read, and the check says how. */
  readonly wants: 'refused' | 'remarked';
  /** What the first thing that is said has to hold: where it is, what stands there, what was expected, what to do. */
  readonly says: readonly (string | RegExp)[];
  /** How many lines there may be of a whole column out of place: sums and printed numbers follow. */
  readonly most?: number;
  /** Judged by its table alone: the number that stands in it belongs to another row. */
  readonly isAlone?: true;
}

const headcount = 'data/questionnaire/headcount.csv';
const establishment = 'data/questionnaire/establishment.csv';
const statements = 'data/questionnaire/statements.csv';
const census = 'data/census/census.csv';
const quotations = 'data/framework/quotations.csv';
const matrix = 'data/framework/matrix.csv';
const claims = 'data/claims.csv';
const sources = 'data/sources.csv';
const cases = 'data/cases.csv';

/** Another cell in the first row below the header of the headcount: T01, band-2, 17. */
const people = (headcountCell: string) => cells('T01 band-2', {headcount: headcountCell});
/** Another cell in the first row of the establishment: T01, support, funded, 63.8. */
const posts = (wte: string) => cells('T01 support funded', {wte});
/** Another text of a quotation. */
const quoted = (text: string) => cells('q33', {text});

const utf16 = (text: string, mark: boolean): Uint8Array => {
  const units = Buffer.from(text, 'utf16le');
  return mark ? Buffer.concat([Buffer.from([0xff, 0xfe]), units]) : units;
};

/** The lines of a text, changed. */
const lines =
  (change: (all: string[]) => readonly string[]) =>
  (text: string): string =>
    `${change(text.trimEnd().split('\n')).join('\n')}\n`;

/** The rows of a table, changed cell by cell. */
const rows =
  (change: (row: string[], index: number) => string[]) =>
  (text: string): string =>
    `${csvFormatRows(csvParseRows(text).map(change))}\n`;

/** Rows of a case turned into one row with a column for each band, as a questionnaire has them. */
const wide = (text: string): string => {
  const [, ...long] = csvParseRows(text);
  const byCase = Map.groupBy(long, ([id]) => id!);
  const bands = ['band-2', 'band-3', 'band-4'];
  const table = [...byCase].map(([id, own]) => [
    id,
    ...bands.map((band) => own.find((row) => row[1] === band)?.[2] ?? ''),
    'simulated',
    'simulation',
    'headcount of the simulated cohort',
  ]);
  return `${csvFormatRows([['case', ...bands, 'provenance', 'source', 'place'], ...table])}\n`;
};

const refused = 'refused';
const remarked = 'remarked';
const saveAgain = /CSV UTF-8/;

/** Faults of the file as a whole. */
const ofFiles: readonly SpreadsheetFault[] = [
  {
    what: 'a workbook under the name of a CSV',
    file: headcount,
    wants: refused,
    says: ['workbook', saveAgain],
    make: () => new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]),
  },
  {
    what: 'an old workbook under the name of a CSV',
    file: headcount,
    wants: refused,
    says: ['workbook', saveAgain],
    make: () =>
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(5000)]),
  },
  {
    what: 'Unicode text of Excel',
    file: headcount,
    wants: refused,
    says: ['UTF-16', saveAgain],
    make: (text) => utf16(text, true),
  },
  {
    what: 'UTF-16 without a mark',
    file: headcount,
    wants: refused,
    says: ['UTF-16', saveAgain],
    make: (text) => utf16(text, false),
  },
  {
    what: 'a web page saved under the name',
    file: headcount,
    wants: refused,
    says: ['web page', saveAgain],
    make: () => '<html><table><tr><td>case</td></tr></table></html>\n',
  },
  {
    what: 'Windows-1252',
    file: quotations,
    wants: refused,
    says: [/row \d+/, 'not UTF-8', saveAgain],
    make: (text) => Buffer.from(text.replaceAll('’', '\x92').replaceAll('‘', '\x91'), 'latin1'),
  },
  {
    what: 'UTF-8 read as Windows-1252 and saved',
    file: quotations,
    wants: refused,
    says: [/row \d+/, 'spoilt', 'file before'],
    make: (text) => text.replaceAll('’', 'â€™'),
  },
  {
    what: 'a byte order mark',
    file: headcount,
    wants: remarked,
    says: [],
    make: (text) => `\uFEFF${text}`,
  },
  {
    what: 'semicolons',
    file: headcount,
    wants: refused,
    says: ['semicolons', saveAgain],
    make: (text) => text.replaceAll(',', ';'),
  },
  {
    what: 'tabs',
    file: headcount,
    wants: refused,
    says: ['tabs', saveAgain],
    make: (text) => text.replaceAll(',', '\t'),
  },
  {
    what: 'a line that names the separator',
    file: headcount,
    wants: refused,
    says: ['sep=', 'Delete row 1'],
    make: (text) => `sep=,\n${text}`,
  },
  {
    what: 'line ends of an old Mac',
    file: headcount,
    wants: remarked,
    says: ['old Mac', saveAgain],
    make: (text) => text.replaceAll('\n', '\r'),
  },
  {
    what: 'mixed line ends',
    file: headcount,
    wants: remarked,
    says: ['line ends', saveAgain],
    make: lines((all) => all.map((line, index) => (index % 2 ? `${line}\r` : line))),
  },
  {
    what: 'line ends of Windows',
    file: headcount,
    wants: remarked,
    says: [],
    make: (text) => text.replaceAll('\n', '\r\n'),
  },
  {
    what: 'an empty file',
    file: headcount,
    wants: refused,
    says: ['empty', 'header'],
    make: () => '',
  },
  {
    what: 'a header and no rows',
    file: headcount,
    wants: remarked,
    says: ['no rows'],
    make: (text) => text.slice(0, text.indexOf('\n') + 1),
  },
  {
    what: 'a title above the header',
    file: headcount,
    wants: refused,
    says: ['Row 1 is not the header', 'Delete row 1'],
    make: (text) => `Imaging services,,,,,,\n${text}`,
  },
  {
    what: 'blank rows at the end',
    file: headcount,
    wants: remarked,
    says: ['empty rows'],
    make: (text) => `${text},,,,,,\n,,,,,,\n,,,,,,\n`,
  },
  {
    what: 'an empty row in the middle',
    file: headcount,
    wants: remarked,
    says: ['row 5', 'empty'],
    make: lines((all) => [...all.slice(0, 4), ',,,,,,', ...all.slice(4)]),
  },
  {
    what: 'empty columns to the right',
    file: headcount,
    wants: remarked,
    says: ['empty column'],
    make: lines((all) => all.map((line) => `${line},,`)),
  },
  {
    what: 'a column without a name',
    file: headcount,
    wants: refused,
    says: ['H1', 'no name'],
    make: lines((all) => all.map((line, index) => `${line},${index === 0 ? '' : 'x'}`)),
  },
  {
    what: 'an unknown column',
    file: headcount,
    wants: refused,
    says: ['H1', '"comment"', 'no such column', 'Delete'],
    make: lines((all) =>
      all.map((line, index) => `${line},${index === 0 ? 'comment' : 'ask again'}`),
    ),
  },
  {
    what: 'a column twice',
    file: headcount,
    wants: refused,
    says: ['Two columns'],
    make: lines((all) => all.map((line, index) => `${line},${index === 0 ? 'band' : 'band-2'}`)),
  },
  {
    what: 'a missing column',
    file: headcount,
    wants: refused,
    says: ['"source" is missing', 'header row is'],
    make: rows((row) => row.toSpliced(4, 1)),
  },
  {
    what: 'a misspelt head',
    file: headcount,
    wants: refused,
    says: ['C1', 'Did you mean "headcount"'],
    make: (text) => text.replace('headcount', 'headcuont'),
  },
  {
    what: 'heads with capitals and spaces',
    file: headcount,
    wants: remarked,
    says: ['header', '"Case"'],
    make: (text) => text.replace('case,band,', 'Case, Band ,'),
  },
  {
    what: 'the header again in the middle',
    file: headcount,
    wants: refused,
    says: ['row 6', 'header again', 'Delete'],
    make: lines((all) => [...all.slice(0, 5), all[0]!, ...all.slice(5)]),
  },
  {
    what: 'a row of totals',
    file: headcount,
    wants: refused,
    says: ['row', 'totals', 'Delete'],
    make: (text) => `${text}Total,,950,,,,\n`,
  },
  {
    what: 'a row of means',
    file: establishment,
    wants: refused,
    says: ['row', 'totals', 'Delete'],
    make: (text) => `${text}Average,,,48.2,,,,\n`,
  },
  {
    what: 'a wide table',
    file: headcount,
    wants: refused,
    says: ['band-2, band-3 and band-4', 'a row for each'],
    make: wide,
  },
  {
    what: 'a note below the table',
    file: headcount,
    wants: refused,
    says: ['row', 'note', 'Delete'],
    make: (text) => `${text}* as of December 2022,,,,,,\n`,
  },
  {
    what: 'a row that is too short',
    file: headcount,
    wants: refused,
    says: ['row 2', 'Nothing stands under'],
    make: (text) => text.replace(/^(T01,band-2),.*$/m, '$1'),
  },
  {
    what: 'a comma too many',
    file: matrix,
    wants: refused,
    says: [/row \d+/, 'quotation marks'],
    make: (text) => `${text}RSM7,added-value,Says yes, of course,published,paper,Findings,x,\n`,
  },
  {
    what: 'a decimal comma',
    file: establishment,
    wants: refused,
    says: ['row 2', 'decimal comma', '63.8'],
    make: (text) => text.replace('63.8', '63,8'),
  },
  {
    what: 'an unclosed quotation mark',
    file: quotations,
    wants: refused,
    says: ['row 2', 'none closes it', 'end of the cell'],
    make: (text) => text.replace('Too much disparity', '"Too much disparity'),
  },
  {
    what: 'letters after a closing quotation mark',
    file: quotations,
    wants: refused,
    says: [/row 4/, 'after the closing quotation mark'],
    make: (text) => text.replace('the workforce.",', 'the workforce."x,'),
  },
  {
    what: 'one row twice',
    file: headcount,
    wants: refused,
    says: ['row 3', 'same case and band', 'Delete'],
    make: lines((all) => [...all.slice(0, 2), all[1]!, ...all.slice(2)]),
  },
  {
    what: 'one row twice, but for a space',
    file: headcount,
    wants: refused,
    says: ['same case and band', 'Delete'],
    make: lines((all) => [...all.slice(0, 2), all[1]!.replace('T01', 'T01 '), ...all.slice(2)]),
  },
  {
    what: 'a deleted row',
    file: headcount,
    wants: refused,
    says: ['T01', 'no band-2', 'Add the row'],
    make: lines((all) => all.filter((line) => !line.startsWith('T01,band-2,'))),
  },
  {
    what: 'a file of a merge conflict',
    file: headcount,
    wants: refused,
    says: ['row', '<<<<<<<'],
    make: lines((all) => [...all.slice(0, 3), '<<<<<<< HEAD', ...all.slice(3)]),
  },
];

/** Faults of a number: what stands in C2 in the place of 17 people, or in D2 in that of 63.8 posts. */
const ofNumbers: readonly SpreadsheetFault[] = [
  {
    what: 'a comma between thousands',
    isAlone: true,
    file: census,
    wants: remarked,
    says: ['1,012', '1012'],
    make: (text) => text.replace(/^(C001,acute,band-3),12,/m, '$1,"1,012",'),
  },
  {
    what: 'a no-break space between thousands',
    isAlone: true,
    file: census,
    wants: remarked,
    says: ['1012'],
    make: (text) => text.replace(/^(C001,acute,band-3),12,/m, '$1,1\u00A0012,'),
  },
  {
    what: 'a no-break space beside a number',
    file: headcount,
    wants: remarked,
    says: ['C2', '17'],
    make: people('17\u00A0'),
  },
  {
    what: 'a space beside a number',
    file: headcount,
    wants: remarked,
    says: ['C2', '17'],
    make: people(' 17'),
  },
  {
    what: 'a negative nought',
    file: headcount,
    wants: remarked,
    says: ['0'],
    make: (text) => text.replace(/^(T\d\d,band-4),0,/m, '$1,-0,'),
  },
  {
    what: 'a whole number with a nought behind the point',
    file: headcount,
    wants: remarked,
    says: ['C2', '17.0', '17'],
    make: people('17.0'),
  },
  {
    what: 'a sign of per cent',
    file: statements,
    wants: remarked,
    says: ['C3', '30%', '30'],
    make: cells('T04 band-4-share', {value: '30%'}),
  },
  {
    what: 'a proportion for a share',
    file: statements,
    wants: refused,
    says: ['C3', '0.3', 'per cent', '30'],
    make: cells('T04 band-4-share', {value: '0.3'}),
  },
  {
    what: 'a part of a person',
    file: headcount,
    wants: refused,
    says: ['C2', '17.4', 'whole number'],
    make: people('17.4'),
  },
  {
    what: 'a number below nought',
    file: headcount,
    wants: refused,
    says: ['C2', '-3', 'negative'],
    make: people('-3'),
  },
  {
    what: 'brackets of an accountant',
    file: establishment,
    wants: refused,
    says: ['D2', '(5)', 'brackets', 'Write'],
    make: posts('(5)'),
  },
  {
    what: 'an apostrophe before a number',
    file: headcount,
    wants: refused,
    says: ['C2', "'17", 'apostrophe', 'Write 17'],
    make: people("'17"),
  },
  {
    what: 'full-width digits',
    file: headcount,
    wants: refused,
    says: ['C2', '１７', 'Write 17'],
    make: people('１７'),
  },
  {
    what: 'a power of ten',
    file: headcount,
    wants: refused,
    says: ['C2', '1.00E+05', 'power of ten', '100000'],
    make: people('1.00E+05'),
  },
  {
    what: 'hashes of a narrow column',
    file: headcount,
    wants: refused,
    says: ['C2', '####', 'narrow', 'wide'],
    make: people('########'),
  },
  {
    what: 'a date for a number',
    file: headcount,
    wants: refused,
    says: ['C2', '17-Jan', 'date', 'text'],
    make: people('17-Jan'),
  },
  {
    what: 'the rest of a sum',
    file: establishment,
    wants: refused,
    says: ['D2', '24.599999999999998', 'Write 24.6'],
    make: posts('24.599999999999998'),
  },
  {
    what: 'a formula',
    file: headcount,
    wants: refused,
    says: ['C2', '=C3+C4', 'formula', 'result'],
    make: people('=C3+C4'),
  },
  {
    what: 'an error of a formula',
    file: headcount,
    wants: refused,
    says: ['C2', '#REF!', 'formula', 'value'],
    make: people('#REF!'),
  },
  {
    what: 'nothing where a number belongs',
    file: headcount,
    wants: refused,
    says: ['C2', 'empty', 'suppressed'],
    make: people(''),
  },
  {
    what: 'n/a',
    file: headcount,
    wants: refused,
    says: ['C2', 'n/a', 'not-applicable'],
    make: people('n/a'),
  },
  {
    what: 'a hyphen for nothing',
    file: headcount,
    wants: refused,
    says: ['C2', 'not-supplied'],
    make: people('-'),
  },
  {
    what: 'a word for a number',
    file: headcount,
    wants: refused,
    says: ['C2', 'seventeen', 'Write 17'],
    make: people('seventeen'),
  },
  {
    what: 'about',
    file: headcount,
    wants: refused,
    says: ['C2', '~17', 'Write 17'],
    make: people('~17'),
  },
  {
    what: 'a note behind a number',
    file: headcount,
    wants: refused,
    says: ['C2', '17 (est.)', 'Write'],
    make: people('17 (est.)'),
  },
  {
    what: 'a unit behind a number',
    file: establishment,
    wants: refused,
    says: ['D2', '63.8 WTE', 'Write 63.8'],
    make: posts('63.8 WTE'),
  },
  {what: 'a range', file: headcount, wants: refused, says: ['C2', 'range'], make: people('15–20')},
  {
    what: 'the shorthand for withheld',
    isAlone: true,
    file: headcount,
    wants: remarked,
    says: ['C2', '[c]', 'suppressed'],
    make: people('[c]'),
  },
  {
    what: 'fewer than five',
    isAlone: true,
    file: headcount,
    wants: remarked,
    says: ['C2', '<5', 'suppressed'],
    make: people('<5'),
  },
  {
    what: 'a reason with a capital',
    isAlone: true,
    file: headcount,
    wants: remarked,
    says: ['C2', 'Not supplied', 'not-supplied'],
    make: people('Not supplied'),
  },
  {
    what: 'twelve thousand among tens',
    file: establishment,
    wants: refused,
    says: ['D2', '12000', /times/],
    make: posts('12000'),
  },
  {
    what: 'a thousand people among tens',
    file: headcount,
    wants: refused,
    says: ['C2', '1700', /times/],
    make: people('1700'),
  },
  {
    what: 'a lost minus',
    file: claims,
    wants: refused,
    says: [/C\d+/, '?0.19', 'question mark', 'file before'],
    make: (text) => text.replace(',-0.19,', ',?0.19,'),
  },
  {
    what: 'a minus that is not a hyphen',
    file: claims,
    wants: remarked,
    says: ['−0.19', '-0.19'],
    make: (text) => text.replace(',-0.19,', ',−0.19,'),
  },
  {
    what: 'a nought before a number',
    file: headcount,
    wants: refused,
    says: ['C2', '017', 'Write 17'],
    make: people('017'),
  },
  {
    what: 'a number in words of a computer',
    file: headcount,
    wants: refused,
    says: ['C2', 'NaN', 'Write'],
    make: people('NaN'),
  },
  {
    what: 'a currency',
    file: claims,
    wants: refused,
    says: ['£276', 'Write 276'],
    make: cells('outside-spend', {value: '£276'}),
  },
];

/** Faults of ids, words and dates. */
const ofNames: readonly SpreadsheetFault[] = [
  {
    what: 'a space behind an id',
    file: headcount,
    wants: remarked,
    says: ['A2', 'T01'],
    make: (text) => text.replace('T01,band-2', 'T01 ,band-2'),
  },
  {
    what: 'an invisible letter beside an id',
    file: headcount,
    wants: remarked,
    says: ['A2', 'T01'],
    make: (text) => text.replace('T01,band-2', '\u200BT01,band-2'),
  },
  {
    what: 'a no-break space beside an id',
    file: headcount,
    wants: remarked,
    says: ['A2', 'T01'],
    make: (text) => text.replace('T01,band-2', '\u00A0T01,band-2'),
  },
  {
    what: 'a dash in an id',
    file: headcount,
    wants: remarked,
    says: ['B2', 'band–2', 'band-2'],
    make: (text) => text.replace('T01,band-2', 'T01,band–2'),
  },
  {
    what: 'a word with a capital',
    file: establishment,
    wants: remarked,
    says: ['C2', 'Funded', 'funded'],
    make: (text) => text.replace('support,funded', 'support,Funded'),
  },
  {
    what: 'a word with a space for a hyphen',
    file: headcount,
    wants: remarked,
    says: ['B2', 'Band 2', 'band-2'],
    make: (text) => text.replace('T01,band-2', 'T01,Band 2'),
  },
  {
    what: 'a misspelt word',
    file: establishment,
    wants: refused,
    says: ['B2', 'suport', 'Did you mean "support"'],
    make: (text) => text.replace('T01,support', 'T01,suport'),
  },
  {
    what: 'a letter of another script',
    file: headcount,
    wants: refused,
    says: ['A2', 'looks like', 'T'],
    make: (text) => text.replace('T01,band-2', 'Т01,band-2'),
  },
  {
    what: 'full-width letters in an id',
    file: headcount,
    wants: refused,
    says: ['A2', 'T01'],
    make: (text) => text.replace('T01,band-2', 'Ｔ０１,band-2'),
  },
  {
    what: 'an unknown case',
    file: headcount,
    wants: refused,
    says: ['A2', 'T31', 'data/cases.csv'],
    make: (text) => text.replace('T01,band-2', 'T31,band-2'),
  },
  {
    what: 'an id in small letters',
    file: headcount,
    wants: refused,
    says: ['A2', 't01', '"T01"'],
    make: (text) => text.replace('T01,band-2', 't01,band-2'),
  },
  {
    what: 'a band made a date',
    file: headcount,
    wants: refused,
    says: ['B2', '02-Apr', 'date', 'text'],
    make: (text) => text.replace('T01,band-2', 'T01,02-Apr'),
  },
  {
    what: 'a source that is not listed',
    file: headcount,
    wants: refused,
    says: ['E2', 'survey-2026', 'data/sources.csv', 'add its row'],
    make: cells('T01 band-2', {source: 'survey-2026', provenance: 'observed'}),
  },
  {
    what: 'a month as Excel shows it',
    file: sources,
    wants: refused,
    says: ['Dec-22', '2022-12'],
    make: cells('census-paper', {data_date: 'Dec-22'}),
  },
  {
    what: 'a day as a serial number',
    file: sources,
    wants: refused,
    says: ['44896', '2022-12-01'],
    make: cells('census-paper', {data_date: '44896'}),
  },
  {
    what: 'a day in British order',
    file: sources,
    wants: refused,
    says: ['01/12/2022', 'Write'],
    make: cells('census-paper', {data_date: '01/12/2022'}),
  },
  {
    what: 'an unknown participant',
    file: quotations,
    wants: refused,
    says: ['RSM25', 'data/framework/participants.csv'],
    make: cells('q33', {participants: 'RSM25'}),
  },
  {
    what: 'participants with a comma',
    file: quotations,
    wants: remarked,
    says: ['RSM8, RSM20', 'RSM8 RSM20'],
    make: cells('q35', {participants: 'RSM8, RSM20'}),
  },
  {
    what: 'an unknown category',
    file: quotations,
    wants: refused,
    says: ['C', 'stable-workforse', 'Did you mean "stable-workforce"'],
    make: cells('q33', {category: 'stable-workforse'}),
  },
  {
    what: 'a letter that a spreadsheet took apart',
    isAlone: true,
    file: sources,
    wants: remarked,
    says: [/B\d/, 'Göpfert', 'one letter'],
    make: cells('rcr-census-2023', {producer: 'Go\u0308pfert'}),
  },
  {
    what: 'an empty id',
    file: cases,
    wants: refused,
    says: ['A2', 'empty'],
    make: (text) => text.replace('T01,', ','),
  },
  {
    what: 'a case that was deleted',
    file: cases,
    wants: refused,
    says: ['T01', 'data/cases.csv'],
    make: lines((all) => all.filter((line) => !line.startsWith('T01,'))),
  },
];

/** Faults of words. */
const ofWords: readonly SpreadsheetFault[] = [
  {
    what: 'a line break in a cell',
    file: quotations,
    wants: refused,
    says: [/D\d+/, 'line break', 'Alt+Enter'],
    make: quoted('They use it\nas a stone'),
  },
  {
    what: 'a tab in a cell',
    file: quotations,
    wants: refused,
    says: [/D\d+/, 'tab'],
    make: quoted('They use it\tas a stone'),
  },
  {
    what: 'a control character',
    file: quotations,
    wants: refused,
    says: [/D\d+/, 'control character'],
    make: quoted('They \u0007use it'),
  },
  {
    what: 'a NUL',
    file: quotations,
    wants: refused,
    says: [/D\d+/, 'control character'],
    make: quoted('They \u0000use it'),
  },
  {
    what: 'text that runs the other way',
    file: quotations,
    wants: refused,
    says: [/D\d+/, 'direction'],
    make: quoted('They \u202Euse it'),
  },
  {
    what: 'a formula where words belong',
    file: quotations,
    wants: refused,
    says: [/D\d+/, 'formula'],
    make: quoted('=SUM(A1:A3)'),
  },
  {
    what: 'an e-mail address in a quotation',
    file: quotations,
    wants: refused,
    says: [/D\d+/, 'e-mail address', '['],
    make: quoted('Write to jane.doe@nhs.net, they said'),
  },
  {
    what: 'an NHS number in a quotation',
    file: quotations,
    wants: refused,
    says: [/D\d+/, 'NHS number'],
    make: quoted('The patient 943 476 5919 came back'),
  },
  {
    what: 'a telephone number in a quotation',
    file: quotations,
    wants: refused,
    says: [/D\d+/, 'telephone'],
    make: quoted('Ring me on 07700 900123'),
  },
  {
    what: 'the name of a trust in a quotation',
    file: quotations,
    wants: refused,
    says: [/D\d+/, 'Sheffield Teaching Hospitals', '[Trust]'],
    make: quoted('At Sheffield Teaching Hospitals nobody wants to stay'),
  },
  {
    what: 'the name of a hospital in a summary',
    file: matrix,
    wants: refused,
    says: [/C\d+/, 'Royal Infirmary'],
    make: cells('RSM9 stable-workforce', {
      summary: 'At Bradford Royal Infirmary nobody wants to stay.',
    }),
  },
  {
    what: 'the name of a person in a quotation',
    file: quotations,
    wants: refused,
    says: [/D\d+/, 'Dr Smith'],
    make: quoted('Dr Smith says that no one stays'),
  },
  {
    what: 'a cell cut where Excel cuts',
    file: quotations,
    wants: refused,
    says: [/D\d+/, '32,767'],
    make: quoted('so it goes '.repeat(3000).slice(0, 32767)),
  },
  {
    what: 'a cell of 100,000 letters',
    file: quotations,
    wants: refused,
    says: [/D\d+/, '100,000'],
    make: quoted('so it goes '.repeat(10000).slice(0, 100000).trim().padEnd(100000, 'o')),
  },
  {
    what: 'a lost apostrophe',
    file: quotations,
    wants: refused,
    says: [/D\d+/, 'question mark', 'file before'],
    make: (text) => text.replace('they’re support workers', 'they?re support workers'),
  },
  {
    what: 'a lost dash',
    file: matrix,
    wants: refused,
    says: [/C\d+/, 'question mark', 'file before'],
    make: cells('RSM9 stable-workforce', {
      summary: 'Staff use band 2 as a stepping stone ? nobody stays.',
    }),
  },
  {
    what: 'a letter lost in the encoding',
    file: quotations,
    wants: refused,
    says: [/D\d+/, 'lost'],
    make: quoted('They\uFFFDre off'),
  },
  {
    what: 'spaces around words',
    file: quotations,
    wants: remarked,
    says: [/E\d+/, 'space'],
    make: cells('q33', {about: ' on turnover at band 2 '}),
  },
  {
    what: 'a hidden message of a terminal',
    file: headcount,
    wants: refused,
    says: ['C2'],
    make: people('\u001b[31m17'),
  },
  {
    what: 'a published part withheld',
    file: headcount,
    wants: refused,
    says: ['headcount.csv', 'suppressed', 'trust-8-band-4'],
    make: cells('T08 band-4', {headcount: 'suppressed'}),
  },
];

export const spreadsheetFaults: readonly SpreadsheetFault[] = [
  ...ofFiles,
  ...ofNumbers,
  ...ofNames,
  ...ofWords,
  ...moreFaults,
];
