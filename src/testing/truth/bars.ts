import {weakest} from '../../model/values/provenance.ts';
import {axesAcross, type Axis} from './axes.ts';
import {isFew, readFew} from './bands-few.ts';
import type {Reader, Reading, ValueRead} from './compare.ts';
import {has, type Picture, type Text} from './picture.ts';
import {
  absencesIn,
  barsIn,
  middleOf,
  mustBegin,
  type Named,
  nearestName,
  pointsIn,
  stubsIn,
  trustNames,
} from './rows.ts';

/** A share has its place on a bar no surer than the bar has its length. */
const placeOnBar: NonNullable<Reading['lookOf']> = (of) =>
  weakest(['support_share', 'imaging_wte'].flatMap((column) => of(column) ?? []));

// Readers of the figures that draw amounts as bars.

/** The first number in a printed text, and the last digit that it is printed to. */
export function printedIn(column: string, text: string): ValueRead {
  const number = /[-−]?\d+(?:\.\d+)?/.exec(text)?.[0] ?? '';
  return {
    column,
    value: Number(number.replace('−', '-')),
    perPixel: 10 ** -(number.split('.')[1] ?? '').length,
    optional: false,
  };
}

const widest = (axes: readonly Axis[]): Axis => {
  const axis = axes.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (!axis) throw new Error('there is no axis with two ticks');
  return axis;
};

function readEstablishment(picture: Picture): Reading[] {
  const axes = axesAcross(picture);
  const scale = axes.find(({numerals}) => numerals.at(-1)?.endsWith('WTE')) ?? widest(axes);
  const shares = axes.find((axis) => axis !== scale);
  const names = trustNames(picture);
  const named = (y: number): string => nearestName(names, y, scale.from);
  const bars = barsIn(picture).map((bar) => ({...bar, row: named(middleOf(bar))}));
  const thinBars = picture.rects
    .filter((rect) => rect.classes.join(' ') === 'f-frame')
    .map((rect) => ({...rect, row: named(middleOf(rect))}));
  const caps = picture.lines
    .filter(has('cap'))
    .map((line) => ({x: line.x1, row: named((line.y1 + line.y2) / 2)}));
  const capAt = (row: string, x: number): boolean =>
    caps.some((cap) => cap.row === row && Math.abs(cap.x - x) <= 0.52);
  const length = (column: string, from: number, to: number): ValueRead => ({
    column,
    value: (to - from) * scale.perPixel,
    perPixel: scale.perPixel,
  });
  const total = (row: string, to: number): Reading => ({
    what: 'end of the bar',
    row,
    values: [length('imaging_wte', scale.pixel(0), to)],
    look: capAt(row, to) ? 'known' : 'ruled',
  });

  const parts = bars.flatMap((bar): Reading[] => {
    const {row, left, right, look} = bar;
    if (bar.series === 'support') {
      mustBegin(bar, scale.pixel(0), row);
      const end =
        bars.find((each) => each.row === row && each.series === 'radiographic')?.right ?? right;
      const share: ValueRead = {
        column: 'support_share',
        value: (100 * (right - left)) / (end - left),
        perPixel: 100 / (end - left),
        rounded: true,
      };
      return [
        {what: 'bar', row, values: [length('support_wte', left, right)], look},
        {
          what: 'division of the bar',
          row,
          values: [share],
          look: capAt(row, right) ? 'known' : 'ruled',
          lookOf: placeOnBar,
        },
      ];
    }
    if (bar.series === 'radiographic') {
      const support = bars.find((each) => each.row === row && each.series === 'support');
      mustBegin(bar, support?.right ?? scale.pixel(0), row);
      return [
        {
          what: 'bar',
          row,
          values: [{...length('radiographers_wte', left, right), optional: true}],
          look,
          lookOf: (of) =>
            of('radiographers_wte') ??
            (of('support_wte') === 'simulated' || of('imaging_wte') === 'simulated'
              ? 'simulated'
              : 'derived'),
        },
        total(row, right),
      ];
    }
    mustBegin(bar, scale.pixel(0), row);
    return [
      {what: 'bar', row, values: [length('imaging_wte', left, right)], look},
      total(row, right),
    ];
  });
  const thin = thinBars.flatMap(({row, left, right}): Reading[] => [
    {what: 'thin bar', row, values: [length('imaging_wte', left, right)], look: 'known'},
    total(row, right),
  ]);
  const dots = pointsIn(picture).map(({x, y, look}): Reading => {
    if (!shares) throw new Error('there are points without an axis of shares');
    return {
      what: 'dot',
      row: named(y),
      values: [{column: 'support_share', value: shares.value(x), perPixel: shares.perPixel}],
      look,
    };
  });
  const absent = absencesIn(picture).map(({x, y}): Reading => ({
    what: 'dotted stub',
    row: named(y),
    missing: shares && x >= shares.from ? 'support_share' : 'imaging_wte',
  }));
  const printed = picture.texts
    .filter((text) => text.classes.includes('halo') && /\d/.test(text.text))
    .flatMap((text) => remark(text, named(text.y)));
  return [...parts, ...thin, ...dots, ...absent, ...printed];
}

