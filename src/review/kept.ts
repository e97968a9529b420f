// Texts as they stood when somebody read them, beside the readings.
import type {Problem} from '../loaders/problem.ts';
import {keptTextsTable} from '../loaders/tables/kept-texts.ts';
import {readingsTable} from '../loaders/tables/readings.ts';
import type {KeptText, Reading, Readings} from '../model/publishing/reading.ts';
import {hashOf} from '../publishing/catalogue/hash.ts';
import type {StudyText} from './study-text.ts';

const nameOf = ({text, hash}: Pick<Reading, 'text' | 'hash'>): string => `${text} ${hash}`;

/** Finds slips of the hand in a reading, not forgers: whoever can write the table can work it out too. */
const sealOf = ({text, hash, places, reader, date}: Reading): string =>
  hashOf([text, hash, ...places, reader, date].join('\n'));

/** The kept texts by what tells a reading from every other. */
const keptByName = ({kept = []}: Pick<Readings, 'kept'>): ReadonlyMap<string, KeptText> =>
  new Map(kept.map((each) => [nameOf(each), each]));

/** What a text said when it was read; undefined where that was not kept. */
export function wordsRead(
  readings: Pick<Readings, 'kept'>,
): (reading: Reading) => string | undefined {
  const kept = keptByName(readings);
  return (reading) => kept.get(nameOf(reading))?.words;
}

/**
 * The text of each reading as it was read. What was signed before keeps the seal that it has; where it has none, as
 * after lines of several people were merged, it is taken from the text that stands there.
 */
export function keptFor(
  readings: readonly Reading[],
  earlier: Readings,
  texts: readonly StudyText[],
): KeptText[] {
  const kept = keptByName(earlier);
  const before = new Set(earlier.readings);
  const words = new Map(texts.map(({hash, text}) => [hash, text]));
  return readings.flatMap((reading) => {
    const old = kept.get(nameOf(reading));
    if (old && before.has(reading)) return [old];
    const {text, hash} = reading;
    const read = words.get(hash) ?? old?.words;
    return read === undefined ? [] : [{text, hash, seal: sealOf(reading), words: read}];
  });
}

/** Readings whose text was not kept as it was, or that are not as they were signed. */
export function keptProblems({readings, kept = []}: Readings): Problem[] {
  const byName = keptByName({kept});
  const names = new Set(readings.map(nameOf));
  const {file} = keptTextsTable;
  return [
    ...readings.flatMap((reading) => {
      const complaint = complaintOf(reading, byName.get(nameOf(reading)));
      return complaint ? [{column: 'text', value: reading.text, ...complaint}] : [];
    }),
    ...kept
      .filter((each) => !names.has(nameOf(each)))
      .map(({text}) => ({
        file,
        column: 'text',
        value: text,
        message: `has no reading of that hash in ${readingsTable.file}. Delete this row.`,
      })),
  ];
}

function complaintOf(
  reading: Reading,
  kept: KeptText | undefined,
): Pick<Problem, 'file' | 'message'> | undefined {
  const {file} = keptTextsTable;
  const again = `npm run review -- --sign '${reading.text}' with your reader and date`;
  if (kept === undefined)
    return {
      file: readingsTable.file,
      message: `was read, and ${file} has not kept what it said. Read it and sign it again: ${again}.`,
    };
  if (hashOf(kept.words) !== reading.hash)
    return {
      file,
      message: `has other words than were read: their hash is another. Take its row back, or sign it again: ${again}.`,
    };
  if (kept.seal !== sealOf(reading))
    return {
      file: readingsTable.file,
      message:
        'has another reader, date or places than it was signed with. Put them back; or read it and sign it ' +
        `again: ${again}.`,
    };
  return undefined;
}
