import type {Problem} from '../loaders/problem.ts';
import {tables} from '../loaders/tables/index.ts';
import type {Publication} from '../model/publishing/record.ts';
import type {Study} from '../model/study.ts';
import {all} from '../model/values/lists.ts';
import {meant} from '../model/values/suggest.ts';

/** Where the rows are that editions list by an id. */
const places = {
  claim: ['claims', 'claim'],
  quotation: ['quotations', 'quotation'],
  theme: ['themes', 'theme'],
  category: ['categories', 'category'],
  trust: ['cases', 'case'],
} as const;

type Kind = keyof typeof places;

/** What an edition has published and no row has any more. */
interface Vanished {
  readonly kind: Kind;
  readonly id: string;
  readonly path: string;
  readonly editions: readonly string[];
}

/** What an edition has published stays, or its address says why it is gone. */
export const vanishedItems = (study: Study, publication: Publication): Problem[] =>
  vanishedFrom(study, publication).map(({kind, id, path, editions}) => ({
    file: fileOf(kind),
    message:
      `The ${kind} "${id}" of ${editions.length > 1 ? 'editions' : 'edition'} ${all(editions)} is not there any ` +
      `more. Put its row back, or say in the row ${path} of data/addresses.csv where it went or why it is gone.`,
  }));

/** What has another id than it was published under: whatever names the old one fails with it. */
export function renamedItems(study: Study, publication: Publication): Problem[] {
  const vanished = vanishedFrom(study, publication);
  return vanished.flatMap(({kind, id, path}): Problem[] => {
    const fresh = freshIds(study, publication, kind);
    const isAlone = fresh.length === 1 && vanished.length === 1;
    const now = isAlone && hasDigits(id) ? fresh[0] : meant(id, fresh);
    return now === undefined
      ? []
      : [
          {
            file: fileOf(kind),
            message:
              `The ${kind} "${id}" was published, and stands here as "${now}". Give it its id back, since people may ` +
              `have cited ${path}. If "${now}" is a new one, put the row of "${id}" back as well.`,
          },
        ];
  });
}

/** Of ids that are mostly numbers, each is near to all others. */
const hasDigits = (id: string): boolean => /\d/.test(id);

/** Ids that no edition has. */
function freshIds(study: Study, {items}: Publication, kind: Kind): string[] {
  const known = new Set([...items.values()].flat().map((item) => `${item.kind} ${item.id}`));
  return idsOf(study, kind).filter((id) => !known.has(`${kind} ${id}`));
}

function vanishedFrom(study: Study, {items, addresses}: Publication): Vanished[] {
  const explained = new Set(addresses.filter(({state}) => state !== 'live').map(({path}) => path));
  const published = [...items].flatMap(([version, each]) =>
    each.map((item) => ({...item, version})),
  );
  const byId = Map.groupBy(published, ({kind, id}) => `${kind} ${id}`);
  return [...byId.values()].flatMap((same): Vanished[] => {
    const [{kind, id, path}] = same as [(typeof same)[number]];
    return !isListed(kind) || explained.has(path) || idsOf(study, kind).includes(id)
      ? []
      : [{kind, id, path, editions: same.map(({version}) => version)}];
  });
}

const isListed = (kind: string): kind is Kind => kind in places;

const fileOf = (kind: Kind): string => tables[places[kind][0]].file;

function idsOf(study: Study, kind: Kind): string[] {
  const [table, column] = places[kind];
  return (study[table] as readonly object[]).map(
    (row) => (row as Record<string, string>)[column] ?? '',
  );
}
