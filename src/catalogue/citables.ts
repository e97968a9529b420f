import {publication, study, studyFolder, wholeStudy} from '../dataset.ts';
import type {Citable, CitableKind} from '../model/citable.ts';
import {nearest} from '../model/nearest.ts';
import type {Address, EditionItem, Publication, StatusRow} from '../model/publication.ts';
import type {Study} from '../model/study.ts';
import {hashOf} from './hash.ts';
import {type Prose, readProse} from './prose.ts';
import {subjectsOf} from './subjects.ts';

/** Everything that a study and its prose offer for citation, with what has become of it. Pure. */
export function catalogueOf(
  tables: Study,
  prose: Prose,
  statuses: readonly StatusRow[] = [],
): Citable[] {
  return subjectsOf(tables, prose).map(
    ({kind, id, path, text, sources, simulated, marked, instead}): Citable => {
      const row = statuses.find((status) => status.kind === kind && status.id === id);
      const fate = row
        ? {status: row.status, statusReason: row.reason, successor: row.successor}
        : {status: 'current' as const, statusReason: '', successor: ''};
      return {
        kind,
        id,
        path,
        hash: hashOf(text),
        dataDate: latest(tables, sources),
        simulated,
        marked: simulated || marked,
        instead,
        ...fate,
      };
    },
  );
}

/** The latest date that one of some sources gives for its data; empty where none gives any. */
function latest(tables: Study, sources: ReadonlySet<string>): string {
  const dates = tables.sources
    .filter(({source}) => sources.has(source))
    .map((source) => source.data_date);
  return dates.sort().at(-1) ?? '';
}

const made = new WeakMap<Study, Citable[]>();

/** Everything that can be cited: of this build, or of a study. Made once for each study, as every page asks. */
export function catalogue(tables: Study = study()): Citable[] {
  const kept =
    made.get(tables) ?? catalogueOf(tables, readProse(studyFolder()), publication().statuses);
  made.set(tables, kept);
  return kept;
}

/** @throws where the build has nothing with this id; the message names what is most like it */
export function citableNamed(kind: CitableKind, id: string): Citable {
  const found = catalogue().find((each) => each.kind === kind && each.id === id);
  if (!found)
    throw new Error(`There is no ${kind} "${id}" in the catalogue.${meant(kind, id, catalogue())}`);
  return found;
}

/**
 * What can be cited by the address of its own page, from the top of the site; undefined where
 * nothing stands there that can.
 */
export const citableAt = (path: string): Citable | undefined =>
  catalogue().find((each) => each.path === path);

/** What the report with all its rows offers and this build does not, because it leaves the simulated rows out. */
export function leftOut(): Citable[] {
  const here = new Set(catalogue().map(({path}) => path));
  return catalogue(wholeStudy()).filter(({path}) => !here.has(path));
}

/** What the report holds now, as an edition records it: with all its rows. */
export const currentItems = (): EditionItem[] =>
  catalogue(wholeStudy()).map(({kind, id, path, hash}) => ({kind, id, path, hash}));

const meant = (kind: CitableKind, id: string, known: readonly Citable[]): string => {
  const near = nearest(
    id,
    known.filter((each) => each.kind === kind).map((each) => each.id),
  );
  return near.length > 0 ? ` Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?` : '';
};

/** Something wrong in a table about the report, for the one who typed it. */
interface TypedProblem {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

/** What the tables about the report say of something that the report does not have, or has after all. */
export const publicationProblems = (
  {statuses, addresses}: Publication,
  known: readonly Citable[],
): TypedProblem[] => [...addressProblems(addresses, known), ...statusProblems(statuses, known)];

function statusProblems(statuses: readonly StatusRow[], known: readonly Citable[]): TypedProblem[] {
  return statuses.flatMap(({kind, id}, index) => {
    if (known.some((each) => each.kind === kind && each.id === id)) return [];
    const mend =
      `${meant(kind, id, known)} If it is gone from the report, ` +
      'delete this row and say why in data/addresses.csv.';
    return [
      {
        file: 'data/status.csv',
        row: index + 2,
        column: 'id',
        value: id,
        message: `is no ${kind} of this report.${mend}`,
      },
    ];
  });
}

function addressProblems(addresses: readonly Address[], known: readonly Citable[]): TypedProblem[] {
  return addresses.flatMap(({path, state}, index) =>
    state !== 'live' && known.some((each) => each.path === path)
      ? [
          {
            file: 'data/addresses.csv',
            row: index + 2,
            column: 'state',
            value: state,
            message:
              `stands beside ${path}, but the report has that page. ` +
              'Write live, or take what the page is about out of the data.',
          },
        ]
      : [],
  );
}
