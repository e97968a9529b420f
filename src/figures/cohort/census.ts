import {counted} from '../../model/values/lists.ts';
import {censusTrusts} from '../../model/workforce/census.ts';
import type {FigureDefinition} from '../figure.ts';
import {measuredColumn} from '../table/columns.ts';
import {simulatedNote, stated} from '../words.ts';
import {drawCensus} from './census-drawing.ts';
import {drawMedians} from './census-medians.ts';
import {censusRows, type CensusShare, isTrust} from './census-rows.ts';

function describe(all: readonly CensusShare[]): string {
  const trusts = all.filter(({statistic}) => statistic === 'trust');
  const sources = new Set(trusts.map(({share}) => share.source));
  const isOfRows = all.some((row) => !isTrust(row) && sources.has(row.share.source));
  return [
    trusts.length > 0
      ? `A stepped outline of ${counted(trusts.length, 'trust')} ranked from the smallest support share to ` +
        'the largest, in ' +
        `three groups, with ${isOfRows ? 'their medians and quartiles' : 'published statistics'} as solid lines ` +
        'across it.'
      : 'Horizontal bars of the median support share in the groups of trusts, the largest first, below them the ' +
        'median and the quartiles of all trusts, and a line of comparison.',
    stated(
      all
        .filter(({statistic}) => statistic !== 'trust')
        .map(({name, share, decimals}) => ({name, measured: share, decimals, unit: ' %'})),
    ),
    simulatedNote(
      'values, one for each trust,',
      trusts.map(({share}) => share),
      all.length > trusts.length,
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/**
 * The trusts of a census ranked by support share, in their adopter categories, with the published statistics over them.
 */
export const census: FigureDefinition<CensusShare> = {
  id: 'census',
  widths: [328, 456, 600, 904, 1112],
  rows: censusRows,
  columns: [
    {key: 'what', head: 'What', value: ({name}) => name},
    {
      key: 'kind',
      head: 'Kind',
      value: ({statistic, share}) =>
        statistic === 'trust' ? 'trust' : `${share.provenance} statistic`,
    },
    {key: 'rank', head: 'Rank', value: ({rank}) => (rank === null ? '' : `${rank}`)},
    {key: 'adopter_category', head: 'Adopter category', value: ({adopter}) => adopter ?? 'all'},
    measuredColumn(
      'support_share',
      'Support share',
      '%',
      ({decimals}) => decimals,
      ({share}) => share,
    ),
  ],
  base: (all, study) => {
    const n = all.filter(({statistic}) => statistic === 'trust').length;
    return {n, missing: censusTrusts(study).length - n};
  },
  measured: ({share}) => [share],
  unit: ['trust', 'trusts'],
  describe,
  draw: (all, frame) => (all.some(isTrust) ? drawCensus(all, frame) : drawMedians(all, frame)),
};
