import type {Problem} from '../../loaders/problem.ts';
import {tables} from '../../loaders/tables/index.ts';
import type {Check, Inspection} from './inspection.ts';

/** A case is one service, and one manager speaks for it; networks stand above cases. */
export const managers: Check = {
  title: 'Every case has exactly one service manager, and no network representative has a case',
  needs: ['cases', 'participants'],
  find: (inspection) => [
    ...withoutManager(inspection),
    ...inspection.study.participants.flatMap((_, index) => participantProblem(index, inspection)),
  ],
};

function withoutManager({study, cell}: Inspection): Problem[] {
  const spokenFor = new Set(study.participants.map((participant) => participant.case));
  return study.cases
    .filter((one) => !spokenFor.has(one.case))
    .map((one) =>
      cell(one, 'case', `has no service manager in ${tables.participants.file}. Add a row there.`),
    );
}

function participantProblem(index: number, {study, cell, at, rowOf}: Inspection): Problem[] {
  const participant = study.participants[index]!;
  if (participant.kind === 'network-representative') {
    return participant.case === ''
      ? []
      : [
          cell(
            participant,
            'case',
            'is a case, and a network representative speaks for none. Empty the cell.',
          ),
        ];
  }
  if (participant.case === '')
    return [at(participant, 'A service manager speaks for a case. Write its id.', 'case')];
  const earlier = study.participants
    .slice(0, index)
    .find((other) => other.kind === participant.kind && other.case === participant.case);
  return earlier
    ? [
        cell(
          participant,
          'case',
          `has a service manager already: ${earlier.participant} in row ${rowOf(earlier)}.`,
        ),
      ]
    : [];
}
