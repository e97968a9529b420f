import {mainFigures, simulatedFigures} from '../../figures/simulated.ts';
import {derived, derivedBy} from '../../model/derived.ts';
import {sourceById} from '../../model/indexes.ts';
import type {Citable, CitableKind} from '../../model/publishing/citable.ts';
import type {Address, EditionItem, Publication, StatusRow} from '../../model/publishing/record.ts';
import type {Variant} from '../../model/publishing/variant.ts';
import type {Study} from '../../model/study.ts';
import {typedRowOf} from '../../model/typed-row.ts';
import {didYouMean, nearest} from '../../model/values/suggest.ts';
import {publication, variant, wholeStudy} from '../../study/current.ts';
import {inVariant} from '../../study/load.ts';
import {type CitableContent, contentsOf, figureContents} from './contents.ts';
import {hashOf} from './hash.ts';
import {currentProse, type ProseFiles} from './texts.ts';

/** Everything that a study and its prose offer for citation, with what has become of it. Pure. */
export const catalogueOf = (
  tables: Study,
  prose: ProseFiles,
  statuses: readonly StatusRow[] = [],
): Citable[] => withFates(contentsOf(tables, prose), tables, statuses);

/**
 * Everything that a site offers for citation, with what has become of it: the study without its simulated
 * rows and, in the full variant, the figures that draw these, which can be found but not cited. Pure.
 */
export function siteCatalogueOf(
  {whole, shown, variant}: {whole: Study; shown: Study; variant: Variant},
  prose: ProseFiles,
  statuses: readonly StatusRow[] = [],
): Citable[] {
  const contents = contentsOf(shown, prose, mainFigures(whole, shown));
  const simulated = variant === 'full' ? figureContents(simulatedFigures(whole), whole, prose) : [];
  return withFates([...contents, ...simulated], whole, statuses);
}

function withFates(
  contents: readonly CitableContent[],
  tables: Study,
  statuses: readonly StatusRow[],
): Citable[] {
  const fates = new Map(
    statuses.toReversed().map((row) => [keyOf(row.kind, row.id), row] as const),
  );
  return contents.map(
    ({kind, id, path, text, sources, observed, simulated, marked, instead}): Citable => {
      const row = fates.get(keyOf(kind, id));
      const fate = row
        ? {status: row.status, statusReason: row.reason, successor: row.successor}
        : {status: 'current' as const, statusReason: '', successor: ''};
      return {
        kind,
        id,
        path,
        hash: hashOf(text),
        dataDate: latest(tables, sources),
        observed,
        simulated,
        marked: simulated || marked,
        instead,
        ...fate,
      };
    },
  );
}

const keyOf = (kind: CitableKind, id: string): string => `${kind} ${id}`;

/** The latest date that one of some sources gives for its data; empty where none gives any. */
function latest(tables: Study, sources: ReadonlySet<string>): string {
  const dates = [...sources].map((id) => sourceById(tables, id)?.data_date ?? '');
  return dates.sort().at(-1) ?? '';
}

/** Everything that can be cited: on this site, or on that of another variant. */
export const catalogue = (of: Variant = variant()): readonly Citable[] =>
  catalogues(currentProse())(publication())(wholeStudy(), of);

/** Made once for all that it is made of, as every page asks. */
const catalogues = derived((prose: ProseFiles) =>
  derived(({statuses}: Publication) =>
    derivedBy((whole: Study, of: Variant): readonly Citable[] =>
      siteCatalogueOf({whole, shown: inVariant(whole, 'published'), variant: of}, prose, statuses),
    ),
  ),
);

const byKey = derived(
  (all: readonly Citable[]) => new Map(all.map((each) => [keyOf(each.kind, each.id), each])),
);
const byPath = derived(
  (all: readonly Citable[]) => new Map(all.toReversed().map((each) => [each.path, each])),
);

/** What is known of something that can be cited; undefined where this build has no such thing. */
export const citableOf = (kind: CitableKind, id: string): Citable | undefined =>
  byKey(catalogue()).get(keyOf(kind, id));

/** @throws where the build has nothing with this id; the message names what is most like it */
export function citableNamed(kind: CitableKind, id: string): Citable {
  const found = citableOf(kind, id);
  if (!found)
    throw new Error(`There is no ${kind} "${id}" in the catalogue.${meant(kind, id, catalogue())}`);
  return found;
}

/**
 * What can be cited by the address of its own page, from the top of the site;
 * undefined where nothing stands there that can.
 */
export const citableAt = (path: string): Citable | undefined => byPath(catalogue()).get(path);

/** What the report holds now, as an edition records it: with the figures of its simulated rows. */
export const currentItems = (of: Variant = 'full'): EditionItem[] =>
  catalogue(of).map(({kind, id, path, hash}) => ({kind, id, path, hash}));

const meant = (kind: CitableKind, id: string, known: readonly Citable[]): string => {
  const ids = known.filter((each) => each.kind === kind).map((each) => each.id);
  return ` ${didYouMean(nearest(id, ids))}`.trimEnd();
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
  return statuses.flatMap((typed, index) => {
    const {kind, id} = typed;
    if (byKey(known).has(keyOf(kind, id))) return [];
    const mend =
      `${meant(kind, id, known)} If it is gone from the report, ` +
      'delete this row and say why in data/addresses.csv.';
    return [
      {
        file: 'data/status.csv',
        row: typedRowOf(typed, index),
        column: 'id',
        value: id,
        message: `is no ${kind} of this report.${mend}`,
      },
    ];
  });
}

function addressProblems(addresses: readonly Address[], known: readonly Citable[]): TypedProblem[] {
  return addresses.flatMap((typed, index) => {
    const {path, state} = typed;
    return state !== 'live' && byPath(known).has(path)
      ? [
          {
            file: 'data/addresses.csv',
            row: typedRowOf(typed, index),
            column: 'state',
            value: state,
            message:
              `stands beside ${path}, but the report has that page. ` +
              'Write live if it is what stood there. If it is new, give it an id that was never used: people ' +
              'cite the old one for something else.',
          },
        ]
      : [];
  });
}
