import {axesAcross, type Axis} from './axes.ts';
import {isFew, readFew, readOwnFew} from './bands-few.ts';
import type {MarkReader, MarkReading, ValueRead} from './mark-reading.ts';
import type {Picture} from './picture.ts';
import {
  absencesIn,
  barsIn,
  middleOf,
  mustBegin,
  type Named,
  nearestName,
  stubsIn,
  trustNames,
} from './rows.ts';
import {sentenceIn} from './sentences.ts';

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

/** Panels side by side, one for each band: their axes, and what stands above each. */
function readBands(picture: Picture): MarkReading[] {
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
  const bars = barsIn(picture).map((bar): MarkReading => {
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
  const zeros = stubsIn(picture).map(({x, y, look}): MarkReading => {
    const {axis, column} = panelAt(x);
    return {
      what: 'stub of a zero',
      row: named(y),
      values: [{column, value: axis.value(x), perPixel: axis.perPixel}],
      look,
    };
  });
  const absent = absencesIn(picture).map(({x, y}): MarkReading => ({
    what: 'dotted stub',
    row: named(y),
    missing: panelAt(x).column,
  }));
  const printed = picture.texts
    .filter((text) => text.classes.includes('halo') && /^\d/.test(text.text))
    .flatMap(({text, bold, x, y}): MarkReading[] => {
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

export const bandsReader: MarkReader = {
  shown: () => ['band_2', 'band_3', 'band_4'],
  unshown: {
    support: 'the sum of the three bars',
    band_4_share: 'printed where it is not simulated',
  },
  gaps: () => ['band_2', 'band_3', 'band_4'],
  name: ([trust = '']) => trust,
  read: readBands,
};

/** "Trust 4 has 15 assistant practitioners (band 4).", in place of a drawing. */
function readPeople(sentence: string, subject: string | undefined): MarkReading[] {
  const [, name, number = ''] =
    /^(Trust \d+) has (no|\d+) assistant practitioners? \(band 4\)\.$/.exec(sentence) ?? [];
  if (name !== subject) throw new Error(`the sentence says "${sentence}"`);
  return [
    {
      what: 'sentence',
      row: 'Band 4',
      look: 'known',
      values: [printedIn('headcount', number.replace('no', '0'))],
    },
    ...['Band 2', 'Band 3'].map((row): MarkReading => ({
      what: 'sentence',
      row,
      missing: 'headcount',
    })),
  ];
}

/** Rows of bands, with their names before the bars or, on a phone, above them. */
function bandNames({texts}: Picture, before: number): Named[] {
  return texts
    .filter(({bold}) => /^Band \d$/.test(bold))
    .map(({bold, x, y}) => ({name: bold, x, y: x + 60 < before ? y : y + 19.5}));
}

function readTrustBands(picture: Picture, subject: string | undefined): MarkReading[] {
  if (isFew(picture)) return readOwnFew(picture, subject);
  const sentence = sentenceIn(picture);
  if (sentence !== undefined) return readPeople(sentence, subject);
  const axis = widest(axesAcross(picture));
  const names = bandNames(picture, axis.from);
  const named = (y: number): string => nearestName(names, y, undefined, 14);
  const bars = barsIn(picture).map((bar): MarkReading => {
    const row = named(middleOf(bar));
    mustBegin(bar, axis.pixel(0), row);
    return {
      what: 'bar',
      row,
      values: [{column: 'headcount', value: axis.value(bar.right), perPixel: axis.perPixel}],
      look: bar.look,
    };
  });
  const zeros = stubsIn(picture).map(({x, y, look}): MarkReading => ({
    what: 'stub of a zero',
    row: named(y),
    values: [{column: 'headcount', value: axis.value(x), perPixel: axis.perPixel}],
    look,
  }));
  const absent = absencesIn(picture).map(({y}): MarkReading => ({
    what: 'dotted stub',
    row: named(y),
    missing: 'headcount',
  }));
  const printed = picture.texts
    .filter(({classes, text}) => classes.includes('halo') && /^\d+$/.test(text))
    .map(({text, y}): MarkReading => ({
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
    .map(({classes, x1, y1, y2}): MarkReading => ({
      what: 'stroke',
      row: named((y1 + y2) / 2),
      values: [{column: 'cohort_mix', value: axis.value(x1), perPixel: axis.perPixel}],
      look: classes.includes('tick-sim') ? 'ruled' : 'known',
    }));
  return [...bars, ...zeros, ...absent, ...printed, ...mix];
}

export const trustBandsReader: MarkReader = {
  shown: () => ['headcount', 'cohort_mix'],
  unshown: {band_4_share: 'printed where band 4 alone is known'},
  gaps: () => ['headcount'],
  name: ([band = '']) => band,
  read: readTrustBands,
};
