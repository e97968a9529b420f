import type {Problem} from '../../loaders/problem.ts';
import {unfoundedIn} from '../../model/claims/assertions/families.ts';
import {valuesOf} from '../../model/claims/subjects/subject.ts';
import {paperId} from '../../model/claims/paper.ts';
import {participantById, quotationById, sourceById} from '../../model/indexes.ts';
import type {ChartedSummary, Quotation} from '../../model/framework/framework.ts';
import type {Study} from '../../model/study.ts';
import {sharedStems, stemsOf} from '../../model/values/stems.ts';
import {bandsIn} from '../texts/names.ts';
import {wordsOf} from '../texts/words.ts';
import {type AnchoredRow, isHeld, printedBy} from './anchors/reading.ts';
import type {Check, Inspection} from './inspection.ts';

/** What a row tells in our words, and the words that it tells of. */
interface Told {
  readonly row: AnchoredRow;
  readonly column: string;
  readonly text: string;
  /** The words of the source that the row has or names. */
  readonly words: string;
  /** Ids of those who speak in them. */
  readonly speakers: readonly string[];
}

/** What our words make of somebody's is in these: how many, how much, more or less, whom it concerns, which band. */
export const toldWords: Check = {
  title:
    'Summaries and descriptions of words name no quantity, comparison, change, denial, people or band that these lack',
  needs: ['matrix', 'quotations', 'said', 'views', 'instruments', 'participants', 'notHeard'],
  find: (inspection) =>
    toldIn(inspection.study)
      .filter(({row}) => isHeld(row, inspection))
      .flatMap((told) => [
        ...unfoundedWord(told, inspection),
        ...otherDenials(told, inspection),
        ...otherPeople(told, inspection),
        ...otherBands(told, inspection),
        ...otherTopic(told, inspection),
      ]),
};

const anchorIn = ({anchor}: AnchoredRow): string => anchor ?? '';

function toldIn(study: Study): Told[] {
  const said = new Map(study.said.map((row) => [row.said, `${row.words} ${anchorIn(row)}`]));
  return [
    ...study.matrix.map((row) => ({
      row,
      column: 'summary',
      text: row.summary,
      words: [
        anchorIn(row),
        ...wordsUnder(study, row.participant, row.category),
        ...claimsAbout(study, row),
      ].join(' … '),
      speakers: [row.participant],
    })),
    ...study.quotations.map((row) => ({
      row,
      column: 'about',
      text: row.about,
      words: `${row.text} … ${anchorIn(row)}`,
      speakers: row.participants,
    })),
    ...study.said.map((row) => ({
      row,
      column: 'about',
      text: row.about,
      words: said.get(row.said)!,
      speakers: [],
    })),
    ...study.instruments.map((row) => ({
      row,
      column: 'asks',
      text: row.asks,
      words: `${anchorIn(row)} … asked of a ${row.schedule}`,
      speakers: [],
    })),
    ...study.views.flatMap((row) =>
      (['holders', 'answer', 'reason'] as const).map((column) => ({
        row,
        column,
        text: row[column],
        words: [
          anchorIn(row),
          said.get(row.said) ?? '',
          ...row.quotations.map((id) => quotationById(study, id)?.text ?? ''),
        ].join(' … '),
        speakers: row.participants,
      })),
    ),
  ];
}

const wordsUnder = (study: Study, participant: string, category: string): string[] =>
  study.quotations
    .filter((row) => row.category === category && row.participants.includes(participant))
    .map(({text}) => text);

/** What claims say of the participant's own service by a number of the row, such as that it is the highest. */
const claimsAbout = (study: Study, row: ChartedSummary & AnchoredRow): string[] => {
  const own = participantById(study, row.participant)?.case ?? '';
  const printed = new Set(printedBy(row).map(({value}) => value));
  return study.claims
    .filter(({subject, value}) => printed.has(value) && valuesOf(subject, 'case').includes(own))
    .map(({statement}) => statement);
};

const complaint = (
  {row, column, words}: Told,
  {cell}: Inspection,
  has: string,
  lack: string,
): Problem =>
  cell(
    row,
    column,
    `${has}, and the words that it tells of ${lack}: “${words}”. Say it as they do, or add the anchor that has it.`,
  );

function unfoundedWord(told: Told, inspection: Inspection): Problem[] {
  const word = unfoundedIn(told.text, told.words);
  return word === undefined
    ? []
    : [complaint(told, inspection, `has “${word}”`, 'have nothing of the kind')];
}

