import {caseById, participantById} from '../../model/indexes.ts';
import {study} from '../../study/current.ts';

/** Who a participant is, in words: "Manager, Trust 6", "Network representative 9". */
export function speakerWords(id: string): string {
  const participant = participantById(study(), id);
  const trust = caseById(study(), participant?.case);
  return trust ? `Manager, Trust ${trust.number}` : `Network representative ${participant?.number}`;
}
