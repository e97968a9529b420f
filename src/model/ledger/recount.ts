import {fsum} from 'd3-array';
import {medianShare, pooledShare, ranked, shareQuartiles} from '../census.ts';
import {censusTrusts} from '../census.ts';
import type {CensusTrust} from '../census.ts';
import {pearson} from '../statistics/correlation.ts';
import type {Study} from '../study.ts';
import {isNumber} from '../value.ts';
import type {Measured, Value} from '../value.ts';
import {adopterCategories} from '../workforce.ts';
import type {EstablishmentRow, HeadcountRow} from '../workforce.ts';
import {near} from './arithmetic.ts';
import type {Computation, Recomputed, Request, RowsUsed} from './computation.ts';
import {exactly} from './rounding.ts';
import type {Condition} from './step.ts';

type Row = Readonly<Record<string, unknown>>;
type TableName = keyof Study;

/** Tables of what trusts sent, or what a census counted: a source prints few of their rows. */
const measured: readonly TableName[] = ['sampling', 'census', 'establishment', 'headcount', 'deployment'];

const rowsOf = (study: Study, table: TableName): readonly Row[] => study[table] as unknown as readonly Row[];

const matches = (row: Row, {column, is, values}: Condition): boolean =>
  values.some((value) => (is === 'has' ? String(row[column]).includes(value) : String(row[column]) === value));

const chosen = ({study, where}: Request, table: TableName): readonly Row[] => rowsOf(study, table).filter((row) => where.every((condition) => matches(row, condition)));

const conditionWords = (where: readonly Condition[]): string =>
  where.map(({column, is, values}) => `${column.replaceAll('_', ' ')} ${is === 'has' ? 'with' : 'is'} ${values.map((value) => value.replaceAll('-', ' ')).join(' or ')}`).join(' and ');

interface Used {
  readonly table: TableName;
  readonly rows: readonly object[];
  readonly value: number;
  readonly formula: string;
  readonly cases?: number;
  readonly isOpen?: boolean;
}

function recomputed({table, rows, value, formula, cases, isOpen = false}: Used): Recomputed {
  const used: RowsUsed = {table, rows, value, ...(cases !== undefined && {cases}), kind: measured.includes(table) ? 'measured' : 'listed', isOpen};
  return {inputs: [], formula, rows: used, gives: () => (Number.isNaN(value) ? [] : [exactly(value)])};
}

interface Recount {
  readonly usage: string;
  readonly does: string;
  readonly complaint: (request: Request) => string | undefined;
  readonly reads: (inputs: readonly string[]) => readonly TableName[];
  readonly of: (request: Request) => Used;
}

const fromRows = ({usage, does, complaint, reads, of}: Recount): Computation => ({usage, does, complaint, reads, run: (request) => recomputed(of(request))});

/** What is wrong with a list of tables and the conditions on their rows. */
function tableComplaint({study, inputs, where}: Request, most: number, allowed: readonly string[] = Object.keys(study)): string | undefined {
  if (inputs.length === 0 || inputs.length > most) return `It takes ${most === 1 ? 'one table' : `1 to ${most} tables`} and was given ${inputs.length}.`;
  const unknown = inputs.find((name) => !allowed.includes(name));
  if (unknown !== undefined) return [`"${unknown}" is no table for it.`, ...near(unknown, allowed)].join(' ');
  return inputs.map((table) => columnComplaint(rowsOf(study, table as TableName)[0], table, where)).find((each) => each !== undefined);
}

function columnComplaint(row: Row | undefined, table: string, where: readonly Condition[]): string | undefined {
  if (row === undefined) return undefined;
  const unknown = where.find(({column}) => !Object.hasOwn(row, column))?.column;
  return unknown === undefined ? undefined : [`The table ${table} has no column "${unknown}".`, ...near(unknown, Object.keys(row))].join(' ');
}

const ofTables = (inputs: readonly string[]): TableName[] => inputs as TableName[];
const onTable = (table: TableName): Pick<Recount, 'complaint' | 'reads'> =>
  ({complaint: (request) => tableComplaint(request, 1, [table]), reads: () => [table]});

