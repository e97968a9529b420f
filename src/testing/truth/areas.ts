import {byHeight, isLarge, mustBe, saying} from './diagrams.ts';
import type {MarkReader, MarkReading} from './mark-reading.ts';
import {has, type Line, type Picture, type Text} from './picture.ts';

// Reader of the areas of work: a table of words with what is said of them at the head of each column.

/** Areas below the line of a column, each with its note, between one line and the next. */
function columnReadings({texts, lines}: Picture, top: Line): MarkReading[] {
  const others = lines.filter(has('ref')).filter(({x1}) => x1 === top.x1);
  const end = Math.min(...others.map(({y1}) => y1).filter((y) => y > top.y1), 9999);
  const here = texts.filter(({x}) => x === top.x1).toSorted(byHeight);
  const head = here.filter(({y}) => y < top.y1).at(-1);
  if (!head?.own.includes('t-b') || top.y1 - head.y > 20)
    throw new Error(`the line at y ${Math.round(top.y1)} has no head`);
  const feet = lines
    .filter(has('hair'))
    .filter(({x1, y1}) => x1 === top.x1 && y1 > top.y1 && y1 < end)
    .toSorted((a, b) => a.y1 - b.y1);
  return feet.flatMap((foot, index) => {
    mustBe(foot.x2, top.x2, `the line below an area of "${head.text}"`);
    const from = feet[index - 1]?.y1 ?? top.y1;
    return areaReadings(
      head.text,
      here.filter(({y}) => y > from && y < foot.y1),
    );
  });
}

function areaReadings(head: string, words: readonly Text[]): MarkReading[] {
  const said = (is: (text: Text) => boolean): string =>
    words
      .filter(is)
      .map(({text}) => text)
      .join(' ');
  const [area, note] = [said(isLarge), said(({own}) => own.includes('ax'))];
  return saying('area', `${head}: ${area}`, {
    area,
    standing: head,
    said_of: note.includes(`for ${staff}`) ? staff : 'assistant practitioners',
    told_by: /^reported by ([^,]+)/.exec(note)?.[1] ?? '',
    called_for: /^((?:by|asked of) [^,]+)/.exec(note)?.[1] ?? '',
  });
}

const staff = 'support staff';

export const areasOfPracticeReader: MarkReader = {
  shown: () => [],
  unshown: {},
  name: ([standing = '', area = '']) => `${standing}: ${area}`,
  told: ['area'],
  read: (picture) => {
    if (picture.rects.length > 0) throw new Error('a table of words has a mark, as if it counted');
    return picture.lines.filter(has('ref')).flatMap((top) => columnReadings(picture, top));
  },
};
