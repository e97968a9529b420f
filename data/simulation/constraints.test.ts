/**
 * Holds the shipped tables against the published facts, whatever the provenance of a row: simulated
 * rows now, observed rows later. Every expected number is typed here from the study's collected
 * facts ("facts", by section), never taken from the generator, and everything is computed here from
 * the CSV files alone.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import {deviation, group, mean, median, quantileSorted, sum} from 'd3-array';
import {csvParse} from 'd3-dsv';
import {describe, expect, test} from 'vitest';

type Row = Record<string, string>;

const read = (file: string): Row[] =>
  csvParse(readFileSync(join(import.meta.dirname, '..', file), 'utf8')) as Row[];
const [sampling, census] = [read('sampling.csv'), read('census/census.csv')];
const [establishment, headcount] = [
  read('questionnaire/establishment.csv'),
  read('questionnaire/headcount.csv'),
];
const deployment = read('questionnaire/deployment.csv');

const support = ['band-2', 'band-3', 'band-4'];
const allBands = [...support, 'band-5', 'band-6', 'band-7', 'band-8'];
const areas = [
  'x-ray',
  'ct',
  'mri',
  'ultrasound',
  'mammography',
  'nuclear-medicine',
  'interventional',
  'dexa',
  'cardiac',
  'theatre-and-mobile',
  'general-or-clerical',
  'rotational',
];

const casesOf = (rows: Row[]): string[] =>
  [...new Set(rows.map((row) => row['case'] ?? ''))].sort();
const tally = (rows: Row[], column: string, word: string): number =>
  rows.filter((row) => row[column] === word).length;

function find(rows: Row[], where: Row, column: string): number {
  const row = rows.find((candidate) =>
    Object.entries(where).every(([key, word]) => candidate[key] === word),
  );
  return row ? Number(row[column]) : NaN;
}

const wte = (id: string, staff: string, measure: string): number =>
  find(establishment, {case: id, staff, measure}, 'wte');
const funded = (id: string): number =>
  wte(id, 'support', 'funded') + wte(id, 'radiographers', 'funded');
const fundedShare = (id: string): number => (100 * wte(id, 'support', 'funded')) / funded(id);
const plotted = casesOf(establishment);

const people = (id: string, band: string): number => find(headcount, {case: id, band}, 'headcount');
const supportPeople = (id: string): number => sum(support, (band) => people(id, band));
const counted = casesOf(headcount);

const deployed = (bands: string, id: string, area: string): number =>
  find(deployment, {case: id, bands, area}, 'headcount');
const deployedIn = (bands: string): string[] =>
  casesOf(deployment.filter((row) => row['bands'] === bands));
const everywhere = (bands: string, area: string): number =>
  sum(deployedIn(bands), (id) => deployed(bands, id, area));
const fixedPosts = (bands: string): number =>
  sum(
    areas.filter((area) => area !== 'rotational'),
    (area) => everywhere(bands, area),
  );

const trusts = [...group(census, (row) => row['trust'] ?? '')].map(([trust, rows]) => {
  const staff = sum(rows, (row) => Number(row['headcount']));
  const supportStaff = sum(
    rows.filter((row) => support.includes(row['band'] ?? '')),
    (row) => Number(row['headcount']),
  );
  return {trust, rows, staff, supportStaff, share: (100 * supportStaff) / staff};
});
const ranked = trusts.toSorted((left, right) => left.share - right.share);
const shares = ranked.map(({share}) => share);
const trustOf = (id: string): (typeof trusts)[number] => {
  const own = sampling.find((row) => row['case'] === id)?.['trust'];
  const found = trusts.find(({trust}) => trust === own);
  if (!found) throw new Error(`${id} has no trust in the census`);
  return found;
};

/** Whether any of the rows is simulated: what the simulation merely chose (facts §4) binds no others. */
const isDrawn = (rows: Row[]): boolean => rows.some((row) => row['provenance'] === 'simulated');
const postsDrawn = (id: string): boolean =>
  isDrawn(establishment.filter((row) => row['case'] === id && row['staff'] !== 'imaging'));
