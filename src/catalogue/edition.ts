import {publication, studyFolder, wholeStudy} from '../dataset.ts';
import {
  type Changes,
  changesBetween,
  type EditionRow,
  publishedEditions,
  type StatusRow,
} from '../model/publication.ts';
import type {Study} from '../model/study.ts';
import {report} from '../report.ts';
import {currentItems} from './citables.ts';
import {hashOf, rowsText} from './hash.ts';
import {type Prose, readProse} from './prose.ts';

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
 * One hash of everything: the version, the rows of each table, the works cited, what is no longer
 * current, and each file of prose. The same on every machine, however a spreadsheet or an editor
 * has saved the files.
 */
export function hashOfEverything(
  version: string,
  tables: Study,
  statuses: readonly StatusRow[],
  prose: Prose,
): string {
  const names = (Object.keys(tables) as (keyof Study)[]).sort();
  const textOf = (name: keyof Study): string =>
    name === 'references'
      ? JSON.stringify(tables[name])
      : rowsText(tables[name] as readonly object[]);
  return hashOf(
    [
      `version ${version}`,
      ...names.map((name) => `table ${name} ${hashOf(textOf(name))}`),
      `table status ${hashOf(rowsText(statuses))}`,
      ...[...prose].map(([name, text]) => `prose ${name} ${hashOf(text)}`),
    ].join('\n'),
  );
}

let kept: {of: Study; hash: string} | undefined;

/** The edition that this build is: with or without simulated rows, it is the same. */
export function edition(): Edition {
  const tables = wholeStudy();
  const {editions, statuses} = publication();
  if (kept?.of !== tables)
    kept = {
      of: tables,
      hash: hashOfEverything(report.version, tables, statuses, readProse(studyFolder())),
    };
  const {hash} = kept;
  return {
    version: report.version,
    date: editions.find((row) => row.version === report.version && row.hash === hash)?.date ?? '',
    hash,
  };
}

/**
 * What has changed since the newest published edition; undefined where nothing is published, or
 * this build is that edition.
 */
export function unpublishedChanges(): {since: EditionRow; changes: Changes} | undefined {
  const since = publishedEditions(publication()).at(-1);
  if (since === undefined || (since.version === report.version && since.hash === edition().hash))
    return undefined;
  return {
    since,
    changes: changesBetween(publication().items.get(since.version) ?? [], currentItems()),
  };
}
