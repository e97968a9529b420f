import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What content/report.json says of the report, as citations need it. */
export interface Description {
  readonly name: string;
  readonly brand: readonly [string, string];
  /** Whom a citation names as the author of the report. */
  readonly author: string;
  readonly licence: {readonly name: string; readonly url: string};
  /**
   * What data/sources.csv does not hold of the paper:
   * its authors one by one, its journal, volume, issue and pages, as CSL-JSON.
   */
  readonly paper: Readonly<Record<string, unknown>>;
}

/** @throws where content/report.json lacks something that every citation names */
export function descriptionIn(content: unknown): Description {
  const missing = (['name', 'brand', 'author', 'licence', 'paper'] as const).filter(
    (field) => (content as Partial<Description>)[field] === undefined,
  );
  if (missing.length > 0)
    throw new Error(
      `content/report.json: ${missing.map((field) => `"${field}"`).join(', ')} missing. ` +
        'Citations name it; copy the form from another study.',
    );
  return content as Description;
}

/**
 * What the report calls itself and how it is cited:
 * the study gives the name, in one piece and as it stands at the head of each page.
 */
export interface Report extends Description {
  readonly version: string;
}

/** Where a study describes its report. */
export const descriptionFile = join('content', 'report.json');

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

let version: string | undefined;

/** The version of the report, which is that of the project. */
export const reportVersion = (): string =>
  (version ??= (read(join(process.cwd(), 'package.json')) as {version: string}).version);

/** @throws where the study in a folder does not describe its report */
export const readReport = (folder: string): Report => ({
  ...descriptionIn(read(join(folder, descriptionFile))),
  version: reportVersion(),
});