const peopleDrawn = (id: string): boolean =>
  isDrawn([...headcount.filter((row) => row['case'] === id), ...trustOf(id).rows]);

/** Pearson's r from its definition, so that neither the model nor the generator vouches for it. */
function pearson(xs: number[], ys: number[]): number {
  const [meanX, meanY] = [mean(xs) ?? NaN, mean(ys) ?? NaN];
  const product = sum(xs.map((x, index) => (x - meanX) * ((ys[index] ?? NaN) - meanY)));
  return product / ((xs.length - 1) * (deviation(xs) ?? NaN) * (deviation(ys) ?? NaN));
}
const sizeCorrelation = pearson(plotted.map(funded), plotted.map(fundedShare));

describe('Sampling (facts §1)', () => {
  test('there are 24 services: T01 to T24', () => {
    expect(casesOf(sampling)).toEqual(
      Array.from({length: 24}, (_, index) => `T${String(index + 1).padStart(2, '0')}`),
    );
    expect(sampling).toHaveLength(24);
  });

  test('8 are high, 8 medium and 8 low adopters', () => {
    expect(['high', 'medium', 'low'].map((adopter) => tally(sampling, 'adopter', adopter))).toEqual(
      [8, 8, 8],
    );
  });

  test('6 are large, 9 medium and 9 small', () => {
    expect(['large', 'medium', 'small'].map((size) => tally(sampling, 'size', size))).toEqual([
      6, 9, 9,
    ]);
  });

  test('Trusts 3 and 8 are large (facts §4)', () => {
    expect(
      ['T03', 'T08'].map((id) => sampling.find((row) => row['case'] === id)?.['size']),
    ).toEqual(['large', 'large']);
  });

  test('size bands count census headcount: over 150, 80 to 150, under 80 (facts §1, §4)', () => {
    for (const row of sampling) {
      const {staff} = trustOf(row['case'] ?? '');
      expect(row['size'], row['case']).toBe(
        staff > 150 ? 'large' : staff < 80 ? 'small' : 'medium',
      );
    }
  });

  test('each service has a census trust of its own (facts §4)', () => {
    expect(new Set(sampling.map((row) => trustOf(row['case'] ?? '').trust)).size).toBe(24);
  });

  test('adopter categories follow census ranks: 45 low, 46 medium, 46 high (facts §2.8, §4)', () => {
    for (const row of sampling) {
      const rank = 1 + ranked.indexOf(trustOf(row['case'] ?? ''));
      expect(row['adopter'], row['case']).toBe(
        rank <= 45 ? 'low' : rank <= 45 + 46 ? 'medium' : 'high',
      );
    }
  });
});

describe('Census (facts §1, C1 and C2)', () => {
  test('there are 137 trusts: 124 acute and 13 specialist', () => {
    expect(trusts).toHaveLength(137);
    const ofKind = (kind: string): number =>
      trusts.filter(({rows}) => rows.every((row) => row['kind'] === kind)).length;
    expect([ofKind('acute'), ofKind('specialist')]).toEqual([124, 13]);
  });

  test('each trust has a whole number of people in each band from 2 to 8', () => {
    for (const {trust, rows} of trusts) {
      expect(
        rows.map((row) => row['band']),
        trust,
      ).toEqual(allBands);
      for (const row of rows) expect(row['headcount'], trust).toMatch(/^\d+$/);
    }
  });

  test('the median share prints as 22.27 %', () => {
    expect(quantileSorted(shares, 0.5)?.toFixed(2)).toBe('22.27');
  });

  test('the quartiles print as 14.9 and 29.1 %', () => {
    expect([0.25, 0.75].map((part) => quantileSorted(shares, part)?.toFixed(1))).toEqual([
      '14.9',
      '29.1',
    ]);
  });

  test('the pooled share prints as 23.6 %', () => {
    expect(
      (
        (100 * sum(trusts, ({supportStaff}) => supportStaff)) /
        sum(trusts, ({staff}) => staff)
      ).toFixed(1),
    ).toBe('23.6');
  });

  test('the medians of 46 high, 46 medium and 45 low trusts print as 30.7, 22.2 and 10.5 %', () => {
    const categories = [shares.slice(91), shares.slice(45, 91), shares.slice(0, 45)];
    expect(categories.map((category) => category.length)).toEqual([46, 46, 45]);
    expect(categories.map((category) => median(category)?.toFixed(1))).toEqual([
      '30.7',
      '22.2',
      '10.5',
    ]);
  });

  test('no two trusts tie where a category ends', () => {
    expect(shares[44]).toBeLessThan(shares[45] ?? NaN);
    expect(shares[90]).toBeLessThan(shares[91] ?? NaN);
  });
});

