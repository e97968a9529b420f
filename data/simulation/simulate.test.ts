import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import {drawnFile, readDrawn, writeDrawn} from '../../src/study/drawn.ts';
import {seed, simulate, type Texts} from './simulation.ts';
import {drawnRows, fileOf, type SimulatedTable, simulatedTables} from './tables.ts';

// A run that finds no draw tries them all first: seconds on a busy machine.
vi.setConfig({testTimeout: 60_000});

const project = join(import.meta.dirname, '..', '..');
const shipped = Object.fromEntries(
  simulatedTables.map((name) => [name, readFileSync(join(project, fileOf(name)), 'utf8')]),
) as Record<SimulatedTable, string>;

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const isSimulated = (line: string): boolean => line.includes(',simulated,');

/** What ends an observed row of a table that has a column for the claims on which a row rests. */
const withoutClaim = (name: SimulatedTable): string =>
  lines(shipped[name])[0]?.endsWith(',rests_on') ? ',' : '';

/** The shipped tables without simulated rows and with other rows at their end. */
const published = (added: Partial<Record<SimulatedTable, readonly string[]>> = {}): Texts =>
  Object.fromEntries(
    simulatedTables.map((name) => [
      name,
      [
        ...lines(shipped[name]).filter((line) => !isSimulated(line)),
        ...(added[name] ?? []).map((line) => line + withoutClaim(name)),
      ]
        .map((line) => `${line}\n`)
        .join(''),
    ]),
  ) as Texts;

const observed = (...cells: readonly (string | number)[]): string =>
  [...cells, 'observed', 'paper', 'questionnaire'].join(',');

/** New texts; fails the test with what went wrong where there are none. */
function drawn(texts: Texts, from?: number): Texts {
  const simulation = simulate(texts, from);
  const failed = simulation.results.flatMap(({constraints}) =>
    constraints.filter(({holds}) => !holds).map(({says}) => says),
  );
  expect([...failed, ...(simulation.texts ? [] : simulation.stuck)]).toEqual([]);
  return simulation.texts as Texts;
}

const cellsOf = (text: string, ...start: readonly string[]): string[][] =>
  lines(text)
    .map((line) => line.split(','))
    .filter((cells) => start.every((cell, index) => cells[index] === cell));

test('the shipped simulated rows are those that the generator draws', () => {
  expect(drawn(shipped)).toEqual(shipped);
});

test('the simulated rows that a table holds do not change those that are drawn', () => {
  expect(drawn(published())).toEqual(shipped);
});

test('the order of the rows in a file does not matter', () => {
  const turned = Object.fromEntries(
    Object.entries(shipped).map(([name, text]) => {
      const [header, ...rows] = lines(text);
      return [name, [header, ...rows.reverse()].map((line) => `${line}\n`).join('')];
    }),
  ) as Texts;
  expect(drawn(turned)).toEqual(shipped);
});

test('another seed gives other rows that meet every constraint', () => {
  const others = drawn(published(), seed + 1000);
  for (const name of simulatedTables) expect(others[name], name).not.toBe(shipped[name]);
});

test('every row that is not simulated stays byte for byte', () => {
  const rows = {
    headcount: [
      'T05,band-2,20,observed,paper,"a place, with a ""comma"" and a; second half"',
      'T05,band-3,"7",observed,paper,',
    ],
    census: [observed('C044', 'acute', 'band-2', 12)],
  };
  const before = published(rows);
  const after = drawn(before);
  for (const row of [...rows.headcount, ...rows.census])
    expect(after.headcount + after.census).toContain(`\n${row}`);
  for (const name of simulatedTables)
    expect(lines(after[name]), name).toEqual(expect.arrayContaining(lines(before[name])));
});

test('Windows line ends and a mark at the start of a file stay', () => {
  const before = published();
  const windows = `\uFEFF${before.headcount.replaceAll('\n', '\r\n')}`;
  expect(drawn({...before, headcount: windows}).headcount).toBe(
    `\uFEFF${shipped.headcount.replaceAll('\n', '\r\n')}`,
  );
});

