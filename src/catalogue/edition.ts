import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {studyFolder} from '../dataset.ts';
import {studyFiles} from '../dataset/assemble.ts';
import {report} from '../report.ts';
import {hashOf} from './hash.ts';

/** What a citation names: the report's version, when it was published, and a hash of the data and the version. */
export interface Edition {
  readonly version: string;
  /** ISO date of publication, from the list of editions and never today's; empty while it is not published. */
  readonly date: string;
  readonly hash: string;
}

/** The edition that this build is. */
export function edition(): Edition {
  const texts = studyFiles.map((file) => readFileSync(join(studyFolder(), file), 'utf8'));
  return {version: report.version, date: '', hash: hashOf([report.version, ...texts].join('\n'))};
}
