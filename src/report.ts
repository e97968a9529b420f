import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What content/report.json says of the report, as citations need it. */
interface Description {
  readonly name: string;
  readonly brand: readonly [string, string];
  /** Whom a citation names as the author of the report. */
  readonly author: string;
  readonly licence: {readonly name: string; readonly url: string};
  /** What data/sources.csv does not hold of the paper: its authors one by one, its journal, volume, issue and pages, as CSL-JSON. */
  readonly paper: Readonly<Record<string, unknown>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const {version} = read(join(process.cwd(), 'package.json')) as {version: string};

/** @throws where content/report.json lacks something that every citation names */
export function descriptionIn(content: unknown): Description {
  const missing = (['name', 'brand', 'author', 'licence', 'paper'] as const).filter(
    (field) => (content as Partial<Description>)[field] === undefined,
  );
  if (missing.length > 0)
    throw new Error(
      `content/report.json: ${missing.map((field) => `"${field}"`).join(', ')} missing. Citations name it; copy the form from another study.`,
    );
  return content as Description;
}

const {name, brand, author, licence, paper} = descriptionIn(
  read(join(process.env['STUDY_DIR'] ?? process.cwd(), 'content', 'report.json')),
);

/** What the report calls itself and how it is cited: the study gives the name, in one piece and as it stands at the head of each page. */
export const report = {name, brand, version, author, licence, paper} as const;
