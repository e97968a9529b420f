import type {Reader, Reading} from './compare.ts';
import {bandOf, byHeight, isOff, mustBe, saying} from './diagrams.ts';
import {type Circle, has, isMark, type Line, type Picture, seriesOf, type Text} from './picture.ts';
import {middleOf} from './rows.ts';

// Reader of the ladder: rungs with words above them, and rails from rung to rung.

/** Words above a rung, up to the rung above it. */
function rungs({rects, texts}: Picture) {
  const all = rects.filter(isMark).toSorted((a, b) => a.top - b.top);
  return all.map((rect, index) => {
    const above = all[index - 1]?.bottom ?? rect.top - 90;
    const mine = texts.filter(({y}) => y > above && y < rect.top);
    const band = mine.find(({text}) => /^Band \d$/.test(text))?.text ?? '';
    if (/^band-\d$/.test(seriesOf(rect)) && bandOf(seriesOf(rect)) !== band)
      throw new Error(`the rung of ${seriesOf(rect)} is called "${band}"`);
    return {rect, band, words: mine};
  });
}

function levelReadings({band, words}: ReturnType<typeof rungs>[number]): Reading[] {
  const level = words.find(({text}) => /^Level \d apprenticeship$/.test(text));
  if (!level) return [];
  const name = words.find(({text}) => text === band);
  const beside = (one: Text | undefined): string =>
    words
      .filter(({x, y}) => one && Math.abs(y - one.y) < 2 && x > one.x)
      .toSorted((a, b) => a.x - b.x)[0]?.text ?? '';
  const below = words.find(({x, y}) => x === level.x && y > level.y)?.text ?? '';
  return saying('rung', level.text.replace(' apprenticeship', ''), {
    to: band,
    role: beside(name),
    uptake: beside(level) || below,
  });
}

/** A rail begins in the middle of a rung and ends with its arrow in that of another. */
function railReading(
  rail: Line,
  index: number,
  picture: Picture,
  all: ReturnType<typeof rungs>,
): Reading[] {
  const foot = picture.circles.find(
    (circle: Circle) => !isOff(circle.x, rail.x1) && !isOff(circle.y, rail.y1),
  );
  const arrow = picture.paths.find(({corners: [tip]}) => tip && !isOff(tip.x, rail.x1));
  const [tip, corner] = arrow?.corners ?? [];
  if (!foot || !tip || !corner) throw new Error('a rail has no foot or no arrow');
  mustBe(rail.y2, corner.y - 1, 'the end of a rail');
  const at = (y: number): string =>
    all.find(({rect}) => !isOff(middleOf(rect), y))?.band ?? 'between rungs';
  const words = /^(.+), (band \d) to (band \d)$/;
  const named = picture.texts.filter(({text}) => words.test(text)).toSorted(byHeight)[index - 1];
  const [, other = '', from = '', to = ''] = words.exec(named?.text ?? '') ?? [];
  const tellers = picture.texts.filter(({own}) => own.includes('teller')).toSorted(byHeight);
  const name = index === 0 ? tellers.map(({text}) => text).join(' ') : other;
  const years = /^(\d+) years?$/.exec(
    (index === 0 ? picture.texts.find(({own}) => own.includes('t-xl')) : undefined)?.text ?? '',
  )?.[1];
  return [
    ...saying('rail', name, {to: at(tip.y), from: at(rail.y1)}),
    ...(index > 0
      ? saying('words of a rail', name, {
          from: from.replace('band', 'Band'),
          to: to.replace('band', 'Band'),
        }).map((each) => ({...each, repeats: true}))
      : []),
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

export const careerLadderReader: Reader = {
  shown: () => ['years'],
  unshown: {},
  name: ([name = '']) => name,
  told: ['to'],
  read: (picture) => {
    const all = rungs(picture);
    for (const {rect} of all) {
      mustBe(rect.right, picture.width, 'the end of a rung');
      if (!picture.lines.some((line) => has('hair')(line) && !isOff(line.y1, middleOf(rect))))
        throw new Error('a rung has no line');
    }
    const rails = picture.lines.filter(has('route')).toSorted((a, b) => a.x1 - b.x1);
    return [
      ...all.flatMap(levelReadings),
      ...rails.flatMap((rail, index) => railReading(rail, index, picture, all)),
    ];
  },
};
