import type {Reader, Reading} from './compare.ts';
import {byHeight, isLarge, mustBe, saying} from './diagrams.ts';
import type {Line, Picture, Text} from './picture.ts';

// Reader of the views: the answers to a question on both sides of a line.

/** The words of an answer: its large lines, and those below them as far as the next answer in its column. */
function answersIn(texts: readonly Text[]): Text[][] {
  return [...Map.groupBy(texts, ({x}) => Math.round(x)).values()].flatMap((column) => {
    const found: Text[][] = [];
    for (const text of column.toSorted(byHeight)) {
      const last = found.at(-1);
      const isNew = isLarge(text) && !last?.every(isLarge);
      if (last && !isNew) last.push(text);
      else found.push([text]);
    }
    return found;
  });
}

const questionAbove = ({texts}: Picture, {y1}: Line): Text | undefined =>
  texts
    .filter(({x, y, own}) => x === 0 && y < y1 && own.includes('t-b'))
    .toSorted(byHeight)
    .at(-1);

function answerReading(question: string, mine: readonly Text[], line: Line): Reading[] {
  const of = (is: (text: Text) => boolean): string =>
    mine
      .filter(is)
      .map(({text}) => text)
      .join(' ');
  const answer = of(isLarge);
  return saying('answer', `${question} ${bare(answer)}`, {
    question,
    holders: of(({own}) => own.includes('t-b')),
    reason: of(({own}) => own.join(' ') === 't'),
    named: of(({own}) => own.includes('ax')).replace('On record: ', ''),
    stance: (mine[0]?.x ?? 0) < line.x1 ? 'against' : 'for',
  });
}

function readViews(picture: Picture): Reading[] {
  const lines = picture.lines
    .filter(({classes}) => classes.includes('ref'))
    .toSorted((a, b) => a.y1 - b.y1);
  return lines.flatMap((line) => {
    mustBe(line.x2, line.x1, 'the foot of a line between answers');
    mustBe(line.x1, lines[0]?.x1 ?? 0, 'a line between answers');
    const question = questionAbove(picture, line)?.text ?? '';
    const mine = picture.texts.filter(({y}) => y > line.y1 && y < line.y2);
    return answersIn(mine).flatMap((answer) => answerReading(question, answer, line));
  });
}

/** An answer without the yes that the drawing begins it with. */
const bare = (answer: string): string =>
  answer.replace(/^Yes, (.)/, (_, first: string) => first.toUpperCase());

export const viewsReader: Reader = {
  shown: () => [],
  unshown: {},
  name: ([question = '', answer = '']) => `${question} ${answer}`,
  told: ['question'],
  read: readViews,
};
