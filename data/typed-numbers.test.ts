import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {formatProblem} from '../src/loaders/problem.ts';
import {correlationTest} from '../src/model/statistics/correlation.ts';
import {lintDescription} from '../src/prose/description.ts';
import {lintProse} from '../src/prose/lint.ts';
import {assemble} from '../src/study/assemble.ts';
import {wholeStudy} from '../src/study/current.ts';
import {paperText} from '../src/testing/own-study.ts';

// Numbers that are no findings, planted false in this study, and true sentences that have to stay easy to write.

const root = join(import.meta.dirname, '..');
const study = wholeStudy();
/** What is said of numbers alone; words that claim, and what is on record of a trust, have tests of their own. */
const complaintsOf = (text: string): string[] =>
  lintProse('content/a.mdx', text, study)
    .map(({message}) => message)
    .filter((message) => !/ rests on nothing\. Bind it|on record of Trust/.test(message));

describe('in a text', () => {
  const year = 'stands in data/typed-numbers.csv for';
  test.each([
    ['The scope of practice of assistant practitioners dates from 2013.', year],
    ['The Cavendish review came in 2007.', year],
    ['A framework for support workers followed in 2007.', year],
    [
      'In 2013 came a scope of practice, and the Cavendish review in 2007.',
      'its words stand before',
    ],
    ['The Cavendish review of 2013 led to the 2013 scope of practice.', year],
    ['A survey of 2023 asked them.', year],
    ['The scope of practice is from 2008.', '"2008" is typed by hand'],
    ['In 2024 imaging spent more on locum staff.', year],
    ['Networks had to reach maturity by March 2026.', 'taken for March 2026'],
    ['The records were accessed in December 2021.', 'taken for December 2021'],
    ['The paper was received on 25 November.', year],
    ['It was received on 25 November and accepted on 23 October 2024.', 'its words stand before'],
    [
      'The grant is NIHR133318 of the National Institute for Health and Care Research.',
      'Nearest: NIHR133813',
    ],
    ['The Health Research Authority approved it (22/HRA/4227).', 'Nearest: 22/HRA/4272'],
    ['The ethics committee approved it (ER50766731).', 'Nearest: ER50766713'],
    ['The Health Research Authority approved it (NIHR133813).', year],
    ['The degree apprenticeship is at level 7.', 'taken for level 7'],
    ['The degree apprenticeship is at level 5.', year],
    ['Level 3 for support workers, level 2 for senior ones.', 'its words stand before'],
    ['Support staff are paid at band 9.', 'taken for pay band 9'],
    ['Support staff are paid at bands 2 to 5.', 'taken for bands 2 to 5'],
    ['Support staff are paid at bands 4 to 2.', 'Write the lower number first'],
    ['A helper at band 2a.', 'taken for pay band 2a'],
    ['Figure 9 shows posts.', 'taken for Figure 9'],
    ['See Figs 1 and 6.', 'taken for Figure 6'],
    ['Table 2 has the themes.', 'taken for Table 2'],
    ['Appendix 3 has the schedule.', 'taken for Appendix 3'],
    ['Appendices 1 and 4 have them.', 'taken for Appendix 4'],
    ['RSM25 said so.', 'an id that this study does not have'],
    ['INR19 said so.', 'an id that this study does not have'],
    ['Trust 25 rotates its staff.', 'taken for Trust 25'],
    ['Trusts 6, 8 and 51 over-recruited.', 'taken for Trust 51'],
    ['Trust 8, 292 WTE, is large.', '"292" is typed by hand'],
    ['Category 1.4 is about pay.', 'taken for category 1.4'],
    ['Categories 1.2 and 3.4 speak of it.', 'taken for category 3.4'],
    ['Theme 4 is about money.', 'taken for theme 4'],
    ['Question 19 asks for it.', 'taken for question 19'],
    ['Question 15z asks for it.', 'taken for question 15z'],
    ['Reference 36 says so.', 'taken for reference 36'],
    ['It stands in *Radiography* 2025;31(2).', '"2"'],
    ['Quartiles are type 6.', 'taken for type 6'],
    ['The intervals are at 90 per cent.', '"90" is typed by hand'],
    ['The text is under CC BY 3.0.', '"3.0" is typed by hand'],
    ['½ of the posts rotate.', '"½" is typed by hand'],
    ['XII services took part.', '"XII" is typed by hand'],
    ['Ⅻ services took part.', '"Ⅻ" is typed by hand'],
    ['The iv networks left.', '"iv" is typed by hand'],
    ['４２ interviews were held.', '"４２" is typed by hand'],
    ['&#52;2 interviews were held.', '"52" is typed by hand'],
    ['Of {20 + 22} interviews.', 'is an expression'],
    ['Of {"many"} interviews.', 'is an expression'],
    ['<b title="42 interviews">All</b>', '"42" is typed by hand'],
    ['<b title={`42`}>All</b>', 'is an expression'],
    ['`42` interviews.', '"42" is typed by hand'],
    ['<Trust n={25} /> rotates.', 'taken for Trust 25'],
    ['So says <Reference n={36} />.', 'taken for reference 36'],
    ['1. Read.\n2. Sort.\n\n42. Managers were heard.', '"42" is typed by hand'],
    ['---\ntag: "From Figure 7"\n---\n', 'taken for Figure 7'],
    ['---\nsource: "BJR Open 2025;6(1):tzae026"\n---\n', '"2025"'],
    ['<Says rule="half-square">Half</Says> of the services rotate.', 'is about “square”'],
    ['<Says rule="half-square">Most</Says> squares.', 'does not bind “Most”'],
    ['<Says rule="I say so.">Most</Says> services rotate.', 'has no rule'],
    ['<Says rule="all-discrepancies">Every</Says> service is on the list.', 'is about this report'],
    [
      '<Says rule="kinds-of-value">Four</Says> kinds of value came from trusts.',
      'speaks of “trusts”',
    ],
    [
      '<Says rule="nothing-corrected">None</Says> of the managers disagreed.',
      'has none of these words',
    ],
  ])('"%s" is refused', (text, why) => {
    expect(complaintsOf(text).join('\n')).toContain(why);
  });

  test.each([
    'The scope of practice was published in 2007.',
    'The Cavendish review found it in 2013.',
    'In 2007 a scope of practice appeared; the Cavendish review followed in 2013.',
    'A framework for support workers followed in 2021.',
    'A survey of 2024 asked them.',
    'Networks had to reach maturity by March 2025.',
    'The records were accessed in December 2022.',
    'It was received on 23 October 2024, revised on 23 November and accepted on 25 November.',
    'The National Institute for Health and Care Research paid for it (NIHR133813).',
    'The Health Research Authority (22/HRA/4272) and an ethics committee (ER53139410, ER50766713) agreed.',
    'The degree apprenticeship is at level 6.',
    'Levels 2, 3 and 5 lead to the support worker, the senior one and the assistant practitioner.',
    'Support staff are paid at bands 2 to 4, radiographers at bands 5–8.',
    'A lead is paid at band 3, 4 or 5.',
    'An apprentice goes from band 2 to band 6.',
    'Figure 5 shows posts; see Figs 1, 2 and 5, and Fig. 3.',
    'Table 1 and Appendices 1 and 2 list them.',
    'RSM7, INR15 and the managers of Trusts 6, 8 and 15 agree.',
    'Trust 8 and Trust 20 differ.',
    'Categories 1.2 and 3.1 belong to themes 1 and 3.',
    'Category 2.2 ends the theme.',
    'Question 15b of the schedule asks for it; so do questions 1 to 3.',
    'References 17 and 18 print the share.',
    'It stands in *Radiography* 2025;31(1):264–274.',
    'The census is in *BJR Open* 2024;6(1):tzae026.',
    'Quartiles are type 7 of the usual numbering.',
    'The intervals are at 95 per cent.',
    'Staff in post per 100 funded posts.',
    'The text is under CC BY 4.0.',
    'CT, MRI and DEXA are a mix of areas; so is X-ray, via the NHS.',
    '1. Read.\n2. Sort.\n3. Judge.',
    'A square is <Says rule="half-square">half</Says> filled.',
    '<Trust n={24} /> follows COREQ <Reference n={35} />.',
    '{/* 42 is no prose */} Fine.',
    'See [the guide](https://example.org/2023/42).',
  ])('"%s" passes', (text) => {
    expect(complaintsOf(text)).toEqual([]);
  });
});