test('an observed headcount stands in place of the simulated one, and the census follows it', () => {
  const after = drawn(published({headcount: [observed('T05', 'band-2', 23)]}));
  expect(cellsOf(after.headcount, 'T05', 'band-2').map((cells) => cells[3])).toEqual(['observed']);
  const trust = cellsOf(after.sampling, 'T05')[0]?.[3] ?? '';
  expect(cellsOf(after.census, trust).find((cells) => cells[2] === 'band-2')?.[3]).toBe('23');
});

test('an observed establishment is respected in headcount, census and correlation', () => {
  const rows = [
    ['support', 'funded', 30.2],
    ['support', 'in-post', 29.8],
    ['radiographers', 'funded', 101],
    ['radiographers', 'in-post', 88.4],
  ];
  const after = drawn(published({establishment: rows.map((cells) => observed('T05', ...cells))}));
  expect(cellsOf(after.establishment, 'T05').map((cells) => cells[4])).toEqual(
    Array(4).fill('observed'),
  );
});

test('choices of the simulation do not bind observed rows: part-timers and vacancies stay', () => {
  const rows = [
    ['support', 'funded', 27],
    ['support', 'in-post', 24],
    ['radiographers', 'funded', 101],
    ['radiographers', 'in-post', 88.4],
  ];
  const bands = [
    ['band-2', 27],
    ['band-3', 4],
    ['band-4', 4],
  ];
  const after = drawn(
    published({
      establishment: rows.map((cells) => observed('T05', ...cells)),
      headcount: bands.map((cells) => observed('T05', ...cells)),
    }),
  );
  expect(24 / 35).toBeLessThan(0.8);
  expect(cellsOf(after.headcount, 'T05').map((cells) => cells[3])).toEqual(
    Array(3).fill('observed'),
  );
});

test('an observed total leaves its split to the simulation', () => {
  const after = drawn(published({establishment: [observed('T05', 'imaging', 'funded', 140.4)]}));
  const parts = cellsOf(after.establishment, 'T05')
    .filter((cells) => cells[2] === 'funded' && cells[4] === 'simulated')
    .map((cells) => Math.round(10 * Number(cells[3])));
  expect(parts).toHaveLength(2);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(1404);
});

test('observed areas of deployment make the headcount of their bands', () => {
  const areas = {
    'x-ray': 1,
    'ct': 4,
    'mri': 2,
    'ultrasound': 5,
    'mammography': 0,
    'nuclear-medicine': 0,
    'interventional': 2,
    'dexa': 0,
    'cardiac': 0,
    'theatre-and-mobile': 0,
    'general-or-clerical': 3,
    'rotational': 6,
  };
  const after = drawn(
    published({
      deployment: Object.entries(areas).map(([area, people]) =>
        observed('T05', 'bands-2-and-3', area, people),
      ),
      headcount: [observed('T05', 'band-4', 2)],
    }),
  );
  const lower = cellsOf(after.headcount, 'T05')
    .filter((cells) => cells[1] !== 'band-4')
    .map((cells) => Number(cells[2]));
  expect(lower.reduce((sum, people) => sum + people, 0)).toBe(23);
});

test('an observed sampling row decides size, adopter category and census trust', () => {
  const after = drawn(published({sampling: [observed('T05', 'high', 'large', 'C099')]}));
  expect(cellsOf(after.sampling, 'T05').map((cells) => cells.slice(1, 5))).toEqual([
    ['high', 'large', 'C099', 'observed'],
  ]);
});

test('a case whose kept row says that nothing was supplied gets no simulated number', () => {
  const after = drawn(
    published({establishment: [observed('T05', 'support', 'funded', 'not-supplied')]}),
  );
  expect(cellsOf(after.establishment, 'T05')).toHaveLength(1);
});

test('a kept row that contradicts a published extreme leaves no draw', () => {
  const {texts, stuck, contradictions} = simulate(
    published({establishment: [observed('T05', 'imaging', 'funded', 60)]}),
  );
  expect(texts).toBeUndefined();
  expect(contradictions).toEqual([
    'data/questionnaire/establishment.csv, row 4: ' +
      'T05 has 60 funded WTE, and the published smallest is 78 WTE, that of T20.',
  ]);
  expect(stuck).toEqual(['T05: no size and adopter category fit what is known of it']);
});