describe('Funded establishment, Fig. 1 (facts §1)', () => {
  test('16 trusts supplied it', () => {
    expect(plotted).toHaveLength(16);
  });

  test('Trust 20 is the smallest with 78 WTE and all others are strictly above', () => {
    expect(funded('T20')).toBeCloseTo(78, 9);
    for (const id of plotted.filter((other) => other !== 'T20'))
      expect(funded(id), id).toBeGreaterThan(78.01);
  });

  test('Trust 8 is the largest with 292 WTE and all others are strictly below', () => {
    expect(funded('T08')).toBeCloseTo(292, 9);
    for (const id of plotted.filter((other) => other !== 'T08'))
      expect(funded(id), id).toBeLessThan(291.99);
  });

  test('both totals are published rows of their own (facts §4)', () => {
    const totals = establishment.filter(
      (row) =>
        row['staff'] === 'imaging' &&
        row['measure'] === 'funded' &&
        row['provenance'] === 'published',
    );
    expect(totals.map((row) => [row['case'], Number(row['wte']), row['source']])).toEqual([
      ['T08', 292, 'paper'],
      ['T20', 78, 'paper'],
    ]);
  });

  test('support shares print from 10 % (Trust 18) to 34 % (Trust 6), all others strictly between', () => {
    const printed = new Map(plotted.map((id) => [id, fundedShare(id).toFixed(0)]));
    expect([printed.get('T18'), printed.get('T06')]).toEqual(['10', '34']);
    for (const id of plotted.filter((other) => other !== 'T18' && other !== 'T06')) {
      expect(Number(printed.get(id)), id).toBeGreaterThan(10);
      expect(Number(printed.get(id)), id).toBeLessThan(34);
    }
  });

  test('share and size correlate at r = −0.19', () => {
    expect(sizeCorrelation.toFixed(2)).toBe('-0.19');
  });

  test.runIf(plotted.some(postsDrawn))(
    'the simulated r lies between −0.1914 and −0.1910 (facts §4)',
    () => {
      expect(sizeCorrelation).toBeGreaterThan(-0.1914);
      expect(sizeCorrelation).toBeLessThan(-0.191);
    },
  );

  test('p prints as 0.478 on 14 degrees of freedom (facts §2.1)', () => {
    const t = sizeCorrelation * Math.sqrt(14 / (1 - sizeCorrelation ** 2));
    expect((2 * tCdf(-Math.abs(t), 14)).toFixed(3)).toBe('0.478');
  });

  test.runIf(isDrawn(sampling))('two to six of the services shown are small (facts §4)', () => {
    const small = sampling.filter(
      (row) => row['size'] === 'small' && plotted.includes(row['case'] ?? ''),
    );
    expect(small.length).toBeGreaterThanOrEqual(2);
    expect(small.length).toBeLessThanOrEqual(6);
  });

  test('WTE has at most one decimal place', () => {
    for (const row of establishment)
      expect(row['wte'], JSON.stringify(row)).toMatch(/^\d+(\.\d)?$/);
  });
});

