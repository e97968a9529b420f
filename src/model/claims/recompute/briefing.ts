import {discrepancyById, sourceById} from '../../indexes.ts';
import type {Study} from '../../study.ts';
import type {Anchored} from '../../values/anchored.ts';
import {dateWords} from '../../values/dates.ts';
import {unbroken} from '../../values/numbers.ts';
import {firstCases} from '../../workforce/waves.ts';
import type {Basis, Claim, Source} from '../claim.ts';
import {claimNamed} from '../named.ts';
import {isReadElsewhere} from '../read-elsewhere.ts';
import {latestDate} from './dates.ts';
import {fillClaim, placesIn} from './fill.ts';
import {isOfCollection} from './own-source.ts';
import type {Judged} from './verdict.ts';
import type {ClaimVerdict} from './verdicts.ts';
import {resultWords} from './words.ts';

/** What a reader of a briefing has to know of how a number came about; nothing of a plain count or a census. */
const basisWords: Readonly<Record<Basis, string>> = {
  chosen: 'The trusts were chosen on purpose, not drawn at random.',
  service: 'It is the number of one trust and stands for no other.',
  statistic: 'The trusts were chosen on purpose, not drawn at random.',
  census: '',
  accounts: 'It rests on what people said in interviews.',
  count: '',
  cited: 'The paper cites it from other work.',
  limit: 'It is a definition used in the study.',
};

/** The same of a claim. Of a later survey nothing is known of whom it asked but that they answered. */
const restsOn = (study: Study, {basis, ...claim}: Claim): string =>
  basis === 'chosen' && isOfCollection(study, claim)
    ? 'It holds of the trusts that answered.'
    : basisWords[basis];

/** A claim for a briefing, as plain text without line breaks. */
export interface Briefing {
  /** Number, what it is of, where and when, and one caveat: what can be pasted and left as it is. */
  readonly sentence: string;
  /** What else there is to know: who is missing, further caveats, the source and the address. */
  readonly behind: string;
}

/** A claim as a sentence that can be pasted, and what stands behind it. */
export function briefing(study: Study, entry: ClaimVerdict, address: string): Briefing {
  const {claim} = entry;
  const named = (id: string): Claim => claimNamed(study, id);
  const [caveat = '', ...others] = caveats(study, entry).flatMap(sentencesOf);
  const when = [countWords(study, claim), dateOf(study, claim)].filter(Boolean);
  const said = `${fillClaim(claim.sentence, claim, named)} (${when.join('; ')}).`;
  const source = sourceWords(study, claim);
  return {
    sentence: unbroken([said, caveat].filter(Boolean).join(' ')),
    behind: unbroken(
      [...others, missingWords(study, claim), source, address].filter(Boolean).join(' '),
    ),
  };
}

/** Its sentences; none of nothing. */
const sentencesOf = (text: string): string[] => text.split(/(?<=\.) (?=\p{Lu})/u).filter(Boolean);

/** What limits a number, the most telling first. */
const caveats = (study: Study, {claim, verdict, judged}: ClaimVerdict): string[] => [
  verdict === 'since changed' && judged[0] ? laterWords(study, claim, judged[0]) : '',
  judged.some((each) => each.verdict === 'known discrepancy')
    ? discrepancyWords(study, judged)
    : '',
  derivation(claim),
  isReadElsewhere(claim) ? '' : restsOn(study, claim),
  claim.provenance === 'derived' ? '' : claim.note,
  unknownSize(claim),
];

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
    ? 'Worked out from published numbers.'
    : `Worked out from published numbers: ${note.replace(/^\p{Lu}(?=\p{Ll}* )/u, (letter) => letter.toLowerCase())}`;
}

/** That other published numbers disagree, with the number of the discrepancy. */
function discrepancyWords(study: Study, judged: readonly Judged[]): string {
  const except = judged.map(({step}) => step.except).find((id) => id !== '');
  const known = discrepancyById(study, except ?? '');
  if (!known) return '';
  const number = Number(known.discrepancy.slice(1));
  return `Other numbers in print do not agree with it. This report has more on that as its discrepancy ${number}.`;
}

