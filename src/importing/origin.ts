import {basename} from 'node:path';
import {PlainError} from '../build/project.ts';
import type {Source} from '../model/claims/claim.ts';
import {rowsDate} from '../model/claims/recompute/dates.ts';
import type {Study} from '../model/study.ts';
import {all} from '../model/values/lists.ts';
import type {Origin} from './merge.ts';

/** Where the rows come from, and how that stands to the date of other sources. */
export function originOf(study: Study, id: string | undefined, path: string): Origin {
  const source = sourceFor(study, id, path);
  const row = {provenance: 'observed', source};
  return {
    source,
    dateBeside: (other) => (other === source ? 'same' : rowsDate(study, [row], other)),
    file: basename(path),
  };
}

/** The source that the rows name has to be a collection of data, and to be there. */
function sourceFor(study: Study, id: string | undefined, path: string): string {
  // A table of sources may say nothing of kinds.
  const isCollection = ({kind}: Source): boolean => (kind ?? 'collection') === 'collection';
  const collections = study.sources.filter(isCollection);
  const usage = `npm run data:import -- ${path} --source survey-2026`;
  if (id === undefined)
    throw new PlainError(
      `Say which source of data/sources.csv the rows come from: ${usage}. ${listed(collections)}`,
    );
  const found = study.sources.find(({source}) => source === id);
  if (found && !isCollection(found))
    throw new PlainError(
      `"${id}" is a ${found.kind}. Observed rows come from a collection. ${listed(collections)}`,
    );
  if (!found)
    throw new PlainError(
      `data/sources.csv has no source "${id}". Add its row first: ${id} under source, who collected the data under ` +
        'producer, a title, the dates of publication and of the data as 2026-09 under published and data_date, a ' +
        'licence such as CC BY 4.0, a short name under short, not-applicable under reference, and collection under ' +
        `kind. All other cells stay empty. ${listed(collections)}`,
    );
  return id;
}

const listed = (sources: readonly Source[]): string =>
  sources.length === 0
    ? 'It has none that is a collection of data yet.'
    : `There is ${all(sources.map(({source}) => source))}.`;
