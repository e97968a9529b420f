import type {Problem} from '../../loaders/problem.ts';
import {causeIn} from '../../model/claims/causal.ts';
import type {Claim} from '../../model/claims/claim.ts';
import {strangeCount} from '../../model/claims/counted.ts';
import {countedAmong, isOfSample, namesSample, wholeIn} from '../../model/claims/population.ts';
import {mentionsIn} from '../../model/claims/subjects/mentions.ts';
import type {Check, Inspection} from './inspection.ts';

/** Columns of a claim that readers have as they stand. */
const told = ['statement', 'sentence'] as const;

/** A claim is worded as of those among whom it was counted, and tells of no cause. */
export const claimSentences: Check = {
  title: 'No claim is worded as of more than was counted, nor gives its number a cause of its own',
  needs: ['claims', 'cases', 'participants', 'subjectWords'],
  find: (inspection) =>
    inspection.study.claims.flatMap((claim) =>
      inspection.kept(
        claimSentences,
        () => {
          const wide = widened(claim, inspection);
          // Whose claim is worded as of all is told what to write already.
          const others = wide.length > 0 ? [] : ofOthers(claim, inspection);
          return [...wide, ...others, ...ownCause(claim, inspection)];
        },
        claim,
      ),
    ),
};

function widened(claim: Claim, {study, cell}: Inspection): Problem[] {
  if (!isOfSample(claim)) return [];
  const remedy = 'Say of whom: “in a study of …”, “of the trusts that sent data”.';
  return told.flatMap((column) => {
    const wide = wholeIn(claim[column]);
    if (wide !== undefined)
      return [
        cell(
          claim,
          column,
          `speaks of “${wide}”, and the claim was counted ${countedAmong(claim)}: it holds of no others. ${remedy}`,
        ),
      ];
    return column === 'sentence' && isOfPeople(study, claim) && !namesSample(claim.sentence)
      ? [
          cell(
            claim,
            column,
            `does not say that the claim was counted ${countedAmong(claim)}, so that it reads as of all. ${remedy}`,
          ),
        ]
      : [];
  });
}

/** Whether the sentence of a claim speaks of any services or staff. */
const isOfPeople = (study: Inspection['study'], {sentence}: Claim): boolean =>
  mentionsIn(study, sentence).some(({key}) => key === 'group' || key === 'staff' || key === 'case');

/** The place of a claim's own number in its sentence. */
const ownPlace = /\{(?:value|number|[Ww]ord)\}/;

function ofOthers(claim: Claim, {study, cell}: Inspection): Problem[] {
  const place = ownPlace.exec(claim.sentence);
  const behind = claim.sentence.slice((place?.index ?? 0) + (place?.[0].length ?? 0));
  const strange = place ? strangeCount(study, claim, behind) : undefined;
  return strange === undefined
    ? []
    : [
        cell(
          claim,
          'sentence',
          `counts of “${strange}”, and the claim is “${claim.statement}”: nothing there says “${strange}”. ` +
            'Say whom it counts as the claim does.',
        ),
      ];
}

function ownCause(claim: Claim, {cell}: Inspection): Problem[] {
  const rests = [claim.anchor, claim.note].join('. ');
  return told.flatMap((column) => {
    const cause = causeIn(claim[column]);
    return cause === undefined || causeIn(rests) !== undefined
      ? []
      : [
          cell(
            claim,
            column,
            `tells by “${cause}” what brought the number about, and neither the anchors nor the note of the claim ` +
              'have a cause. Leave it out, or say it in a text, bound to a row of data/said.csv that has it.',
          ),
        ];
  });
}
