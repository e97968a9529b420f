import type {CitedFor} from './claims/cited-for.ts';
import type {Claim, Discrepancy, Source} from './claims/claim.ts';
import type {FigureClaim} from './claims/figure-claims.ts';
import type {SaidQuantity} from './claims/said.ts';
import type {SameQuestion} from './claims/same-question.ts';
import type {SubjectWords} from './claims/subjects/subject.ts';
import type {
  Apprenticeship,
  CareerRoute,
  Category,
  ChartedSummary,
  Fragment,
  InterviewQuestion,
  Issue,
  JobTitle,
  Participant,
  PracticeArea,
  Quotation,
  Theme,
  View,
} from './framework/framework.ts';
import type {JointRow} from './framework/joint.ts';
import type {DeploymentModel} from './framework/models.ts';
import type {NotHeard} from './framework/not-heard.ts';
import type {ReportingItem} from './framework/reporting.ts';
import type {Rule, TypedNumber} from './typed/typed-number.ts';
import type {LaterRow} from './workforce/waves.ts';
import type {
  AreaSaid,
  Case,
  CensusRow,
  DeploymentRow,
  EstablishmentRow,
  HeadcountRow,
  Sampling,
  Statement,
} from './workforce/workforce.ts';

/** A work in CSL-JSON, as far as the report reads it; the other fields are kept. */
export interface Reference {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

/** All tables of a study, checked and typed. Where a trust was asked again, the tables have its first answers. */
export interface Study {
  readonly sources: readonly Source[];
  readonly cases: readonly Case[];
  readonly sampling: readonly Sampling[];
  readonly themes: readonly Theme[];
  readonly categories: readonly Category[];
  readonly participants: readonly Participant[];
  readonly quotations: readonly Quotation[];
  readonly fragments: readonly Fragment[];
  readonly matrix: readonly ChartedSummary[];
  readonly instruments: readonly InterviewQuestion[];
  readonly titles: readonly JobTitle[];
  readonly practice: readonly PracticeArea[];
  readonly apprenticeships: readonly Apprenticeship[];
  readonly routes: readonly CareerRoute[];
  readonly issues: readonly Issue[];
  readonly views: readonly View[];
  readonly models: readonly DeploymentModel[];
  readonly joint: readonly JointRow[];
  readonly reporting: readonly ReportingItem[];
  readonly census: readonly CensusRow[];
  readonly establishment: readonly EstablishmentRow[];
  readonly headcount: readonly HeadcountRow[];
  readonly deployment: readonly DeploymentRow[];
  readonly areasSaid: readonly AreaSaid[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
  readonly subjectWords: readonly SubjectWords[];
  readonly said: readonly SaidQuantity[];
  readonly discrepancies: readonly Discrepancy[];
  readonly typedNumbers: readonly TypedNumber[];
  readonly rules: readonly Rule[];
  readonly citedFor: readonly CitedFor[];
  readonly notHeard: readonly NotHeard[];
  readonly sameQuestion: readonly SameQuestion[];
  readonly references: readonly Reference[];
  /** Which claims figures draw: no table, but read from the front matter of their texts. */
  readonly figureClaims: readonly FigureClaim[];
  /** Rows of later dates, which stand beside those of the tables; undefined where there is none. */
  readonly later?: readonly LaterRow[];
}
