import {placeOf} from '../../model/claims/credit.ts';
import {observedIn} from '../../model/claims/observed.ts';
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

/** What is on record is counted in what a source prints. */
const asPublished: Measured = {value: 1, provenance: 'published', source: '', place: ''};

/** One value for all that sources print of something, and one for each source from which something was observed. */
export const recordValues = (rows: readonly Sourced[]): Measured[] => [
  ...(rows.every(({provenance}) => provenance === 'observed') && rows.length > 0
    ? []
    : [asPublished]),
  ...observedIn(rows).map((source): Measured => ({
    value: 1,
    provenance: 'observed',
    source,
    place: '',
  })),
];

/** "Band 2". */
export const bandWords = (band: Band): string => `Band ${band.slice('band-'.length)}`;

/** "Trusts 10, 13 and 24", "network representatives 1 to 5": managers by trusts, representatives by themselves. */
export function whoReports(study: Study, participants: readonly string[]): string {
  const numbers = participants.flatMap((id) => {
    const service = caseById(study, participantById(study, id)?.case);
    return service ? [service.number] : [];
  });
  const others = participants.flatMap((id) => {
    const participant = participantById(study, id);
    return participant && !caseById(study, participant.case) ? [participant.number] : [];
  });
  return all([...numbered('Trust', numbers), ...numbered('network representative', others)]);
}

/** "Trust 8", "Trusts 1 to 3 and 8"; nothing where there is none. */
function numbered(what: string, numbers: readonly number[]): string[] {
  const runs = numbers
    .toSorted((a, b) => a - b)
    .reduce<number[][]>((found, number) => {
      const last = found.at(-1);
      if (last?.at(-1) === number - 1) last.push(number);
      else found.push([number]);
      return found;
    }, []);
  const words = runs.flatMap((run) =>
    run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run.map(String),
  );
  return numbers.length === 0 ? [] : [`${what}${numbers.length > 1 ? 's' : ''} ${all(words)}`];
}

/** A row whose place names its source, where that is no work in print: a place alone would be taken for one there. */
export const withSource = <Row extends Sourced>(study: Study, row: Row): Row =>
  row.provenance === 'observed' ? {...row, place: placeOf(study, row)} : row;

/** Where the source says it, with what the row is. */
export const placeColumn: FigureColumn<Sourced> = {
  key: 'place',
  head: 'Place in the source',
  value: ({place, provenance}) => ({text: place, provenance}),
};
