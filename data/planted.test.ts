import {expect, test} from 'vitest';
import {checkOf, type Faults, lineOf, studyWith} from '../src/testing/planted-study.ts';

// Faults planted in this study, from the file that a person changes to what `npm run check` says: a
// check that lets one pass would prove nothing about the report. Those that only a built site shows
// are in src/cli/build.site.test.ts; marks drawn wrong are in src/figures, and pages that fail
// readers in src/testing/browser.

const claims = 'data/claims.csv';
const text = 'content/pages/methods.mdx';

/** Puts another value into the row of a claim. */
const withValue = (claim: string, before: string, after: string): Faults => ({
  [claims]: (table) => table.replace(new RegExp(`^(${claim},.*?),${before},`, 'm'), `$1,${after},`),
});

test('a wrong number of the paper is refused where the report can count it, with what gives another', async () => {
  const {code, said} = await checkOf(studyWith(withValue('interviews-networks', '18', '19')));
  expect(code).toBe(1);
  const row = lineOf(claims, 'interviews-networks,');
  expect(said).toContain(
    `${claims}, row ${row}, column "value" (C${row}): "19" is claim "interviews-networks"`,
  );
  expect(said).toContain('gives 18 from rows');
});

test('in prose, typed digits, unknown numbers, unbound words and untrue words are refused', async () => {
  const planted =
    '\n\nThe 42 interviews were long.\n\nThere were <Claim id="interviewz" />.\n\nMost services took part.\n';
  const turned = (prose: string) =>
    prose.replace('census-share-high-median < nhs-share', 'nhs-share < census-share-high-median');
  const {code, said} = await checkOf(
    studyWith({[text]: (prose) => prose + planted, 'content/pages/census.mdx': turned}),
  );
  expect(code).toBe(1);
  expect(said).toMatch(new RegExp(`^${text}, line \\d+: "42" is typed by hand`, 'm'));
  expect(said).toMatch(
    new RegExp(
      `^${text}, line \\d+: ${claims} has no claim "interviewz". Nearest: interviews`,
      'm',
    ),
  );
  expect(said).toMatch(
    new RegExp(`^${text}, line \\d+: “Most” states a quantity and rests on nothing`, 'm'),
  );
  expect(said).toMatch(
    /^content\/\S+, line \d+: “below” is not true: it is not so that 36\.1\s% is less than 30\.7\s%/m,
  );
});
