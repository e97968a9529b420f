import type {Study} from '../../model/study.ts';
import type {Table, TableName} from '../table.ts';
import {apprenticeshipsTable} from './apprenticeships.ts';
import {areasSaidTable} from './areas-said.ts';
import {casesTable} from './cases.ts';
import {categoriesTable} from './categories.ts';
import {censusTable} from './census.ts';
import {citedForTable} from './cited-for.ts';
import {claimsTable} from './claims.ts';
import {deploymentTable} from './deployment.ts';
import {discrepanciesTable} from './discrepancies.ts';
import {establishmentTable} from './establishment.ts';
import {fragmentsTable} from './fragments.ts';
import {headcountTable} from './headcount.ts';
import {instrumentsTable} from './instruments.ts';
import {issuesTable} from './issues.ts';
import {jointTable} from './joint.ts';
import {matrixTable} from './matrix.ts';
import {modelsTable} from './models.ts';
import {notHeardTable} from './not-heard.ts';
import {participantsTable} from './participants.ts';
import {practiceTable} from './practice.ts';
import {quotationsTable} from './quotations.ts';
import {reportingTable} from './reporting.ts';
import {routesTable} from './routes.ts';
import {rulesTable} from './rules.ts';
import {saidTable} from './said.ts';
import {sameQuestionTable} from './same-question.ts';
import {samplingTable} from './sampling.ts';
import {sourcesTable} from './sources.ts';
import {statementsTable} from './statements.ts';
import {subjectWordsTable} from './subject-words.ts';
import {themesTable} from './themes.ts';
import {titlesTable} from './titles.ts';
import {typedNumbersTable} from './typed-numbers.ts';
import {viewsTable} from './views.ts';

/** Every table that is a CSV file, by its name in the study. */
export const tables = {
  sources: sourcesTable,
  cases: casesTable,
  sampling: samplingTable,
  themes: themesTable,
  categories: categoriesTable,
  participants: participantsTable,
  quotations: quotationsTable,
  fragments: fragmentsTable,
  matrix: matrixTable,
  instruments: instrumentsTable,
  titles: titlesTable,
  practice: practiceTable,
  apprenticeships: apprenticeshipsTable,
  routes: routesTable,
  issues: issuesTable,
  views: viewsTable,
  models: modelsTable,
  joint: jointTable,
  reporting: reportingTable,
  census: censusTable,
  establishment: establishmentTable,
  headcount: headcountTable,
  deployment: deploymentTable,
  areasSaid: areasSaidTable,
  statements: statementsTable,
  claims: claimsTable,
  subjectWords: subjectWordsTable,
  said: saidTable,
  discrepancies: discrepanciesTable,
  typedNumbers: typedNumbersTable,
  rules: rulesTable,
  citedFor: citedForTable,
  notHeard: notHeardTable,
  sameQuestion: sameQuestionTable,
} satisfies {readonly [Name in TableName]: Table<Study[Name][number]>};

export const tableNames = Object.keys(tables) as TableName[];
