import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const {version} = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as {version: string};

/** What the report calls itself. */
export const report = {name: 'Imaging support workforce in England', brand: ['Imaging support workforce', 'in England'], version} as const;
