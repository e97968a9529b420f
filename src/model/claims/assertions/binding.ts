import {quotationsOf} from '../../framework/coverage.ts';
import type {Quotation} from '../../framework/framework.ts';
import {categoryById, claimById, participantById, quotationById} from '../../indexes.ts';
import type {Study} from '../../study.ts';
import {formatNumber} from '../../values/numbers.ts';
import {suggest} from '../../values/suggest.ts';
import type {Claim} from '../claim.ts';
import {formatClaim} from '../named.ts';
import type {SaidQuantity} from '../said.ts';
import {conditionIn, quantityIn} from './expression.ts';
import {bearsOut} from './families.ts';
import {amountsIn, directionOf, meaningOf} from './meaning.ts';
import {onRecord} from './measures.ts';
import {
  comparedIn,
  formulaText,
  type Input,
  inputsOf,
  type Quantity,
  quantityOf,
  same,
} from './quantity.ts';

/**
 * What words in prose can rest on: a quantity, a condition, voices, the authors, or a rule that
 * this report sets itself.
 */
export const backings = ['of', 'if', 'voices', 'authors', 'rule'] as const;
export type Backing = (typeof backings)[number];

export interface Binding {
  readonly backing: Backing;
  /** The attribute's text, such as "share-highest / share-lowest". */
  readonly text: string;
}

/** Someone who says so, with their words on it where they are quoted. */
export interface Voice {
  readonly participant: string;
  readonly quotations: readonly Quotation[];
}

/** Why words are true, for the reader. */
export interface Evidence {
  readonly words: string;
  readonly backing: Backing;
  /** The computation and its result, for `of` and `if`. */
  readonly formula: readonly (string | Input)[];
  /** The rule by which the words are judged; of `rule`, the rule itself. */
  readonly rule: string;
  readonly voices: readonly Voice[];
  /** Where the authors say so. */
  readonly said?: SaidQuantity | Claim;
}

/**
 * Holds words against what they are bound to.
 * @throws {Error} with a sentence that says what is wrong: the words are not true, or the binding
 * names what is not there
 */
export function evidenceFor(study: Study, {backing, text}: Binding, words: string): Evidence {
  if (text.trim() === '') throw new Error(`${backing}="" is empty.`);
  const base = {words, backing, formula: [], rule: '', voices: []};
  if (backing === 'of') return {...base, ...quantityEvidence(study, text, words)};
  if (backing === 'if') return {...base, ...conditionEvidence(study, text, words)};
  if (backing === 'voices') return {...base, ...voicesEvidence(study, text, words)};
  if (backing === 'authors') return {...base, ...authorsEvidence(study, text, words)};
  return {...base, rule: text};
}

/**
 * A number that is computed from claims or from the dataset, as the report prints it, and the way to it.
 * @throws {Error} where a name is unknown or the number would rest on a simulated row
 */
export function computedNumber(
  study: Study,
  text: string,
  decimals?: number,
): {value: number; shown: string; formula: Evidence['formula']} {
  const quantity = quantityOf(study, quantityIn(text));
  const {value, isShare, isCount} = quantity;
  const shown = isShare
    ? `${formatNumber(100 * value, decimals ?? 1)}\u00a0%`
    : formatNumber(value, decimals ?? (isCount ? 0 : 1));
  return {value, shown, formula: formulaOf(quantity)};
}

function quantityEvidence(study: Study, text: string, words: string): Partial<Evidence> {
  const quantity = quantityOf(study, quantityIn(text));
  const meaning = meaningOf(words);
  if (!meaning)
    throw new Error(
      `“${words}” states no amount that a number can be held to. ` +
        'Bind it to a condition, if="… > …", to voices or to the authors.',
    );
  if (meaning.kind === 'share' && !quantity.isShare && (quantity.value > 1 || quantity.isCount))
    throw new Error(
      `“${words}” speaks of a part of a whole, and ${resultOf(quantity)} is not one. Write of="part / whole".`,
    );
  if (!meaning.holds(quantity.value))
    throw new Error(`“${words}” is not true: ${resultOf(quantity)}; ${meaning.rule}.`);
  return {formula: formulaOf(quantity), rule: meaning.rule};
}

/** The way to a number and, where that is not the same, the number. */
function formulaOf({formula, value, isShare, isCount}: Quantity): (string | Input)[] {
  if (formula.length === 1) return [...formula];
  const result =
    isShare || (value <= 1 && !isCount) ? `${rounded(100 * value, 1)}\u00a0%` : rounded(value, 2);
  return [...formula, ` = ${result}`];
}

/** With as many decimals as needed, and no more than some. */
const rounded = (value: number, decimals: number): string =>
  formatNumber(value, Number.isInteger(Number(value.toFixed(decimals))) ? 0 : decimals);

const resultOf = (quantity: Quantity): string => formulaText(formulaOf(quantity));

