import {derived} from '../../derived.ts';
import {quotationsOf, summariesOf} from '../../framework/coverage.ts';
import type {ParticipantKind} from '../../framework/framework.ts';
import type {Study} from '../../study.ts';
import {computed, notInText, percentageOf, sumOf} from '../../values/measured.ts';
import type {Measured} from '../../values/value.ts';
import {deployments} from '../../workforce/deployment.ts';
import {establishments, posts} from '../../workforce/establishment.ts';
import {headcounts} from '../../workforce/headcounts.ts';
import {firstCases} from '../../workforce/waves.ts';
import {recordOfPaper} from '../paper.ts';

/** What can be counted in the dataset, as a whole or within a category, theme or schedule. */
export interface CountMeasure {
  readonly kind: 'count';
  /** What may follow "in". */
  readonly within: readonly ('category' | 'theme' | 'schedule')[];
  readonly label: string;
  readonly count: (study: Study, within: string | undefined) => number;
}

/** What is measured of each trust. */
export interface TrustMeasure {
  readonly kind: 'trust';
  readonly unit: '%' | 'WTE' | 'people';
  readonly label: string;
  readonly values: (study: Study) => ReadonlyMap<string, Measured>;
}

const count = (
  label: string,
  within: CountMeasure['within'],
  of: CountMeasure['count'],
): CountMeasure => ({
  kind: 'count',
  label,
  within,
  count: of,
});

const perTrust = (
  unit: TrustMeasure['unit'],
  label: string,
  values: TrustMeasure['values'],
): TrustMeasure => ({kind: 'trust', unit, label, values: derived(values)});

const byCase = <Row extends {readonly case: string}>(
  rows: readonly Row[],
  value: (row: Row) => Measured,
): ReadonlyMap<string, Measured> => new Map(rows.map((row) => [row.case, value(row)]));

/** Every named measure. Counts stand alone or go on with "in"; measures of a trust with "of". */
export const measures: Readonly<Record<string, CountMeasure | TrustMeasure>> = {
  'trust-count': count('trusts in the study', [], (study) => firstCases(study).length),
  'voices': count(
    'participants on record',
    ['category'],
    (study, category) => onRecord(recordOfPaper(study), category).length,
  ),
  'managers': count(
    'managers on record',
    ['category'],
    (study, category) => onRecord(recordOfPaper(study), category, 'service-manager').length,
  ),
  'networks': count(
    'network representatives on record',
    ['category'],
    (study, category) => onRecord(recordOfPaper(study), category, 'network-representative').length,
  ),
  'quotations': count(
    'quotations',
    ['category'],
    (study, category) => quotationsOf(study, {category}).length,
  ),
  'summaries': count(
    'charted summaries',
    ['category'],
    (study, category) => summariesOf(study, {category}).length,
  ),
  'theme-count': count('themes', [], (study) => study.themes.length),
  'category-count': count(
    'categories',
    ['theme'],
    (study, theme) =>
      study.categories.filter((each) => theme === undefined || each.theme === theme).length,
  ),
  'question-count': count(
    'interview questions',
    ['schedule'],
    (study, schedule) =>
      study.instruments.filter(
        (each) => each.part === 'main' && (schedule === undefined || each.schedule === schedule),
      ).length,
  ),
  'work-count': count('works cited', [], (study) => study.references.length),
  'funded-posts': perTrust('WTE', 'funded posts, bands 2 to 8', (study) =>
    byCase(establishments(study), ({imaging}) => imaging),
  ),
  'support-share': perTrust('%', 'support share of the funded posts', (study) =>
    byCase(establishments(study), ({share}) => share),
  ),
  'support-filled': perTrust('%', 'support staff in post, of the posts funded', (study) =>
    byCase(posts(study), ({support}) => support.filled),
  ),
  'radiographers-filled': perTrust('%', 'radiographers in post, of the posts funded', (study) =>
    byCase(posts(study), ({radiographers}) => radiographers.filled),
  ),
  'support-staff': perTrust('people', 'support staff', (study) =>
    byCase(headcounts(study), ({support}) => support),
  ),
  'band-2': perTrust('people', 'support staff at band 2', (study) =>
    byCase(headcounts(study), ({band2}) => band2),
  ),
  'band-3': perTrust('people', 'support staff at band 3', (study) =>
    byCase(headcounts(study), ({band3}) => band3),
  ),
  'band-4': perTrust('people', 'support staff at band 4', (study) =>
    byCase(headcounts(study), ({band4}) => band4),
  ),
  'band-4-share': perTrust('%', 'share of the support staff at band 4', (study) =>
    byCase(headcounts(study), ({band4Share}) => band4Share),
  ),
  'rotation-share': perTrust('%', 'share of the support posts that rotate', rotationShares),
};

export const measureNames = Object.keys(measures);

/** Participants of whom something is quoted or charted, in one category or in any. */
export function onRecord(study: Study, category?: string, kind?: ParticipantKind): string[] {
  const here = [...quotationsOf(study, {category}), ...summariesOf(study, {category})];
  const ids = new Set(
    here.flatMap((each) => ('participants' in each ? each.participants : [each.participant])),
  );
  return study.participants
    .filter((each) => ids.has(each.participant) && (kind === undefined || each.kind === kind))
    .map(({participant}) => participant);
}

/** Of both band groups together; what the source says of all posts of a trust holds for either group alone. */
function rotationShares(study: Study): ReadonlyMap<string, Measured> {
  const upper = new Map(deployments(study, 'band-4').map((group) => [group.case, group]));
  return byCase(deployments(study, 'bands-2-and-3'), (group) => {
    const other = upper.get(group.case);
    if (other === undefined) return notInText;
    if (other.rotationShare.value === group.rotationShare.value)
      return computed([group.rotationShare, other.rotationShare], (share) => share);
    return percentageOf(
      sumOf([group.areas.rotational, other.areas.rotational]),
      sumOf([group.total, other.total]),
    );
  });
}
