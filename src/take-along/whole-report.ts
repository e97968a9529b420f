import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileAt} from '../build/addresses.ts';
import {basePath} from '../build/own-address.ts';
import {study} from '../study/current.ts';
import {chaptersOf} from './chapters.ts';
import {joined, type Whole} from './join.ts';

/** The whole report of a built site, chapter by chapter. */
export const wholeReport = (site: string): Whole =>
  joined({
    chapters: chaptersOf(study()),
    base: basePath(),
    read: (path) => readFileSync(join(site, fileAt(path)), 'utf8'),
  });
