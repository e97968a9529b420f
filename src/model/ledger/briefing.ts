import type {Basis, Claim, Source} from '../claim.ts';
import {claimNamed} from '../claims.ts';
import type {Study} from '../study.ts';
import {dateWords} from './dates.ts';
import {fillClaim} from './fill.ts';
import type {Entry} from './ledger.ts';

/** What a reader of a briefing has to know of how a number came about; nothing of a plain count. */
const basisWords: Readonly<Record<Basis, string>> = {
  chosen: 'The services were chosen on purpose, not drawn at random.',
  service: 'It is the number of one service and stands for no other.',
  statistic: 'The services were chosen on purpose, not drawn at random.',
  census: 'It comes from a census, not from a sample.',
  accounts: 'It rests on what people said in interviews.',
  count: '',
  cited: 'The paper cites it from another source.',
  limit: 'It is a definition used in the study.',
};

/**
 * A claim as sentences fit for a briefing: value and unit, n, who is missing, basis, caveat, source, date of the data and address.
 * Plain text without line breaks.
 */
export function briefing(study: Study, {claim, verdict, judged}: Entry, address: string): string {
  const named = (id: string): Claim => claimNamed(study, id);
  const known = judged.map(({step}) => step.except).find((id) => id !== '');
  const discrepancy = verdict === 'known discrepancy' ? study.discrepancies.find((each) => each.discrepancy === known) : undefined;
  return [
    `${fillClaim(claim.sentence, claim, named)}${sizeWords(study, claim)}.`,
    claim.provenance === 'derived' ? 'Worked out for this report from published numbers.' : '',
    basisWords[claim.basis],
    claim.note,
    discrepancy ? `Known discrepancy: ${discrepancy.title}.` : '',
    sourceWords(claim, study.sources.find(({source}) => source === claim.source)),
    address,
  ].filter(Boolean).join(' ');
}

/** What is misread easily in a claim, filled; empty where nothing is. */
export const doNotSay = (study: Study, claim: Claim): string => fillClaim(claim.do_not_say, claim, (id) => claimNamed(study, id));

/** " (n = 16 of 24 services; 8 sent no data for it)", " (18 of 22)", or nothing. */
function sizeWords(study: Study, claim: Claim): string {
  const words = [fractionWords(claim), baseWords(study, claim)].filter(Boolean);
  return words.length > 0 ? ` (${words.join('; ')})` : '';
}

/** The numbers behind a share. A count has its own number in the sentence already. */
function fractionWords({unit, numerator, denominator}: Claim): string {
  return unit === '%' && numerator !== null && denominator !== null ? `${numerator} of ${denominator}` : '';
}

function baseWords(study: Study, {n, basis, unit, numerator, denominator}: Claim): string {
  const all = study.cases.length;
  if (basis === 'chosen' || basis === 'statistic') return n === null ? '' : `n = ${n} of ${all} services${n < all ? `; the other ${all - n} have no data for it` : ''}`;
  if (n !== null) return numerator !== null && denominator !== null && unit === '%' ? '' : `of ${n}`;
  return unit === '%' && (basis === 'census' || basis === 'cited') ? 'n is not printed' : '';
}

function sourceWords({place, basis}: Claim, source: Source | undefined): string {
  const where = [source?.short ?? '', place].filter(Boolean).join(', ');
  const date = source?.data_date ? `data of ${dateWords(source.data_date)}` : 'the date of the data is not stated';
  // The number of a definition, or of what a paper itself holds, has no date but that of its publication.
  return `Source: ${where}; ${basis === 'limit' ? `published ${source?.published.slice(0, 4)}` : date}.`;
}