/** Words that deny, however they are spelt. */
const denials =
  /\b(?:not|no|none|never|nobody|nothing|neither|nor|without|cannot|lack\w*|instead|absen\w+|rather than|left out|unsure|unable)\b|n['’]t\b|\bin\w+able\b/gi;
const denialsIn = (text: string): number => text.match(denials)?.length ?? 0;

/** Our words deny no more than theirs; a summary of what somebody denies denies something, too. */
function otherDenials(told: Told, inspection: Inspection): Problem[] {
  const [here, there] = [denialsIn(told.text), denialsIn(told.words)];
  const isOnly = /\b(?:only|best)\b/i.test(told.words);
  if (here > there && !isOnly)
    return [complaint(told, inspection, 'denies something', 'do not deny it')];
  return here === 0 && there > 0 && told.column === 'summary'
    ? [complaint(told, inspection, 'denies nothing', 'deny something')]
    : [];
}

/** Kinds of people and the words by which texts name them, without those of whom the whole study is. */
function peopleIn({study, beside}: Inspection): {name: string; words: RegExp}[] {
  const printed = (unit: string): string[] => [...(beside.texts.units.get(unit) ?? [])];
  const kinds: [string, readonly string[]][] = [
    ['managers', ['manager', 'managers', 'RSM', ...printed('managers')]],
    ['networks', ['network', 'networks', 'representative', 'representatives', 'INR']],
    ...study.notHeard.map(({group, words}): [string, readonly string[]] => [
      group,
      [...words, ...words.flatMap(printed)],
    ]),
  ];
  const title = sourceById(study, paperId)?.title ?? '';
  return kinds
    .map(([name, words]) => ({
      name,
      words: new RegExp(`\\b(?:${words.join('|')})(?:\\b|(?=s\\b|\\d))`, 'i'),
    }))
    .filter(({words}) => !words.test(title));
}

function otherPeople(told: Told, inspection: Inspection): Problem[] {
  const speakers = told.speakers.map(
    (id) => participantById(inspection.study, id)?.kind ?? '',
  );
  const words = `${told.words} ${speakers.join(' ').replaceAll('-', ' ')}`;
  const other = peopleIn(inspection).find(
    (people) => people.words.test(told.text) && !people.words.test(words),
  );
  return other
    ? [
        complaint(
          told,
          inspection,
          `names “${other.words.exec(told.text)![0]}”`,
          'speak of no such people',
        ),
      ]
    : [];
}

function otherBands(told: Told, inspection: Inspection): Problem[] {
  const known = bandsIn(wordsOf(told.words));
  const other = bandsIn(wordsOf(told.text)).find((band) => !known.includes(band));
  return other === undefined
    ? []
    : [complaint(told, inspection, `names band ${other}`, `name ${known.length === 0 ? 'no band' : 'others'}`)];
}

/** What a quotation is about shares a word with it, or with what is charted of whoever said it. */
function otherTopic(told: Told, inspection: Inspection): Problem[] {
  const {study} = inspection;
  if (!study.quotations.includes(told.row as Quotation)) return [];
  const {category} = told.row as Quotation;
  const charted = study.matrix
    .filter((row) => row.category === category && told.speakers.includes(row.participant))
    .map(({summary}) => summary);
  const words = stemsOf([told.words, ...charted].join(' '));
  return sharedStems(stemsOf(told.text), words).length > 0
    ? []
    : [complaint(told, inspection, 'is about something else', 'share no word with it')];
}

/** The bands of a category's description are those of which its rows speak. */
export const describedBands: Check = {
  title: 'The description of a category names no band of which its rows do not speak',
  needs: ['categories', 'quotations', 'matrix'],
  find: ({study, cell}) =>
    study.categories.flatMap((row) => {
      const rows = [
        ...study.quotations.filter(({category}) => category === row.category).map(({text}) => text),
        ...study.matrix.filter(({category}) => category === row.category).map(({summary}) => summary),
      ];
      const known = bandsIn(wordsOf(rows.join('. ')));
      const other = bandsIn(wordsOf(row.description)).find((band) => !known.includes(band));
      return other === undefined
        ? []
        : [
            cell(
              row,
              'description',
              `names band ${other}, of which no quotation or summary under ${row.category} speaks. Correct it.`,
            ),
          ];
    }),
};
