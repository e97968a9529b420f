import {derived, derivedBy} from '../../model/derived.ts';
import {
  changesBetween,
  type EditionChanges,
  type EditionRow,
  type Publication,
  publishedEditions,
  type StatusRow,
} from '../../model/publishing/record.ts';
import type {Study} from '../../model/study.ts';
import {publication, wholeStudy} from '../../study/current.ts';
import {reportVersion} from '../../study/report.ts';
import {currentItems} from '../catalogue/citables.ts';
import {hashOf, rowsText} from '../catalogue/hash.ts';
import {currentProse, type ProseFiles} from '../catalogue/texts.ts';

/**
 * What a citation names: the report's version, when it was published, and a hash of the data, the
 * prose and the version.
 */
export interface Edition {
  readonly version: string;
  /**
   * ISO day of publication, from the list of editions and never today's; empty while this very
   * state is not published.
   */
  readonly date: string;
  readonly hash: string;
}

/**
 * Which claims a figure takes is how it is made, as its code is, and not what it says. What comes of it is in the hash
 * of the figure's own rows.
 */
const withoutFigureClaims = (name: string, text: string): string =>
  name.startsWith('figures/')
    ? text.replace(/^---\n[\s\S]*?\n---(?:\n|$)/, (head) =>
        head.replace(/^claims:.*\n(?:[ \t]+.*\n)*/m, ''),
      )
    : text;

/**
 * One hash of everything: the version, the rows of each table,
 * the works cited, what is no longer current, and each file of prose.
 * The same on every machine, however a spreadsheet or an editor has saved the files.
 */
export function hashOfEverything(
  version: string,
  tables: Study,
  statuses: readonly StatusRow[],
  prose: ProseFiles,
): string {
  const names = (Object.keys(tables) as (keyof Study)[])
    .filter((name) => name !== 'figureClaims')
    .sort();
  const textOf = (name: keyof Study): string =>
    name === 'references'
      ? JSON.stringify(tables[name])
      : rowsText(tables[name] as readonly object[]);
  return hashOf(
    [
      `version ${version}`,
      ...names.map((name) => `table ${name} ${hashOf(textOf(name))}`),
      `table status ${hashOf(rowsText(statuses))}`,
      ...[...prose].map(
        ([name, text]) => `prose ${name} ${hashOf(withoutFigureClaims(name, text))}`,
      ),
    ].join('\n'),
  );
}

/**
 * The hash of everything, kept as long as all that goes into it stays the same:
 * prose, tables, and what is published of them.
 */
const hashes = derived((prose: ProseFiles) =>
  derivedBy((tables: Study, {statuses}: Publication) =>
    hashOfEverything(reportVersion(), tables, statuses, prose),
  ),
);

/** The edition that this build is: with or without simulated rows, it is the same. */
export function edition(): Edition {
  const published = publication();
  const hash = hashes(currentProse())(wholeStudy(), published);
  const version = reportVersion();
  const own = published.editions.find((row) => row.version === version && row.hash === hash);
  return {version, date: own?.date ?? '', hash};
}

/**
 * What has changed since the newest published edition; undefined where nothing is published, or
 * this build is that edition.
 */
export function unpublishedChanges(): {since: EditionRow; changes: EditionChanges} | undefined {
  const since = publishedEditions(publication()).at(-1);
  if (since === undefined || (since.version === reportVersion() && since.hash === edition().hash))
    return undefined;
  return {
    since,
    changes: changesBetween(publication().items.get(since.version) ?? [], currentItems()),
  };
}
