import {byHeight, isLarge, mustBe, saying} from './diagrams.ts';
import type {MarkReader, MarkReading} from './mark-reading.ts';
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

/** A question with what stands below it, and the line between answers that differ. */
interface Asked {
  readonly question: string;
  readonly words: readonly Text[];
  readonly line: Line | undefined;
}

function askedIn({texts, lines}: Picture): Asked[] {
  const isQuestion = (text: Text): boolean => {
    const next = texts.filter(({y}) => y > text.y).toSorted(byHeight)[0];
    return text.x === 0 && text.own.includes('t-b') && next !== undefined && isLarge(next);
  };
  const questions = texts.filter(isQuestion).toSorted(byHeight);
  const between = lines.filter(({classes}) => classes.includes('ref'));
  for (const line of between) {
    mustBe(line.x2, line.x1, 'the foot of a line between answers');
    mustBe(line.x1, between[0]?.x1 ?? 0, 'a line between answers');
  }
  return questions.map((question, index) => {
    const end = questions[index + 1]?.y ?? Number.POSITIVE_INFINITY;
    return {
      question: question.text,
      words: texts.filter(({y}) => y > question.y && y < end),
      line: between.find(({y1}) => y1 > question.y && y1 < end),
    };
  });
}

/** Left of the line an answer denies; where there is none, all answers affirm. */
function stanceOf(answer: readonly Text[], {line, words}: Asked): string {
  const x = answer[0]?.x ?? 0;
  const isSplit = new Set(words.map((word) => (line && word.x < line.x1 ? 'left' : 'right'))).size;
  if (line && isSplit < 2) throw new Error('a line stands beside answers that do not differ');
  return line && x < line.x1 ? 'against' : 'for';
}

function answerReading(asked: Asked, mine: readonly Text[]): MarkReading[] {
  const of = (is: (text: Text) => boolean): string =>
    mine
      .filter(is)
      .map(({text}) => text)
      .join(' ');
  const answer = of(isLarge);
  return saying('answer', `${asked.question} ${bare(answer)}`, {
    question: asked.question,
    holders: of(({own}) => own.includes('t-b')),
    reason: of(({own}) => own.join(' ') === 't'),
    named: of(({own}) => own.includes('ax')).replace('Among them: ', ''),
    stance: stanceOf(mine, asked),
  });
}

const readViews = (picture: Picture): MarkReading[] =>
  askedIn(picture).flatMap((asked) =>
    answersIn(asked.words).flatMap((answer) => answerReading(asked, answer)),
  );

/** An answer without the yes that the drawing begins it with. */
const bare = (answer: string): string =>
  answer.replace(/^Yes, (.)/, (_, first: string) => first.toUpperCase());

export const viewsReader: MarkReader = {
  shown: () => [],
  unshown: {},
  name: ([question = '', answer = '']) => `${question} ${answer}`,
  told: ['question'],
  read: readViews,
};
