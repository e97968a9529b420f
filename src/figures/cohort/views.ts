import type {View} from '../../model/framework/framework.ts';
import type {Study} from '../../model/study.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {linesOf} from '../marks/lines.ts';
import {label, overlay} from '../marks/marks.ts';
import {type Block, blocks, inPixels} from '../marks/pixels.ts';
import {asValue, placeColumn, whoReports} from './reported.ts';

/** A view with those whom the source names, in words. */
interface Row extends View {
  readonly named: string;
}

const rows = (study: Study): Row[] =>
  study.views.map((view) => ({...view, named: whoReports(study, view.participants)}));

/** Height of a bar and the gap between two that answer one question, in px. */
const [thick, gap] = [14, 12];

/** How many hold a view, by the first word of who they are: what more hold stands first, the rest as it comes. */
const amounts = ['all', 'most', 'many'];
const amountOf = ({holders}: Row): number => {
  const found = amounts.indexOf(holders.toLowerCase().split(' ')[0] ?? '');
  return found < 0 ? amounts.length : found;
};

/** Answers by question, as they are drawn. */
const questionsOf = (all: readonly Row[]): Row[][] =>
  [...Map.groupBy(all, ({question}) => question).values()].map((answers) =>
    answers.toSorted((a, b) => amountOf(a) - amountOf(b)),
  );

/** An answer that says yes begins with it. */
const answerOf = ({stance, answer}: Row): string =>
  stance === 'affirms' && !/^yes/i.test(answer) ? `Yes, ${lowerFirst(answer)}` : answer;

interface Part {
  readonly blocks: readonly Block[];
  readonly words: readonly SVGElement[];
  readonly bottom: number;
}

/** The words of an answer from a place on. */
function answerWords(row: Row, x: number, top: number, width: number, isSmall: boolean): Part {
  const lines = (words: string, className: string, from: number) =>
    linesOf(words, width, (line) => 6.3 * line.length).map((line, index) =>
      label(x, from + 18 * index, line, className),
    );
  const first = top + 24;
  const holders = lines(row.holders, 't-b', first);
  const reason = lines(row.reason, '', first + 18 * holders.length);
  const below = first + 18 * (holders.length + reason.length);
  const named = row.named ? lines(`On record: ${row.named}`, 'ax', below) : [];
  return {
    blocks: [],
    words: [
      label(x, top, answerOf(row), isSmall ? 't-n' : 't-xl'),
      ...holders,
      ...reason,
      ...named,
    ],
    bottom: below - 12 + 18 * named.length,
  };
}

/** One bar, which the answers to a question share evenly: how many hold each is not counted. */
function acrossParts(answers: readonly Row[], top: number, width: number): Part[] {
  const each = (width - gap * (answers.length - 1)) / answers.length;
  const isSmall = width < 500;
  return answers.map((row, index) => {
    const x = index * (each + gap);
    const words = answerWords(row, x, top + thick + (isSmall ? 22 : 34), each, isSmall);
    return {...words, blocks: [{x, y: top, width: each, height: thick, series: seriesOf(answers)}]};
  });
}

/** On a phone, the bar stands upright, its answers below each other. */
function downParts(answers: readonly Row[], top: number, width: number): Part[] {
  const indent = thick + 12;
  const words = (row: Row, y: number): Part =>
    answerWords(row, indent, y + 13, width - indent, true);
  const height = Math.max(...answers.map((row) => words(row, 0).bottom));
  return answers.map((row, index) => {
    const y = top + index * (height + gap);
    const block = {x: 0, y, width: thick, height, series: seriesOf(answers)};
    return {...words(row, y), blocks: [block], bottom: y + height};
  });
}

/** A view that all share is dark; those that divide are alike, so that none is taken for the better one. */
const seriesOf = (answers: readonly Row[]): Block['series'] =>
  answers.length > 1 ? 'context' : 'support';

function questionParts(answers: readonly Row[], top: number, width: number): Part[] {
  const words = [label(0, top + 14, answers[0]?.question ?? '', 't-b')];
  const parts = width < 400 ? downParts : acrossParts;
  return [{blocks: [], words, bottom: top}, ...parts(answers, top + 24, width)];
}

function draw(all: readonly Row[], frame: Frame): string {
  const parts: Part[] = [];
  for (const answers of questionsOf(all)) {
    const above = Math.max(0, ...parts.map(({bottom}) => bottom + 26));
    parts.push(...questionParts(answers, above, frame.width));
  }
  return inPixels(frame, Math.max(...parts.map(({bottom}) => bottom)), [
    ...blocks(parts.flatMap((part) => part.blocks)),
    overlay(...parts.flatMap(({words}) => words)),
  ]);
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function describe(all: readonly Row[]): string {
  const lists = questionsOf(all).map(
    (answers) =>
      `${answers[0]?.question} ${answers
        .map(
          (row) =>
            `${answerOf(row)} (${lowerFirst(row.holders)}${row.named && `, on record ${row.named}`}): ${row.reason}`,
        )
        .join('; ')}.`,
  );
  return (
    'A bar for each question, whole where all agree and broken where answers divide. ' +
    `Its parts are alike, since the sides are not counted. ${lists.join(' ')}`
  );
}

/** Who holds which view, as a source reports it. */
export const views: FigureDefinition<Row> = {
  id: 'views',
  widths: [328, 456, 600, 904],
  rows,
  columns: [
    {key: 'question', head: 'Question', value: ({question}) => question},
    {key: 'answer', head: 'Answer', value: (row) => row.answer},
    {key: 'stance', head: 'Stance', value: ({stance}) => stance},
    {key: 'holders', head: 'Held by', value: ({holders}) => holders},
    {key: 'reason', head: 'What they say', value: ({reason}) => reason},
    {key: 'named', head: 'On record', value: ({named}) => named},
    {key: 'quotations', head: 'Quotations', value: ({quotations}) => quotations.join(' ')},
    placeColumn,
  ],
  base: (all) => ({n: all.length, missing: 0}),
  measured: (row) => [asValue(row)],
  unit: ['view', 'views'],
  describe,
  draw,
};
