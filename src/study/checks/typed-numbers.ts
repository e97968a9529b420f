import type {Problem} from '../../loaders/problem.ts';
import type {TableName} from '../../loaders/table.ts';
import type {Claim} from '../../model/claims/claim.ts';
import {quotationsOf} from '../../model/framework/coverage.ts';
import {claimById} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import {typedNumbersFile} from '../../model/typed/listed.ts';
import {numeralsIn} from '../../model/typed/numerals.ts';
import {
  isRelated,
  isValueOfClaim,
  noNumbers,
  numbersOfClaim,
  numbersOfDiscrepancy,
  numbersOfParticipant,
  type OwnNumbers,
} from '../../model/typed/own-numbers.ts';
import {unexplainedNumbers} from '../../model/typed/unexplained.ts';
import {numeralsAndWordsIn, valueOfTyped} from '../../model/typed/words.ts';
import {type Check, type Inspection, rowsOf} from './inspection.ts';

type Row = Readonly<Record<string, unknown>>;

/** Columns of a table that hold words of this report, and what numbers their rows may give. */
interface Texts {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly own?: (study: Study, row: Row) => OwnNumbers;
  /** Whether numbers in words count too. Only rows with findings of their own have something to hold these against. */
  readonly withWords?: true;
  /** Of which other claims it may give the value with its unit; of any where this is missing. */
  readonly related?: (study: Study, row: Row) => (claim: Claim) => boolean;
  /** What such a number has to be, for the remedy. */
  readonly allowed?: string;
}

const texts: readonly Texts[] = [
  {
    table: 'claims',
    columns: ['statement', 'note', 'reason', 'sentence', 'do_not_say'],
    own: (study, row) => numbersOfClaim(study, row as unknown as Claim),
    withWords: true,
    related: (study, row) => isRelated(study, row as unknown as Claim),
    allowed:
      'a number of this claim, of one by which it is recomputed, or a related claim’s value with its unit behind it',
  },
  {
    table: 'discrepancies',
    columns: ['title', 'finding', 'handling'],
    own: (study, {discrepancy}) => numbersOfDiscrepancy(study, discrepancy as string),
    withWords: true,
    allowed:
      'a number of a claim that names this discrepancy, or a claim’s value with its unit behind it',
  },
  {
    table: 'matrix',
    columns: ['summary'],
    own: (study, row) =>
      either(numbersOfParticipant(study, row['participant'] as string), quotedBeside(study, row)),
    withWords: true,
    allowed:
      'a number that the tables have of this participant’s service and that is not simulated or, in an observed row, ' +
      'one that a quotation of the participant in this category has',
  },
  {table: 'themes', columns: ['name', 'short']},
  {table: 'categories', columns: ['name', 'short', 'description']},
  {table: 'quotations', columns: ['about']},
  {table: 'instruments', columns: ['asks']},
  {table: 'titles', columns: ['title']},
  {table: 'practice', columns: ['area', 'callers']},
  {table: 'apprenticeships', columns: ['role', 'uptake']},
  {table: 'issues', columns: ['question', 'for', 'against', 'one_sided']},
  {table: 'views', columns: ['answer', 'holders', 'reason']},
  {table: 'models', columns: ['holders', 'reason']},
  {
    table: 'joint',
    columns: ['name', 'follows', 'open'],
    own: (study, {claims}) => numbersOfClaims(study, claims as readonly string[]),
    allowed: 'a number of a claim that the row names',
  },
  {
    table: 'reporting',
    columns: ['name', 'answer', 'lacks'],
    withWords: true,
    allowed: 'a claim’s value with its unit behind it',
  },
  {table: 'said', columns: ['about']},
  {table: 'rules', columns: ['because']},
  {
    table: 'sources',
    columns: ['producer', 'title', 'short'],
    own: (_, row) => yearsOfSource(row),
    allowed: 'the year of its publication or of its data',
  },
];

