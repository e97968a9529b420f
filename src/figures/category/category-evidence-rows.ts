import {categoryNumber, quotationsOf, summariesOf} from '../../model/framework/coverage.ts';
import {concentrationIn, type GroupEvidence, groupsHeard} from '../../model/framework/evidence.ts';
import type {
  Category,
  Participant,
  ParticipantKind,
  Stance,
  View,
} from '../../model/framework/framework.ts';
import {debatesIn} from '../../model/framework/stances.ts';
import {categoryById, quotationById, quotationsIn} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {whoReports} from '../cohort/reported.ts';

/** A line of the figure: a group of participants, the quotations, or a side of an issue. */
export interface EvidenceRow {
  /** What the line belongs to: those on record, the quotations, or the question of an issue. */
  readonly what: string;
  readonly kind: 'group' | 'quotations' | 'side';
  readonly name: string;
  /** A square for each voice: how it is on record, in the order in which they stand. */
  readonly marks: readonly ('quoted' | 'reported' | 'silent')[];
  /** How many could be on record; null where that is not known. */
  readonly of: number | null;
  /** Groups that the authors report without naming anybody: a bar each. */
  readonly others: readonly string[];
  /** Who they are, in words. */
  readonly who: string;
  /** The rows that it counts. */
  readonly record: readonly Sourced[];
  readonly category: string;
}

/** How many a line has on record. */
export const countOf = ({marks}: EvidenceRow): number =>
  marks.filter((mark) => mark !== 'silent').length;

export function evidenceRows(study: Study, subject?: string): EvidenceRow[] {
  const category = categoryById(study, subject);
  if (category === undefined) return [];
  const shared = {category: nameOf(study, category)};
  return [
    ...groupsHeard(study, category.category).map((group) => ({
      ...shared,
      ...groupRow(study, category.category, group),
    })),
    {...shared, ...quotationsRow(study, category.category)},
    ...sideRows(study, category.category).map((row) => ({...shared, ...row})),
  ];
}

/** "1.3 Workforce flexibility". */
export const nameOf = (study: Study, category: Category): string =>
  `${categoryNumber(study, category)} ${category.name}`;

type OwnRow = Omit<EvidenceRow, 'category'>;

const groupNames: Readonly<Record<ParticipantKind, string>> = {
  'service-manager': 'Managers',
  'network-representative': 'Networks',
};

/** What is on record of some participants in a category. */
const recordOf = (study: Study, category: string, those: readonly Participant[]): Sourced[] =>
  those.flatMap(({participant}) => [
    ...quotationsOf(study, {participant, category}),
    ...summariesOf(study, {participant, category}),
  ]);

function groupRow(study: Study, category: string, group: GroupEvidence): OwnRow {
  const {kind, isAsked, all, quoted, reported} = group;
  const heard = all.filter((each) => quoted.includes(each) || reported.includes(each));
  return {
    what: 'Quoted or reported, by interview',
    kind: 'group',
    name: groupNames[kind],
    record: recordOf(study, category, heard),
    marks: all.map((each) =>
      quoted.includes(each) ? 'quoted' : reported.includes(each) ? 'reported' : 'silent',
    ),
    of: all.length,
    others: [],
    who: [
      ...(isAsked ? [] : ['not asked about it']),
      whoReports(
        study,
        heard.map(({participant}) => participant),
      ) || 'nobody',
    ].join('; '),
  };
}

function quotationsRow(study: Study, category: string): OwnRow {
  const {quotations, most, voices} = concentrationIn(study, category);
  return {
    what: 'Quotations',
    kind: 'quotations',
    name: 'Most from one person',
    record: quotationsIn(study, category),
    marks: Array.from({length: quotations}, (_, index) => (index < most ? 'quoted' : 'silent')),
    of: quotations,
    others: [],
    who: most === 1 ? 'no voice is quoted twice' : whoReports(study, voices),
  };
}

const stanceNames: Readonly<Partial<Record<Stance, string>>> = {
  both: 'Both sides',
  neither: 'No side taken',
};

function sideRows(study: Study, category: string): OwnRow[] {
  return debatesIn(study, category).flatMap(({issue, views}) =>
    (['for', 'against', 'both', 'neither'] as const)
      .map((stance) => ({stance, own: views.filter((view) => view.stance === stance)}))
      .filter(({stance, own}) => own.length > 0 || stance === 'for' || stance === 'against')
      .map(({stance, own}) => ({
        what: issue.question,
        kind: 'side' as const,
        name:
          stance === 'for' || stance === 'against' ? issue[stance] : (stanceNames[stance] ?? ''),
        record: own,
        ...voicesOf(study, own),
      })),
  );
}

function voicesOf(
  study: Study,
  views: readonly View[],
): Pick<EvidenceRow, 'marks' | 'of' | 'others' | 'who'> {
  const named = views.flatMap(({participants, quotations}) =>
    participants.map((id) => ({
      id,
      isQuoted: quotations.some((each) => quotationById(study, each)?.participants.includes(id)),
    })),
  );
  const others = views
    .filter(({participants}) => participants.length === 0)
    .map(({holders}) => lowerFirst(holders));
  const who = [
    whoReports(
      study,
      named.map(({id}) => id),
    ),
    ...others,
  ].filter(Boolean);
  return {
    marks: named.map(({isQuoted}) => (isQuoted ? 'quoted' : 'reported')),
    of: null,
    others,
    who: who.length > 0 ? who.join('; ') : 'nobody is reported',
  };
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
