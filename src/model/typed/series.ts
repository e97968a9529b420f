import {derived} from '../derived.ts';
import {categoryNumber} from '../framework/coverage.ts';
import {questionNumber} from '../framework/instruments.ts';
import {themeById} from '../indexes.ts';
import type {Study} from '../study.ts';
import {either} from '../values/lists.ts';
import {bands, radiographerBands, supportBands} from '../workforce/workforce.ts';

/** What a study counts through, so that the number behind its noun is a name: trusts, bands, categories. */
export interface NumberedSeries {
  /** The noun before one number and before several, as patterns. */
  readonly one: string;
  readonly several: string;
  /** Pattern of a number of the series. */
  readonly item: string;
  readonly has: (item: string) => boolean;
  /** What is wrong with a number that it does not have, or with two as the ends of a range. */
  readonly wrong: (item: string) => string;
  readonly wrongRange?: (from: string, to: string) => string | undefined;
}

const numberOf = (band: string): number => Number(/\d+/.exec(band)?.[0]);
const bandNumbers = bands.map(numberOf);
/** The groups of bands that the study speaks of: its staff groups, and those below the highest support band. */
const bandRanges = [supportBands, supportBands.slice(0, -1), radiographerBands, bands]
  .map((group) => group.map(numberOf))
  .map((group) => [group[0], group.at(-1)].join(' to '));

const payBands: NumberedSeries = {
  one: '[Bb]and',
  several: '[Bb]ands',
  item: String.raw`\d+[a-z]?`,
  has: (item) => bandNumbers.includes(Number(item)),
  wrong: (item) =>
    `is taken for pay band ${item}, and this study has bands ${bandNumbers[0]} to ${bandNumbers.at(-1)}. ` +
    'Correct the band.',
  wrongRange: (from, to) =>
    bandRanges.includes(`${from} to ${to}`)
      ? undefined
      : `is taken for bands ${from} to ${to}, and the groups of this study are bands ` +
        `${either(bandRanges)}. Correct the range, or name its bands one by one.`,
};

const listed = (
  nouns: Pick<NumberedSeries, 'one' | 'several' | 'item'>,
  known: readonly string[],
  name: string,
  file: string,
): NumberedSeries => ({
  ...nouns,
  has: (item) => known.includes(item),
  wrong: (item) => `is taken for ${name} ${item}, which ${file} does not have. Correct the number.`,
});

/** Every series of a study whose members stand in its tables. */
export const seriesOf = derived((study: Study): readonly NumberedSeries[] => {
  const cases = study.cases.map(({number}) => String(number));
  const whole = String.raw`\d+`;
  return [
    payBands,
    listed({one: 'Trust', several: 'Trusts', item: whole}, cases, 'Trust', 'data/cases.csv'),
    listed({one: '(?!)', several: 'cases', item: whole}, cases, 'case', 'data/cases.csv'),
    listed(
      {one: '[Cc]ategory', several: '[Cc]ategories', item: String.raw`\d+\.\d+`},
      study.categories.flatMap((each) =>
        // A category of a theme that is not there is said by another rule.
        themeById(study, each.theme) ? categoryNumber(study, each) : [],
      ),
      'category',
      'data/framework/categories.csv',
    ),
    listed(
      {one: '[Tt]heme', several: '[Tt]hemes', item: whole},
      study.themes.map(({order}) => String(order)),
      'theme',
      'data/framework/themes.csv',
    ),
    listed(
      {one: '[Qq]uestion', several: '[Qq]uestions', item: String.raw`\d+[a-z]?`},
      study.instruments.map(questionNumber),
      'question',
      'data/framework/instruments.csv',
    ),
    listed(
      {one: '[Rr]eference', several: '[Rr]eferences', item: whole},
      study.references.map(({id}) => id.replace(/^ref-/, '')),
      'reference',
      'data/references.json',
    ),
  ];
});
