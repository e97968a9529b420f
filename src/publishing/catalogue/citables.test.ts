import {expect, test} from 'vitest';
import type {StatusRow} from '../../model/publishing/record.ts';
import {publishedOnly} from '../../study/published-only.ts';
import {type Changes, fixtureFiles, fixtureTables} from '../../testing/fixtures/study.ts';
import {catalogueOf, publicationProblems} from './citables.ts';
import type {ProseFiles} from './texts.ts';

/** Prose for the made-up study of the tests. */
const prose: ProseFiles = new Map([
  ['categories/rotas.mdx', '---\ncategory: rotas\ntitle: "Rotas"\n---\nEvery post rotates.'],
  [
    'categories/training.mdx',
    '---\ncategory: training\ntitle: "Training"\n---\n' +
      '<Claim id="supplied-share" /> have room. <Figure id="coverage" />',
  ],
  ['figures/bands.mdx', '---\nfigure: bands\ncitable:\n  - supplied\n---\n'],
  ['pages/about.mdx', '---\npage: about\n---\nAbout <Claim id="cases" bare /> services.'],
  ['pages/findings.mdx', '---\npage: findings\nscope: [cases, supplied]\n---\nFindings.'],
  ['pages/framework.mdx', '---\npage: framework\n---\nThe matrix.'],
]);

const of = (
  changes: Changes = {},
  texts: ProseFiles = prose,
  statuses: readonly StatusRow[] = [],
) => catalogueOf(fixtureTables(changes), texts, statuses);

/** Kind and id of everything whose hash a change makes another one. */
function changedBy(changes: Changes, texts: ProseFiles = prose): string[] {
  const before = new Map(of().map(({kind, id, hash}) => [`${kind} ${id}`, hash]));
  return of(changes, texts)
    .filter(({kind, id, hash}) => before.get(`${kind} ${id}`) !== hash)
    .map(({kind, id}) => `${kind} ${id}`);
}

const named = (kind: string, id: string, items = of()) =>
  items.find((each) => each.kind === kind && each.id === id);

test('lists every kind, each under its own address', () => {
  const items = of();
  expect([...new Set(items.map(({kind}) => kind))]).toEqual([
    'figure',
    'claim',
    'quotation',
    'table',
    'category',
    'theme',
    'trust',
    'page',
  ]);
  expect(
    [
      'claim cases',
      'quotation q01',
      'table headcount',
      'category rotas',
      'theme roles',
      'trust T02',
      'page findings',
      'page about',
    ].map((name) => named(name.split(' ')[0]!, name.split(' ')[1]!)?.path),
  ).toEqual([
    '/claims/cases/',
    '/quotations/q01/',
    '/tables/headcount/',
    '/categories/rotas/',
    '/themes/roles/',
    '/trusts/2/',
    '/',
    '/about/',
  ]);
  const paths = items.map(({path}) => path);
  expect(paths.filter((path, index) => paths.indexOf(path) < index)).toEqual([]);
});

test('a changed summary changes only its table, category and trust and the page of the matrix', () => {
  expect(
    changedBy({'data/framework/matrix.csv': ['Every post rotates.', 'Each post rotates.']}),
  ).toEqual(['table matrix', 'category rotas', 'trust T02', 'page framework']);
});

test('a changed claim changes its table and whatever names it, and nothing else', () => {
  expect(changedBy({'data/claims.csv': ['services took part,3', 'services joined,3']})).toEqual([
    'claim cases',
    'table claims',
    'page about',
    'page findings',
  ]);
});

test('a changed headcount changes only its table and trust and all figures drawn from it', () => {
  expect(
    changedBy({
      'data/questionnaire/headcount.csv': [
        'T02,band-2,18,observed,survey,\nT02,band-3,4',
        'T02,band-2,17,observed,survey,\nT02,band-3,5',
      ],
    }),
  ).toEqual([
    'figure bands',
    'figure trust-bands-t01',
    'figure trust-bands-t02',
    'table headcount',
    'trust T02',
  ]);
});

test('a changed figure changes the category that places it', () => {
  const changed = changedBy({
    'data/framework/matrix.csv': [
      'INR1,titles',
      'RSM3,training,Has little time.,published,paper,2.3\nINR1,titles',
    ],
  });
  expect(changed).toContain('figure coverage');
  expect(changed).toContain('category training');
  expect(changed).not.toContain('category rotas');
});

