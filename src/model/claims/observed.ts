import {derived} from '../derived.ts';
import type {Study} from '../study.ts';
import type {Source} from './claim.ts';

/** The sources of a study's observed rows: what researchers put in later, beside the work that the study cites. */
export const observedSources = derived((study: Study): readonly Source[] => {
  const rows = [
    study.census,
    study.establishment,
    study.headcount,
    study.deployment,
    study.statements,
    study.sampling,
  ].flat();
  const ids = new Set(
    rows.filter(({provenance}) => provenance === 'observed').map(({source}) => source),
  );
  return study.sources.filter(({source}) => ids.has(source));
});
