import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Description, loadDescription} from '../loaders/description.ts';
import {projectFolder} from '../project-folder.ts';
import {StudyError} from './study-error.ts';

export type {Description} from '../loaders/description.ts';

/**
 * What the report calls itself and how it is cited:
 * the study gives the name, in one piece and as it stands at the head of each page.
 */
export interface Report extends Description {
  readonly version: string;
}

/** Where a study describes its report. */
export const descriptionFile = 'content/report.json';

let version: string | undefined;

/** The version of the report, which is that of the project. */
export const reportVersion = (): string =>
  (version ??= (
    JSON.parse(readFileSync(join(projectFolder(), 'package.json'), 'utf8')) as {version: string}
  ).version);

/** @throws {StudyError} where the study in a folder does not describe its report */
export function readReport(folder: string): Report {
  const path = join(folder, descriptionFile);
  const {description, problems} = loadDescription(
    descriptionFile,
    existsSync(path) ? readFileSync(path) : undefined,
  );
  if (!description) throw new StudyError(problems);
  return {...description, version: reportVersion()};
}
