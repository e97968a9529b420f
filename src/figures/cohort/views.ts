import type {View} from '../../model/framework/framework.ts';
import {debates} from '../../model/framework/stances.ts';
import type {Study} from '../../model/study.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {label} from '../marks/elements.ts';
import {balanced} from '../marks/lines.ts';
import {overlay} from '../marks/marks.ts';
import {inPixels} from '../marks/pixels.ts';
import {svg} from '../render/document.ts';
import {asValue, placeColumn, whoReports, withSource} from './reported.ts';

/** A view with its question, and with those whom the source names, in words. */
interface Row extends View {
  readonly question: string;
  readonly named: string;
}

/** The views of the issues that are to be drawn. */
const rows = (study: Study): Row[] =>
  debates(study)
    .filter(({issue}) => issue.drawn === 'yes')
    .flatMap(({issue: {question}, views: all}) =>
      all.map((view) => ({
        ...withSource(study, view),
        question,
        named: whoReports(study, view.participants),
      })),
    );

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
  stance === 'for' && !/^yes/i.test(answer) ? `Yes, ${lowerFirst(answer)}` : answer;

interface Layout {
  /** The line between those who deny and those who affirm. */
  readonly line: number;
  /** Width of an answer on either side, and from one to the next beside it; below each other where it is 0. */
  readonly denying: number;
  readonly affirming: number;
  readonly step: number;
  /** Widest that a letter of an answer is on average. */
  readonly letter: number;
}

function layoutOf(questions: readonly (readonly Row[])[], {width, wide}: Frame): Layout {
  const most = Math.max(1, ...questions.map((answers) => answers.filter(isYes).length));
  const isBeside = width >= 500;
  const [margin, gap] = [width < 400 ? 14 : 24, 20];
  const line = Math.round((isBeside ? 0.32 : 0.41) * width);
  const room = width - line - margin;
  const affirming = isBeside ? (room - gap * (most - 1)) / most : room;
  return {
    line,
    denying: line - margin,
    affirming,
    step: isBeside ? affirming + gap : 0,
    letter: wide ? 13 : width < 400 ? 9.8 : 10.9,
  };
}

const isYes = ({stance}: Row): boolean => stance === 'for';

interface Part {
  readonly words: readonly SVGElement[];
  readonly bottom: number;
}

/** An answer in large, and below it who holds it and why. */
function answerPart(row: Row, x: number, top: number, width: number, {letter}: Layout): Part {
  let y = top;
  const lines = (words: string, className: string, each: number, step: number): SVGElement[] =>
    balanced(words, width, (line) => each * line.length).map((line) => {
      y += step;
      return label(x, y, line, className);
    });
  return {
    words: [
      ...lines(answerOf(row), 't-xl', letter, 27),
      ...lines(row.holders, 't-b', 6.6, 20),
      ...lines(row.reason, '', 6.1, 18),
      ...(row.named ? lines(`Among them: ${row.named}`, 'ax', 6.1, 18) : []),
    ],
    bottom: y + 8,
  };
}

/** The answers on one side of the line, beside each other or, with less room, below. */
function sideParts(rows: readonly Row[], top: number, layout: Layout): Part[] {
  let y = top;
  return rows.map((row, index) => {
    const margin = layout.line - layout.denying;
    const [x, width] = isYes(row)
      ? [layout.line + margin + index * layout.step, layout.affirming]
      : [0, layout.denying];
    const part = answerPart(row, x, y, width, layout);
    if (layout.step === 0 || !isYes(row)) y = part.bottom + 8;
    return part;
  });
}

/**
 * Answers to a question on both sides of a line: no on the left, yes on the right. None is counted. Where all say the
 * same, nothing is opposed and there is no line.
 */
function questionPart(answers: readonly Row[], top: number, layout: Layout): Part {
  const from = top + 26;
  const sides = [answers.filter((row) => !isYes(row)), answers.filter(isYes)];
  const isOpposed = sides.every((side) => side.length > 0);
  const parts = sides.flatMap((side) =>
    sideParts(side, from, isOpposed ? layout : alone(layout, side.length)),
  );
  const bottom = Math.max(from + 40, ...parts.map((part) => part.bottom));
  const {line} = layout;
  return {
    words: [
      label(0, top + 14, answers[0]?.question ?? '', 't-b'),
      ...(isOpposed ? [svg('line', {x1: line, x2: line, y1: from, y2: bottom, class: 'ref'})] : []),
      ...parts.flatMap(({words}) => words),
    ],
    bottom,
  };
}

/** Where nobody says otherwise, answers begin at the left; one alone has the whole width. */
const alone = (layout: Layout, answers: number): Layout => ({
  ...layout,
  line: 0,
  denying: 0,
  affirming: layout.step > 0 && answers > 1 ? layout.affirming : layout.line + layout.affirming,
});

function draw(all: readonly Row[], frame: Frame): string {
  const questions = questionsOf(all);
  const layout = layoutOf(questions, frame);
  const parts: Part[] = [];
  for (const answers of questions)
    parts.push(questionPart(answers, Math.max(0, ...parts.map(({bottom}) => bottom + 30)), layout));
  return inPixels(frame, Math.max(...parts.map(({bottom}) => bottom)) + 2, [
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
            `${answerOf(row)} (${lowerFirst(row.holders)}${row.named && `, among them ${row.named}`}): ${row.reason}`,
        )
        .join('; ')}.`,
  );
  return (
    'The answers to each question in words; where they differ, those that deny it stand left of a line ' +
    'and those that affirm it right of it. ' +
    `How many hold each is not counted. ${lists.join(' ')}`
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
    {key: 'named', head: 'Among them', value: ({named}) => named},
    {key: 'quotations', head: 'Quotations', value: ({quotations}) => quotations.join(' ')},
    placeColumn,
  ],
  base: (all) => ({n: all.length, missing: 0}),
  measured: (row) => [asValue(row)],
  unit: ['view', 'views'],
  describe,
  draw,
};
