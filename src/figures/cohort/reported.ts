import {caseById, participantById} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import {all} from '../../model/values/lists.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import type {Measured} from '../../model/values/value.ts';
import type {Band} from '../../model/workforce/workforce.ts';
import type {FigureColumn} from '../table/table.ts';

// What figures share that draw what is reported in words.

/** A row of words counts as one value of its kind. */
export const asValue = ({provenance, source, place}: Sourced): Measured => ({
  value: 1,
  provenance,
  source,
  place,
});

/** "Band 2". */
export const bandWords = (band: Band): string => `Band ${band.slice('band-'.length)}`;

/** "Trusts 10, 13 and 24", "network representative 9": managers by their trusts, representatives by themselves. */
export function whoReports(study: Study, participants: readonly string[]): string {
  const numbers = participants.flatMap((id) => {
    const service = caseById(study, participantById(study, id)?.case);
    return service ? [service.number] : [];
  });
  const others = participants
    .map((id) => participantById(study, id))
    .filter((participant) => participant !== undefined && !caseById(study, participant.case))
    .map((participant) => `network representative ${participant?.number}`);
  const trusts = numbers.toSorted((a, b) => a - b).map(String);
  return all([
    ...(trusts.length > 0 ? [`${trusts.length > 1 ? 'Trusts' : 'Trust'} ${all(trusts)}`] : []),
    ...others,
  ]);
}

/** Where the source says it, with what the row is. */
export const placeColumn: FigureColumn<Sourced> = {
  key: 'place',
  head: 'Place in the source',
  value: ({place, provenance}) => ({text: place, provenance}),
};
