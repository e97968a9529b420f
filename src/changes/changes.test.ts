import {expect, test} from 'vitest';
import {areas} from '../model/workforce/workforce.ts';
import {fixtureFiles} from '../testing/fixtures/study.ts';
import {type Changes, changesBetween, isSame} from './changes.ts';
import {changesPage} from './page.ts';
import {changeLines} from './say.ts';
import {type Side, sideOf} from './side.ts';

const text = [
  '---',
  'page: findings',
  'title: "Of {claim:cases}"',
  '---',
  '',
  '<Claim id="cases" /> took part, <Says of="cases">three</Says> of them. They were asked.',
  '',
].join('\n');

/** From the text that is there to the one that shall be. */
type Edits = Readonly<Record<string, readonly [find: string, put: string]>>;

function side(name: string, edits: Edits = {}): Side {
  const files = {...fixtureFiles(), 'content/pages/findings.mdx': text};
  for (const [file, [find, put]] of Object.entries(edits)) {
    const before = files[file as keyof typeof files] ?? '';
    if (!before.includes(find)) throw new Error(`${file} has no "${find}".`);
    Object.assign(files, {[file]: before.replace(find, () => put)});
  }
  const bytes = Object.entries(files).map(([file, each]) => [file, Buffer.from(each)] as const);
  return sideOf(name, new Map(bytes));
}

const before = side('the edition');
const after = (edits: Edits): Changes => changesBetween(before, side('now', edits));

const headcount = 'data/questionnaire/headcount.csv';
const claims = 'data/claims.csv';

test('two studies that are the same differ in nothing', () => {
  const changes = after({});
  expect(isSame(changes)).toBe(true);
  expect(changeLines(changes)).toEqual(['Nothing differs from the edition.']);
  expect(changesPage(changes)).toContain('<h1>Nothing differs from the edition</h1>');
});