/** Numerals at the end of a bar and beside a dot: "292 WTE, the largest" and "34 %". */
function remark({text}: Text, row: string): Reading[] {
  const [total, share] = [/(\d+)\u00a0WTE/.exec(text)?.[0], /(\d+)\u00a0%/.exec(text)?.[0]];
  return [
    ...(total
      ? [
          {
            what: 'numeral',
            row,
            repeats: true,
            look: 'known' as const,
            values: [printedIn('imaging_wte', total)],
          },
        ]
      : []),
    ...(share
      ? [
          {
            what: 'numeral',
            row,
            repeats: true,
            look: 'known' as const,
            values: [printedIn('support_share', share)],
          },
        ]
      : []),
  ];
}

export const establishment: Reader = {
  shown: () => ['imaging_wte', 'support_share'],
  unshown: {
    support_wte: 'drawn where the establishment is known too',
    radiographers_wte: 'drawn where the establishment is known too',
  },
  gaps: () => ['imaging_wte', 'support_share'],
  name: ([trust = '']) => trust,
  read: readEstablishment,
};

/** Panels side by side, one for each band: their axes, and what stands above each. */
function readBands(picture: Picture): Reading[] {
  if (isFew(picture)) return readFew(picture);
  const axes = axesAcross(picture);
  const heads = picture.texts
    .filter(({bold}) => /^Band \d$/.test(bold))
    .toSorted((a, b) => a.x - b.x);
  if (heads.length !== axes.length)
    throw new Error(`there are ${heads.length} heads of panels and ${axes.length} axes`);
  const names = trustNames(picture);
  const panelAt = (x: number): {axis: Axis; column: string} => {
    const index = axes.findLastIndex(({from}) => from <= x + 1);
    const axis = axes[index];
    if (!axis) throw new Error(`a mark at x ${Math.round(x)} stands left of all panels`);
    return {axis, column: heads[index]?.bold ?? ''};
  };
  const named = (y: number): string => nearestName(names, y);
  const bars = barsIn(picture).map((bar): Reading => {
    const {axis, column} = panelAt(bar.left);
    const row = named(middleOf(bar));
    mustBegin(bar, axis.pixel(0), row);
    if (bar.series !== column.toLowerCase().replace(' ', '-'))
      throw new Error(`row "${row}": a bar below "${column}" has the colour of ${bar.series}`);
    return {
      what: 'bar',
      row,
      values: [{column, value: axis.value(bar.right), perPixel: axis.perPixel}],
      look: bar.look,
    };
  });
  const zeros = stubsIn(picture).map(({x, y, look}): Reading => {
    const {axis, column} = panelAt(x);
    return {
      what: 'stub of a zero',
      row: named(y),
      values: [{column, value: axis.value(x), perPixel: axis.perPixel}],
      look,
    };
  });
  const absent = absencesIn(picture).map(({x, y}): Reading => ({
    what: 'dotted stub',
    row: named(y),
    missing: panelAt(x).column,
  }));
  const printed = picture.texts
    .filter((text) => text.classes.includes('halo') && /^\d/.test(text.text))
    .flatMap(({text, bold, x, y}): Reading[] => {
      const [row, share] = [named(y), /(\d+)\u00a0%/.exec(text)?.[0]];
      return [
        {
          what: 'numeral',
          row,
          repeats: true,
          look: 'known',
          values: [printedIn(panelAt(x).column, bold)],
        },
        ...(share
          ? [
              {
                what: 'numeral',
                row,
                repeats: true,
                look: 'known' as const,
                values: [printedIn('band_4_share', share)],
              },
            ]
          : []),
      ];
    });
  return [...bars, ...zeros, ...absent, ...printed];
}

