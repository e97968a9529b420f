import type {Figure} from '../../figures/figure.ts';
import {laterFiguresOf} from '../../figures/later.ts';
import {figureNamed} from '../../figures/registry.ts';
import type {Study} from '../../model/study.ts';

/** Figures of one trust that draw its numbers, in the order of a profile. */
const ofNumbers = ['trust-place', 'trust-posts', 'trust-bands', 'trust-deployment'] as const;

/**
 * The figures of a trust that show more than its facts say in words: at least two amounts that are known beside each
 * other. A zero takes no picture, and one amount alone stands large among the facts,
 * unless a later survey stands beside it.
 */
export const furtherFigures = (study: Study, subject: string): string[] =>
  ofNumbers.filter(
    (id) =>
      knownAmounts(figureNamed(id, study, subject)) > 1 ||
      laterFiguresOf(study, id, subject).length > 0,
  );

/** A share of people who are counted beside it is no second amount. */
const shareOfPeople = 'band_4_share';

function knownAmounts({numbers, table}: Figure): number {
  return numbers
    .flatMap((row, line) =>
      row.map((number, column) => ({
        number,
        cell: table.rows[line]?.[column],
        isShare: table.columns[column]?.key === shareOfPeople,
      })),
    )
    .filter(
      ({number, cell, isShare}) =>
        !isShare &&
        number !== null &&
        number > 0 &&
        cell?.provenance !== null &&
        cell?.provenance !== 'simulated',
    ).length;
}

/**
 * Whether a figure of one trust stands on its profile, and not on a page of its own alone: where nothing is on record,
 * the standfirst says so, and no figure repeats it.
 */
export const isOnProfile = (study: Study, {kind, subject, drawn}: Figure): boolean =>
  (kind === 'trust-record' && drawn.size > 0) ||
  (subject !== undefined && furtherFigures(study, subject).includes(kind));
