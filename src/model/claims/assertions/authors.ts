import {claimById} from '../../indexes.ts';
import type {Study} from '../../study.ts';
import {suggest} from '../../values/suggest.ts';
import {formatClaim} from '../named.ts';
import {type Evidence} from './evidence.ts';
import {bearsOut} from './families.ts';
import {noneAlike} from './refuse.ts';
import {strengthComplaint} from './strength.ts';

/** Evidence of what the authors say themselves. @throws {Error} where they do not say it */
export function authorsEvidence(study: Study, text: string, words: string): Partial<Evidence> {
  const said = study.said.find((each) => each.said === text);
  if (said) {
    const wrong = strengthComplaint(said, words);
    if (wrong) throw new Error(wrong);
    if (!bearsOut(said.words, words))
      throw new Error(
        `The authors do not say “${words}”. Under "${text}" in data/said.csv they say “${said.words}”.`,
      );
    return {said};
  }
  const claim = claimById(study, text);
  if (!claim)
    throw new Error(
      `data/said.csv has no words "${text}", nor has data/claims.csv. ${suggest(
        text,
        [...study.said.map((each) => each.said), ...study.claims.map((each) => each.claim)],
        noneAlike,
      )}`,
    );
  const stated = [formatClaim(claim), claim.statement, claim.note].join(' ');
  if (!bearsOut(stated, words))
    throw new Error(
      `The claim "${text}" does not say “${words}”. It says “${formatClaim(claim)} ${claim.statement}”.`,
    );
  return {said: claim};
}
