import {caseById, participantById} from '../indexes.ts';
import type {Study} from '../study.ts';
import type {CellState} from './cells.ts';
import type {ParticipantKind} from './framework.ts';

/** What a participant is, in words. */
export const roleNames: Readonly<Record<ParticipantKind, string>> = {
  'service-manager': 'service manager',
  'network-representative': 'network representative',
};

/** What participants of a kind are called together. */
export const groupNames: Readonly<Record<ParticipantKind, string>> = {
  'service-manager': 'Service managers',
  'network-representative': 'Network representatives',
};

/** What a cell of the matrix says of itself, as it is read aloud, in the legend and in files. */
export const stateWords: Readonly<Record<CellState, string>> = {
  'on-record': 'Quoted or reported',
  'nothing-here': 'Nothing in the text here',
  'nothing-at-all': 'Nothing of this participant in the text',
  'not-asked': 'Not asked of this group',
};

/** Who a participant is: "Manager, Trust 6", "Network representative 9". */
export function speakerName(study: Study, id: string): string {
  const participant = participantById(study, id);
  const trust = caseById(study, participant?.case);
  return trust ? `Manager, Trust ${trust.number}` : `Network representative ${participant?.number}`;
}
