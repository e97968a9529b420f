import {study} from '../dataset.ts';

/** Who a participant is, in words: "Manager, Trust 6", "Network representative 9". */
export function speakerWords(id: string): string {
  const {participants, cases} = study();
  const participant = participants.find((each) => each.participant === id);
  const trust = cases.find((each) => each.case === participant?.case);
  return trust ? `Manager, Trust ${trust.number}` : `Network representative ${participant?.number}`;
}