/** A lie in a table: the file, a piece of a row, what is put in its place, and what the check says of it. */
const lies: readonly (readonly [file: string, find: string, put: string, says: string])[] = [
  [
    'claims',
    '42 interviews less the 24',
    '43 interviews less the 24',
    '"43", which rests on nothing',
  ],
  [
    'claims',
    'and 24 / 0.175 = 137.1.',
    'and 24 / 0.175 = 141.2.',
    '"141.2", which rests on nothing',
  ],
  ['claims', '80 to 150 staff.', '80 to 160 staff.', '"160", which rests on nothing'],
  [
    'claims',
    'Fewer than 80 staff.',
    'Fewer than 80 WTE.',
    '"80", which has the wrong unit: WTE here, staff',
  ],
  [
    'claims',
    'The one whole number of 17 that prints as 29 %',
    'The one whole number of 17 that prints as 31 %',
    '"31 %"',
  ],
  [
    'claims',
    'practitioner (band 4) or none,5',
    'practitioner (band 9) or none,5',
    'taken for pay band 9',
  ],
  [
    'claims',
    'if it was cut off, 76 to 78 fit',
    'if it was cut off, 74 to 78 fit',
    '"74", which rests on nothing',
  ],
  ['claims', 'in a survey of 2024, not', 'in a survey of 2013, not', '“Cavendish”'],
  ['claims', 'In 2023 NHS imaging departments', 'In 2021 NHS imaging departments', '"2021"'],
  ['claims', 'staff in NHS imaging in 2023', 'staff in NHS imaging in 2025', '"2025"'],
  ['claims', 'drawn in Figure 3 of', 'drawn in Figure 8 of', 'taken for Figure 8'],
  ['claims', 'References 5 to 7.', 'References 5 to 70.', 'taken for reference 70'],
  ['claims', 'RSM10, RSM13 and RSM24', 'RSM10, RSM13 and RSM42', 'RSM42'],
  [
    'claims',
    '95 % interval by Fisher z, from r = −0.19',
    '95 % interval by Fisher z, from r = −0.29',
    '"−0.29"',
  ],
  [
    'claims',
    'have two assistant practitioners (band 4) or more',
    'have three assistant practitioners (band 4) or more',
    '"three"',
  ],
  ['discrepancies', 'a p between 0.438 and 0.462', 'a p between 0.338 and 0.462', '"0.338"'],
  ['discrepancies', 'so 14 degrees of freedom', 'so 15 degrees of freedom', '"15"'],
  ['discrepancies', 'which makes 137.', 'which makes 147.', '"147"'],
  ['discrepancies', 'Nine of the 24 services', 'Seven of the 24 services', '"Seven"'],
  ['discrepancies', 'and 3.3 in its heading', 'and 3.4 in its heading', '"3.4"'],
  ['discrepancies', '45 low, 46 medium', '44 low, 46 medium', '"44"'],
  ['discrepancies', '(question 15b)', '(question 51b)', 'taken for question 51b'],
  [
    'framework/matrix',
    '292 WTE, and the most assistant practitioners: 18 people',
    '292 WTE, and the most assistant practitioners: 28 people',
    '"28"',
  ],
  ['framework/matrix', 'Fifteen people at band 4', 'Sixteen people at band 4', '"Sixteen"'],
  ['framework/matrix', '34 % of funded posts', '43 % of funded posts', '"43 %"'],
  ['framework/matrix', 'the usual band 7 nurse', 'the usual band 9 nurse', 'taken for pay band 9'],
  ['framework/matrix', 'to band 6 within six years', 'to band 6 within four years', '"four"'],
  [
    'framework/categories',
    'between bands 2, 3 and 4, and',
    'between bands 2, 3 and 9, and',
    'taken for pay band 9',
  ],
  [
    'framework/categories',
    'whether posts'.replace('w', 'W'),
    'In 18 services, whether posts',
    '"18", which rests on nothing',
  ],
  [
    'framework/quotations',
    'on turnover at band 2',
    'on turnover at band 1',
    'taken for pay band 1',
  ],
  [
    'framework/instruments',
    'Associate practitioners at band 5',
    'Associate practitioners at band 15',
    'taken for pay band 15',
  ],
  [
    'framework/apprenticeships',
    '6,registered radiographer',
    '7,registered radiographer',
    'taken for level 7',
  ],
  [
    'framework/issues',
    'Are support staff valued?',
    'Are support staff in 18 trusts valued?',
    '"18"',
  ],
  ['said', 'the Cavendish review of 2013', 'the Cavendish review of 2012', '"2012"'],
  ['sources', 'Radiologists census 2023,', 'Radiologists census 2022,', '“accessed”'],
  ['sources', 'BJR Open 2024;6(1):tzae026', 'BJR Open 2024;6(1):tzae062', '"6"'],
  ['typed-numbers', '22/HRA/4272,reference', '22/HRA/4722,reference', 'its anchor'],
  [
    'typed-numbers',
    'type 7,convention,quartiles,convention,,',
    'type 7,convention,quartiles,convention,paper,',
    'has chosen itself',
  ],
  ['rules', 'half-square,half', 'half-square,most|half', 'says how many'],
  ['rules', 'vacancy,fewer than', 'vacancy,fewer than|no services', 'names “services”'],
];

