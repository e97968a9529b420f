import {changeCount, type EditionChanges, type EditionItem} from '../model/publishing/record.ts';
import {edition, unpublishedChanges} from '../publishing/editions/edition.ts';

const listOf = (items: readonly EditionItem[]): string[] =>
  items.map(({kind, id}) => `${kind} ${id}`);

/** What changed, a line for each way in which it did. */
export function changeLines({changed, added, gone}: EditionChanges): string[] {
  const line = (word: string, items: readonly EditionItem[]): string[] =>
    items.length > 0 ? [`  ${word} (${items.length}): ${listOf(items).join(', ')}`] : [];
  return [...line('changed', changed), ...line('added', added), ...line('gone', gone)];
}

/** For the end of a build: that the report differs from the newest published edition. A note, and no fault. */
export function editionNote(): string[] {
  const unpublished = unpublishedChanges();
  if (unpublished === undefined) return [];
  const {since, changes} = unpublished;
  const {version} = edition();
  const count = changeCount(changes);
  const what = count === 1 ? '1 citable item differs' : `${count} citable items differ`;
  const next =
    since.version === version ? ' Raise the version in package.json before you publish.' : '';
  return [
    `Note: unpublished changes since edition ${since.version} of ${since.date}; ` +
      `${what}. npm run edition lists them.${next}`,
  ];
}