test('without the published total of Trust 8 nothing comes back', () => {
  const texts = published();
  expect(
    simulate({...texts, establishment: texts.establishment.replace(/T08,imaging.*\n/, '')}).texts,
  ).toBeUndefined();
});

test('two kept rows about one thing are refused', () => {
  const texts = published({
    headcount: [observed('T05', 'band-2', 20), observed('T05', 'band-2', 21)],
  });
  expect(() => simulate(texts)).toThrow(
    'data/questionnaire/headcount.csv: two rows speak of T05 band-2. Delete one of them.',
  );
});

test('a cell that cannot be read is refused with file, row and column', () => {
  const texts = published({establishment: [observed('T05', 'support', 'funded', 'many')]});
  expect(() => simulate(texts)).toThrow(
    'data/questionnaire/establishment.csv, row 4, column "wte": "many"',
  );
});

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, {recursive: true})));

/** Runs the command on a copy of the data, after a change to one of its files. */
function run(change: (path: (name: SimulatedTable) => string) => void): {
  status: number | null;
  stdout: string;
  stderr: string;
  after: Texts;
  path: (name: SimulatedTable) => string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
  folders.push(folder);
  for (const name of simulatedTables)
    cpSync(join(project, fileOf(name)), join(folder, fileOf(name)));
  const path = (name: SimulatedTable): string => join(folder, fileOf(name));
  change(path);
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'simulate.ts'), folder],
    {encoding: 'utf8'},
  );
  const after = Object.fromEntries(
    simulatedTables.map((name) => [name, readFileSync(join(folder, fileOf(name)), 'latin1')]),
  ) as Record<SimulatedTable, string>;
  return {status, stdout, stderr, after, path};
}

test('the command writes the shipped bytes and says what each block measures', () => {
  const {status, stdout, after, path} = run((at) =>
    writeFileSync(at('census'), `${lines(shipped.census)[0]}\n`),
  );
  expect(status).toBe(0);
  expect(after).toEqual(shipped);
  expect(stdout).toContain('Census\n');
  expect(stdout).toContain(
    `Every constraint holds. 30 rows were kept and 1492 drawn again. Written:\n  ${path('sampling')}\n`,
  );
  expect(stdout).toContain(
    '  holds  median share, per cent: 22.27 [census paper, median and IQR]: measured 22.27\n',
  );
});

test('the command writes a hash of each drawn row, by which it is known under any name', () => {
  const manifest = readFileSync(join(project, drawnFile), 'utf8');
  expect(writeDrawn(drawnRows(shipped))).toBe(manifest);
  expect(readDrawn(Buffer.from(manifest)).size).toBe(1492);
  const renamed = shipped.headcount.replace('simulated,simulation', 'published,paper');
  expect(drawnRows({...shipped, headcount: renamed})).toHaveLength(1491);
});

test('the command exits 1 and writes nothing where a constraint fails', () => {
  const broken = shipped.deployment.replace('T08,band-4,rotational,0', 'T08,band-4,rotational,2');
  const {status, stdout, stderr, after} = run((path) => writeFileSync(path('deployment'), broken));
  expect(status).toBe(1);
  expect(stdout).toContain(
    '  FAILS  rotational posts of T08, band 4: 0 [category 1.3]: measured 2\n',
  );
  expect(stderr).toContain('Nothing was written.');
  expect(stderr).toMatch(/\n {2}data\/questionnaire\/deployment\.csv, row \d+: T08 has 2 people /);
  expect(stderr).toContain(
    'T08 has 2 people at rotational, band-4, and what is published of it says that no post rotates.\n',
  );
  expect(after).toEqual({...shipped, deployment: broken});
});

test('the command refuses a file in another encoding, which it could not keep byte for byte', () => {
  const foreign = `${shipped.headcount}T05,support,30,observed,paper,caf\u00e9\n`;
  const {status, stderr, after} = run((path) =>
    writeFileSync(path('headcount'), foreign, 'latin1'),
  );
  expect(status).toBe(1);
  expect(stderr).toContain('This file is not UTF-8');
  expect(after.headcount).toBe(foreign);
});
