import {group, sum} from 'd3-array';
import {median, quantile} from '../../../src/model/statistics/quantiles.ts';
import {categoryAt} from '../../../src/model/workforce/adoption.ts';
import {
  adopterCategories,
  type AdopterCategory,
  bands,
} from '../../../src/model/workforce/workforce.ts';
import {percent, total} from '../posts.ts';
import {publishedCensus} from '../published.ts';
import {censusOf, headsOf} from '../readings.ts';
import type {Rows} from '../tables.ts';
import {allKeep, type Constraint, type ConstraintBlock, prints} from './constraint.ts';

interface Ranked {
  readonly trust: string;
  readonly share: number;
  readonly adopter: AdopterCategory;
}

/** Census trusts by support share, lowest first, each in its adopter category. */
function ranking(rows: Rows): Ranked[] {
  return [...censusOf(rows)]
    .map(([trust, heads]) => ({trust, share: percent(headsOf(heads))}))
    .sort((left, right) => left.share - right.share)
    .map((trust, rank) => ({...trust, adopter: categoryAt(rank, publishedCensus.adopters)}));
}

function kinds(rows: Rows): Constraint[] {
  const trusts = [...group(rows.census, (row) => row.trust)];
  const ofKind = (kind: string): string =>
    String(trusts.filter(([, own]) => own.every((row) => row.kind === kind)).length);
  return [
    prints(
      'trusts',
      'census paper, abstract',
      String(trusts.length),
      String(publishedCensus.trusts),
    ),
    prints(
      'acute trusts',
      'census paper, abstract',
      ofKind('acute'),
      String(publishedCensus.acute),
    ),
    prints(
      'specialist trusts',
      'census paper, abstract',
      ofKind('specialist'),
      String(publishedCensus.specialist),
    ),
    allKeep(
      'each trust has a row for each band',
      'choice',
      trusts.map(([trust]) => trust),
      (trust) => rows.census.filter((row) => row.trust === trust).length === bands.length,
    ),
  ];
}

function shares(rows: Rows, ranked: readonly Ranked[]): Constraint[] {
  const heads = [...censusOf(rows).values()].map(headsOf);
  const quartile = (part: number): number =>
    quantile(
      ranked.map(({share}) => share),
      part,
    );
  const middle = (adopter: AdopterCategory): number =>
    median(ranked.filter((trust) => trust.adopter === adopter).map(({share}) => share));
  return [
    prints(
      'median share, per cent',
      'census paper, median and IQR',
      quartile(0.5).toFixed(2),
      publishedCensus.median,
    ),
    prints(
      'lower quartile, type 7',
      'census paper, median and IQR',
      quartile(0.25).toFixed(1),
      publishedCensus.lowerQuartile,
    ),
    prints(
      'upper quartile, type 7',
      'census paper, median and IQR',
      quartile(0.75).toFixed(1),
      publishedCensus.upperQuartile,
    ),
    prints(
      'pooled share',
      'census paper, abstract',
      ((100 * sum(heads, ({support}) => support)) / sum(heads, total)).toFixed(1),
      publishedCensus.pooled,
    ),
    ...adopterCategories.map((adopter) =>
      prints(
        `median of the ${adopter} category (${publishedCensus.adopters[adopter]} trusts)`,
        'census paper, abstract',
        middle(adopter).toFixed(1),
        publishedCensus.medians[adopter],
      ),
    ),
  ];
}

function categories(rows: Rows, ranked: readonly Ranked[]): Constraint[] {
  const edges = [
    publishedCensus.adopters.low,
    publishedCensus.adopters.low + publishedCensus.adopters.medium,
  ];
  return [
    allKeep(
      'no tie at an edge between categories',
      'choice',
      edges.map(String),
      (edge) => (ranked[Number(edge) - 1]?.share ?? 0) < (ranked[Number(edge)]?.share ?? 0),
    ),
    allKeep(
      'adopter category of each case is its rank in the census',
      'choice',
      rows.sampling.map((row) => row.case),
      (id) => {
        const row = rows.sampling.find((sampling) => sampling.case === id);
        return row?.adopter === ranked.find(({trust}) => trust === row?.trust)?.adopter;
      },
    ),
  ];
}

export const censusBlock: ConstraintBlock = {
  title: 'Census',
  measure: (rows) => {
    const ranked = ranking(rows);
    return [...kinds(rows), ...shares(rows, ranked), ...categories(rows, ranked)];
  },
};
