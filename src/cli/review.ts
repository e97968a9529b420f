// npm run review: what nobody has read against the source as it stands, and the signing of what was read.
//   npm run review
//   npm run review -- content/pages/methods.mdx
//   npm run review -- --sign content/pages/methods.mdx --reader software --date 2026-11-24
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {PlainError} from '../build/project.ts';
import {type Reviewed, shownTexts, unreadList} from '../build/review.ts';
import {sheetOf, signedFrom} from '../build/review-sheet.ts';
import {type Given, runCommand, usageOf} from '../build/run.ts';
import {type Signed, signed, writeReadings} from '../build/sign.ts';
import {everyText} from '../build/unread.ts';
import {readings, wholeStudy} from '../study/current.ts';
import {studyFolder} from '../study/folder.ts';

const command = {
  usage: [
    ['npm run review', 'every text that is unread, with its places in the source'],
    ['npm run review -- FILE', 'the texts of a file, and what the source says at their places'],
    ['npm run review -- KEY', 'the same for one text'],
    [
      'npm run review -- --sign KEY|FILE|all --reader ID --date 2026-11-24 [--places "Findings, 1.1; Discussion"]',
      'signs what was read',
    ],
    ['npm run review -- --csv list.csv', 'writes what is unread as a list for a spreadsheet'],
    ['npm run review -- --from list.csv', 'signs the rows of it that name a reader and a date'],
  ],
  options: {
    csv: {type: 'string'},
    from: {type: 'string'},
    sign: {type: 'string'},
    reader: {type: 'string'},
    date: {type: 'string'},
    places: {type: 'string'},
  },
  words: 1,
} as const;
const usage = usageOf(command);

function reviewed(): Reviewed {
  const study = wholeStudy();
  const all = readings();
  return {study, texts: everyText(studyFolder(), study, all), readings: all};
}

type Arguments = Given<typeof command.options>['options'];

/** Signs a text, a file or everything. */
function sign(target: string, {reader, date, places}: Arguments): string {
  if (reader === undefined || date === undefined)
    throw new PlainError(
      `Who has read it, and when? Give --reader and --date; the day is never taken to be today.\n${usage}`,
    );
  const now = reviewed();
  const made = signed({target, reader, date, places}, now.study, now.texts, now.readings);
  writeReadings(studyFolder(), made.readings, now);
  const dropped = made.dropped > 0 ? `, ${made.dropped} dropped that are gone` : '';
  return `${made.signed} signed${dropped}. ${toldWords(made)}${after}`;
}

/** Who gives places is told where they were not taken. */
const toldWords = ({told, signed: all}: Signed): string =>
  told === 0
    ? ''
    : `--places was not used for ${told} of ${all}: the tables tell the places of these. Sign such a text by its KEY ` +
      'to give it others. ';

/** Signs the rows of a list that a spreadsheet has saved. */
function signList(file: string): string {
  if (!existsSync(file)) throw new PlainError(`There is no file ${file}.`);
  const now = reviewed();
  const made = signedFrom(file, readFileSync(file), now);
  writeReadings(studyFolder(), made.readings, now);
  return `${made.signed} signed. ${after}`;
}

const after = 'Commit data/readings.csv and data/readings-texts.txt.';

function writeList(file: string): string {
  writeFileSync(file, sheetOf(reviewed()));
  return `Written to ${file}. Fill in reader and date of what you have read, then: npm run review -- --from ${file}`;
}

/** What the command says, a line each. */
function answer(given: Arguments, target: string | undefined): string[] {
  if (given.sign !== undefined) return [sign(given.sign, given)];
  if (given.reader !== undefined || given.date !== undefined || given.places !== undefined)
    throw new PlainError(`Say what is signed: --sign KEY, --sign FILE or --sign all.\n${usage}`);
  if (given.from !== undefined) return [signList(given.from)];
  if (given.csv !== undefined) return [writeList(given.csv)];
  return target === undefined ? unreadList(reviewed()) : shownTexts(target, reviewed());
}

await runCommand(command, ({options, words}) => {
  const ways = [options.sign, options.from, options.csv, ...words];
  if (ways.filter((way) => way !== undefined).length > 1)
    throw new PlainError(`Name one text or file.\n${usage}`);
  answer(options, words[0]).forEach((line) => console.log(line));
});
