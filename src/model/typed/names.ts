import {derived} from '../derived.ts';
import type {Study} from '../study.ts';
import {suggest} from '../values/suggest.ts';
import {type NumberedSeries, seriesOf} from './series.ts';

/** Digits that are taken for a name, with what is wrong with it. */
export interface NamedNumber {
  readonly at: number;
  readonly end: number;
  readonly wrong?: string;
}

/**
 * A noun with its numbers: "Trust 8", "band 3, 4 or 5", "Trusts 6, 8 and 15", "bands 2–4". Commas alone end no list, so
 * that in "Trust 8, 292 WTE" the second number is none of its names.
 */
export function patternOf({
  one,
  several,
  item,
}: Pick<NumberedSeries, 'one' | 'several' | 'item'>): RegExp {
  const listOf = (joint: string): string =>
    `${item}(?:(?:\\s*,\\s*${item})*,?\\s+${joint}\\s+${item})?`;
  const range = `${item}\\s*[\u2013-]\\s*${item}`;
  return new RegExp(
    `\\b(?:(?:${several})\\s+(?:${range}|${listOf('(?:and|or|to)')})|(?:${one})\\s+${listOf('or')})` +
      '(?![\\w%]|[.,]\\d|\\s%)',
    'g',
  );
}

/** The numbers within a match of such a pattern. */
export const itemsIn = (match: RegExpExecArray, item: string): RegExpExecArray[] =>
  [...match[0].matchAll(new RegExp(`(?<=[\\s,\u2013-])${item}`, 'g'))].map((each) =>
    Object.assign(each, {index: match.index + each.index}),
  );

const readers = derived((study: Study) =>
  seriesOf(study).map((series) => ({series, pattern: patternOf(series)})),
);

/** Every name of something that the study numbers, and every id of one of its rows. */
export const namesIn = (study: Study, text: string): NamedNumber[] => [
  ...readers(study).flatMap(({series, pattern}) =>
    [...text.matchAll(pattern)].flatMap((match) => membersOf(series, match)),
  ),
  ...idsIn(study, text),
];

function membersOf(series: NumberedSeries, match: RegExpExecArray): NamedNumber[] {
  const items = itemsIn(match, series.item);
  const [from, to] = items;
  const isRange = items.length === 2 && /\d\s*(?:to\s|[\u2013-])/.test(match[0]);
  const wrongRange = isRange ? rangeComplaint(series, from![0], to![0]) : undefined;
  return items.map(({0: item, index}, place) => {
    const wrong = series.has(item) ? place === 1 && wrongRange : series.wrong(item);
    return {at: index, end: index + item.length, ...(wrong && {wrong})};
  });
}

function rangeComplaint(series: NumberedSeries, from: string, to: string): string | undefined {
  if (![from, to].every(series.has)) return undefined;
  if (Number(from) >= Number(to))
    return `ends a range that begins at ${from}. Write the lower number first.`;
  return series.wrongRange?.(from, to);
}

const idsOf = derived(
  ({participants, discrepancies, quotations, cases}: Study) =>
    new Set([
      ...participants.map(({participant}) => participant),
      ...discrepancies.map(({discrepancy}) => discrepancy),
      ...quotations.map(({quotation}) => quotation),
      ...cases.map((each) => each.case),
    ]),
);
const prefixesOf = derived(
  (study: Study) => new Set([...idsOf(study)].map((id) => id.replace(/\d+$/, ''))),
);

function idsIn(study: Study, text: string): NamedNumber[] {
  return [...text.matchAll(/\b([A-Za-z]+)\d+\b(?![.,]\d)/g)].flatMap(
    ({0: id, 1: prefix, index}) => {
      const place = {at: index + (prefix ?? '').length, end: index + id.length};
      if (idsOf(study).has(id)) return [place];
      return prefixesOf(study).has(prefix ?? '')
        ? [
            {
              ...place,
              wrong: `is an id that this study does not have. ${nearest(study, id)}`,
            },
          ]
        : [];
    },
  );
}

const nearest = (study: Study, id: string): string =>
  suggest(id, [...idsOf(study)], 'None is like it.');
