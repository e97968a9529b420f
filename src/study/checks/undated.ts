import {sourceById} from '../../model/indexes.ts';
import type {Inspection} from './inspection.ts';

/**
 * Whether a row may be of any date, since its source is missing. That is said by another rule, and nothing that would
 * follow from the date of the row.
 */
export function isUndated(row: object, {study}: Inspection): boolean {
  const {provenance, source} = row as {provenance?: string; source?: string};
  return provenance === 'observed' && sourceById(study, String(source)) === undefined;
}
