import {expect, test} from 'vitest';
import {tables} from '../src/loaders/tables/index.ts';
import {paperText, rowsOf} from '../src/testing/own-study.ts';

const quotations = rowsOf(tables.quotations);
const participants = rowsOf(tables.participants).map(({participant}) => participant);

const {
  isThere,
  text: paperAsPrinted,
  checked,
} = paperText('QUOTATIONS ARE', 'Hold a changed quotation against the paper by eye.');

/** Text without what a quotation may differ in: white space, typographic quotes, and the marks of italics. */
const fold = (text: string) =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll('*', '').replace(/\s+/g, ' ').trim();
const paper = fold(paperAsPrinted);

/** How the passages in double quotation marks begin that the paper takes from other works, not from participants. */
const citedWorks = ['inconsistencies, underutilisation', 'Patient partnerships with the service'];
/** Words of a quotation that the discussion takes up again, without their speaker: one voice, not two. */
const isRepeated = (words: string) => words === 'absolutely pivotal';
const isCitedWork = (words: string) => citedWorks.some((start) => words.startsWith(start));

test.skipIf(!isThere)(
  checked('all that the paper quotes from participants is in the table, in the paper’s order'),
  () => {
    const findings = paper.slice(
      paper.indexOf('Theme 1 – Deployment'),
      paper.indexOf('Conflicts of interest statement'),
    );
    const printed = [...findings.matchAll(/"([^"]+)"/g)].map((match) => match[1]!.trim());
    expect(quotations.map(({text}) => fold(text))).toEqual(
      printed.filter((words) => !isCitedWork(words) && !isRepeated(words)),
    );
  },
);

test('quotations are numbered from q01 in the order of the table', () => {
  expect(quotations.map(({quotation}) => quotation)).toEqual(
    quotations.map((_, index) => `q${String(index + 1).padStart(2, '0')}`),
  );
});

test('every speaker is a participant', () => {
  expect(
    quotations.flatMap((each) => each.participants).filter((id) => !participants.includes(id)),
  ).toEqual([]);
});

test('only “lack of backfill” is attributed to nobody, and only two to more than one', () => {
  expect(quotations.filter((each) => each.participants.length === 0).map(({text}) => text)).toEqual(
    ['lack of backfill'],
  );
  expect(quotations.filter((each) => each.participants.length > 1).map(({text}) => text)).toEqual([
    'pretty standard',
    'grow your own',
  ]);
});

test('each category has as many quotations as the paper prints in its section', () => {
  const found = Map.groupBy(quotations, ({place}) => place);
  expect(Object.fromEntries([...found].map(([place, rows]) => [place, rows.length]))).toEqual({
    'Findings, 1.1': 10,
    'Findings, 1.2': 6,
    'Findings, 1.3': 5,
    'Findings, 2.1': 3,
    'Findings, 2.2': 8,
    'Findings, 3.1': 3,
    'Findings, 3.2 (headed 3.3)': 2,
  });
});

test('all managers but 1, 11 and 12, and seven networks, have a quotation or a charted summary', () => {
  const charted = rowsOf(tables.matrix).map(({participant}) => participant);
  const heard = new Set([...charted, ...quotations.flatMap((each) => each.participants)]);
  const silent = participants.filter((id) => id.startsWith('RSM') && !heard.has(id));
  expect(silent).toEqual(['RSM1', 'RSM11', 'RSM12']);
  expect(participants.filter((id) => id.startsWith('INR') && heard.has(id))).toEqual([
    'INR1',
    'INR3',
    'INR6',
    'INR7',
    'INR9',
    'INR12',
    'INR15',
  ]);
});
