import type {Problem} from '../../../loaders/problem.ts';
import {valuesOf} from '../../../model/claims/subjects/subject.ts';
import type {ChartedSummary} from '../../../model/framework/framework.ts';
import type {JointRow} from '../../../model/framework/joint.ts';
import {
  claimById,
  discrepancyById,
  participantById,
  quotationById,
} from '../../../model/indexes.ts';
import type {Study} from '../../../model/study.ts';
import {type AnchoredRow, printedBy} from '../anchors/reading.ts';
import type {Inspection} from '../inspection.ts';

/** What a row tells in our words, and the words that it tells of. */
export interface Told {
  readonly row: AnchoredRow;
  readonly column: string;
  readonly text: string;
  /** The words of the source that the row has or names. */
  readonly words: string;
  /** Ids of those who speak in them. */
  readonly speakers: readonly string[];
  /** What to do, where it is not to say it otherwise or to add an anchor. */
  readonly remedy?: string;
}

const anchorIn = ({anchor}: AnchoredRow): string => anchor ?? '';

const joined = (...words: readonly string[]): string => words.join(' … ');

/** Everything that the tables tell of somebody's words. */
export const toldIn = (study: Study): Told[] => {
  const said = new Map(study.said.map((row) => [row.said, `${row.words} ${anchorIn(row)}`]));
  const saidIn = (id: string): string => said.get(id) ?? '';
  return [
    ...ofPassages(study),
    ...ofSources(study, saidIn),
    ...ofPractice(study, saidIn),
    ...ofModels(study, saidIn),
    ...study.joint.map((row) => ofJoint(study, row)),
    ...ofViews(study, saidIn),
  ];
};

/** Words of the authors about somebody, by the id of their row. */
type Said = (id: string) => string;

const quotedIn = (study: Study, id: string): string => quotationById(study, id)?.text ?? '';

/** Of charted summaries and quotations. */
const ofPassages = (study: Study): Told[] => [
  ...study.matrix.map((row) => ({
    row,
    column: 'summary',
    text: row.summary,
    words: joined(
      anchorIn(row),
      ...wordsUnder(study, row.participant, row.category),
      ...claimsAbout(study, row),
    ),
    speakers: [row.participant],
  })),
  ...study.quotations.map((row) => ({
    row,
    column: 'about',
    text: row.about,
    words: joined(row.text, anchorIn(row)),
    speakers: row.participants,
  })),
];

/** Of what the source itself says, in which nobody speaks. */
const ofSources = (study: Study, saidIn: Said): Told[] =>
  [
    ...study.said.map((row) => ({
      row,
      column: 'about',
      text: row.about,
      words: saidIn(row.said),
    })),
    ...study.instruments.map((row) => ({
      row,
      column: 'asks',
      text: row.asks,
      words: joined(anchorIn(row), `asked of a ${row.schedule}`),
    })),
    ...study.apprenticeships.map((row) => ({
      row,
      column: 'uptake',
      text: row.uptake,
      words: joined(anchorIn(row), saidIn(row.said)),
    })),
    ...study.reporting.map((row) => ({
      row,
      column: 'answer',
      text: row.answer,
      words: anchorIn(row),
    })),
  ].map((each) => ({...each, speakers: []}));

/** Of who calls for what. */
const ofPractice = (study: Study, saidIn: Said): Told[] =>
  study.practice.map((row) => ({
    row,
    column: 'callers',
    text: row.callers ?? '',
    words: joined(anchorIn(row), saidIn(row.said)),
    speakers: row.participants,
  }));

const ofModels = (study: Study, saidIn: Said): Told[] =>
  study.models.flatMap((row) =>
    (['holders', 'reason'] as const).map((column) => ({
      row,
      column,
      text: row[column],
      words: joined(anchorIn(row), saidIn(row.said), quotedIn(study, row.quotation)),
      speakers: row.participants,
    })),
  );

const ofViews = (study: Study, saidIn: Said): Told[] =>
  study.views.flatMap((row) =>
    (['holders', 'answer', 'reason'] as const).map((column) => ({
      row,
      column,
      text: row[column],
      words: joined(
        anchorIn(row),
        saidIn(row.said),
        ...row.quotations.map((id) => quotedIn(study, id)),
      ),
      speakers: row.participants,
    })),
  );

/** The words of a topic are held against all that it refers to: it has no anchor of its own. */
const ofJoint = (study: Study, row: JointRow): Told => ({
  row: row as object as AnchoredRow,
  column: 'follows',
  text: row.follows,
  words: wordsOfJoint(study, row),
  speakers: row.quotations.flatMap((id) => quotationById(study, id)?.participants ?? []),
  remedy: 'Say it as they do, or name the row that has it',
});

/** Everything to which a topic refers. */
const wordsOfJoint = (study: Study, row: JointRow): string =>
  joined(
    ...row.claims.flatMap((id) => {
      const claim = claimById(study, id);
      return claim ? [claim.statement, claim.note, claim.sentence, anchorIn(claim)] : [];
    }),
    ...row.quotations.map((id) => quotedIn(study, id)),
    ...study.matrix
      .filter(
        (each) => each.category === row.category && row.participants.includes(each.participant),
      )
      .map(({summary}) => summary),
    ...study.said
      .filter((each) => row.said.includes(each.said))
      .map((each) => `${each.words} ${each.about} ${anchorIn(each)}`),
    ...row.discrepancies.map((id) => {
      const found = discrepancyById(study, id);
      return found ? `${found.title} ${found.finding} ${found.handling}` : '';
    }),
  );

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

/** A problem with a text: what it has, and what its words lack or have instead. */
export const complaint = (
  {row, column, words, remedy = 'Say it as they do, or add the anchor that has it'}: Told,
  {cell}: Inspection,
  has: string,
  lack: string,
): Problem =>
  cell(row, column, `${has}, and the words that it tells of ${lack}: “${words}”. ${remedy}.`);
