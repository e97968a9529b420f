import {expect, test} from 'vitest';
import {tables} from '../src/loaders/tables/index.ts';
import {questionNumber} from '../src/model/framework/instruments.ts';
import {paperText, rowsOf} from '../src/testing/own-study.ts';

const instruments = rowsOf(tables.instruments);
const claims = rowsOf(tables.claims);

const appendices = [
  ['network', 'Appendix 1', 'schedule-questions-networks'],
  ['manager', 'Appendix 2', 'schedule-questions-managers'],
] as const;
const numbersOf = (schedule: string): string[] =>
  instruments.filter((row) => row.schedule === schedule).map(questionNumber);

const {
  isThere,
  text: paper,
  checked,
} = paperText('INTERVIEW QUESTIONS ARE', 'Hold them against its appendices by eye.');

test.skipIf(!isThere).each(appendices)(
  checked('the %s schedule has every question and part of %s, in its order'),
  (schedule, appendix) => {
    const text = paper
      .slice(paper.indexOf(`\n${appendix}.`) + 1)
      .split(/\n(?:Appendix|References\n)/, 1)[0]!;
    // "8. ", "8b ", "9b. " and "14.b. " begin a question or a part; "(Band 4)" does not.
    const printed = [
      ...text.matchAll(/(?:^\s*|[.?] |- )(\d{1,2})(?:\. (?=[A-Z])|\.?([a-h])\.? )/gm),
    ].map(([, number, letter = '']) => `${number}${letter}`);
    expect(numbersOf(schedule)).toEqual(printed);
  },
);

test.each(appendices)(
  'the %s schedule has as many questions as the claim says of %s',
  (schedule, _appendix, claim) => {
    const questions = instruments.filter((row) => row.schedule === schedule && row.part === 'main');
    expect(questions.length).toBe(claims.find((row) => row.claim === claim)?.value);
  },
);

test.each(appendices)(
  'an id of the %s schedule and its place in %s follow from number and letter',
  (schedule, appendix) => {
    const astray = instruments
      .filter((row) => row.schedule === schedule)
      .filter((row) => {
        const letter = row.part === 'main' ? '' : row.part;
        return (
          row.question !== `${schedule.charAt(0)}${String(row.number).padStart(2, '0')}${letter}` ||
          row.place !== `${appendix}, question ${questionNumber(row)}`
        );
      });
    expect(astray).toEqual([]);
  },
);

test('every category is fed by a question', () => {
  const fed = new Set(instruments.flatMap(({categories}) => categories));
  expect(rowsOf(tables.categories).filter(({category}) => !fed.has(category))).toEqual([]);
});
