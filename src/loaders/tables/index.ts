import type {Study} from '../../model/study.ts';
import type {Table, TableName} from '../table.ts';
import {cases} from './cases.ts';
import {categories} from './categories.ts';
import {census} from './census.ts';
import {claims} from './claims.ts';
import {deployment} from './deployment.ts';
import {discrepancies} from './discrepancies.ts';
import {establishment} from './establishment.ts';
import {headcount} from './headcount.ts';
import {instruments} from './instruments.ts';
import {matrix} from './matrix.ts';
import {participants} from './participants.ts';
import {quotations} from './quotations.ts';
import {said} from './said.ts';
import {sampling} from './sampling.ts';
import {sources} from './sources.ts';
import {statements} from './statements.ts';
import {themes} from './themes.ts';

/** Every table that is a CSV file, by its name in the study. */
export const tables = {
  sources,
  cases,
  sampling,
  themes,
  categories,
  participants,
  quotations,
  matrix,
  instruments,
  census,
  establishment,
  headcount,
  deployment,
  statements,
  claims,
  said,
  discrepancies,
} satisfies {readonly [Name in TableName]: Table<Study[Name][number]>};

export const tableNames = Object.keys(tables) as TableName[];
