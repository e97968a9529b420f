// npm run review: what nobody has read against the source as it stands, and the signing of what was read.
//   npm run review
//   npm run review -- content/pages/methods.mdx
//   npm run review -- --sign content/pages/methods.mdx --reader software --date 2026-11-24
import {parseArgs} from 'node:util';
import {PlainError} from '../build/project.ts';
import {type Reviewed, shownTexts, unreadList} from '../build/review.ts';
import {runCommand} from '../build/run.ts';
import {signed, writeReadings} from '../build/sign.ts';
import {readProse} from '../publishing/catalogue/texts.ts';
import {textsOf} from '../review/texts.ts';
import {readings, studyFolder, wholeStudy} from '../study/current.ts';

const usage = [
  'Usage:',
  '  npm run review                     every text that is unread, with its places in the source',
  '  npm run review -- FILE             the texts of a file, and what the source says at their places',
  '  npm run review -- KEY              the same for one text',
  '  npm run review -- --sign KEY|FILE|all --reader ID --date 2026-11-24 [--places "Findings, 1.1; Discussion"]',
].join('\n');

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        sign: {type: 'string'},
        reader: {type: 'string'},
        date: {type: 'string'},
        places: {type: 'string'},
      },
    });
  } catch (error) {
    throw new PlainError(`${(error as Error).message}\n${usage}`);
  }
}

function reviewed(): Reviewed {
  const study = wholeStudy();
  return {study, texts: textsOf(study, readProse(studyFolder())), readings: readings()};
}

await runCommand(async () => {
  const {
    values: {sign, reader, date, places},
    positionals: [target, ...others],
  } = readArguments();
  if (others.length > 0 || (sign !== undefined && target !== undefined))
    throw new PlainError(`Name one text or file.\n${usage}`);
  if (sign === undefined) {
    if (reader !== undefined || date !== undefined || places !== undefined)
      throw new PlainError(`Say what is signed: --sign KEY, --sign FILE or --sign all.\n${usage}`);
    const lines = target === undefined ? unreadList(reviewed()) : shownTexts(target, reviewed());
    return lines.forEach((line) => console.log(line));
  }
  if (reader === undefined || date === undefined)
    throw new PlainError(
      `Who has read it, and when? Give --reader and --date; the day is never taken to be today.\n${usage}`,
    );
  const {study, texts, readings: earlier} = reviewed();
  const made = signed({target: sign, reader, date, places}, study, texts, earlier);
  writeReadings(studyFolder(), made.readings);
  console.log(
    `${made.signed} signed${made.dropped > 0 ? `, ${made.dropped} dropped that are gone` : ''}. ` +
      'Commit data/readings.csv.',
  );
});
