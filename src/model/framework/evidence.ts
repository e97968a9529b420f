import {quotationsIn} from '../indexes.ts';
import type {Study} from '../study.ts';
import {scheduleOf} from './cells.ts';
import {type CoverageKind, isFromData, matrixCoverage, summariesOf} from './coverage.ts';
import {type Participant, type ParticipantKind, participantKinds} from './framework.ts';
import {questionsFeeding} from './instruments.ts';

/**
 * Participants of one kind, and who of them is heard in a category. Data that a service sent are nobody's words. No
 * group is made of anything simulated.
 */
export interface GroupEvidence {
  readonly kind: ParticipantKind;
  /** Whether a question of their schedule feeds the category. */
  readonly isAsked: boolean;
  readonly all: readonly Participant[];
  readonly quoted: readonly Participant[];
  /** Reported without being quoted. */
  readonly reported: readonly Participant[];
  /** Those of whom no word is on record here. */
  readonly silent: readonly Participant[];
}

/** How somebody is heard in a cell: as it stands, but for one that holds nothing but data. */
function heardAs(
  study: Study,
  participant: string,
  category: string,
  coverage: CoverageKind,
): CoverageKind {
  const isData = summariesOf(study, {participant, category}).every(isFromData);
  return coverage === 'reported' && isData ? 'none' : coverage;
}

/** Who is heard in a category, by the kind of participant; kinds that the study lacks are left out. */
export function groupsHeard(study: Study, category: string): GroupEvidence[] {
  return participantKinds
    .map((kind): GroupEvidence => {
      const cells = matrixCoverage(study).filter(({participant}) => participant.kind === kind);
      const those = (wanted: CoverageKind): Participant[] =>
        cells
          .filter(({participant: {participant}, cells: own}) => {
            return heardAs(study, participant, category, own[category] ?? 'none') === wanted;
          })
          .map(({participant}) => participant);
      return {
        kind,
        isAsked: questionsFeeding(study, scheduleOf[kind], category).length > 0,
        all: cells.map(({participant}) => participant),
        quoted: those('quoted'),
        reported: those('reported'),
        silent: those('none'),
      };
    })
    .filter(({all}) => all.length > 0);
}

/** How far the quotations of a category come from one voice. */
export interface Concentration {
  readonly quotations: number;
  /** As many as the voice has that is quoted most, and who that is; several where they are quoted alike. */
  readonly most: number;
  readonly voices: readonly string[];
}

export function concentrationIn(study: Study, category: string): Concentration {
  const own = quotationsIn(study, category);
  const counts = new Map<string, number>();
  for (const id of own.flatMap(({participants}) => participants))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return {
    quotations: own.length,
    most,
    voices: [...counts].filter(([, count]) => count === most).map(([id]) => id),
  };
}
