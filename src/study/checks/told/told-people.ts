import type {Problem} from '../../../loaders/problem.ts';
import {paperId} from '../../../model/claims/paper.ts';
import type {SaidQuantity} from '../../../model/claims/said.ts';
import {derived} from '../../../model/derived.ts';
import {participantById, sourceById} from '../../../model/indexes.ts';
import type {Study} from '../../../model/study.ts';
import {bandsIn} from '../../texts/names.ts';
import {placesNamed} from '../../texts/source-texts.ts';
import {wordsOf} from '../../texts/words.ts';
import {textOf} from '../anchors/reading.ts';
import type {Inspection} from '../inspection.ts';
import {complaint, type Told} from './told.ts';

const singular = (word: string): string => word.replace(/(?<!s)s$/, '');

/** The letters by which participants of a kind are known, such as "M" of "M8". */
const codesOf = ({participants}: Study, kind: string): string[] => [
  ...new Set(
    participants
      .filter((each) => each.kind.includes(kind))
      .map(({participant}) => participant.replace(/\d+$/, '')),
  ),
];

/** Kinds of people and the words by which texts name them, without those of whom the whole study is. */
const peopleIn = derived(({study, beside}: Inspection): readonly RegExp[] => {
  const printed = (unit: string): string[] => [...(beside.texts.units.get(unit) ?? [])];
  const title = sourceById(study, paperId)?.title ?? '';
  const isSubject = (words: readonly string[]): boolean =>
    words.some((word) => title.toLowerCase().includes(word.toLowerCase()));
  const kinds: readonly (readonly string[])[] = [
    ['manager', ...codesOf(study, 'manager'), ...printed('managers')],
    ['network', 'representative', ...codesOf(study, 'network')],
    ...study.notHeard
      .filter(({words}) => !isSubject(words))
      .flatMap(({words}) => words.map((word) => [word, ...printed(word), ...printed(`${word}s`)])),
  ];
  return kinds.map(
    (words) => new RegExp(`\\b(?:${words.map(singular).join('|')})(?:\\b|(?=s\\b|\\d))`, 'i'),
  );
});

/** How many of those kinds were heard; they come first. */
const heard = 2;

/** Whether the authors report it of the interviews and name nobody: then those who were heard have said it. */
function isOfInterviews(told: Told, inspection: Inspection, words: string): boolean {
  const {study} = inspection;
  if (!study.said.includes(told.row as SaidQuantity)) return false;
  const text = textOf(told.row, inspection);
  return (
    text !== undefined &&
    placesNamed(text, told.row.place ?? '').some(({category}) => category !== '') &&
    !peopleIn(inspection).some((people) => people.test(words))
  );
}

/** Our words name nobody whom theirs don't. */
export function otherPeople(told: Told, inspection: Inspection): Problem[] {
  const speakers = told.speakers.map((id) => participantById(inspection.study, id)?.kind ?? '');
  const words = `${told.words} ${speakers.join(' ').replaceAll('-', ' ')}`;
  const known = isOfInterviews(told, inspection, words) ? heard : 0;
  const other = peopleIn(inspection)
    .slice(known)
    .find((people) => people.test(told.text) && !people.test(words));
  return other
    ? [
        complaint(
          told,
          inspection,
          `names “${other.exec(told.text)![0]}”`,
          'speak of no such people',
        ),
      ]
    : [];
}

/** Our words name no band that theirs don't. */
export function otherBands(told: Told, inspection: Inspection): Problem[] {
  const known = bandsIn(wordsOf(told.words));
  const other = bandsIn(wordsOf(told.text)).find((band) => !known.includes(band));
  return other === undefined
    ? []
    : [
        complaint(
          told,
          inspection,
          `names band ${other}`,
          `name ${known.length === 0 ? 'no band' : 'others'}`,
        ),
      ];
}

/** The words of the units of all claims. */
const unitWords = derived(({claims}: Study) => [
  ...new Set(wordsOf(claims.map(({unit}) => unit).join(' '))),
]);

/** Bodies and abbreviations within a sentence, which stand there with a capital letter. */
export function otherNames(told: Told, inspection: Inspection): Problem[] {
  if (told.column !== 'summary') return [];
  const names = told.text.match(/(?<=[\p{Ll}\d,;)] )(?:\p{Lu}[\p{L}-]*)/gu) ?? [];
  if (names.length === 0) return [];
  const known = new Set([...wordsOf(told.words), ...unitWords(inspection.study)]);
  const other = names.find((name) => !wordsOf(name).every((word) => known.has(word)));
  return other === undefined ? [] : [complaint(told, inspection, `names “${other}”`, 'do not')];
}
