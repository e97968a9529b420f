import type {Problem} from '../../../loaders/problem.ts';
import type {Claim} from '../../../model/claims/claim.ts';
import {caseById, claimById, participantById, participantIds} from '../../../model/indexes.ts';
import {all} from '../../../model/values/lists.ts';
import {idsIn, trustsIn} from '../../texts/names.ts';
import {wordsOf} from '../../texts/words.ts';
import type {Check, Inspection} from '../inspection.ts';
import {type AnchoredRow, anchorsOf, isHeld, textOf} from './reading.ts';

/** The trusts that the anchors of a row name. */
export const trustsBy = (row: AnchoredRow): Set<number> =>
  new Set(anchorsOf(row).flatMap(({words}) => trustsIn(words)));

/** The participants whom the anchors of a row name. */
export const speakersBy = (row: AnchoredRow, {study}: Inspection): Set<string> =>
  new Set(anchorsOf(row).flatMap(({words}) => idsIn(words, participantIds(study))));

/** Whether the anchors of a row name a participant, or the trust for which one speaks. */
export function namesParticipant(row: AnchoredRow, id: string, inspection: Inspection): boolean {
  const number = caseById(inspection.study, participantById(inspection.study, id)?.case)?.number;
  return speakersBy(row, inspection).has(id) || (number !== undefined && trustsBy(row).has(number));
}

/** A claim is about the trust that its source names with the number. */
export const claimSubjects: Check = {
  title: 'A claim names the trusts and participants that its anchors name',
  needs: ['claims', 'participants'],
  find: (inspection) =>
    inspection.study.claims
      .filter((claim) => textOf(claim, inspection) !== undefined)
      .flatMap((claim) => [
        ...otherTrusts(claim, inspection),
        ...(isHeld(claim, inspection) ? otherSpeakers(claim, inspection) : []),
      ]),
};

const trustsSaid = ({statement, sentence}: Claim): Set<number> =>
  new Set([statement, sentence].flatMap((text) => trustsIn(wordsOf(text))));

/** What a derived claim follows from names its trusts. */
function trustsFound(claim: Claim, {study}: Inspection): Set<number> {
  if (claim.provenance !== 'derived') return trustsBy(claim);
  const inputs = claim.computation.flatMap((step) => step.inputs);
  return new Set(
    inputs.flatMap((id) => {
      const input = claimById(study, id);
      return input ? [...trustsSaid(input)] : [];
    }),
  );
}

function otherTrusts(claim: Claim, inspection: Inspection): Problem[] {
  const [said, found] = [trustsSaid(claim), trustsFound(claim, inspection)];
  const unfounded = said.difference(found);
  const unsaid = found.difference(said);
  const names = (numbers: Iterable<number>): string =>
    all([...numbers].sort((a, b) => a - b).map((number) => `Trust ${number}`));
  if (unfounded.size > 0)
    return [
      inspection.cell(
        claim,
        trustsIn(wordsOf(claim.statement)).some((number) => unfounded.has(number))
          ? 'statement'
          : 'sentence',
        `names ${names(unfounded)}, and ` +
          `${claim.provenance === 'derived' ? 'what the claim follows from' : 'its anchors'} ` +
          `${found.size === 0 ? 'no trust' : names(found)}. Correct whichever is wrong.`,
      ),
    ];
  return unsaid.size > 0 && claim.provenance === 'published'
    ? [
        inspection.cell(
          claim,
          'statement',
          `does not name ${names(unsaid)}, of which its anchors speak. Name it, or take other words as the anchor.`,
        ),
      ]
    : [];
}

function otherSpeakers(claim: Claim, inspection: Inspection): Problem[] {
  const found = speakersBy(claim, inspection);
  const said = idsIn(wordsOf(claim.statement), participantIds(inspection.study));
  const unfounded = said.filter((id) => !found.has(id));
  return unfounded.length === 0
    ? []
    : [
        inspection.cell(
          claim,
          'statement',
          `names ${all(unfounded)}, and no anchor of claim "${claim.claim}" does. Correct it, or add ` +
            `the anchor that does.`,
        ),
      ];
}
