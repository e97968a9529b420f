import type {Study} from '../model/study.ts';
import type {Provenance} from '../model/values/provenance.ts';

/** A study without a single simulated row; tables whose rows carry no provenance stay whole. */
export function publishedOnly(study: Study): Study {
  const tables = Object.entries(study).map(([name, rows]) => [
    name,
    (rows as readonly object[]).filter(isReal),
  ]);
  return Object.fromEntries(tables) as Study;
}

/** Whether any row of a study is simulated. */
export const isSimulatedInPart = (study: Study): boolean =>
  Object.values(study).some((rows) => !(rows as readonly object[]).every(isReal));

const isReal = (row: {readonly provenance?: Provenance}): boolean => row.provenance !== 'simulated';
