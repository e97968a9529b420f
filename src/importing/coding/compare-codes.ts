import {counted} from '../../model/values/lists.ts';
import type {CodedProject} from '../../publishing/files/coding/project.ts';
import type {Change, Comparison} from './changes.ts';
import {codesOf, isFlat, matchCodes, type Matched, type TableCode} from './matching.ts';
import type {ReadCode} from './read-file.ts';

/** The codes of a file beside those of the tables. */
export interface ComparedCodes extends Comparison {
  /** Ids in the tables of the categories that the file has, the new ones too, by the GUID of the file. */
  readonly categories: ReadonlyMap<string, string>;
  /** Names of the file's codes, by GUID. */
  readonly names: ReadonlyMap<string, string>;
}

export function compareCodes(project: CodedProject, codes: readonly ReadCode[]): ComparedCodes {
  const ours = codesOf(project);
  const matched = matchCodes(ours, codes);
  const known = new Map([
    ...matched.pairs.map(({ours: {id}, theirs}): [string, string] => [theirs.guid, id]),
    ...newIds(ours, matched.onlyTheirs),
  ]);
  const {changes, refused, notes} = isFlat(codes)
    ? sideBySide(matched)
    : inLevels(matched, known, codes);
  const categories = [
    ...matched.pairs.filter((pair) => pair.ours.theme).map(({theirs}) => theirs.guid),
    ...matched.onlyTheirs.filter(({parent}) => parent !== undefined).map(({guid}) => guid),
  ];
  return {
    changes: [
      ...changes,
      ...matched.pairs.flatMap((pair) => changesOf(pair.ours, pair.theirs, known)),
    ],
    refused,
    notes: [
      ...notes,
      ...(matched.byWords > 0
        ? [
            `Known by name, since the file has other ids for them: ${counted(matched.byWords, 'code')}.`,
          ]
        : []),
    ],
    categories: new Map(categories.map((guid) => [guid, known.get(guid)!])),
    names: new Map(codes.map(({guid, name}) => [guid, name])),
  };
}

/** Where a program has put all codes side by side, nothing can be told of themes. */
const sideBySide = ({onlyOurs, onlyTheirs}: Matched<TableCode, ReadCode>): Comparison => ({
  changes: removed(onlyOurs.filter(({theme}) => theme)),
  refused: onlyTheirs.map(
    ({name}) =>
      `The code “${name}” is new, and no code of the file stands below another, so that its theme cannot be told. ` +
      'Add its row to data/framework/categories.csv first.',
  ),
  notes: ['No code of the file stands below another: categories stay under their themes.'],
});

function inLevels(
  matched: Matched<TableCode, ReadCode>,
  known: ReadonlyMap<string, string>,
  codes: readonly ReadCode[],
): Comparison {
  const nested = codes.filter(
    ({parent}) => codes.find(({guid}) => guid === parent)?.parent !== undefined,
  );
  return {
    changes: [...added(matched, known, nested), ...removed(matched.onlyOurs)],
    refused: [
      ...nested.map(tooDeep),
      ...matched.pairs.flatMap((pair) => misplaced(pair.ours, pair.theirs)),
    ],
    notes: [],
  };
}

const removed = (codes: readonly TableCode[]): Change[] =>
  codes.map(({id, name, theme}) => ({kind: 'remove', of: theme ? 'category' : 'theme', id, name}));

const tooDeep = ({name}: ReadCode): string =>
  `The code “${name}” stands below a category. The tables have themes and their categories, and nothing below. ` +
  'Put it under a theme.';

/** A theme stands at the top, a category below one. */
function misplaced({id, theme}: TableCode, {name, parent}: ReadCode): string[] {
  if (theme && parent === undefined)
    return [`The category ${id} (“${name}”) stands under no theme. Put it under one.`];
  return !theme && parent !== undefined
    ? [`The theme ${id} (“${name}”) stands below another code. Themes stand at the top.`]
    : [];
}

function changesOf(
  one: TableCode,
  {name, description, parent}: ReadCode,
  known: ReadonlyMap<string, string>,
): Change[] {
  const {id, theme} = one;
  const of = theme ? 'category' : 'theme';
  const under = parent === undefined ? undefined : known.get(parent);
  return [
    ...(name === one.name
      ? []
      : [{kind: 'rename', of, id, before: one.name, after: name} as const]),
    ...(theme && description !== '' && description !== one.description
      ? [{kind: 'describe', id, before: one.description, after: description} as const]
      : []),
    ...(theme && under !== undefined && under !== theme.id
      ? [{kind: 'move', id, before: theme.id, after: under} as const]
      : []),
  ];
}

function added(
  {onlyTheirs}: Matched<TableCode, ReadCode>,
  known: ReadonlyMap<string, string>,
  nested: readonly ReadCode[],
): Change[] {
  return onlyTheirs
    .filter((code) => !nested.includes(code))
    .map(({guid, name, description, parent}): Change => {
      const id = known.get(guid)!;
      return parent === undefined
        ? {kind: 'add', of: 'theme', id, name}
        : {kind: 'add', of: 'category', id, name, theme: known.get(parent) ?? '', description};
    });
}

/** An id for each new code, made of its name, that no other has. */
function newIds(ours: readonly TableCode[], theirs: readonly ReadCode[]): [string, string][] {
  const taken = new Set(ours.map(({id}) => id));
  return theirs.map(({guid, name}) => {
    const base = idFrom(name);
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    return [guid, id];
  });
}

const idFrom = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'code';
