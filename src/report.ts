import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const {version} = read(join(process.cwd(), 'package.json')) as {version: string};
const {name, brand} = read(join(process.env['STUDY_DIR'] ?? process.cwd(), 'content', 'report.json')) as {name: string; brand: readonly [string, string]};

/** What the report calls itself: the study gives the name, in one piece and as it stands at the head of each page. */
export const report = {name, brand, version} as const;
