import {formatNumber} from '../../model/claims/named.ts';
import {correlationTest} from '../../model/statistics/correlation.ts';
import {firstCases} from '../../model/workforce/waves.ts';
import type {FigureDefinition, Frame} from '../figure.ts';
import {caseColumn, measuredColumn} from '../table/columns.ts';
import {printed, simulatedNote} from '../words.ts';
import {drawCorrelation} from './correlation.ts';
import {
  correlationEnds,
  correlationText,
  isCorrelationAlone,
  isPoint,
  shareAndSizeRows,
  type SizeAndShare,
} from './share-and-size-rows.ts';
import {drawScatter} from './share-and-size-scatter.ts';

function draw(list: readonly SizeAndShare[], frame: Frame): string {
  if (!isCorrelationAlone(list)) return drawScatter(list, frame);
  const [{r}] = list;
  return drawCorrelation({r, interval: correlationTest(r.value, r.n).interval}, frame);
}

/** The published correlation in words, with the interval that follows from r and the number of trusts. */
function correlationSentence({r, p}: Pick<SizeAndShare, 'r' | 'p'>): string {
  if (!r) return '';
  const over = r.n === null ? '' : ` over ${r.n} trusts`;
  const interval = r.n === null ? '' : intervalSentence(r.value, r.n);
  return `The correlation of share and size, ${r.provenance}: ${correlationText({r, p})}${over}.${interval}`;
}

function intervalSentence(r: number, n: number): string {
  const [low, high] = correlationTest(r, n).interval;
  return (
    ' Derived from that r and the number of trusts by Fisher’s z, taking r for a Pearson coefficient: ' +
    `a 95 % interval from ${formatNumber(low, 2)} to ${formatNumber(high, 2)}.`
  );
}

function kindOfDrawing(list: readonly SizeAndShare[]): string {
  const known = list.filter(isPoint).length;
  if (known > 0) {
    const fit = known < 3 ? '' : ', with a fitted line and its 95 % band';
    return `Scatter of ${known} trusts: funded establishment across, the support share upwards${fit}.`;
  }
  return isCorrelationAlone(list)
    ? 'The correlation as a disc on an axis from −1 to 1 on which zero is marked, with its interval as a grey band. ' +
        `Of ${list.length} trusts one of the two values is known: the table gives it.`
    : 'The frame of a scatter, funded establishment across and support share upwards, without a point: ' +
        `for ${list.length} trusts one of the two values is known.`;
}

function describe(list: readonly SizeAndShare[]): string {
  const known = list.filter(isPoint).length;
  return [
    kindOfDrawing(list),
    list[0] ? correlationSentence(list[0]) : '',
    printed(
      'Funded establishment',
      list.map(({number, imaging}) => ({number, measured: imaging})),
      0,
      ' WTE',
    ),
    printed(
      'Support share',
      list.map(({number, share: measured}) => ({number, measured})),
      0,
      ' %',
    ),
    simulatedNote(
      known < 3 ? 'values' : 'values, the line and its band',
      list.flatMap((row) => [row.imaging, row.share]),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/**
 * Support share against funded establishment, with the published correlation; a published value is projected on its
 * axis.
 */
export const shareAndSize: FigureDefinition<SizeAndShare> = {
  id: 'share-and-size',
  widths: [328, 456, 600, 904],
  rows: shareAndSizeRows,
  columns: [
    caseColumn,
    measuredColumn('imaging_wte', 'Establishment', 'WTE', 1, (row) => row.imaging),
    measuredColumn('support_share', 'Support share', '%', 1, (row) => row.share),
  ],
  base: (list, study) => ({n: list.length, missing: firstCases(study).length - list.length}),
  measured: ({imaging, share: measured}) => [imaging, measured],
  counted: (list) => (isCorrelationAlone(list) ? [] : undefined),
  printed: (list) =>
    [
      list[0]?.r,
      list[0]?.p,
      ...(isCorrelationAlone(list) ? correlationEnds(list[0].r) : []),
    ].filter((each) => each !== undefined),
  unit: ['trust', 'trusts'],
  describe,
  draw,
};
