import type {Problem} from '../../loaders/problem.ts';
import {tables} from '../../loaders/tables/index.ts';
import type {Participant} from '../../model/framework/framework.ts';
import {rowsOfCase} from '../../model/indexes.ts';
import type {Check, Inspection} from './inspection.ts';

/** A case is one service, and one manager speaks for it; networks stand above cases. */
export const managers: Check = {
  title:
    'Every case of a source in print has exactly one service manager in it, and no network representative has a case',
  needs: ['cases', 'participants'],
  find: (inspection) => [
    ...withoutManager(inspection),
    ...inspection.study.participants.flatMap((one) => participantProblem(one, inspection)),
  ],
};

function withoutManager({study, cell}: Inspection): Problem[] {
  const spokenFor = new Set(study.participants.map((participant) => participant.case));
  return (
    study.cases
      // A service that came in with a later survey sent its numbers; nobody there was interviewed.
      .filter((one) => one.provenance !== 'observed' && !spokenFor.has(one.case))
      .map((one) =>
        cell(
          one,
          'case',
          `has no service manager in ${tables.participants.file}. Add a row there.`,
        ),
      )
  );
}

function participantProblem(
  participant: Participant,
  {study, cell, at, rowOf}: Inspection,
): Problem[] {
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
  const first = rowsOfCase(study, 'participants', participant.case).find(
    ({kind}) => kind === participant.kind,
  )!;
  // Whoever was interviewed later speaks beside the manager whom the source in print has.
  return first === participant || participant.provenance === 'observed'
    ? []
    : [
        cell(
          participant,
          'case',
          `has a service manager already: ${first.participant} in row ${rowOf(first)}.`,
        ),
      ];
}