describe('In post, Fig. 5 (facts §1, §3 3.1)', () => {
  const vacancy = (id: string, staff: string): number =>
    1 - wte(id, staff, 'in-post') / wte(id, staff, 'funded');

  test('16 trusts supplied both funded and in-post WTE of both staff groups', () => {
    const complete = plotted.filter((id) =>
      ['support', 'radiographers'].every((staff) => Number.isFinite(vacancy(id, staff))),
    );
    expect(complete).toHaveLength(16);
  });

  test('exactly Trusts 6, 8 and 15 are over-recruited in support', () => {
    expect(plotted.filter((id) => vacancy(id, 'support') < 0)).toEqual(['T06', 'T08', 'T15']);
  });

  test('exactly two services are over-recruited in radiographers', () => {
    expect(plotted.filter((id) => vacancy(id, 'radiographers') < 0)).toHaveLength(2);
  });

  test('radiographer vacancies are high and support vacancies low, taken together', () => {
    const together = (staff: string): number =>
      1 -
      sum(plotted, (id) => wte(id, staff, 'in-post')) /
        sum(plotted, (id) => wte(id, staff, 'funded'));
    expect(together('radiographers')).toBeGreaterThan(0.08);
    expect(Math.abs(together('support'))).toBeLessThan(0.03);
  });

  test('in each simulated service without over-recruitment radiographer vacancies are above support vacancies', () => {
    for (const id of plotted.filter(
      (other) => postsDrawn(other) && vacancy(other, 'radiographers') >= 0,
    )) {
      expect(vacancy(id, 'radiographers'), id).toBeGreaterThan(vacancy(id, 'support'));
    }
  });
});

describe('Headcount, Fig. 2 (facts §1, §3)', () => {
  test('17 trusts supplied bands 2, 3 and 4', () => {
    expect(counted.filter((id) => Number.isFinite(supportPeople(id)))).toHaveLength(17);
  });

  test('29 % have none or one band 4: 5 of 17', () => {
    const few = counted.filter((id) => people(id, 'band-4') <= 1).length;
    expect(few).toBe(5);
    expect(((100 * few) / counted.length).toFixed(0)).toBe('29');
  });

  test('Trust 4 has 15 band 4, which is 30 % of 50', () => {
    expect([people('T04', 'band-4'), supportPeople('T04')]).toEqual([15, 50]);
  });

  test('Trust 8 has 18 band 4, which prints as 23 % of 78', () => {
    expect([people('T08', 'band-4'), supportPeople('T08')]).toEqual([18, 78]);
    expect(((100 * people('T08', 'band-4')) / supportPeople('T08')).toFixed(0)).toBe('23');
  });

  test('the numbers of Trusts 4 and 8 stand in published and derived rows', () => {
    const held = headcount
      .filter((row) => row['provenance'] !== 'simulated')
      .map((row) =>
        ['case', 'band', 'headcount', 'provenance', 'source']
          .map((column) => row[column])
          .join(' '),
      );
    expect(held).toEqual(
      expect.arrayContaining([
        'T04 band-4 15 published paper',
        'T04 support 50 derived paper',
        'T08 band-4 18 published paper',
        'T08 support 78 derived paper',
      ]),
    );
  });

  test('Trust 8 has the most band 4, and Trust 4 is the exception in its share', () => {
    for (const id of counted.filter((other) => other !== 'T08'))
      expect(people(id, 'band-4'), id).toBeLessThan(18);
    for (const id of counted.filter((other) => other !== 'T04'))
      expect(people(id, 'band-4') / supportPeople(id), id).toBeLessThan(0.3);
  });

  test('services lean on band 2 or on band 3, and both models occur', () => {
    const lower = (id: string): number[] => [people(id, 'band-2'), people(id, 'band-3')];
    const leaning = counted.filter((id) => Math.max(...lower(id)) >= 0.6 * sum(lower(id)));
    expect(leaning.length).toBeGreaterThan(0.75 * counted.length);
    const onTwo = leaning.filter((id) => people(id, 'band-2') > people(id, 'band-3')).length;
    expect(Math.min(onTwo, leaning.length - onTwo)).toBeGreaterThanOrEqual(4);
  });

  test('band 4 is fewer than bands 2 and 3 in every service', () => {
    for (const id of counted)
      expect(people(id, 'band-4'), id).toBeLessThan(people(id, 'band-2') + people(id, 'band-3'));
  });

  const ofCase = (id: string, band: string): number =>
    Number(trustOf(id).rows.find((row) => row['band'] === band)?.['headcount']);

  test('Trust 9 is mostly band 2, its band 3 gone (facts §3, RSM9)', () => {
    expect(ofCase('T09', 'band-3')).toBe(0);
    expect(ofCase('T09', 'band-2')).toBeGreaterThan(ofCase('T09', 'band-4'));
  });

  test('Trust 6 has band 3 (facts §3, RSM6)', () => {
    expect(ofCase('T06', 'band-3')).toBeGreaterThan(0);
  });

  test.each(['T10', 'T13', 'T24'])('%s has band 2 (facts §3)', (id) => {
    expect(ofCase(id, 'band-2')).toBeGreaterThan(0);
  });

  test('Trust 7 has few band 4 (facts §3, RSM7)', () => {
    expect(ofCase('T07', 'band-4')).toBeLessThanOrEqual(2);
  });

  test('simulated support headcount is that of the census, band by band', () => {
    for (const id of counted.filter(peopleDrawn))
      for (const band of support) expect(people(id, band), `${id} ${band}`).toBe(ofCase(id, band));
  });
});

