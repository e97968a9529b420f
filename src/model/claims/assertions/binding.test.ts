import {expect, test} from 'vitest';
import {fixtureTables} from '../../../testing/fixtures/study.ts';
import {evidenceFor} from './binding.ts';
import {type Backing, inputsFor, needsEvidence} from './evidence.ts';
import {measureNames} from './measures.ts';
import {computedNumber} from './number-evidence.ts';
import {formulaText} from './quantity.ts';

const study = fixtureTables();
const evidence = (backing: Backing, text: string, words: string, tables = study) =>
  evidenceFor(tables, {backing, text}, words);
const withClaims = (...rows: string[]) =>
  fixtureTables({
    'data/claims.csv': [
      'supplied,services',
      `${rows.map((row) => `${row}\n`).join('')}supplied,services`,
    ],
  });
const uncheckedCount =
  'not-applicable,not-applicable,,,count,not-checkable,A plain count,{value} were counted,,' +
  'published,paper,Findings,';
const claim = (id: string, value: number, unit: string) =>
  `${id},of something,${value},${unit},${String(value).split('.')[1]?.length ?? 0},3,` +
  uncheckedCount;

test('a quantity bears out words of a part, a multiple and a count', () => {
  expect(formulaText(evidence('of', 'supplied / cases', 'two thirds').formula)).toBe(
    '2\u00a0trusts ÷ 3\u00a0trusts = 66.7\u00a0%',
  );
  expect(evidence('of', 'supplied-share', 'Most').rule).toBe('it must be more than half');
  expect(evidence('of', 'cases', 'three').rule).toBe('it must be 3');
});

test('words that a changed number no longer bears out are refused with the number', () => {
  const changed = withClaims(claim('low', 10.5, '%'), claim('high', 33.7, '%'));
  expect(() => evidence('of', 'high / low', 'nearly three times', changed)).toThrow(
    '“nearly three times” is not true: 33.7\u00a0% ÷ 10.5\u00a0% = 3.21; ' +
      'it must be less than 3 times, by a tenth at most.',
  );
  expect(() => evidence('of', 'supplied', 'three')).toThrow(
    '“three” is not true: 2\u00a0trusts; it must be 3.',
  );
});

test('a part of a whole needs a whole', () => {
  expect(() => evidence('of', 'supplied', 'Most')).toThrow(
    '“Most” speaks of a part of a whole, and 2\u00a0trusts is not one. Write of="part / whole".',
  );
});

test('a single thing of one kind is all only as a part of a whole', () => {
  const one = withClaims(claim('single', 1, 'trusts'));
  expect(() => evidence('of', 'single', 'All', one)).toThrow('Write of="part / whole"');
});

test('words that state no amount cannot rest on a quantity', () => {
  expect(() => evidence('of', 'supplied', 'often')).toThrow('“often” states no amount');
});

test('a condition that holds bears out a comparison', () => {
  expect(formulaText(evidence('if', 'supplied < cases', 'fewer').formula)).toBe(
    '2\u00a0trusts is less than 3\u00a0trusts',
  );
});

test('a condition that does not hold is refused', () => {
  expect(() => evidence('if', 'supplied > cases', 'more')).toThrow(
    '“more” is not true: it is not so that 2\u00a0trusts is more than 3\u00a0trusts.',
  );
  expect(() => evidence('if', 'cases = 3 and supplied = 3', 'as expected')).toThrow(
    'it is not so that 2\u00a0trusts is 3',
  );
});

test('words may not point against their condition, even where that holds', () => {
  expect(() => evidence('if', 'cases > supplied', 'fewer')).toThrow(
    '“fewer” points down, and if="cases > supplied" up. Name first what the words speak of.',
  );
  expect(() => evidence('if', 'supplied < cases', 'the highest')).toThrow('points up');
});

test('a number in the words has to stand in the condition', () => {
  const tables = withClaims(claim('low', 10, '%'), claim('high', 34, '%'));
  expect(
    formulaText(evidence('if', 'high > 3 * low', 'more than three times', tables).formula),
  ).toBe('34\u00a0% is more than 3 × 10\u00a0%');
  expect(() => evidence('if', 'high > low', 'more than three times', tables)).toThrow(
    '“three times” does not stand in if="high > low"',
  );
});

test('≈ lets numbers differ by a twentieth', () => {
  const tables = withClaims(claim('share', 34, '%'));
  expect(() => evidence('if', 'share ≈ 1 / 3', 'alike', tables)).not.toThrow();
  expect(() => evidence('if', 'share ≈ 30 %', 'alike', tables)).toThrow(
    'is within a twentieth of 30\u00a0%',
  );
});

