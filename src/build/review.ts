import type {Readings} from '../model/publishing/reading.ts';
import type {Study} from '../model/study.ts';
import {reviewState} from '../review/state.ts';
import {fileOf, type StudyText} from '../review/study-text.ts';
import {placesOfText} from '../review/texts.ts';
import {studyFolder} from '../study/folder.ts';
import {targeted} from './sign.ts';
import {passageAt, sourceText, sourceTextPath, textPlacesOf} from './source-text.ts';

/** What a review is made of. */
export interface Reviewed {
  readonly study: Study;
  readonly texts: readonly StudyText[];
  readonly readings: Readings;
}

const count = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? '' : 's'}`;

/** Every text that nobody has read as it stands, by file, with its places; and what is gone. */
export function unreadList({study, texts, readings}: Reviewed): string[] {
  const {unread, gone} = reviewState(texts, readings);
  if (unread.length + gone.length === 0)
    return [`${count(texts.length, 'text')}, and each was read as it stands.`];
  return [
    ...[...Map.groupBy(unread, ({file}) => file)].flatMap(([file, some]) => [
      `${file}: ${count(some.length, 'unread text')}`,
      ...some.flatMap((text) => textLines(text, study)),
      '',
    ]),
    ...gone.map(({text, reader, date}) => `${text}: gone since ${reader} read it on ${date}`),
    `${unread.length} of ${count(texts.length, 'text')} ${unread.length === 1 ? 'is' : 'are'} unread` +
      `${gone.length > 0 ? `, ${gone.length} gone` : ''}.`,
  ];
}

function textLines(text: StudyText, study: Study): string[] {
  const places = placesOfText(study, text);
  return [
    `  ${text.key}`,
    `    ${text.at}; ${places.length > 0 ? places.join('; ') : 'the tables tell no place'}`,
    `    ${text.text}`,
  ];
}

/** The texts of a file, or one by its key, with who has read them, and what the source says at their places. */
export function shownTexts(target: string, {study, texts, readings}: Reviewed): string[] {
  const {texts: wanted} = targeted(target, texts, readings.readings);
  const {read, gone} = reviewState(texts, readings);
  const names = new Map(readings.readers.map(({reader, name}) => [reader, name]));
  const places = new Set(
    wanted.flatMap((text) => read.get(text)?.places ?? placesOfText(study, text)),
  );
  return [
    ...wanted.flatMap((text) => {
      const reading = read.get(text);
      const state = reading
        ? `read on ${reading.date} by ${names.get(reading.reader)}, against ${reading.places.join('; ') || 'no place'}`
        : 'unread';
      return [...textLines(text, study), `    ${state}`, ''];
    }),
    ...gone
      .filter(({text}) => text === target || fileOf(text) === target)
      .map(({text, date}) => `  ${text}: gone since it was read on ${date}`),
    ...passages([...places].sort()),
  ];
}

function passages(wanted: readonly string[]): string[] {
  if (wanted.length === 0) return [];
  const source = sourceText(studyFolder());
  if (source === undefined)
    return [
      "The source's own words are not shown: its text does not lie beside the project " +
        `(${sourceTextPath(studyFolder())}).`,
    ];
  const known = textPlacesOf(studyFolder());
  const said = Map.groupBy(wanted, (place) => passageAt(source, place, known));
  return [...said].flatMap(([passage, places]) => [
    `— ${places.join('; ')} —`,
    passage ?? 'Not found in the text beside the project.',
    '',
  ]);
}
