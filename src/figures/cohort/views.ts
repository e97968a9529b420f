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

interface Part {
  readonly blocks: readonly Block[];
  readonly words: readonly SVGElement[];
  readonly bottom: number;
}

/** An answer below its part of the bar. */
function answer(row: Row, x: number, top: number, width: number, isPhone: boolean): Part {
  const series = row.stance === 'affirms' ? 'support' : 'context';
  const large = top + thick + (isPhone ? 22 : 34);
  const letter = isPhone ? 6.3 : 6.2;
  const lines = (words: string, className: string, from: number) =>
    linesOf(words, width, (line) => letter * line.length).map((line, index) =>
      label(x, from + 18 * index, line, className),
    );
  const holders = lines(row.holders, 't-b', large + 24);
  const reason = lines(row.reason, '', large + 24 + 18 * holders.length);
  const named = row.named
    ? lines(`On record: ${row.named}`, 'ax', large + 24 + 18 * (holders.length + reason.length))
    : [];
  return {
    blocks: [{x, y: top, width, height: thick, series}],
    words: [label(x, large, row.answer, isPhone ? 't-n' : 't-xl'), ...holders, ...reason, ...named],
    bottom: large + 12 + 18 * (holders.length + reason.length + named.length),
  };
}

/** A question over one bar, which its answers share evenly: how many hold each is not counted. */
function questionParts(answers: readonly Row[], top: number, width: number): Part[] {
  const each = (width - gap * (answers.length - 1)) / answers.length;
  const parts = answers.map((row, index) =>
    answer(row, index * (each + gap), top + 24, each, width < 500),
  );
  const head = {
    blocks: [],
    words: [label(0, top + 14, answers[0]?.question ?? '', 't-b')],
    bottom: top,
  };
  return [head, ...parts];
}

function draw(all: readonly Row[], frame: Frame): string {
  const parts: Part[] = [];
  for (const answers of Map.groupBy(all, ({question}) => question).values()) {
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
  const lists = [...Map.groupBy(all, ({question}) => question)].map(
    ([question, answers]) =>
      `${question} ${answers
        .map(
          (row) =>
            `${row.answer} (${lowerFirst(row.holders)}${row.named && `, on record ${row.named}`}): ${row.reason}`,
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
  widths: [328, 600, 904],
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
