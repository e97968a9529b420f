import {bandOf, byHeight, isOff, mustBe, saying} from './diagrams.ts';
import type {MarkReader, MarkReading} from './mark-reading.ts';
import {type Circle, has, isMark, type Line, type Picture, type Rect, seriesOf} from './picture.ts';
import {middleOf} from './rows.ts';

// MarkReader of the ladder: rungs with words beside them, and rails from rung to rung.

/** "Level 6 apprenticeship, gaining influence". */
const levelWords = /^(Level \d) apprenticeship, (.+)$/;

/** Words beside a rung and below it, up to the next one. */
function rungs({rects, texts}: Picture) {
  const all = rects.filter(isMark).toSorted((a, b) => a.top - b.top);
  const [first] = all;
  return all.map((rect, index) => {
    mustBe(rect.left, first?.left ?? 0, 'the left end of a rung');
    mustBe(rect.right, first?.right ?? 0, 'the right end of a rung');
    mustBe(rect.bottom - rect.top, first ? first.bottom - first.top : 0, 'the height of a rung');
    const next = all[index + 1]?.top ?? rect.top + 40;
    const words = texts.filter(({x, y}) => x > rect.right && y > rect.top - 4 && y < next - 4);
    const name = words.find(({text}) => /^Band \d$/.test(text));
    mustBe(name?.y ?? 0, middleOf(rect) + 1, 'the name of a rung');
    const band = name?.text ?? '';
    if (/^band-\d$/.test(seriesOf(rect)) && bandOf(seriesOf(rect)) !== band)
      throw new Error(`the rung of ${seriesOf(rect)} is called "${band}"`);
    return {rect, band, words};
  });
}

type Rung = ReturnType<typeof rungs>[number];

function levelReadings({rect, band, words}: Rung): MarkReading[] {
  const [, level = '', uptake = ''] =
    words.map(({text}) => levelWords.exec(text)).find(Boolean) ?? [];
  if (!level) return [];
  const role = words.find(
    ({text, y}) => text !== band && !levelWords.test(text) && y < rect.bottom + 6,
  );
  return saying('rung', level, {to: band, role: role?.text ?? '', uptake});
}

/** A rail begins in the middle of a rung and ends with its arrow at the top of another. */
function railReading(
  rail: Line,
  index: number,
  picture: Picture,
  all: readonly Rung[],
): MarkReading[] {
  const foot = picture.circles.find(
    (circle: Circle) => !isOff(circle.x, rail.x1) && !isOff(circle.y, rail.y1),
  );
  const arrow = picture.paths.find(({corners: [tip]}) => tip && !isOff(tip.x, rail.x1));
  const [tip, corner] = arrow?.corners ?? [];
  if (!foot || !tip || !corner) throw new Error('a rail has no foot or no arrow');
  mustBe(rail.y2, corner.y - 1, 'the end of a rail');
  const bandAt = (isAt: (rect: Rect) => boolean): string =>
    all.find(({rect}) => isAt(rect))?.band ?? 'between rungs';
  const isOver = index === 0;
  const teller = picture.texts
    .filter(
      ({own, x, y}) =>
        own.includes('teller') &&
        Math.abs(rail.x1 - 4 - x) < 0.6 &&
        (isOver ? y < tip.y && tip.y - y < 24 : y > rail.y1),
    )
    .map(({text}) => tellerWords.exec(text))
    .find(Boolean);
  const [, name = '', standing = ''] = teller ?? [];
  const ends = {
    to: bandAt(({top}) => !isOff(top, tip.y)),
    from: bandAt((rect) => !isOff(middleOf(rect), rail.y1)),
  };
  return [
    ...saying('rail', name, ends),
    ...saying('words of a rail', name, {standing}),
    ...(isOver ? mainReadings(picture, name) : []),
  ];
}

/** "Trusts 2 and 3, planned": who tells of a rail, and how it stands. */
const tellerWords = /^(.+?)(?:, ([a-z][a-z ]*))?$/;

/** What words say again that a rail says. */
const again = (what: string, row: string, words: Readonly<Record<string, string>>): MarkReading[] =>
  saying(what, row, words).map((each) => ({...each, repeats: true}));

/** Of the first rail, how long it takes stands large, and below it from where to where, and who goes it. */
function mainReadings({texts}: Picture, name: string): MarkReading[] {
  const words = texts
    .filter(({own}) => own.includes('goer'))
    .toSorted(byHeight)
    .map(({text}) => text)
    .join(' ');
  const [, from = '', to = '', who = ''] = /^band (\d) to band (\d)(?:, (.+))?$/.exec(words) ?? [];
  const years = texts
    .map(({text}) => /^(\d+)\u00a0years?$/.exec(text)?.[1])
    .find((each) => each !== undefined);
  return [
    ...again('words of a rail', name, {from: `Band ${from}`, to: `Band ${to}`}),
    ...saying('who goes it', name, {who}),
    ...(years
      ? [
          {
            what: 'numeral',
            row: name,
            values: [{column: 'years', value: Number(years), perPixel: 1}],
          },
        ]
      : []),
  ];
}

export const careerLadderReader: MarkReader = {
  shown: () => ['years'],
  unshown: {},
  name: ([name = '']) => name,
  told: ['to', 'who', 'standing'],
  read: (picture) => {
    const all = rungs(picture);
    const rails = picture.lines
      .filter(has('route'))
      .filter(({x1, x2}) => x1 === x2)
      .toSorted((a, b) => a.x1 - b.x1);
    return [
      ...all.flatMap(levelReadings),
      ...rails.flatMap((rail, index) => railReading(rail, index, picture, all)),
    ];
  },
};