test('an unknown claim or measure is refused with what is nearest', () => {
  expect(() => evidence('of', 'suplied', 'two')).toThrow(
    'There is neither a claim nor a measure "suplied". Nearest: supplied',
  );
  expect(() => evidence('of', 'quotation in titles', 'one')).toThrow(
    'There is no measure "quotation". Nearest: quotations',
  );
  expect(() => evidence('of', 'quotations in titels', 'one')).toThrow(
    'there is no "titels". Nearest: titles',
  );
  expect(() => evidence('of', 'support-share of T04', 'a third')).toThrow(
    'There is no trust "T04". Nearest: T01, T02, T03.',
  );
});

test('the name of a property of all objects is no measure', () => {
  expect(() => evidence('of', 'constructor', 'two')).toThrow('no claim "constructor"');
});

test('counts of the dataset bear out words', () => {
  expect(evidence('of', 'quotations in titles', 'one').rule).toBe('it must be 1');
  expect(() => evidence('of', 'voices in titles', 'two')).not.toThrow();
  expect(() => evidence('of', 'managers', 'two')).not.toThrow();
  expect(() => evidence('of', 'category-count in roles', 'two')).not.toThrow();
  expect(() => evidence('of', 'question-count in network', 'two')).not.toThrow();
  expect(() => evidence('of', 'trust-count', 'three')).not.toThrow();
});

test('a value of a trust that is published or observed bears out words', () => {
  expect(formulaText(evidence('of', 'support-share of T01', 'nearly a third').formula)).toBe(
    '30\u00a0%',
  );
  expect(formulaText(evidence('of', 'support-share of T02', 'about a quarter').formula)).toBe(
    '26\u00a0%',
  );
  expect(() => evidence('if', 'rotation-share of T02 = 1', 'every')).not.toThrow();
  expect(() => evidence('if', 'rotation-share of T01 = 0', 'none')).not.toThrow();
});

test('no words rest on simulated rows', () => {
  expect(() => evidence('of', 'band-2 of T01', 'twenty')).toThrow(
    'support staff at band 2, Trust 1 rests on simulated rows, and no sentence may.',
  );
  expect(() => evidence('if', 'highest support-filled > 1', 'more')).toThrow(
    'rests on simulated rows',
  );
  expect(() => evidence('of', 'trust-count with band-2', 'two')).toThrow('rests on simulated rows');
});

test('where all rows are observed, words may rest on all of them', () => {
  const observed = {
    ...study,
    headcount: study.headcount.filter((row) => row.provenance !== 'simulated'),
    establishment: study.establishment.filter((row) => row.provenance !== 'simulated'),
  };
  expect(
    formulaText(evidence('if', 'lowest support-share < 30 %', 'lower', observed).formula),
  ).toBe('26\u00a0% is less than 30\u00a0%');
  expect(() => evidence('of', 'trust-count with support-share', 'two', observed)).not.toThrow();
});

test('a value that the study lacks is refused with the reason', () => {
  expect(() => evidence('of', 'support-share of T03', 'a third')).toThrow(
    'The study has no number for support share of the funded posts, Trust 3: not-',
  );
});

test('measures say how they go on', () => {
  expect(() => evidence('of', 'band-4', 'ten')).toThrow(
    '"band-4" is measured of a trust. Write "band-4 of" with the id of one, or "highest band-4".',
  );
  expect(() => evidence('of', 'trust-count in titles', 'ten')).toThrow(
    '"trust-count" does not go on with "in".',
  );
  expect(() => evidence('of', 'highest quotations', 'ten')).toThrow('Leave out "highest".');
  expect(() => evidence('of', 'highest band-4 of T01', 'ten')).toThrow('Leave out "of T01".');
});

test('voices are counted by what is on record in a category, or by who said a quotation', () => {
  expect(
    evidence('voices', 'RSM1 INR1 in titles', 'Two').voices.map(({participant, quotations}) => [
      participant,
      quotations.length,
    ]),
  ).toEqual([
    ['RSM1', 1],
    ['INR1', 1],
  ]);
  expect(evidence('voices', 'q01', 'two').voices).toHaveLength(2);
  expect(evidence('voices', 'RSM2 in rotas', 'a manager').voices).toMatchObject([
    {participant: 'RSM2', quotations: []},
  ]);
});