describe('Deployment, Figs. 3 and 4 (facts §1, §3 1.3)', () => {
  test('18 trusts supplied bands 2 and 3, and 17 supplied band 4', () => {
    expect([deployedIn('bands-2-and-3').length, deployedIn('band-4').length]).toEqual([18, 17]);
  });

  test('each of them has a row for each area', () => {
    for (const bands of ['bands-2-and-3', 'band-4']) {
      for (const id of deployedIn(bands))
        expect(
          sum(areas, (area) => deployed(bands, id, area)),
          `${id} ${bands}`,
        ).toBeGreaterThanOrEqual(0);
      expect(tally(deployment, 'bands', bands)).toBe(12 * deployedIn(bands).length);
    }
  });

  test.each(['bands-2-and-3', 'band-4'])('all posts of Trust 3 rotate: %s', (bands) => {
    expect(deployed(bands, 'T03', 'rotational')).toBeGreaterThan(0);
    for (const area of areas.slice(0, -1)) expect(deployed(bands, 'T03', area), area).toBe(0);
  });

  test.each(['bands-2-and-3', 'band-4'])(
    'no post of Trust 8 rotates, and the row is published: %s',
    (bands) => {
      const row = deployment.find(
        (candidate) =>
          candidate['case'] === 'T08' &&
          candidate['bands'] === bands &&
          candidate['area'] === 'rotational',
      );
      expect([row?.['headcount'], row?.['provenance'], row?.['source']]).toEqual([
        '0',
        'published',
        'paper',
      ]);
      expect(sum(areas, (area) => deployed(bands, 'T08', area))).toBeGreaterThan(0);
    },
  );

  test('bands 2 and 3 are mostly in CT and ultrasound', () => {
    expect(
      everywhere('bands-2-and-3', 'ct') + everywhere('bands-2-and-3', 'ultrasound'),
    ).toBeGreaterThan(fixedPosts('bands-2-and-3') / 2);
  });

  test('band 4 is mostly in X-ray and mammography, and hardly in CT and ultrasound', () => {
    expect(everywhere('band-4', 'x-ray') + everywhere('band-4', 'mammography')).toBeGreaterThan(
      fixedPosts('band-4') / 2,
    );
    expect(everywhere('band-4', 'ct') + everywhere('band-4', 'ultrasound')).toBeLessThan(
      fixedPosts('band-4') / 10,
    );
  });

  test('most services with band 4 in fixed posts have them in X-ray and mammography only (facts §2.10)', () => {
    const inAreas = (id: string, some: string[]): number =>
      sum(some, (area) => deployed('band-4', id, area));
    const fixed = deployedIn('band-4').filter((id) => inAreas(id, areas.slice(0, -1)) > 0);
    const usual = fixed.filter(
      (id) => inAreas(id, ['x-ray', 'mammography']) === inAreas(id, areas.slice(0, -1)),
    );
    expect(usual.length).toBeGreaterThan(fixed.length / 2);
  });

  test('bands 2 and 3 rotate more often than band 4, by people and by services', () => {
    const part = (bands: string): number =>
      everywhere(bands, 'rotational') / (everywhere(bands, 'rotational') + fixedPosts(bands));
    const services = (bands: string): number =>
      deployedIn(bands).filter((id) => deployed(bands, id, 'rotational') > 0).length;
    expect(part('bands-2-and-3')).toBeGreaterThan(part('band-4'));
    expect(services('bands-2-and-3')).toBeGreaterThan(services('band-4'));
  });

  test('areas add up to the headcount of these bands where a trust supplied both, Trusts 3 and 8 included', () => {
    const both = (bands: string): string[] =>
      deployedIn(bands).filter((id) => counted.includes(id));
    expect(both('bands-2-and-3')).toEqual(expect.arrayContaining(['T03', 'T08']));
    expect(both('band-4')).toEqual(expect.arrayContaining(['T03', 'T08']));
    for (const id of both('bands-2-and-3')) {
      expect(
        sum(areas, (area) => deployed('bands-2-and-3', id, area)),
        id,
      ).toBe(people(id, 'band-2') + people(id, 'band-3'));
    }
    for (const id of both('band-4'))
      expect(
        sum(areas, (area) => deployed('band-4', id, area)),
        id,
      ).toBe(people(id, 'band-4'));
  });
});

