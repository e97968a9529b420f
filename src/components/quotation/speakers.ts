import type {ParticipantKind} from '../../model/framework/framework.ts';
import {caseById, participantById} from '../../model/indexes.ts';
import {study} from '../../study/current.ts';

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

/** Who a participant is, in words: "Manager, Trust 6", "Network representative 9". */
export function speakerWords(id: string): string {
  const participant = participantById(study(), id);
  const trust = caseById(study(), participant?.case);
  return trust ? `Manager, Trust ${trust.number}` : `Network representative ${participant?.number}`;
}
