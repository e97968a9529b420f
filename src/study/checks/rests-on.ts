import type {Problem} from '../../loaders/problem.ts';
import type {TableName} from '../../loaders/table.ts';
import {tables} from '../../loaders/tables/index.ts';
import type {Claim} from '../../model/claims/claim.ts';
import {caseById, claimById, rowsOfCase} from '../../model/indexes.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {trustsIn} from '../texts/names.ts';
import {wordsOf} from '../texts/words.ts';
import {type Check, type Inspection, rowsOf} from './inspection.ts';

/** The tables of facts of which a source prints single rows. */
const factTables = [
  'sampling',
  'census',
  'establishment',
  'headcount',
  'deployment',
  'statements',
] as const satisfies readonly TableName[];

/** A row of facts, as far as what it says can be held against a claim. */
interface FactRow extends Sourced {
  readonly case?: string;
  readonly band?: string;
  readonly staff?: string;
  readonly measure?: string;
  readonly statement?: string;
  readonly area?: string;
  readonly headcount?: number;
}

/** A number that is said to be printed, or to follow from what is printed, names the claim that prints it. */
export const restsOnClaims: Check = {
  title:
    'Every published or derived row of facts names the claim that prints it, and agrees with it',
  needs: ['claims', 'cases', 'statements'],
  find: (inspection) =>
    inspection.beside.texts.bySource.size === 0
      ? []
      : factTables.flatMap((name) =>
          (rowsOf(inspection.study, name) as unknown as readonly FactRow[])
            .filter(({provenance}) => provenance === 'published' || provenance === 'derived')
            .flatMap((row) => faults(name, row, inspection)),
        ),
};

function faults(name: TableName, row: FactRow, inspection: Inspection): Problem[] {
  const ids = row.rests_on ?? [];
  if (ids.length === 0)
    return [
      inspection.cell(
        row,
        'provenance',
        'is for what a source prints, and the row names no claim. Write under "rests_on" the id of the ' +
          'claim that prints ' +
          'or derives it; what researchers collected is "observed", what the generator drew is "simulated".',
      ),
    ];
  return ids.flatMap((id) => {
    const claim = claimById(inspection.study, id);
    const unprinted =
      claim && row.provenance === 'published' ? notPrinted(name, row, claim) : undefined;
    if (unprinted !== undefined)
      return [
        inspection.cell(
          row,
          'provenance',
          `is more than can be said: ${unprinted}. Write derived.`,
        ),
      ];
    const objections = claim ? objectionsTo(name, row, claim, inspection) : [];
    return objections.map((objection) =>
      inspection.cell(
        row,
        'rests_on',
        `does not bear out the row: ${objection}. Correct the row or the claim that it names.`,
      ),
    );
  });
}

/** Why no source prints what a row says, where it only follows from what is printed. */
function notPrinted(name: TableName, row: FactRow, claim: Claim): string | undefined {
  if (claim.provenance !== 'published')
    return `claim "${claim.claim}", on which the row rests, is ${claim.provenance} itself`;
  return name === 'deployment' && row.area !== 'rotational' && claim.value !== row.headcount
    ? `claim "${claim.claim}" prints no such number, which only follows from it`
    : undefined;
}

function objectionsTo(
  name: TableName,
  row: FactRow,
  claim: Claim,
  inspection: Inspection,
): string[] {
  const {study} = inspection;
  const subject = subjectOf(claim, inspection);
  const number = caseById(study, row.case)?.number;
  const about = `claim "${claim.claim}"`;
  return [
    number !== undefined && !isAbout(claim, row, number, subject)
      ? `${about} does not speak of Trust ${number}`
      : '',
    ...groupObjections(row, claim, subject).map((what) => `${about} ${what}`),
    valueObjection(name, row, claim, study),
  ].filter(Boolean);
}

const isAbout = (claim: Claim, row: FactRow, number: number, subject: Subject): boolean =>
  subject
    .get('case')
    ?.split(/[|,]/)
    .includes(row.case ?? '') || trustsIn(wordsOf(claim.statement)).includes(number);

/** What a claim is about, as its column "subject" has it: "case=T06 staff=support". */
type Subject = ReadonlyMap<string, string>;
const subjectOf = (claim: Claim, {typedIn}: Inspection): Subject =>
  new Map(
    typedIn(claim, 'subject')
      .split(' ')
      .filter(Boolean)
      .map((part) => part.split('=') as [string, string]),
  );

const bandsSaid = (words: string): string =>
  [...words.matchAll(/\bband[ -](\d)/g)].map(([, band]) => `band-${band}`).join(' ');

/** Where a claim says of which band, staff or measure it speaks, it is that of the row. */
function groupObjections(
  row: FactRow,
  {statement, computation}: Claim,
  subject: Subject,
): string[] {
  const said = bandsSaid(statement);
  const band = row.band ?? (row.statement && bandsSaid(row.statement));
  const isOtherBand = band !== undefined && said !== (band === 'support' ? '' : band);
  const isOther = (key: 'staff' | 'band'): boolean =>
    row[key] !== undefined && subject.has(key) && subject.get(key) !== row[key];
  const kinds = computation.flatMap(({where}) =>
    where.filter(({column}) => column === 'statement').flatMap(({values}) => values),
  );
  return [
    isOtherBand ? `speaks of ${said || 'no single band'}, the row of ${band || 'none'}` : '',
    isOther('staff') ? `is about staff "${subject.get('staff')}"` : '',
    !isOtherBand && isOther('band') ? `is about "${subject.get('band')}"` : '',
    row.measure !== undefined && !statement.includes(row.measure.replaceAll('-', ' '))
      ? `does not say that it counts what is ${row.measure}`
      : '',
    row.statement !== undefined && kinds.length > 0 && !kinds.includes(row.statement)
      ? `counts ${kinds.join(' or ')}`
      : '',
  ].filter(Boolean);
}

/** The value and its unit; or that nobody can be in the row, by what is stated of the case. */
function valueObjection(
  name: TableName,
  row: FactRow,
  claim: Claim,
  study: Inspection['study'],
): string {
  const columns = Object.keys(tables[name].columns);
  const column = ['wte', 'headcount', 'value'].find((each) => columns.includes(each));
  const value = column && (row as unknown as Record<string, unknown>)[column];
  if (column === undefined || typeof value !== 'number') return '';
  if (name === 'deployment')
    return isStated(row, value, study) ? '' : otherValue(value, 'people', claim);
  return otherValue(value, unitOf(name, column), claim);
}

const unitOf = (name: TableName, column: string): string =>
  (tables[name].units as Readonly<Record<string, string>> | undefined)?.[column] ?? 'people';

function otherValue(value: number, unit: string, claim: Claim): string {
  const says = `claim "${claim.claim}" says ${claim.value} ${claim.unit}`;
  return value === claim.value && unit === claim.unit ? '' : `${says}, the row ${value} ${unit}`;
}

/** Where all posts rotate nobody works in one area alone, where none does nobody rotates. */
const isStated = (row: FactRow, value: number, study: Inspection['study']): boolean =>
  value === 0 &&
  rowsOfCase(study, 'statements', row.case ?? '').some(
    ({statement}) =>
      statement === (row.area === 'rotational' ? 'no-posts-rotational' : 'all-posts-rotational'),
  );