/** All lies are planted at once, since to read and check a study takes a while. */
function problemsOfLies(): readonly string[] {
  const {problems} = assemble((file) => {
    // The text of the paper lies beside the project on some machines alone.
    if (!existsSync(join(root, file))) return undefined;
    const own = lies.filter(([name]) => file === `data/${name}.csv`);
    const text = readFileSync(join(root, file), 'utf8');
    const lied = own.reduce((before, [, find, put]) => {
      expect(before).toContain(find);
      return before.replace(find, () => put);
    }, text);
    return new TextEncoder().encode(lied);
  });
  return problems.map(formatProblem);
}

describe('in a table', () => {
  let problems: readonly string[] = [];
  beforeAll(() => {
    problems = problemsOfLies();
  });

  test.each(lies)('%s: "%s" made "%s" is refused', (name, find, _, says) => {
    const file = `data/${name}.csv`;
    const text = readFileSync(join(root, file), 'utf8');
    const row = text.slice(0, text.indexOf(find)).split('\n').length;
    expect(problems.filter((each) => each.startsWith(`${file}, row ${row},`)).join('\n')).toContain(
      says,
    );
  });
});

test.each([
  ['"volume": "31"', '"volume": "32"', '"32" in "volume"'],
  ['"264-274"', '"264-284"', 'in "page"'],
  ['"name": "CC BY 4.0"', '"name": "CC BY 3.0"', '"3.0" in "name"'],
  ['licenses/by/4.0/', 'licenses/by/2.0/', '"org/licenses/by/2.0" in "url"'],
  ['workforce in England"', 'workforce in England in 24 trusts"', '"24" in "name"'],
])('in report.json, %s made %s is refused', (find, put, says) => {
  const file = 'content/report.json';
  const text = readFileSync(join(root, file), 'utf8');
  expect(lintDescription(file, text, study)).toEqual([]);
  const [problem] = lintDescription(file, text.replace(find, put), study);
  expect(problem?.message).toContain(says);
});

