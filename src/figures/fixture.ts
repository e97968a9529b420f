import type {Claim} from '../model/claim.ts';
import {figureClaimsOf} from '../model/figure-claims.ts';
import {unchecked} from '../model/fixture.ts';
import type {Category, Participant} from '../model/framework.ts';
import type {Provenance, Sourced} from '../model/provenance.ts';
import {publishedOnly} from '../model/published-only.ts';
import type {Study} from '../model/study.ts';
import type {Value} from '../model/value.ts';
import {
  type Area,
  areas,
  type CensusRow,
  type DeploymentRow,
  type EstablishmentRow,
  type HeadcountRow,
} from '../model/workforce.ts';

// A made-up study for tests of figures; none of its numbers is anybody's. Each row of a table is written as "value provenance".

const origins: Readonly<Record<Provenance, Sourced>> = {
  published: {provenance: 'published', source: 'paper', place: 'Table 9'},
  derived: {provenance: 'derived', source: 'paper', place: 'from Table 9'},
  observed: {provenance: 'observed', source: 'questionnaire', place: 'row 3'},
  simulated: {provenance: 'simulated', source: 'simulation', place: ''},
};

interface Cell extends Sourced {
  readonly value: Value;
}

function cellOf(text: string): Cell {
  const [value = '', provenance] = text.split(' ');
  return {
    value: Number.isFinite(Number(value)) ? Number(value) : (value as Value),
    ...origins[provenance as Provenance],
  };
}

function wte(
  id: string,
  measure: EstablishmentRow['measure'],
  staff: Partial<Record<EstablishmentRow['staff'], string>>,
): EstablishmentRow[] {
  return Object.entries(staff).map(([name, text]) => {
    const {value, ...origin} = cellOf(text);
    return {case: id, staff: name as EstablishmentRow['staff'], measure, wte: value, ...origin};
  });
}

function people(id: string, bands: Partial<Record<HeadcountRow['band'], string>>): HeadcountRow[] {
  return Object.entries(bands).map(([band, text]) => {
    const {value, ...origin} = cellOf(text);
    return {case: id, band: band as HeadcountRow['band'], headcount: value, ...origin};
  });
}

function places(
  id: string,
  bands: DeploymentRow['bands'],
  others: string,
  people: Partial<Record<Area, string>>,
): DeploymentRow[] {
  return areas.map((area) => {
    const {value, ...origin} = cellOf(people[area] ?? others);
    return {case: id, bands, area, headcount: value, ...origin};
  });
}

function categoryOf(category: string, theme: string, order: number): Category {
  return {category, theme, order, name: `Category ${category}`, short: category, description: ''};
}

function participantOf(participant: string, number: number): Participant {
  return {
    participant,
    kind: participant.startsWith('RSM') ? 'service-manager' : 'network-representative',
    number,
    case: '',
    ...origins.published,
  };
}

/** A trust of 50 people, so that its support share in per cent is twice the number of support workers. */
function censusTrust(trust: string, support: Value): CensusRow[] {
  const row = (band: CensusRow['band'], headcount: Value): CensusRow => ({
    trust,
    kind: 'acute',
    band,
    headcount,
    ...origins.simulated,
  });
  const others = (['band-3', 'band-4', 'band-6', 'band-7', 'band-8'] as const).map((band) =>
    row(band, 0),
  );
  return [
    row('band-2', support),
    ...others,
    row('band-5', typeof support === 'number' ? 50 - support : 50),
  ];
}

function claim(id: string, value: number, unit: string, decimals: number): Claim {
  return {
    claim: id,
    statement: `statement of ${id}`,
    value,
    unit,
    decimals,
    n: null,
    numerator: null,
    denominator: null,
    note: '',
    discrepancies: [],
    ...unchecked,
    ...origins.published,
  };
}

