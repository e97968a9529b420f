import type {Problem} from '../../../loaders/problem.ts';
import {tables} from '../../../loaders/tables/index.ts';
import {unfoundedIn} from '../../../model/claims/assertions/unfounded.ts';
import {ofText} from '../../../model/derived.ts';
import type {Quotation} from '../../../model/framework/framework.ts';
import {oppositeIn} from '../../../model/values/opposites.ts';
import {sharedStems, stemsOf} from '../../../model/values/stems.ts';
import {isHeld} from '../anchors/reading.ts';
import type {Check, Inspection} from '../inspection.ts';
import {complaint, type Told, toldIn} from './told.ts';
import {droppedHedge} from './told-hedges.ts';
import {otherBands, otherNames, otherPeople} from './told-people.ts';

/** What our words make of somebody's is in these: how many, how much, more or less, whom it concerns, which band. */
export const toldWords: Check = {
  title:
    'Summaries and descriptions of words name no quantity, comparison, change, denial, people or band that these lack',
  needs: ['matrix', 'quotations', 'said', 'views', 'instruments', 'participants', 'notHeard'],
  find: (inspection) =>
    toldIn(inspection.study)
      .filter(({row}) => isHeld(row, inspection))
      .flatMap((told) =>
        inspection.kept(
          byColumn(told.column),
          () => problemsOf(told, inspection),
          told.row,
          ...[told.words, told.speakers.join(' ')],
        ),
      ),
};

const byColumn = ofText((column): {readonly column: string} => ({column}));

const problemsOf = (told: Told, inspection: Inspection): Problem[] => [
  ...unfoundedWord(told, inspection),
  ...otherDenials(told, inspection),
  ...droppedHedge(told, inspection),
  ...otherPeople(told, inspection),
  ...otherBands(told, inspection),
  ...otherTopic(told, inspection),
  ...opposites(told, inspection),
  ...otherNames(told, inspection),
];

function unfoundedWord(told: Told, inspection: Inspection): Problem[] {
  const word = unfoundedIn(told.text, told.words);
  return word === undefined
    ? []
    : [complaint(told, inspection, `has “${word}”`, 'have nothing of the kind')];
}

/** Words that deny, however they are spelt. */
const denials = new RegExp(
  `\\b(?:${[
    'not|no|none|never|nobody|nothing|neither|nor|without|cannot|lack\\w*|absen\\w+',
    'instead|rather than|left out|excluded|unsure|unable|unheard|unaware|in\\w+able',
  ].join('|')})\\b|n[\'’]t\\b`,
  'gi',
);
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
    : [
        complaint(
          told,
          inspection,
          'is about something else',
          charted.length > 0
            ? 'share no word with it'
            : `share no word with it, nor does ${tables.matrix.file} have a row of whoever said it under ${category}`,
        ),
      ];
}

/** Our words have the opposite of none of theirs. */
function opposites(told: Told, inspection: Inspection): Problem[] {
  // Of summaries and descriptions another rule says so, by the words of quotations alone.
  if (['summary', 'about'].includes(told.column)) return [];
  const opposite = oppositeIn(told.text, told.words);
  return opposite
    ? [
        complaint(
          told,
          inspection,
          `has “${opposite.word}”`,
          `have the opposite, “${opposite.source}”`,
        ),
      ]
    : [];
}