export const bands: Reader = {
  shown: () => ['band_2', 'band_3', 'band_4'],
  unshown: {
    support: 'the sum of the three bars',
    band_4_share: 'printed where it is not simulated',
  },
  gaps: () => ['band_2', 'band_3', 'band_4'],
  name: ([trust = '']) => trust,
  read: readBands,
};

/** Rows of bands, with their names before the bars or, on a phone, above them. */
function bandNames({texts}: Picture, before: number): Named[] {
  return texts
    .filter(({bold}) => /^Band \d$/.test(bold))
    .map(({bold, x, y}) => ({name: bold, x, y: x + 60 < before ? y : y + 19.5}));
}

function readTrustBands(picture: Picture): Reading[] {
  const axis = widest(axesAcross(picture));
  const names = bandNames(picture, axis.from);
  const named = (y: number): string => nearestName(names, y, undefined, 14);
  const bars = barsIn(picture).map((bar): Reading => {
    const row = named(middleOf(bar));
    mustBegin(bar, axis.pixel(0), row);
    return {
      what: 'bar',
      row,
      values: [{column: 'headcount', value: axis.value(bar.right), perPixel: axis.perPixel}],
      look: bar.look,
    };
  });
  const zeros = stubsIn(picture).map(({x, y, look}): Reading => ({
    what: 'stub of a zero',
    row: named(y),
    values: [{column: 'headcount', value: axis.value(x), perPixel: axis.perPixel}],
    look,
  }));
  const absent = absencesIn(picture).map(({y}): Reading => ({
    what: 'dotted stub',
    row: named(y),
    missing: 'headcount',
  }));
  const printed = picture.texts
    .filter(({classes, text}) => classes.includes('halo') && /^\d+$/.test(text))
    .map(({text, y}): Reading => ({
      what: 'numeral',
      row: named(y),
      repeats: true,
      look: 'known',
      values: [printedIn('headcount', text)],
    }));
  // The sample in the key stands above the first band.
  const first = Math.min(...names.map(({y}) => y)) - 14;
  const mix = picture.lines
    .filter(
      ({classes, x1, x2, y1, y2}) =>
        x1 === x2 &&
        (y1 + y2) / 2 > first &&
        (classes.includes('tick-sim') || classes.includes('mix')),
    )
    .map(({classes, x1, y1, y2}): Reading => ({
      what: 'stroke',
      row: named((y1 + y2) / 2),
      values: [{column: 'cohort_mix', value: axis.value(x1), perPixel: axis.perPixel}],
      look: classes.includes('tick-sim') ? 'ruled' : 'known',
    }));
  return [...bars, ...zeros, ...absent, ...printed, ...mix];
}

export const trustBands: Reader = {
  shown: () => ['headcount', 'cohort_mix'],
  unshown: {},
  gaps: () => ['headcount'],
  name: ([band = '']) => band,
  read: readTrustBands,
};