/** The numbers of a table's rows, whatever the column is called. */
const valueOf = (row: Row): Value => (row['wte'] ?? row['headcount']) as Value;

const count: Recount = {
  usage: 'count:table column=value column~text',
  does: 'rows of a table, where conditions hold',
  complaint: (request) => tableComplaint(request, 1),
  reads: ofTables,
  of: (request) => {
    const table = request.inputs[0] as TableName;
    const rows = chosen(request, table);
    const formula = `number of rows${request.where.length > 0 ? ` where ${conditionWords(request.where)}` : ''}`;
    // Of measured rows, those that do not fit matter as much as those that do.
    return {table, rows: measured.includes(table) ? rowsOf(request.study, table) : rows, value: rows.length, formula};
  },
};

const answering: Recount = {
  usage: 'answering:table table column=value',
  does: 'cases with at least one number in some tables',
  complaint: (request) => tableComplaint(request, 3, ['establishment', 'headcount', 'deployment']),
  reads: ofTables,
  of: (request) => {
    const rows = ofTables(request.inputs).flatMap((table) => chosen(request, table)).filter((row) => isNumber(valueOf(row)));
    return {table: request.inputs[0] as TableName, rows, value: new Set(rows.map((row) => row['case'])).size, formula: 'number of cases with at least one number', isOpen: true};
  },
};

const trusts: Recount = {
  usage: 'trusts:census column=value',
  does: 'trusts of the census, where conditions hold',
  ...onTable('census'),
  of: (request) => {
    const rows = chosen(request, 'census');
    return {table: 'census', rows, value: new Set(rows.map((row) => row['trust'])).size, formula: `number of trusts${request.where.length > 0 ? ` where ${conditionWords(request.where)}` : ''}`, isOpen: true};
  },
};

interface Funded {
  readonly rows: readonly EstablishmentRow[];
  readonly wte: number;
  /** Per cent; NaN where the support posts have no number. */
  readonly share: number;
}

/** Funded posts of each case that has a total. What a source states of shares is left out: it is what these rows test. */
function funded({establishment}: Study): Funded[] {
  const rows = establishment.filter(({measure, wte}) => measure === 'funded' && isNumber(wte));
  return [...Map.groupBy(rows, (row) => row.case).values()].flatMap((own) => {
    const of = (staff: string): number => (own.find((row) => row.staff === staff)?.wte ?? NaN) as number;
    const wte = [of('imaging'), of('support') + of('radiographers')].find((each) => !Number.isNaN(each));
    return wte === undefined ? [] : [{rows: own, wte, share: (100 * of('support')) / wte}];
  });
}

function overFunded(usage: string, does: string, formula: string, of: (services: readonly Funded[]) => number, needsShare: boolean): Recount {
  return {
    usage, does, ...onTable('establishment'),
    of: ({study}) => {
      const services = funded(study).filter(({share}) => !needsShare || !Number.isNaN(share));
      return {table: 'establishment', rows: services.flatMap(({rows}) => rows), cases: services.length, value: services.length === 0 ? NaN : of(services), formula};
    },
  };
}

const sharesAgainstSize = (services: readonly Funded[]) => (services.length < 4 ? {r: NaN, p: NaN} : pearson(services.map(({wte}) => wte), services.map(({share}) => share)));

const overRecruited: Recount = {
  usage: 'over-recruited:establishment staff=support',
  does: 'cases with more posts filled than funded, of a staff group',
  ...onTable('establishment'),
  of: (request) => {
    const rows = (chosen(request, 'establishment') as unknown as readonly EstablishmentRow[]).filter(({staff, wte}) => staff !== 'imaging' && isNumber(wte));
    const pairs = [...Map.groupBy(rows, ({case: id, staff}) => `${id} ${staff}`).values()].flatMap((own) => {
      const [planned, filled] = [own.find(({measure}) => measure === 'funded'), own.find(({measure}) => measure === 'in-post')];
      return planned && filled ? [{planned, filled}] : [];
    });
    const over = pairs.filter(({planned, filled}) => Number(filled.wte) > Number(planned.wte));
    return {table: 'establishment', rows: pairs.flatMap(({planned, filled}) => [planned, filled]), cases: pairs.length, value: over.length, formula: `number of cases with more WTE in post than funded, ${conditionWords(request.where)}`};
  },
};

