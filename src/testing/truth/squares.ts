import {printedIn} from './bars.ts';
import type {MarkReader, MarkReading} from './mark-reading.ts';
import {has, isMark, type Line, type Picture, type Rect, type Text} from './picture.ts';
import {middleOf} from './rows.ts';
import {mustRead, sentenceIn} from './sentences.ts';

// Readers of the figures that draw a square for each of what they count.

/**
 * Squares in lines, below or beside the name of each line;
 * a count and its group stand over where its squares begin, or alone.
 */
function readParticipation(picture: Picture): MarkReading[] {
  const words = /^(\d+)(?: of (\d+))? (.+)$/;
  const heads = picture.texts.filter(({text, bold, x}) => bold === text && x === 0);
  const absences = picture.texts.filter(({text}) => /^\d+ did not$/.test(text));
  const counts = picture.texts.filter(
    (text) => words.test(text.text) && text.bold !== text.text && !absences.includes(text),
  );
  const squares = picture.rects.filter(
    ({own, classes}) => isMark({classes, own, fill: ''}) || classes.includes('cell'),
  );
  const wide = picture.width > 800;
  const lineOf = (y: number): number =>
    heads.findLastIndex((head) => head.y - (wide ? 34 : 0) <= y);
  return heads.flatMap((head, index) => {
    const own = counts.filter(({y}) => lineOf(y) === index).toSorted((a, b) => a.x - b.x);
    const all = squares
      .filter((square) => lineOf(middleOf(square)) === index)
      .toSorted((a, b) => middleOf(a) - middleOf(b) || a.left - b.left);
    return own.flatMap((count, place): MarkReading[] => {
      const next = own[place + 1]?.x ?? Number.POSITIVE_INFINITY;
      const mine = all.filter(({left}) => left >= count.x - 5 && left < next - 5);
      const filled = mine.filter(isMark).length;
      mustSayHowManyAreEmpty(mine, absences);
      if (place > 0) mustBeDivided(picture, count, mine);
      const [, number = '', whole = '', group = ''] = words.exec(count.text) ?? [];
      const row = `${head.text}: ${group}`;
      if (printedAlone.includes(head.text)) {
        if (mine.length > 0) throw new Error(`"${head.text}" has squares, which stand for trusts`);
        return [{what: 'numeral', row, values: [printedIn('count', number)], look: 'known'}];
      }
      return [
        {
          what: 'row of squares',
          row,
          values: [{column: 'count', value: filled, perPixel: 1}],
          look: 'known',
        },
        {what: 'numeral', row, repeats: true, values: [printedIn('count', number)]},
        {
          what: 'squares with those that are empty',
          row,
          words: {column: 'of', text: mine.length > filled ? String(mine.length) : ''},
          repeats: true,
        },
        {
          what: 'numeral of the whole',
          row,
          words: {column: 'of', text: whole},
          repeats: true,
        },
      ];
    });
  });
}

/** What is no network or trust: a number alone. */
const printedAlone = ['Interviews', 'People interviewed'];

/** Over the first empty square stands how many are empty. */
function mustSayHowManyAreEmpty(mine: readonly Rect[], absences: readonly Text[]): void {
  const empty = mine.filter((square) => !isMark(square));
  const [first] = empty;
  if (!first) return;
  const said = absences.find(
    ({x, y}) => Math.abs(x - first.left) < 1.5 && y < first.top && y > first.top - 20,
  );
  if (said?.text !== `${empty.length} did not`)
    throw new Error(`${empty.length} squares are empty, and "${said?.text ?? ''}" stands there`);
}

/** A stroke stands before the first square of a later count of a line. */
function mustBeDivided({lines}: Picture, count: Text, [first]: readonly Rect[]): void {
  const stroke = lines.find(
    ({x1, y1, y2}) =>
      first && first.left > x1 && first.left - x1 < 3 && y1 < count.y && y2 > count.y,
  );
  if (!stroke || Math.abs(stroke.y2 - (first?.bottom ?? 0)) > 1)
    throw new Error(`"${count.text}": no stroke stands before its squares`);
}

export const participationReader: MarkReader = {
  shown: () => ['count'],
  unshown: {},
  name: ([line = '', group = '']) => `${line}: ${group}`,
  read: readParticipation,
};

/** A row of the record of a trust: its name, and the line that the squares of the cohort stand on. */
interface RecordRow {
  readonly name: Text;
  readonly cohort: Line;
}

function recordRows({lines, texts, width}: Picture): RecordRow[] {
  const feet = lines.filter((line) => has('hair')(line) && line.y1 === line.y2);
  return feet.map((cohort) => {
    const [near, far] = width >= 560 ? [-4, 14] : [16, 30];
    const name = texts.find(
      (text) => text.x === 0 && cohort.y1 - text.y > near && cohort.y1 - text.y < far,
    );
    if (!name) throw new Error(`the line at y ${cohort.y1} has no name`);
    return {name, cohort};
  });
}

const cohortSquares = (rects: readonly Rect[], {cohort}: RecordRow): Rect[] =>
  rects
    .filter(({left, bottom}) => left > cohort.x1 - 8 && Math.abs(bottom - cohort.y1 + 0.5) < 4)
    .toSorted((a, b) => a.left - b.left);

