import type {Reader, Reading} from './compare.ts';
import {byHeight, isOff, saying} from './diagrams.ts';
import {isMark, type Picture, type Rect, seriesOf, type Text} from './picture.ts';
import {middleOf} from './rows.ts';

// Reader of the areas of work: a block of what is usual, and arms that reach out of it.

/** Arms are so thick; what is usual is a larger block. */
const armThickness = 12;
const heightOf = ({top, bottom}: Rect): number => bottom - top;

/** A block with its names, and arms out of it, solid or empty, with their words at the end. */
function readAreas(picture: Picture): Reading[] {
  const isArm = (rect: Rect): boolean => !isOff(heightOf(rect), armThickness);
  const isFrame = ({own}: Rect): boolean => own.includes('cell-solid');
  const cores = picture.rects.filter((rect) => isMark(rect) && !isArm(rect));
  const pieces = picture.rects.filter((rect) => isMark(rect) && isArm(rect));
  const frames = picture.rects.filter((rect) => isFrame(rect));
  const inside = cores.flatMap((core) => usualOf(picture, core));
  // An arm that is solid at first and empty then is one line with one name.
  return [
    ...inside,
    ...[
      ...Map.groupBy([...pieces, ...frames], (rect) => Math.round(middleOf(rect))).values(),
    ].flatMap((parts) => armOf(picture, parts, cores)),
  ];
}

/** What is usual: large names left of the block, or above it where it begins at the left. */
function usualOf({texts}: Picture, core: Rect): Reading[] {
  const head = texts
    .filter(({x, y, own}) => x === 0 && y < core.top && own.includes('t-b'))
    .toSorted(byHeight)
    .at(-1);
  const names = texts.filter(
    ({x, y, own}) =>
      own.includes('t-xl') &&
      x === 0 &&
      y > (head?.y ?? core.top) &&
      y < (core.left > 0 ? core.bottom : core.top),
  );
  if (names.length === 0) throw new Error('the block of what is usual has no name');
  return names.flatMap(({text}) =>
    saying('block', `${head?.text}: ${text}`, {
      area: text,
      said_of: staffOf(core, ''),
      told_by: '',
    }),
  );
}

const staffOf = (mark: Rect | undefined, note: string): string =>
  note.includes('support staff') || (mark && seriesOf(mark) === 'support')
    ? 'support staff as a whole'
    : 'assistant practitioners';

/** An arm begins at the block, solid first; its words stand at its end, below the head of its standing. */
function armOf({texts}: Picture, parts: readonly Rect[], cores: readonly Rect[]): Reading[] {
  const sorted = parts.toSorted((a, b) => a.left - b.left);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const core = cores[0];
  const where = `the arm at y ${Math.round(middleOf(first))}`;
  if (core) mustBegin(first, core.right, where);
  if (core && isMark(first) && (first.top < core.top || first.bottom > core.bottom))
    throw new Error(`${where} does not come out of the block`);
  if (sorted[1]) mustBegin(sorted[1], first.right, where);
  const beside = texts.filter(({x}) => Math.abs(x - last.right - 10) < 1).toSorted(byHeight);
  const head = (text: string): Text | undefined =>
    texts.filter((each) => each.text === text && each.y < first.top).at(-1);
  const at = beside.findIndex(({y, bold}) => bold !== '' && Math.abs(y - middleOf(first)) < 2);
  const rest = beside.slice(at);
  const next = rest.findIndex(({y}, index) => index > 0 && y - (rest[index - 1]?.y ?? 0) > 20);
  const mine = next < 0 ? rest : rest.slice(0, next);
  if (at < 0) throw new Error(`${where} has no area at its end`);
  const name = mine
    .map(({bold, own}) => (own.includes('ax') ? '' : bold))
    .join(' ')
    .trim();
  const note = mine
    .map(({text, bold, own}) => (own.includes('ax') ? text : text.slice(bold.length)))
    .join('');
  const own = beside.filter(({y, own: classes}) => classes.includes('t-b') && y < first.top).at(-1);
  return sorted.flatMap((part, index) => {
    const isLast = index === sorted.length - 1;
    const standing = isLast ? own?.text : head('Reported as new')?.text;
    if (isMark(part) !== (standing === 'Reported as new'))
      throw new Error(`${where} is not drawn as what "${standing}" is`);
    return saying('arm', `${standing}: ${name}`, {
      area: name,
      said_of: staffOf(isMark(part) ? part : undefined, note),
      told_by: /told by ([^,]+)$/.exec(note.trim())?.[1] ?? '',
    });
  });
}

function mustBegin(rect: Rect, at: number, where: string): void {
  if (Math.abs(rect.left - at) > 1) throw new Error(`${where} begins ${rect.left - at} px off`);
}

export const areasOfPracticeReader: Reader = {
  shown: () => [],
  unshown: {},
  name: ([standing = '', area = '']) => `${standing}: ${area}`,
  told: ['area'],
  read: readAreas,
};