test('a changed text changes what it belongs to alone', () => {
  expect(
    changedBy(
      {},
      new Map([...prose, ['pages/about.mdx', `${prose.get('pages/about.mdx')} More.`]]),
    ),
  ).toEqual(['page about']);
});

test('says what shows simulated values, and what can be cited instead', () => {
  expect(named('figure', 'bands')).toMatchObject({simulated: true, instead: ['supplied']});
  expect(named('trust', 'T01')).toMatchObject({simulated: true});
  expect(named('table', 'headcount')).toMatchObject({simulated: true});
  expect(named('table', 'claims')).toMatchObject({simulated: false, instead: []});
});

test('claims that are about a trust can be cited instead of its page', () => {
  const study = of({
    'data/claims.csv': fixtureFiles()
      ['data/claims.csv']!.replace('between size and share', 'between size and share in Trust 2')
      .replace('Fig. 1 text,\n', 'Fig. 1 text,case=T02\n'),
  });
  expect(['T01', 'T02'].map((id) => named('trust', id, study)?.instead)).toEqual([
    [],
    ['size-correlation'],
  ]);
});

test('nothing shows simulated values where there are none', () => {
  expect(
    catalogueOf(publishedOnly(fixtureTables()), prose).filter(({simulated}) => simulated),
  ).toEqual([]);
});

test('takes the date of the data from the sources of the rows', () => {
  expect(named('claim', 'cases')?.dataDate).toBe('');
  expect(named('figure', 'bands')?.dataDate).toBe('2023-02');
  expect(named('trust', 'T02')?.dataDate).toBe('2023-02');
});

test('a simulation dates nothing', () => {
  const dated = of({'data/sources.csv': ['Simulated rows,2024,,', 'Simulated rows,2024,2099,']});
  expect(dated.filter(({dataDate}) => dataDate === '2099')).toEqual([]);
});

const withdrawn: StatusRow = {
  kind: 'quotation',
  id: 'q02',
  status: 'withdrawn',
  reason: 'The speaker asked for it.',
  successor: '/quotations/q01/',
  since: '2026-11',
};

test('carries the status of each thing, and changes no hash with it', () => {
  const [before, after] = [
    named('quotation', 'q02'),
    named('quotation', 'q02', of({}, prose, [withdrawn])),
  ];
  expect(before).toMatchObject({status: 'current', statusReason: '', successor: ''});
  expect(after).toMatchObject({
    status: 'withdrawn',
    statusReason: 'The speaker asked for it.',
    successor: '/quotations/q01/',
    hash: before?.hash,
  });
});

test('a status of something unknown names what was probably meant', () => {
  const statuses = [withdrawn, {...withdrawn, kind: 'claim' as const, id: 'suplied-share'}];
  expect(
    publicationProblems(
      {editions: [], addresses: [], items: new Map(), keptFigures: [], statuses},
      of(),
    ),
  ).toEqual([
    {
      file: 'data/status.csv',
      row: 3,
      column: 'id',
      value: 'suplied-share',
      message: expect.stringMatching(
        /^is no claim of this report\. Did you mean "supplied-share"/,
      ) as string,
    },
  ]);
});

test('an id of another kind is not taken for it', () => {
  const [problem] = publicationProblems(
    {
      editions: [],
      addresses: [],
      items: new Map(),
      keptFigures: [],
      statuses: [{...withdrawn, kind: 'table'}],
    },
    of(),
  );
  expect(problem?.message).toBe(
    'is no table of this report. If it is gone from the report, delete this row and say why in data/addresses.csv.',
  );
});

test('an address cannot be gone while the report has its page', () => {
  const gone = {
    path: '/trusts/2/',
    state: 'gone',
    to: '',
    reason: 'Gone.',
    was_wrong: 'no',
  } as const;
  expect(
    publicationProblems(
      {
        editions: [],
        addresses: [gone, {...gone, path: '/trusts/9/'}],
        items: new Map(),
        keptFigures: [],
        statuses: [],
      },
      of(),
    ).map(({row, value}) => [row, value]),
  ).toEqual([[2, 'gone']]);
});
