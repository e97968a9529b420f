import {derived, derivedBy} from '../model/derived.ts';
import type {Study} from '../model/study.ts';
import type {ProseFiles} from '../publishing/catalogue/texts.ts';
import {placesOfRow} from '../study/places.ts';
import {jsonTexts, proseTexts} from './prose-texts.ts';
import {rowTexts} from './row-texts.ts';
import type {StudyText} from './study-text.ts';

/** Every text of a study that is to be read against its source, by file and in the order of each. Pure. */
export const textsOf = derivedBy((study: Study, prose: ProseFiles): readonly StudyText[] => [
  ...[...prose].flatMap(([name, text]) => {
    const file = `content/${name}`;
    if (name.endsWith('.mdx')) return proseTexts(file, text, study);
    return name.endsWith('.json') ? jsonTexts(file, text) : [];
  }),
  ...rowTexts(study),
]);

/**
 * The places of a source that a text renders, as far as the tables tell: those of its own row, or else those of the
 * rows that it names or that name it; none where they do not.
 */
export function placesOfText(study: Study, {row, ids}: StudyText): string[] {
  const own = row ? placesOfRow(row) : [];
  if (own.length > 0) return [...new Set(own)];
  return [...new Set([...ids].flatMap((id) => placesOfId(study, id)))].sort();
}

const placesOfId = (study: Study, id: string, steps = 2): string[] => {
  const rows = rowsNaming(study).get(id) ?? [];
  const own = rows.flatMap(placesOfRow);
  if (own.length > 0 || steps === 1) return own;
  return rows.flatMap((row) => placesOfId(study, String(Object.values(row)[0] ?? ''), steps - 1));
};

/** Rows by each id that they hold, in a cell or in a list of a cell. What was asked is no place of what was found. */
export const rowsNaming = derived((study: Study): ReadonlyMap<string, readonly object[]> => {
  const rows = Object.values({...study, instruments: []}).flatMap(
    (table) => table as readonly object[],
  );
  const named = rows.flatMap((row) =>
    Object.values(row)
      .flat()
      .filter(isId)
      .map((id) => ({id, row})),
  );
  const grouped = Map.groupBy(named, ({id}) => id);
  return new Map([...grouped].map(([id, found]) => [id, found.map(({row}) => row)]));
});

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z][\w-]*$/.test(value);
