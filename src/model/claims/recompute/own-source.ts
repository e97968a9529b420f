import {derivedBy} from '../../derived.ts';
import {sourceById} from '../../indexes.ts';
import type {Study} from '../../study.ts';
import type {Sourced} from '../../values/provenance.ts';
import {rowsOfAllWaves} from '../../workforce/waves.ts';
import type {Claim} from '../claim.ts';
import {type SubjectKey, valuesOf} from '../subjects/subject.ts';
import {readSteps, type Step} from './step.ts';

// What researchers put in comes with its rows: a number of theirs is held against these, and against no others.

/** Whether the number of a claim is of data that researchers collected, and not of a work that prints it. */
export const isOfCollection = (
  study: Pick<Study, 'sources'>,
  {provenance, source}: Pick<Claim, 'provenance' | 'source'>,
): boolean => provenance === 'observed' || sourceById(study, source)?.kind === 'collection';

/** These say what there is, whoever has found what of it. */
const shared: ReadonlySet<string> = new Set([
  'sources',
  'references',
  'claims',
  'cases',
  'figureClaims',
]);

/** The study as one collection of data has it: of whatever date, and without a row of anybody else. */
export const studyOfSource = derivedBy((study: Study, id: string): Study => {
  const {later: _, ...tables} = study;
  const isOwn = (row: object): boolean => {
    const {provenance, source} = row as Partial<Sourced>;
    return provenance === undefined || (provenance === 'observed' && source === id);
  };
  const own = Object.keys(tables)
    .filter((name) => !shared.has(name))
    .map((name) => [name, rowsOfAllWaves(study, name as keyof Study).filter(isOwn)]);
  return {...tables, ...Object.fromEntries(own)} as Study;
});

/** The steps of a claim; of an observed one without any, the row that its subject tells, where it tells one. */
export const stepsOf = (study: Study, claim: Claim): readonly Step[] =>
  claim.computation.length > 0 || !isOfCollection(study, claim)
    ? claim.computation
    : readSteps(stepTold(claim));

const measures: Readonly<Record<string, string>> = {
  'funded-posts': 'funded',
  'in-post': 'in-post',
};

/** "value:headcount case=T12 band=band-4", empty where the subject does not come down to one row. */
function stepTold({subject, unit}: Claim): string {
  const one = (key: SubjectKey): string | undefined => {
    const [value, ...more] = valuesOf(subject, key);
    return more.length === 0 ? value : undefined;
  };
  const [place, measure, staff] = [one('case'), one('measure'), one('staff')];
  if (place === undefined || measure === undefined || one('extreme') !== undefined) return '';
  const band = valuesOf(subject, 'band').length === 0 ? staff : one('band');
  if (measure === 'headcount' && unit === 'people')
    return band === undefined ? '' : `value:headcount case=${place} band=${band}`;
  return measures[measure] === undefined || staff === undefined || unit !== 'WTE'
    ? ''
    : `value:establishment case=${place} staff=${staff} measure=${measures[measure]}`;
}
