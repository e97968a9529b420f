import type {Problem} from '../../loaders/problem.ts';
import {quotationsOf, summariesOf} from '../../model/framework/coverage.ts';
import type {JointRow} from '../../model/framework/joint.ts';
import {quotationById} from '../../model/indexes.ts';
import type {Check, Inspection} from './inspection.ts';

/** A topic refers to what its relation says, and to words of its own category. */
export const jointRows: Check = {
  title:
    'Every topic of the joint display has the numbers and the words that its relation tells of',
  needs: ['joint', 'claims', 'quotations', 'matrix', 'participants', 'said'],
  find: (inspection) =>
    inspection.study.joint.flatMap((row) => [
      ...missingSide(row, inspection),
      ...otherCategory(row, inspection),
      ...silentParticipants(row, inspection),
    ]),
};

/** Of what a topic has: whether there is a number, and whether there are words. */
const sidesOf = ({claims, quotations, participants, said}: JointRow) => ({
  hasNumber: claims.length > 0,
  hasVoice: quotations.length + participants.length > 0,
  hasWords: quotations.length + participants.length + said.length > 0,
});

function missingSide(row: JointRow, {cell}: Inspection): Problem[] {
  const {hasNumber, hasVoice, hasWords} = sidesOf(row);
  const wrong = (message: string): Problem[] => [cell(row, 'relation', message)];
  if (row.relation === 'words-silent')
    return hasVoice
      ? wrong('says that no participant speaks of it, and the row names one. Correct either.')
      : hasNumber
        ? []
        : wrong('leaves the row without a number. Name a claim, or correct it.');
  if (row.relation === 'numbers-silent')
    return hasNumber
      ? wrong('says that there is no number, and the row names a claim. Correct either.')
      : hasWords
        ? []
        : wrong('leaves the row without words. Name a quotation, or correct it.');
  return hasNumber && hasWords
    ? []
    : wrong(
        `needs a number and words, and the row has no ${hasNumber ? 'words' : 'number'}. ` +
          'Name what is missing, or say which side is silent.',
      );
}

const otherCategory = (row: JointRow, {study, cell}: Inspection): Problem[] =>
  row.quotations.flatMap((id) => {
    const own = quotationById(study, id)?.category;
    return own === undefined || own === row.category
      ? []
      : [
          cell(
            row,
            'quotations',
            `names ${id}, which is indexed to ${own}, and the row is of ${row.category}. Correct either.`,
          ),
        ];
  });

const silentParticipants = (row: JointRow, {study, cell}: Inspection): Problem[] =>
  row.participants
    .filter((participant) => study.participants.some((each) => each.participant === participant))
    .filter((participant) => {
      const at = {participant, category: row.category};
      return quotationsOf(study, at).length + summariesOf(study, at).length === 0;
    })
    .map((participant) =>
      cell(
        row,
        'participants',
        `names ${participant}, of whom nothing is on record under ${row.category}. Correct either.`,
      ),
    );
