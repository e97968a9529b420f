import {derived} from '../derived.ts';
import type {Study} from '../study.ts';
import {dateWords} from '../values/dates.ts';
import type {Sourced} from '../values/provenance.ts';
import {isNumber, type Value} from '../values/value.ts';
import {everyRow, rowsOfAllWaves} from '../workforce/waves.ts';
import type {DeploymentRow, EstablishmentRow, HeadcountRow} from '../workforce/workforce.ts';
import type {Source} from './claim.ts';

/** Ids of the sources from which some rows were observed: what researchers put in beside the work that is cited. */
export const observedIn = (rows: readonly object[]): string[] => [
  ...new Set(
    (rows as readonly Partial<Sourced>[])
      .filter(({provenance}) => provenance === 'observed')
      .flatMap(({source}) => source ?? []),
  ),
];

/** The sources of a study's observed rows, of whatever kind these are. */
export const observedSources = derived((study: Study): readonly Source[] => {
  const ids = new Set(observedIn(everyRow(study)));
  return study.sources.filter(({source}) => ids.has(source));
});

type Answer = EstablishmentRow | HeadcountRow | DeploymentRow;
/** The number of an answer, or why there is none. */
export const answerOf = (row: Answer): Value => ('wte' in row ? row.wte : row.headcount);

/** "Observed values of May 2026: Department A, A survey, Survey 2026." */
export function observedWords({
  producer,
  title,
  short,
  published,
  data_date: date,
}: Source): string {
  const when = date === '' ? '' : ` of ${dateWords(date)}`;
  return `Observed values${when}: ${producer}, ${title}, ${short || published}.`;
}

/** The tables of answers that trusts sent. */
export const questionnaireTables = ['establishment', 'headcount', 'deployment'] as const;

/** The cases of which researchers have put in a number. */
export const observedCases = derived(
  (study: Study): ReadonlySet<string> =>
    new Set(
      questionnaireTables.flatMap((table) =>
        (rowsOfAllWaves(study, table) as readonly Answer[])
          .filter((row) => row.provenance === 'observed' && isNumber(answerOf(row)))
          .map((row) => row.case),
      ),
    ),
);