const atMostOne: Recount = {
  usage: 'at-most-one:headcount band=band-4',
  does: 'cases with one person or none in a band, in per cent of the cases with a number',
  ...onTable('headcount'),
  of: (request) => {
    const rows = chosen(request, 'headcount').filter((row) => isNumber(valueOf(row)));
    const few = rows.filter((row) => Number(valueOf(row)) <= 1);
    return {table: 'headcount', rows, cases: rows.length, value: (100 * few.length) / rows.length, formula: `cases with one person or none, in per cent of the cases, where ${conditionWords(request.where)}`};
  },
};

const single: Recount = {
  usage: 'value:table column=value',
  does: 'the number in the only row where conditions hold',
  complaint: (request) => tableComplaint(request, 1, ['census', 'establishment', 'headcount', 'deployment']) ?? (request.where.length === 0 ? 'It needs conditions that leave one row.' : undefined),
  reads: ofTables,
  of: (request) => {
    const table = request.inputs[0] as TableName;
    const rows = chosen(request, table).filter((row) => isNumber(valueOf(row)));
    return {table, rows, value: rows.length === 1 ? Number(valueOf(rows[0] as Row)) : NaN, formula: `the number where ${conditionWords(request.where)}`};
  },
};

const band4Share: Recount = {
  usage: 'band-4-share:headcount case=T01',
  does: 'band 4 in per cent of the support headcount of a case',
  ...onTable('headcount'),
  of: (request) => {
    const rows = (chosen(request, 'headcount') as unknown as readonly HeadcountRow[]).filter(({headcount}) => isNumber(headcount));
    const of = (band: string) => rows.find((row) => row.band === band);
    const [four, total] = [of('band-4'), of('support')];
    const parts = [of('band-2'), of('band-3'), four];
    const whole = total === undefined ? parts : [total];
    const used = [...new Set([four, ...whole])].filter((row) => row !== undefined);
    const people = whole.includes(undefined) ? NaN : fsum(whole.map((row) => Number(row?.headcount)));
    return {table: 'headcount', rows: used, value: (100 * Number(four?.headcount ?? NaN)) / people, formula: '100 × band 4 ÷ support headcount'};
  },
};

const speakers: Recount = {
  usage: 'speakers:q01',
  does: 'participants to whom a source ascribes a quotation',
  complaint: ({study, inputs}) => {
    const known = study.quotations.map(({quotation}) => quotation);
    return inputs.length === 1 && known.includes(inputs[0] ?? '') ? undefined : [`It takes one quotation, and "${inputs.join(' ')}" is none.`, ...near(inputs.join(' '), known)].join(' ');
  },
  reads: () => ['quotations'],
  of: ({study, inputs}) => {
    const rows = study.quotations.filter(({quotation}) => inputs.includes(quotation));
    return {table: 'quotations', rows, value: rows.flatMap(({participants}) => participants).length, formula: 'number of participants to whom the source ascribes the words'};
  },
};

const works: Recount = {
  usage: 'works:1 2',
  does: 'works of the bibliography, by their numbers',
  complaint: ({study, inputs}) => {
    const unknown = inputs.find((number) => !study.references.some(({id}) => id === `ref-${number}`));
    return unknown === undefined && inputs.length > 0 ? undefined : `There is no reference ${unknown ?? 'named'}.`;
  },
  reads: () => ['references'],
  of: ({study, inputs}) => {
    const rows = study.references.filter(({id}) => inputs.some((number) => id === `ref-${number}`));
    return {table: 'references', rows, value: rows.length, formula: `number of works cited as references ${inputs.join(', ')}`};
  },
};

const authors: Recount = {
  usage: 'authors:source',
  does: 'names of the producers of a source',
  complaint: ({study, inputs}) => (inputs.length === 1 && study.sources.some(({source}) => source === inputs[0]) ? undefined : `It takes one source, and "${inputs.join(' ')}" is none.`),
  reads: () => ['sources'],
  of: ({study, inputs}) => {
    const rows = study.sources.filter(({source}) => inputs.includes(source));
    return {table: 'sources', rows, value: rows.flatMap(({producer}) => producer.split(', ')).length, formula: 'number of names among the producers'};
  },
};