/** A number in a note is read as a finding too, and rests on a row as one in running text does. */
export const typedNumbersInData: Check = {
  title: 'Every number in the words of a table is a name, a typed number or a number of its row',
  needs: [
    ...['cases', 'themes', 'categories', 'participants', 'instruments', 'references'],
    ...['claims', 'discrepancies', 'typedNumbers'],
  ] as (keyof Study)[],
  find: (inspection) =>
    texts.flatMap((kind) =>
      rowsOf(inspection.study, kind.table).flatMap((row) =>
        inspection.kept(
          kind,
          () => kind.columns.flatMap((column) => problemsIn(kind, row, column, inspection)),
          row,
        ),
      ),
    ),
};

const either =
  (one: OwnNumbers, other: OwnNumbers): OwnNumbers =>
  (value, decimals) =>
    one(value, decimals) || other(value, decimals);

/** Numbers in what an observed interview is quoted with in the category: no text of a source lies behind its row. */
function quotedBeside(study: Study, {participant, category, provenance}: Row): OwnNumbers {
  if (provenance !== 'observed') return noNumbers;
  const cell = {participant: participant as string, category: category as string};
  const said = quotationsOf(study, cell).flatMap(({text}) => numeralsAndWordsIn(text));
  const values = new Set(said.map(({text}) => valueOfTyped(text)));
  return (value) => values.has(value);
}

const numbersOfClaims = (study: Study, ids: readonly string[]): OwnNumbers => {
  const own = ids
    .flatMap((id) => claimById(study, id) ?? [])
    .map((each) => numbersOfClaim(study, each));
  return (value, decimals) => own.some((holds) => holds(value, decimals));
};

/** A source may bear the year of its publication, or of its data, in its name. */
const yearsOfSource =
  ({published, data_date: date}: Row): OwnNumbers =>
  (value) =>
    [published, date].some((day) => Number(String(day).slice(0, 4)) === value);

/** Places such as {value} are filled with numbers of claims. */
const withoutPlaces = (text: string): string =>
  text.replaceAll(/\{[^{}]*\}/g, (place) => ' '.repeat(place.length));

function problemsIn(
  {own, withWords, related, allowed}: Texts,
  row: Row,
  column: string,
  {study, cell, typedIn}: Inspection,
): Problem[] {
  const text = withoutPlaces(typedIn(row, column));
  const found = unexplainedNumbers(study, text, withWords ? numeralsAndWordsIn : numeralsIn);
  if (found.length === 0) return [];
  const isOwn = own?.(study, row) ?? noNumbers;
  const wrongOnes = found.flatMap(({text: typed, wrong, end}) => {
    const value = valueOfTyped(typed);
    const behind = text.slice(typed.endsWith('%') ? end - 1 : end);
    if (isOwn(value, decimalsOf(typed))) return [];
    const relations = related?.(study, row);
    if (withWords && wrong === undefined && isValueOfClaim(study, value, behind, relations))
      return [];
    const unit = withWords && wrong === undefined && otherUnit(study, value, behind, relations);
    return [{typed, why: wrong ?? (unit || remedy(allowed))}];
  });
  // Numbers that are wrong for one reason are one mistake.
  return [...Map.groupBy(wrongOnes, ({why}) => why)].map(([why, alike]) =>
    cell(row, column, `holds ${alike.map(({typed}) => `"${typed}"`).join(' and ')}, which ${why}`),
  );
}

/** What is wrong with the unit of a number that a claim has in another. */
function otherUnit(
  study: Study,
  value: number,
  behind: string,
  isRelatedTo: (claim: Claim) => boolean = () => true,
): string | undefined {
  const [, unit] = /^(?:\s*(?:to|and|–|-)\s*\d+)?\s*(\p{L}+|%)/u.exec(behind) ?? [];
  const claim = study.claims.find(
    (each) => each.value === value && each.unit !== unit && each.unit !== '' && isRelatedTo(each),
  );
  return claim && unit !== undefined && study.claims.some((each) => each.unit === unit)
    ? `has the wrong unit: ${unit} here, ${claim.unit} in its claim. Write ${claim.unit}, or the number in ${unit}.`
    : undefined;
}

const decimalsOf = (typed: string): number => /\.(\d+)/.exec(typed)?.[1]?.length ?? 0;

const remedy = (allowed: string | undefined): string =>
  `rests on nothing. ${
    allowed ? `It may be ${allowed}` : 'No number of a claim may stand here'
  }; a number that is no finding takes a row in ${typedNumbersFile}. Correct it, or say it without.`;