describe('Between the tables (facts §1, §4)', () => {
  test('18 of the 24 supplied anything', () => {
    expect(casesOf([...establishment, ...headcount, ...deployment])).toHaveLength(18);
  });

  test('those of whom the paper says something supplied it', () => {
    expect(plotted).toEqual(expect.arrayContaining(['T06', 'T08', 'T15', 'T18', 'T20']));
    expect(counted).toEqual(expect.arrayContaining(['T04', 'T08']));
  });

  test('census share and share in post of a service lie within 3 points', () => {
    for (const id of plotted.filter((other) => postsDrawn(other) || peopleDrawn(other))) {
      const inPost =
        (100 * wte(id, 'support', 'in-post')) /
        (wte(id, 'support', 'in-post') + wte(id, 'radiographers', 'in-post'));
      expect(Math.abs(inPost - trustOf(id).share), id).toBeLessThan(3);
    }
  });

  test.each(['support', 'radiographers'])(
    'WTE in post is 0.80 to 0.95 of headcount: %s',
    (staff) => {
      for (const id of plotted.filter((other) => postsDrawn(other) || peopleDrawn(other))) {
        const {staff: all, supportStaff} = trustOf(id);
        const ratio =
          wte(id, staff, 'in-post') / (staff === 'support' ? supportStaff : all - supportStaff);
        expect(ratio, id).toBeGreaterThanOrEqual(0.8);
        expect(ratio, id).toBeLessThanOrEqual(0.95);
      }
    },
  );

  test('every row has a provenance, and a simulated one names the simulation as its source', () => {
    for (const row of [...sampling, ...census, ...establishment, ...headcount, ...deployment]) {
      expect(['published', 'derived', 'simulated', 'observed']).toContain(row['provenance']);
      expect(row['source'] === 'simulation', JSON.stringify(row)).toBe(
        row['provenance'] === 'simulated',
      );
    }
  });
});