/** A statistic of the census, over all trusts or those of an adopter category, which is a third of the ranking. */
function overCensus(usage: string, does: string, formula: string, statistic: (trusts: readonly CensusTrust[]) => Measured): Recount {
  const complaint = ({inputs, where}: Request): string | undefined => {
    if (inputs.length !== 1 || inputs[0] !== 'census') return 'It takes the census.';
    const isAdopter = where.every(({column, values}) => column === 'adopter' && values.every((value) => (adopterCategories as readonly string[]).includes(value)));
    return isAdopter ? undefined : 'Its only condition is adopter=low, adopter=medium or adopter=high.';
  };
  return {
    usage, does, complaint, reads: () => ['census'],
    of: ({study, where}) => {
      const all = ranked(censusTrusts(study)).filter((trust) => where.every(({values}) => values.includes(trust.adopter)));
      const {value} = statistic(all);
      const ofCategory = where.flatMap(({values}) => values).map((adopter) => `, of the ${adopter} third`).join('');
      return {table: 'census', rows: study.census, cases: all.length, value: isNumber(value) ? value : NaN, formula: `${formula}${ofCategory}`};
    },
  };
}

const recounts: Readonly<Record<string, Recount>> = {
  count, answering, trusts, value: single, speakers, works, authors,
  'over-recruited': overRecruited,
  'at-most-one': atMostOne,
  'band-4-share': band4Share,
  smallest: overFunded('smallest:establishment', 'the smallest funded establishment, bands 2 to 8, in WTE', 'smallest sum of funded posts, bands 2 to 8', (services) => Math.min(...services.map(({wte}) => wte)), false),
  largest: overFunded('largest:establishment', 'the largest funded establishment, bands 2 to 8, in WTE', 'largest sum of funded posts, bands 2 to 8', (services) => Math.max(...services.map(({wte}) => wte)), false),
  'lowest-share': overFunded('lowest-share:establishment', 'the lowest support share of funded posts, in per cent', 'lowest of 100 × bands 2 to 4 ÷ bands 2 to 8, funded WTE', (services) => Math.min(...services.map(({share}) => share)), true),
  'highest-share': overFunded('highest-share:establishment', 'the highest support share of funded posts, in per cent', 'highest of 100 × bands 2 to 4 ÷ bands 2 to 8, funded WTE', (services) => Math.max(...services.map(({share}) => share)), true),
  correlation: overFunded('correlation:establishment', 'Pearson’s r of the support share with the size of the establishment', 'Pearson’s r of support share with funded establishment', (services) => sharesAgainstSize(services).r, true),
  'p-value': overFunded('p-value:establishment', 'p of Pearson’s r of the support share with the size of the establishment', 'two-sided p of Pearson’s r of support share with funded establishment', (services) => sharesAgainstSize(services).p, true),
  'median-share': overCensus('median-share:census adopter=high', 'median of the trusts’ support shares, in per cent', 'median of the trusts’ 100 × bands 2 to 4 ÷ bands 2 to 8', medianShare),
  'lower-quartile-share': overCensus('lower-quartile-share:census', 'lower quartile (type 7) of the trusts’ support shares', 'lower quartile of the trusts’ support shares', (all) => shareQuartiles(all).lower),
  'upper-quartile-share': overCensus('upper-quartile-share:census', 'upper quartile (type 7) of the trusts’ support shares', 'upper quartile of the trusts’ support shares', (all) => shareQuartiles(all).upper),
  'pooled-share': overCensus('pooled-share:census', 'support share of all trusts taken together', '100 × bands 2 to 4 ÷ bands 2 to 8, all trusts together', pooledShare),
};

/** Computations from the rows of the tables. */
export const recounting: Readonly<Record<string, Computation>> = Object.fromEntries(Object.entries(recounts).map(([name, recount]) => [name, fromRows(recount)]));
