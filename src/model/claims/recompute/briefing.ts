import {discrepancyById, sourceById} from '../../indexes.ts';
import type {Study} from '../../study.ts';
import {dateWords} from '../../values/dates.ts';
import {unbroken} from '../../values/numbers.ts';
import type {Basis, Claim, Source} from '../claim.ts';
import {claimNamed} from '../named.ts';
import {latestDate} from './dates.ts';
import {fillClaim, placesIn} from './fill.ts';
import type {Judged} from './verdict.ts';
import type {ClaimVerdict} from './verdicts.ts';
import {resultWords} from './words.ts';

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
 * A claim as sentences fit for a briefing: value and unit, n, who is missing, basis, caveat,
 * source, date of the data and address. Plain text without line breaks.
 */
export function briefing(
  study: Study,
  {claim, verdict, judged}: ClaimVerdict,
  address: string,
): string {
  const named = (id: string): Claim => claimNamed(study, id);
  return unbroken(
    [
      `${fillClaim(claim.sentence, claim, named)}${sizeWords(study, claim)}.`,
      derivation(claim),
      basisWords[claim.basis],
      claim.provenance === 'derived' ? '' : claim.note,
      verdict === 'known discrepancy' ? discrepancyWords(study, judged) : '',
      verdict === 'since changed' && judged[0] ? laterWords(study, claim, judged[0]) : '',
      sourceWords(claim, sourceById(study, claim.source)),
      address,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

/** What is misread easily in a claim, in words and the claims that these name; empty where nothing is. */
export const doNotSay = (study: Study, claim: Claim): (string | Claim)[] =>
  claim.do_not_say
    .split(/\{claim:([^{}]*)\}/)
    .map((part, index) => {
      const named = (id: string): Claim => claimNamed(study, id);
      return index % 2 === 1 ? named(part) : unbroken(fillClaim(part, claim, named));
    })
    .filter((part) => part !== '');

/** How a derived number came about; its note says it. */
function derivation({provenance, note}: Claim): string {
  if (provenance !== 'derived') return '';
  return note === ''
    ? 'Worked out for this report from published numbers.'
    : `Worked out for this report: ${note.replace(/^\p{Lu}(?=\p{Ll}* )/u, (letter) => letter.toLowerCase())}`;
}

/** That other published numbers disagree, with the number of the discrepancy. */
function discrepancyWords(study: Study, judged: readonly Judged[]): string {
  const except = judged.map(({step}) => step.except).find((id) => id !== '');
  const known = discrepancyById(study, except ?? '');
  if (!known) return '';
  const number = Number(known.discrepancy.slice(1));
  return `Other numbers in print do not agree with it (discrepancy ${number} of this report).`;
}

/** What later rows give, and of when they are. */
function laterWords(study: Study, claim: Claim, {recomputed}: Judged): string {
  const date = dateWords(latestDate(study, recomputed.rows?.rows ?? []));
  return `Since changed: rows of ${date} give ${resultWords(recomputed, claim)}.`;
}

/** " (18 of 22)", " (n = 16 of 24 services; the other 8 have no data for it)", or nothing. */
function sizeWords(study: Study, claim: Claim): string {
  const words = [fractionWords(claim), baseWords(study, claim)].filter(Boolean);
  return words.length > 0 ? ` (${words.join('; ')})` : '';
}

/** The numbers behind a share. A count has its own number in the sentence already. */
const fractionWords = ({unit, numerator, denominator}: Claim): string =>
  unit === '%' && numerator !== null && denominator !== null
    ? `${numerator} of ${denominator}`
    : '';

/** How many units it rests on and who is missing, where the sentence does not say. */
function baseWords(study: Study, claim: Claim): string {
  const {n, value, basis, unit} = claim;
  const all = study.cases.length;
  if (n === null)
    return unit === '%' && (basis === 'census' || basis === 'cited') ? 'n is not in the text' : '';
  if (basis === 'chosen' || basis === 'statistic')
    return `n = ${n} of ${all} services${n < all ? `; the other ${all - n} have no data for it` : ''}`;
  return n === value || fractionWords(claim) !== '' || placesIn(claim.sentence).includes('n')
    ? ''
    : `n = ${n}`;
}

/**
 * Where it is printed and of what date its data are. What a study counts of itself has no date but
 * that of its publication.
 */
function sourceWords({place, basis}: Claim, source: Source | undefined): string {
  const where = [source?.short ?? '', place].filter(Boolean).join(', ');
  const published = `published ${source?.published.slice(0, 4)}`;
  if (source?.data_date) return `Source: ${where}; data as of ${dateWords(source.data_date)}.`;
  const undated = basis === 'count' || basis === 'limit' ? '' : ', without a date of the data';
  return `Source: ${where}; ${published}${undated}.`;
}