/** From one square of the cohort to the next: the median of all steps, so that one out of place changes nothing. */
function pitchOf(rects: readonly Rect[], rows: readonly RecordRow[]): number {
  const steps = rows.flatMap((row) => {
    const here = cohortSquares(rects, row);
    return here.slice(1).map(({left}, index) => left - (here[index]?.left ?? 0));
  });
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
}

/** Squares of the cohort one after the other: a square out of its place is refused. */
function cohortCount(rects: readonly Rect[], row: RecordRow, pitch: number): number {
  const {cohort, name} = row;
  const here = cohortSquares(rects, row);
  const off = here.find(
    ({left, bottom}, index) =>
      Math.abs(left - cohort.x1 - index * pitch) > 0.6 || Math.abs(bottom - cohort.y1 + 0.5) > 0.6,
  );
  if (off)
    throw new Error(`row "${name.text}": the square at x ${Math.round(off.left)} is out of place`);
  return here.length;
}

/** How many squares stand on the line of the cohort if it ends with the last; a line without any is as long as one. */
function countOnLine(rects: readonly Rect[], row: RecordRow, pitch: number): number {
  const {cohort, name} = row;
  const [first] = cohortSquares(rects, row);
  if (!first) return 0;
  const beyond = cohort.x2 - cohort.x1 - (first.right - first.left);
  const steps = pitch > 0 ? Math.round(beyond / pitch) : 0;
  if (Math.abs(beyond - steps * pitch) > 0.6)
    throw new Error(`row "${name.text}": its line ends with no square`);
  return steps + 1;
}

/** The first square of a row is of the colour of the trust where there is a word on it, and no other square is. */
function mustBeFirst(rects: readonly Rect[], row: RecordRow, isOwn: boolean): void {
  const own = cohortSquares(rects, row).map(has('f-support'));
  if (own.some((each, index) => each !== (isOwn && index === 0)))
    throw new Error(`row "${row.name.text}": the square of the trust is not the first alone`);
}

/** "4 of 24 trusts", or "known of this trust alone, of 24" where its square is the only one. */
function countSaid(text: string, {name}: RecordRow): {numeral: string; of: string} {
  const [, alone] = /^(?:known of )?this trust alone, of (\d+)$/.exec(text) ?? [];
  const [, numeral, of] = alone ? [text, '1', alone] : (/^(\d+) of (\d+) trusts$/.exec(text) ?? []);
  if (!numeral || !of) throw new Error(`row "${name.text}": "${text}" is no count of trusts`);
  return {numeral, of};
}

/** How the trust is on record, as the table has it: a number that a source prints stands for itself. */
const wordOf = (word: string, isOwn: boolean): string =>
  word === 'worked out' ? 'derived' : word || (isOwn ? 'published' : 'nothing');

/** A word on the trust stands below its name, at the same end of the line. */
function mustHaveHead(word: string, subject: string | undefined, texts: readonly Text[]): string {
  if (word !== '' && !texts.some(({text}) => text === subject))
    throw new Error(`"${word}" stands below no trust`);
  return word;
}

const nothing = 'The text of the paper ties no words and no number to this trust.';

/** What is on record of one trust, and of how many trusts there is as much. */
function readTrustRecord(picture: Picture, subject: string | undefined): MarkReading[] {
  const sentence = sentenceIn(picture);
  if (sentence !== undefined) {
    mustRead(sentence, nothing);
    return [];
  }
  const {texts} = picture;
  const rects = picture.rects.filter(isMark);
  const rows = recordRows(picture);
  const pitch = pitchOf(rects, rows);
  return rows.flatMap((row): MarkReading[] => {
    const {name, cohort} = row;
    const beside = (className: string): string =>
      texts.find(({y, own}) => own.includes(className) && cohort.y1 - y > -4 && cohort.y1 - y < 14)
        ?.text ?? '';
    const isOwn = cohortSquares(rects, row).some(has('f-support'));
    const count = cohortCount(rects, row, pitch);
    const {numeral, of} = countSaid(beside('count'), row);
    const word = mustHaveHead(beside('own'), subject, texts);
    mustBeFirst(rects, row, isOwn || word !== '');
    return [
      {
        what: 'word',
        row: name.text,
        words: {column: 'this_trust', text: wordOf(word, isOwn)},
        ...(isOwn ? {look: 'known' as const} : {}),
        lookOf: (provenance) => provenance('this_trust'),
      },
      {what: 'row of squares', row: name.text, words: {column: 'trusts', text: `${count}`}},
      {
        what: 'line below the squares',
        row: name.text,
        words: {column: 'trusts', text: `${countOnLine(rects, row, pitch)}`},
        repeats: true,
      },
      {
        what: 'numeral',
        row: name.text,
        words: {column: 'trusts', text: numeral},
        repeats: true,
      },
      {what: 'numeral of all', row: name.text, words: {column: 'of', text: of}, repeats: true},
    ];
  });
}

export const trustRecordReader: MarkReader = {
  shown: (_width, picture, {table}) => {
    const own = table.columns.findIndex(({key}) => key === 'this_trust');
    if (sentenceIn(picture) !== undefined && table.rows.some((row) => row[own]?.text !== 'nothing'))
      throw new Error('a sentence stands in place of what is on record');
    return [];
  },
  unshown: {},
  name: ([what = '']) => what,
  read: readTrustRecord,
};