test('what was worked out for a discrepancy comes out again', () => {
  const r = [0.185, 0.195] as const;
  const p = (n: number): string[] =>
    r.map((each) => correlationTest(-each, n).p.toFixed(3)).toSorted();
  expect({df16: p(18), n16: p(16)}).toEqual({df16: ['0.438', '0.462'], n16: ['0.469', '0.493']});
  expect(correlationTest(-0.191, 16).p).toBeCloseTo(0.4786, 3);
});

const {
  isThere,
  text: paper,
  checked,
} = paperText(
  'ANCHORS OF data/typed-numbers.csv ARE',
  'Hold a changed row against the paper by eye.',
);
const folded = (text: string): string => text.replaceAll(/[\s*]+/g, ' ').replaceAll(/[‘’]/g, "'");

test.skipIf(!isThere)(checked('the anchor of every typed number of the paper stands there'), () => {
  const rows = study.typedNumbers.filter(
    ({source, provenance}) => source === 'paper' && provenance === 'published',
  );
  const absent = rows
    .flatMap(({anchor}) => anchor.split(' | '))
    .filter((words) => words === '' || !folded(paper).includes(folded(words)));
  expect(absent).toEqual([]);
  expect(
    rows.every(({anchor}) => anchor.split(/\s+/).filter((word) => word !== '|').length <= 8),
  ).toBe(true);
});