/** What later rows give, and of when they are. */
function laterWords(study: Study, claim: Claim, {recomputed}: Judged): string {
  const date = dateWords(latestDate(study, recomputed.rows?.rows ?? []));
  return `Since changed: rows of ${date} give ${resultWords(recomputed, claim)}.`;
}

/** "18 of 22", "16 of 24 trusts", "n = 12"; empty where the sentence says it, or nothing does. */
const countWords = (study: Study, claim: Claim): string =>
  [fractionWords(claim), baseWords(study, claim)].filter(Boolean).join('; ');

/** The numbers behind a share. A count has its own number in the sentence already. */
const fractionWords = ({unit, numerator, denominator}: Claim): string =>
  unit === '%' && numerator !== null && denominator !== null
    ? `${numerator} of ${denominator}`
    : '';

/** Of the trusts that the study chose; a later survey has asked whom it has asked. */
const isOfChosen = (study: Study, claim: Claim): boolean =>
  (claim.basis === 'chosen' || claim.basis === 'statistic') && !isOfCollection(study, claim);

/** How many units it rests on, where the sentence does not say. */
function baseWords(study: Study, claim: Claim): string {
  const {n, value, sentence} = claim;
  if (n === null) return '';
  if (isOfChosen(study, claim)) return `n = ${n} of ${firstCases(study).length} trusts`;
  return n === value || fractionWords(claim) !== '' || placesIn(sentence).includes('n')
    ? ''
    : `n = ${n}`;
}

/** Of chosen services, how many have no data for it. */
function missingWords(study: Study, claim: Claim): string {
  const missing = firstCases(study).length - (claim.n ?? firstCases(study).length);
  if (!isOfChosen(study, claim) || missing <= 0) return '';
  return missing === 1
    ? 'The other trust has no data for it.'
    : `The other ${missing} trusts have no data for it.`;
}

/** That a share says not of how many it is one. */
const unknownSize = ({n, unit, basis}: Claim): string =>
  n === null && unit === '%' && (basis === 'census' || basis === 'cited')
    ? 'Of how many, the text does not say.'
    : '';

/** "data of December 2022"; where nothing dates the data, the year in which the number was published or cited. */
export function dateOf(study: Study, claim: Claim): string {
  const source = sourceById(study, claim.source);
  return source?.data_date ? `data of ${dateWords(source.data_date)}` : yearOf(study, claim);
}

/**
 * "published 2025"; "cited in 2025" of a number of other works, when these came out being another matter; "published
 * numbers of 2025" of what was worked out from them, which nobody has published.
 */
function yearOf(study: Study, claim: Claim & Anchored): string {
  const isCited = claim.basis === 'cited' && !isReadElsewhere(claim);
  const source = sourceById(study, isCited ? claim.read_in || claim.source : claim.source);
  const year = source?.published.slice(0, 4) ?? '';
  if (isCited) return `cited in ${year}`;
  return claim.provenance === 'derived' ? `published numbers of ${year}` : `published ${year}`;
}

/** "Nightingale J et al." of several people; what has no name of a person is named by its short form alone. */
function authorsOf(source: Source | undefined): string {
  const [first = '', ...others] = source?.producer.split(', ') ?? [];
  if (!/^\p{Lu}[\p{L}'’-]+ \p{Lu}+$/u.test(first)) return '';
  return others.length > 0 ? `${first} et al.` : first;
}

const doiOf = (source: Source | undefined): string => (source?.doi ? `doi:${source.doi}` : '');

/**
 * Where it is printed and of what date its data are. What a study counts of itself has no date but
 * that of its publication.
 */
function sourceWords(study: Study, claim: Claim): string {
  const {place, basis, provenance} = claim;
  const source = sourceById(study, claim.source);
  const where = [authorsOf(source), source?.short, doiOf(source), place].filter(Boolean).join(', ');
  const origin = `Source: ${provenance === 'derived' ? 'worked out by this report from ' : ''}${where}`;
  if (source?.data_date) return `${origin}; data as of ${dateWords(source.data_date)}.`;
  const undated = basis === 'count' || basis === 'limit' ? '' : ', without a date of the data';
  return `${origin}; ${yearOf(study, claim)}${undated}.`;
}