test.each([
  ['RSM2 in titles', 'one', 'RSM2 has neither a quotation nor a charted summary in titles'],
  ['RSM1', 'one', 'RSM1 needs the category on which it speaks'],
  [
    'RSM9 in titles',
    'one',
    'There is neither a participant nor a quotation "RSM9". Nearest: RSM1, RSM2, RSM3.',
  ],
  ['RSM1 in titels', 'one', 'There is no category "titels". Nearest: titles.'],
  ['q02', 'one', 'The quotation q02 is attributed to nobody'],
  ['RSM1 in titles', 'two', '“two” is not true: 1 voice is named; it must be 2.'],
  [
    'RSM1 INR1 in titles',
    'Several',
    '“Several” is not true: 2 voices are named; there must be three or more.',
  ],
  ['RSM1 in titles', 'Most', '“Most” speaks of a part of all voices'],
  ['RSM1 INR1 in titles', 'Many', '“Many” cannot be counted in voices'],
])('the voices "%s" do not bear out "%s"', (text, words, complaint) => {
  expect(() => evidence('voices', text, words)).toThrow(complaint);
});

test('the authors bear out what they say, in a word of the same family', () => {
  expect(evidence('authors', 'room-to-learn', 'Several').said).toMatchObject({
    words: 'several managers',
  });
  expect(() => evidence('authors', 'room-to-learn', 'A number of')).not.toThrow();
  expect(() => evidence('authors', 'room-to-learn', 'Many')).toThrow(
    'The authors do not say “Many”. Under "room-to-learn" in data/said.csv they say “several managers”.',
  );
});

test('a claim bears out what its own statement says', () => {
  const tables = withClaims(
    `lowest-share,lowest share of all,10,%,0,3,${uncheckedCount}extreme=lowest`,
  );
  expect(evidence('authors', 'lowest-share', 'lowest', tables).said).toMatchObject({
    claim: 'lowest-share',
  });
  expect(() => evidence('authors', 'lowest-share', 'highest', tables)).toThrow(
    'The claim "lowest-share" does not say “highest”.',
  );
});

test('an unknown id of the authors’ words is refused with the nearest', () => {
  expect(() => evidence('authors', 'room-to-lern', 'several')).toThrow(
    'data/said.csv has no words "room-to-lern", nor has data/claims.csv. Nearest: room-to-learn.',
  );
});

test('a rule binds the words of its row alone, and its sentence is shown', () => {
  expect(evidence('rule', 'median', 'Half').rule).toBe(
    'Half of the values lie on each side of a median.',
  );
  expect(() => evidence('rule', 'median', 'most')).toThrow(
    'The rule "median" in data/rules.csv does not bind “most”, but “half” and “middle half”.',
  );
  expect(() => evidence('rule', 'medien', 'half')).toThrow(
    'data/rules.csv has no rule "medien". Nearest: median.',
  );
  expect(() => evidence('rule', 'A sentence of one’s own.', 'most')).toThrow('has no rule');
  expect(() => evidence('rule', ' ', 'each')).toThrow('rule="" is empty.');
});

test('a computed number prints as a count, a share or a ratio, and never from simulated rows', () => {
  expect(computedNumber(study, 'quotations').shown).toBe('2');
  expect(computedNumber(study, 'supplied-share - 6 %').shown).toBe('60.7\u00a0%');
  expect(computedNumber(study, 'cases / supplied').shown).toBe('1.5');
  expect(() => computedNumber(study, 'band-2 of T01')).toThrow('rests on simulated rows');
  expect(() => computedNumber(study, 'cases / 0')).toThrow('3\u00a0trusts ÷ 0 is no number.');
});

test('an input that stands twice in a formula is listed once', () => {
  expect(inputsFor(evidence('if', 'cases = 3 and cases > supplied', 'three'))).toHaveLength(2);
});

test('no measure is named with a word of the language', () => {
  expect(
    measureNames.filter((name) => ['of', 'in', 'with', 'and', 'highest', 'lowest'].includes(name)),
  ).toEqual([]);
});

test.each([
  ['if', 'size-correlation < 0.05', 'not significant', 'asserts. Leave the denial out'],
  ['of', 'supplied', 'perhaps two', 'hedges, which no number can bear out'],
  ['if', 'supplied < cases', 'critically below', 'gives a weight, which no number can bear out'],
  ['voices', 'RSM2 in rotas', 'the worst', 'Bind a word of theirs'],
] as const)('%s="%s" does not bear out “%s”', (backing, text, words, complaint) => {
  expect(() => evidence(backing, text, words)).toThrow(complaint);
});

test('words that are the number itself need no line of evidence; words that judge it, or compare, do', () => {
  const changed = withClaims(claim('group', 3, 'services'));
  expect(needsEvidence(evidence('of', 'group', 'three', changed))).toBe(false);
  expect(needsEvidence(evidence('of', 'group', 'several', changed))).toBe(true);
  expect(needsEvidence(evidence('of', 'supplied / cases', 'two thirds'))).toBe(true);
});
