import {derivedBy} from '../derived.ts';
import {quotationsBy, summariesBy} from '../indexes.ts';
import type {Study} from '../study.ts';
import type {Sourced} from '../values/provenance.ts';
import type {
  CareerRoute,
  ChartedSummary,
  JobTitle,
  PracticeArea,
  Quotation,
  View,
} from './framework.ts';

/** All that is on record of a participant, in the order of each table. */
export interface ParticipantRecord {
  readonly summaries: readonly ChartedSummary[];
  readonly quotations: readonly Quotation[];
  readonly titles: readonly JobTitle[];
  readonly practice: readonly PracticeArea[];
  readonly routes: readonly CareerRoute[];
  readonly views: readonly View[];
}

export const recordOf = derivedBy((study: Study, participant: string): ParticipantRecord => {
  const named = ({participants}: {readonly participants: readonly string[]}): boolean =>
    participants.includes(participant);
  return {
    summaries: summariesBy(study, participant),
    quotations: quotationsBy(study, participant),
    titles: study.titles.filter(named),
    practice: study.practice.filter(named),
    routes: study.routes.filter((row) => row.participant === participant),
    views: study.views.filter(named),
  };
});

/** The rows of a record as one list. */
export const rowsOfRecord = (record: ParticipantRecord): readonly Sourced[] =>
  Object.values(record).flat();