function conditionEvidence(study: Study, text: string, words: string): Partial<Evidence> {
  const comparisons = conditionIn(text);
  const compared = comparisons.map((comparison) => comparedIn(study, comparison));
  requireDirection(words, text, comparisons.map(({sign}) => sign).join(' '));
  const numbers = compared.flatMap((each) => each.numbers);
  const amount = amountsIn(words).find(
    (each) => !numbers.some((value) => same(value, each.amount)),
  );
  if (amount)
    throw new Error(
      `“${amount.said}” does not stand in if="${text}". Write the number there too, or bind the words with of="…".`,
    );
  const wrong = compared.find(({holds}) => !holds);
  if (wrong)
    throw new Error(`“${words}” is not true: it is not so that ${formulaText(wrong.formula)}.`);
  return {
    formula: compared.flatMap(({formula}, index) => (index > 0 ? [', and ', ...formula] : formula)),
  };
}

/** Words that point up must go with a condition that does, its subject first, as in "share-highest > share-lowest". */
function requireDirection(words: string, text: string, signs: string): void {
  const direction = directionOf(words);
  const [rises, falls] = [
    />/.test(signs) || /\bhighest\b/.test(text),
    /</.test(signs) || /\blowest\b/.test(text),
  ];
  if (!rises && !falls) return;
  if (direction === 'up' && !rises)
    throw new Error(
      `“${words}” points up, and if="${text}" down. Name first what the words speak of.`,
    );
  if (direction === 'down' && !falls)
    throw new Error(
      `“${words}” points down, and if="${text}" up. Name first what the words speak of.`,
    );
}

function voicesEvidence(study: Study, text: string, words: string): Partial<Evidence> {
  const {ids, category} = voicesNamed(study, text);
  const voices = [...new Set(ids.flatMap((id) => speakersOf(study, id, category)))].map(
    (participant) => ({participant, quotations: quotedFor(study, ids, participant, category)}),
  );
  const meaning = meaningOf(words);
  if (meaning?.kind === 'share')
    throw new Error(
      `“${words}” speaks of a part of all voices, and most are not in print. Bind it to the authors or to a number.`,
    );
  if (/\b(?:many|few)\b/i.test(words))
    throw new Error(
      `“${words}” cannot be counted in voices, as only some are in print. ` +
        'Bind it to the place where the authors say so.',
    );
  if (meaning && !meaning.holds(voices.length))
    throw new Error(
      `“${words}” is not true: ` +
        `${voices.length === 1 ? '1 voice is' : `${voices.length} voices are`} named; ` +
        `${meaning.rule}.`,
    );
  return {voices, rule: meaning?.rule ?? ''};
}

function voicesNamed(study: Study, text: string): {ids: string[]; category: string | undefined} {
  const [names = '', category, ...more] = text.trim().split(/\s+in\s+/);
  if (more.length > 0) throw new Error(`"${text}" says "in" twice.`);
  if (category !== undefined && !categoryById(study, category))
    throw new Error(
      `There is no category "${category}". ${suggest(
        category,
        study.categories.map((each) => each.category),
        noneAlike,
      )}`,
    );
  const ids = names.split(/\s+/).filter(Boolean);
  return {ids, category};
}

/** Who stands behind an id: the speakers of a quotation, or a participant of whom something is on record. */
function speakersOf(study: Study, id: string, category: string | undefined): readonly string[] {
  const quotation = quotationById(study, id);
  if (quotation)
    return quotation.participants.length > 0
      ? quotation.participants
      : refuse(`The quotation ${id} is attributed to nobody, so that it counts no voice.`);
  if (!participantById(study, id))
    refuse(
      `There is neither a participant nor a quotation "${id}". ${suggest(
        id,
        [
          ...study.participants.map(({participant}) => participant),
          ...study.quotations.map(({quotation: each}) => each),
        ],
        noneAlike,
      )}`,
    );
  if (category === undefined)
    refuse(
      `${id} needs the category on which it speaks. ` +
        `Write voices="${id} in " with the id of one, or the id of a quotation.`,
    );
  if (!onRecord(study, category).includes(id))
    refuse(
      `${id} has neither a quotation nor a charted summary in ${category}, so that it is no voice there.`,
    );
  return [id];
}

/** What is quoted of a voice: the quotations that were named, else all that it has in the category. */
function quotedFor(
  study: Study,
  ids: readonly string[],
  participant: string,
  category: string | undefined,
): readonly Quotation[] {
  const named = quotationsOf(study, {participant}).filter(({quotation}) => ids.includes(quotation));
  return named.length > 0 || category === undefined
    ? named
    : quotationsOf(study, {participant, category});
}

function authorsEvidence(study: Study, text: string, words: string): Partial<Evidence> {
  const said = study.said.find((each) => each.said === text);
  if (said) {
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

/** The numbers that evidence rests on, each once. */
export const inputsFor = ({formula}: Evidence): Input[] => inputsOf(formula);

const noneAlike = 'None is like it.';

function refuse(message: string): never {
  throw new Error(message);
}