test('a headcount is told with its cell, what it changes with the cell as its cause, and each figure', () => {
  const changes = after({[headcount]: ['T02,band-2,18,', 'T02,band-2,19,']});
  const cause = `${headcount}, T02 / band-2: headcount 18 → 19 (C6)`;
  expect(changes.rows).toMatchObject([
    {kind: 'changed', key: 'T02 / band-2', cells: [{column: 'headcount', cell: 'C6'}]},
  ]);
  const known = changes.sentences.find(({place}) => place === '/trusts/2/, what is known');
  expect(known).toMatchObject({typed: '', causes: [{words: cause}]});
  expect(changes.figures.map(({id}) => id)).toContain('trust-bands-t02');
  for (const {causes} of [...changes.sentences, ...changes.figures])
    expect(causes.map(({words}) => words)).toEqual([cause]);
  const page = changesPage(changes);
  expect(page).toContain('<td><del>18</del></td><td><ins>19</ins></td><td>C6</td>');
  expect(page.match(/<img src="data:image\/svg\+xml;base64,/g)?.length).toBeGreaterThan(1);
  // Nothing of it lies elsewhere.
  expect(page).not.toMatch(/(src|href)="(?!data:|#)/);
});

test('bound words that stop being true are named with their line and the cell', () => {
  const {falseWords, sentences} = after({[claims]: ['took part,3,', 'took part,4,']});
  const cause = {words: 'data/claims.csv, cases: value 3 → 4 (C2)'};
  expect(falseWords).toMatchObject([
    {file: 'content/pages/findings.mdx', line: 6, words: 'three', causes: [cause]},
  ]);
  expect(falseWords[0]?.why).toContain('“three” is not true: 4');
  expect(sentences.slice(0, 2)).toMatchObject([
    {before: 'Of 3 trusts', after: 'Of 4 trusts', causes: [cause]},
    {before: '3 trusts took part, three of them.', causes: [cause]},
  ]);
});

test('a sentence that was rewritten is told with its line, and its neighbours are not', () => {
  const {sentences, rows} = after({
    'content/pages/findings.mdx': ['They were asked.', 'They were asked twice.'],
  });
  expect(rows).toEqual([]);
  expect(sentences).toEqual([
    {
      place: 'content/pages/findings.mdx',
      before: 'They were asked.',
      after: 'They were asked twice.',
      causes: [],
      typed: 'content/pages/findings.mdx, line 6',
    },
  ]);
});

test('what the report says of itself is compared line by line', () => {
  const files = (name: string): Map<string, Uint8Array> =>
    new Map([['content/report.json', Buffer.from(`{\n  "name": "${name}"\n}\n`)]]);
  const changes = changesBetween(sideOf('one', files('A')), sideOf('other', files('B')));
  expect(changes.sentences).toMatchObject([
    {before: '"name": "A"', after: '"name": "B"', typed: 'content/report.json, line 2'},
  ]);
});

test('a number that is judged otherwise is told with both verdicts and why', () => {
  const step = 'count,not-checkable,A plain count';
  const base = side('the edition', {[claims]: [step, 'count,count:cases,']});
  const grown = side('now', {
    [claims]: [step, 'count,count:cases,'],
    'data/cases.csv': ['T03,3,published,paper,Table 1\n', ''],
  });
  const {verdicts} = changesBetween(base, grown);
  expect(verdicts).toMatchObject([
    {
      claim: 'cases',
      before: 'reproduced',
      after: 'contradicted',
      causes: [{words: expect.stringContaining('T03: row 4 is gone') as string}],
    },
  ]);
});

test('a trust that changes its rank or its category is told with both', () => {
  const {trusts} = after({
    'data/sampling.csv': [
      'T02,medium,small,C002,simulated,simulation,',
      'T02,medium,small,C002,observed,survey,',
    ],
    [headcount]: ['T02,band-4,1,', 'T02,band-4,11,'],
  });
  expect(trusts.map(({number, what, before, after}) => [number, what, before, after])).toEqual(
    expect.arrayContaining([
      [2, 'adopter category', 'none', 'medium'],
      [2, 'rank by support staff at band 4', '2 of 2, with 1', '1 of 2, with 11'],
    ]),
  );
});

test('simulated rows are counted and not listed', () => {
  const changes = after({
    'data/census/census.csv': ['C001,acute,band-2,10,', 'C001,acute,band-2,11,'],
  });
  expect(changes.rows).toMatchObject([{isSimulated: true}]);
  expect(changeLines(changes)).toContain('    simulated rows: 1 changed');
  expect(changeLines(changes)).toContain('  Drawings with simulated rows were not compared.');
  expect(changesPage(changes)).toContain('1 simulated row differs as well.');
});

test('where a table cannot be read, rows and texts are compared and nothing that rests on them', () => {
  const changes = after({[headcount]: ['T02,band-2,18,', 'T02,band-2,about 18,']});
  expect(changes.rows).toHaveLength(1);
  expect([changes.verdicts, changes.figures]).toEqual([[], []]);
  expect(changeLines(changes)).toEqual(
    expect.arrayContaining([
      expect.stringContaining(`  now: ${headcount}, row 6, column "headcount" (C6): "about 18" is`),
      '  So only rows and texts were compared, and not what follows from them.',
    ]),
  );
});

test('what takes two changes names both of them', () => {
  const {trusts} = changesBetween(
    before,
    side('now', {
      [headcount]: [
        'T01,band-2,20,simulated,simulation,\nT01,band-3,5,simulated,simulation,',
        'T01,band-2,20,observed,survey,\nT01,band-3,5,observed,survey,',
      ],
    }),
  );
  expect(trusts.flatMap(({causes}) => causes.map(({rows}) => rows[0]?.key))).toContain(
    'T01 / band-2',
  );
});

test('of two long cells, what stands where they differ is told', () => {
  const start = 'A long statement that goes on and on before it comes to a number which is ';
  const [one, other] = [side('now'), side('now')];
  for (const [each, word] of [
    [one, 'small'],
    [other, 'large'],
  ] as const)
    (each.files as Map<string, Uint8Array>).set(
      claims,
      Buffer.from(fixtureFiles()[claims]!.replace('services took part', start + word)),
    );
  const [line] = changeLines(changesBetween(one, other)).filter((each) => each.includes('cases:'));
  expect(line?.trim()).toBe('cases: statement “… is small” → “… is large” (B2)');
});

test('rows of a later survey are told with their numbers and cells, and as the cause of what follows', () => {
  const rows = 'T02,band-4,2,observed,later,"a.xlsx, B2"\n';
  const survey = 'later,A team,A survey,2026,2026-03,CC BY 4.0,,,Survey 2026,3\n';
  const files = fixtureFiles();
  const added = {
    [headcount]: `${files[headcount]}${rows}`,
    'data/sources.csv': `${files['data/sources.csv']}${survey}`,
  };
  const bytes = Object.entries({...files, 'content/pages/findings.mdx': text, ...added}).map(
    ([file, each]) => [file, Buffer.from(each)] as const,
  );
  const changes = changesBetween(before, sideOf('now', new Map(bytes)));
  const line = changeLines(changes).find((each) => each.includes('T02 / band-4'));
  expect(line?.trim()).toMatch(/^T02 \/ band-4 \/ later: new, headcount 2 \(C\d+\)$/);
  expect(changes.figures.length).toBeGreaterThan(0);
  for (const {causes} of changes.figures)
    expect(causes.map(({words}) => words)).toContainEqual(
      expect.stringMatching(/T02 \/ band-4 \/ later: new, headcount 2 \(C\d+\)$/),
    );
});

test('of many rows together, it is said where they stand and what the first of them holds', () => {
  const survey = 'later,A team,A survey,2026,2026-03,CC BY 4.0,,,Survey 2026,3\n';
  const deployment = 'data/questionnaire/deployment.csv';
  const files = fixtureFiles();
  const rows = ['T01', 'T02'].flatMap((trust) =>
    ['bands-2-and-3', 'band-4'].flatMap((bands) =>
      areas.map((area) => `${trust},${bands},${area},7,observed,later,\n`),
    ),
  );
  const added = {
    [deployment]: `${files[deployment]}${rows.join('')}`,
    'data/sources.csv': `${files['data/sources.csv']}${survey}`,
  };
  const bytes = Object.entries({...files, 'content/pages/findings.mdx': text, ...added}).map(
    ([file, each]) => [file, Buffer.from(each)] as const,
  );
  const changes = changesBetween(before, sideOf('now', new Map(bytes)));
  const words = changes.figures.flatMap(({causes}) => causes.map((cause) => cause.words));
  const first = files[deployment]!.trimEnd().split('\n').length + 1;
  expect(words).toContain(
    `${deployment}, T01: 24 rows, rows ${first} to ${first + 23}; ` +
      `the first: new, headcount 7 (D${first})`,
  );
});

test('a category that comes with its theme is told by both, though neither stands alone', () => {
  const files = fixtureFiles();
  const [themes, categories] = ['data/framework/themes.csv', 'data/framework/categories.csv'];
  const added = {
    [themes!]: `${files[themes!]}late,9,Late,Late\n`,
    [categories!]: `${files[categories!]}later,late,1,Later,Later,What came later.\n`,
  };
  const bytes = Object.entries({...files, 'content/pages/findings.mdx': text, ...added}).map(
    ([file, each]) => [file, Buffer.from(each)] as const,
  );
  const {figures} = changesBetween(before, sideOf('now', new Map(bytes)));
  const words = figures.flatMap(({causes}) => causes.map((cause) => cause.words));
  expect(words).toEqual(expect.arrayContaining([expect.stringContaining(`${categories}, later`)]));
});