/** The tables of the eight cases, with values of every kind in every figure. */
export const mixed: Study = {
  sources: [],
  sampling: [],
  said: [],
  discrepancies: [],
  references: [],
  instruments: [],
  themes: [
    {theme: 'first', order: 1, name: 'First', short: 'First'},
    {theme: 'second', order: 2, name: 'Second', short: 'Second'},
  ],
  categories: [
    categoryOf('one', 'first', 1),
    categoryOf('two', 'first', 2),
    categoryOf('three', 'second', 1),
  ],
  participants: [
    participantOf('RSM1', 1),
    participantOf('RSM2', 2),
    participantOf('RSM3', 3),
    participantOf('INR1', 1),
  ],
  quotations: [
    {
      quotation: 'q1',
      participants: ['RSM2', 'INR1'],
      category: 'one',
      text: 'words',
      about: '',
      ...origins.published,
    },
  ],
  matrix: [
    {participant: 'RSM1', category: 'three', summary: 'summary', ...origins.published},
    {participant: 'RSM2', category: 'one', summary: 'summary', ...origins.published},
  ],
  deployment: (['bands-2-and-3', 'band-4'] as const).flatMap((bands) => [
    ...places('T01', bands, '0 simulated', {
      'x-ray': '3 simulated',
      'ct': '17 simulated',
      'rotational': '5 simulated',
    }),
    ...places('T02', bands, '0 derived', {'x-ray': '4 published'}),
    ...places('T04', bands, '0 observed', {mri: '6 observed', dexa: 'suppressed observed'}),
  ]),
  cases: Array.from({length: 8}, (_, index) => ({
    case: `T0${index + 1}`,
    number: index + 1,
    ...origins.published,
  })),
  establishment: [
    ...wte('T01', 'funded', {
      support: '41.7 simulated',
      radiographers: '121.3 simulated',
      imaging: '163 published',
    }),
    ...wte('T02', 'funded', {support: '60.5 published', radiographers: '143.5 published'}),
    ...wte('T03', 'funded', {support: '13.9 simulated', radiographers: '55.7 simulated'}),
    ...wte('T04', 'funded', {support: '33 observed', radiographers: '77 observed'}),
    ...wte('T05', 'funded', {imaging: '91.9 simulated'}),
    ...wte('T06', 'funded', {imaging: '130 published'}),
    ...wte('T07', 'funded', {imaging: 'not-supplied observed'}),
    ...wte('T01', 'in-post', {support: '37.1 simulated'}),
    ...wte('T02', 'in-post', {support: '62 published'}),
    ...wte('T04', 'in-post', {support: '30 observed'}),
  ],
  headcount: [
    ...people('T01', {
      'band-2': '29 simulated',
      'band-3': '19 simulated',
      'band-4': '12 published',
    }),
    ...people('T02', {'band-2': '44 published', 'band-3': '31 published', 'band-4': '0 published'}),
    ...people('T03', {'band-2': '17 simulated', 'band-3': '0 simulated', 'band-4': '23 simulated'}),
    ...people('T04', {'band-2': '22 observed', 'band-3': '11 observed', 'band-4': '3 observed'}),
    ...people('T05', {'band-2': '39 simulated', 'band-3': '26 simulated', 'band-4': '7 derived'}),
    ...people('T06', {
      'band-2': 'not-supplied observed',
      'band-3': 'not-supplied observed',
      'band-4': 'not-supplied observed',
    }),
    ...people('T08', {
      'band-2': '9 observed',
      'band-3': '4 observed',
      'band-4': 'suppressed observed',
    }),
  ],
  statements: [
    {case: 'T03', statement: 'support-share', value: 20, ...origins.published},
    {case: 'T08', statement: 'support-share', value: 25, ...origins.published},
    {case: 'T01', statement: 'band-4-share', value: 20, ...origins.published},
  ],
  census: ([4, 6, 8, 9, 11, 12, 14, 17, 20, 'suppressed'] as const).flatMap((support, index) =>
    censusTrust(`C${String(index + 1).padStart(3, '0')}`, support),
  ),
  claims: [
    claim('census-share-median', 23.41, '%', 2),
    claim('census-share-lower-quartile', 15.5, '%', 1),
    claim('census-share-upper-quartile', 29.3, '%', 1),
    claim('census-share-low-median', 11.5, '%', 1),
    claim('census-share-medium-median', 22.9, '%', 1),
    claim('census-share-high-median', 33.3, '%', 1),
    claim('nhs-share', 36.7, '%', 1),
    claim('establishment-largest', 204, 'WTE', 0),
  ],
  figureClaims: [
    ...figureClaimsOf('census', {
      'median': 'census-share-median',
      'lower-quartile': 'census-share-lower-quartile',
      'upper-quartile': 'census-share-upper-quartile',
      'low-adopters-median': 'census-share-low-median',
      'medium-adopters-median': 'census-share-medium-median',
      'high-adopters-median': 'census-share-high-median',
      'wider-nhs': 'nhs-share',
    }),
    ...figureClaimsOf('establishment', {largest: 'establishment-largest'}),
    ...figureClaimsOf('trust-place', {
      'largest-establishment': 'establishment-largest',
      'census-lower-quartile': 'census-share-lower-quartile',
      'census-median': 'census-share-median',
      'census-upper-quartile': 'census-share-upper-quartile',
      'census-size': 'census-trusts',
    }),
  ],
};

export const published: Study = publishedOnly(mixed);

/** A study as if every row of its tables were of one kind; published statistics stay what they are. */
export function everyRow(study: Study, provenance: Provenance): Study {
  const as = <Row extends Sourced>(row: Row): Row => ({...row, ...origins[provenance]});
  return {
    ...study,
    establishment: study.establishment.map(as),
    headcount: study.headcount.map(as),
    deployment: study.deployment.map(as),
    statements: study.statements.map(as),
    census: study.census.map(as),
  };
}

/** The mixed study as if researchers had observed every row of it. */
export const observed: Study = everyRow(mixed, 'observed');

function isSimulated({provenance}: Sourced): boolean {
  return provenance === 'simulated';
}

/** The same study with other numbers wherever they are simulated, near enough to leave ranks and scales as they are. */
export const shifted: Study = {
  ...mixed,
  establishment: mixed.establishment.map((row) =>
    isSimulated(row) && typeof row.wte === 'number' ? {...row, wte: row.wte + 0.4} : row,
  ),
  headcount: mixed.headcount.map((row) =>
    isSimulated(row) && typeof row.headcount === 'number' && row.headcount > 0
      ? {...row, headcount: row.headcount + 1}
      : row,
  ),
  deployment: mixed.deployment.map((row) =>
    isSimulated(row) && typeof row.headcount === 'number' && row.headcount > 0
      ? {...row, headcount: row.headcount + 1}
      : row,
  ),
  census: mixed.census.map((row) =>
    row.band === 'band-5' && typeof row.headcount === 'number'
      ? {...row, headcount: row.headcount + 1}
      : row,
  ),
};
