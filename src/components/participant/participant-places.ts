import type {ParticipantRecord} from '../../model/framework/participant-record.ts';
import {quotationPlaces} from '../quotation/quotation-places.ts';
import type {ReportPlace} from '../text/prose-places.ts';

/** The pages of the report on which a participant is quoted, each once, at the first of the words there. */
export async function participantPlaces({
  quotations,
}: Pick<ParticipantRecord, 'quotations'>): Promise<ReportPlace[]> {
  const found = (await Promise.all(quotations.map(quotationPlaces))).flat();
  return [...new Map(found.toReversed().map((place) => [place.name, place])).values()].toReversed();
}
