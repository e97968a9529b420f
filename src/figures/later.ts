import type {Source} from '../model/claims/claim.ts';
import {sourceName} from '../model/claims/credit.ts';
import {derivedBy} from '../model/derived.ts';
import {caseById} from '../model/indexes.ts';
import {laterId} from '../model/publishing/figure-ids.ts';
import type {Study} from '../model/study.ts';
import {dateWords} from '../model/values/dates.ts';
import {all} from '../model/values/lists.ts';
import {wavesOf, type WaveTable} from '../model/workforce/waves.ts';
import type {Figure} from './figure.ts';
import type {FigureId} from './ids.ts';
import {type Pair, pairOf, statisticPairs} from './later-pairs.ts';
import {figureNamed} from './registry.ts';
import type {FigureTable} from './table/table.ts';

// What a later survey found stands in a drawing of its own: no drawing mixes answers of two dates for one trust.

interface Kind {
  /** What a drawing of later answers is called: the title of the first one may not be true of it. */
  readonly name: string;
  /** The tables that hold what it draws. */
  readonly tables: readonly WaveTable[];
}

/** The figures that draw answers of trusts. */
const kinds: Partial<Readonly<Record<FigureId, Kind>>> = {
  'establishment': {name: 'Support share and funded posts', tables: ['establishment']},
  'share-and-size': {name: 'Support share and size of a service', tables: ['establishment']},
  'bands': {name: 'Support staff by band', tables: ['headcount']},
  'deployment-bands-2-and-3': {name: 'Where bands 2 and 3 work', tables: ['deployment']},
  'deployment-band-4': {name: 'Where band 4 works', tables: ['deployment']},
  'posts': {name: 'Posts funded and in post', tables: ['establishment']},
  'census': {name: 'Support share in the census', tables: ['census']},
  'trust-place': {name: 'Measures', tables: ['establishment', 'headcount', 'deployment']},
  'trust-posts': {name: 'Posts funded and in post', tables: ['establishment']},
  'trust-bands': {name: 'Support staff by band', tables: ['headcount']},
  'trust-deployment': {name: 'Where support staff work', tables: ['deployment']},
};

/** The drawing of a later survey: its rows and no others. */
export type SurveyFigure = Figure & {readonly survey: Source};

/** What a later survey found of what a figure shows. */
export interface LaterFigure {
  readonly source: Source;
  /** The same figure, of the rows of that survey alone. */
  readonly figure: SurveyFigure;
  /** The numbers that are known of both dates. */
  readonly pairs: readonly Pair[];
}

/** What later surveys found of what a figure shows, a drawing each, the earliest first. */
const laterFigures = derivedBy((study: Study, id: string): readonly LaterFigure[] => {
  const [kind = '', subject] = id.split(' ');
  const tables = kinds[kind as FigureId]?.tables ?? [];
  return wavesOf(study).flatMap(({source, study: wave}) => {
    const rows = (study.later ?? []).filter(
      (each) =>
        tables.includes(each.table) &&
        each.row.source === source.source &&
        (subject === undefined || ('case' in each.row && each.row.case === subject)),
    );
    if (rows.length === 0) return [];
    const figure = apart(figureNamed(kind, wave, subject), source);
    const pairs = [
      ...rows.flatMap((row) => pairOf(study, row) ?? []),
      ...(kind === 'census' ? statisticPairs(study, wave) : []),
    ];
    return figure.drawn.size === 0 ? [] : [{source, figure, pairs}];
  });
});

/** What later surveys found of a figure of a kind; `subject` is its case, where it is about one. */
export const laterFiguresOf = (study: Study, kind: string, subject?: string) =>
  study.later === undefined ? [] : laterFigures(study, [kind, subject].filter(Boolean).join(' '));

/** The figure under a name of its own, also in what it draws: on a page with the first drawing, parts may not meet. */
function apart(figure: Figure, survey: Source): SurveyFigure {
  const id = laterId(figure.id, survey.source);
  const named = (svg: string, width: number): string =>
    svg.replaceAll(`${figure.id}-${width}`, `${id}-${width}`);
  return {
    ...figure,
    id,
    survey,
    draw: (width) => named(figure.draw(width), width),
    drawLinked: (width, href) => named(figure.drawLinked(width, href), width),
  };
}

/** "Support staff by band, Trust 8, May 2026: Survey 2026". */
export function laterTitle(study: Study, {kind, subject, survey}: SurveyFigure): string {
  const trust = caseById(study, subject);
  const of = [kinds[kind as FigureId]?.name, trust && `Trust ${trust.number}`];
  return `${[...of, dateWords(survey.data_date)].filter(Boolean).join(', ')}: ${sourceName(survey)}`;
}

/** "What this survey found of 3 trusts, and nothing else. In people: band 2, band 3; in %: band 4 of support." */
export function laterSubtitle({base: {n}, unit, subject, table}: SurveyFigure): string {
  const of = subject === undefined ? ` of ${n} ${unit[n === 1 ? 0 : 1]}` : '';
  return [`What this survey found${of}, and nothing else.`, measuredIn(table)].join(' ').trim();
}

/** Measures in more units than these each name theirs in the drawing. */
const mostUnits = 2;

/** "In people, band 2 and band 3; in %, band 4 of support." */
function measuredIn({columns}: FigureTable): string {
  const byUnit = [...Map.groupBy(columns.filter(isMeasured), ({unit}) => unit)];
  if (byUnit.length > mostUnits) return '';
  const lists = byUnit.map(([unit, own], index) => {
    const names = all(own.map(({head}) => head.charAt(0).toLowerCase() + head.slice(1)));
    return `${index === 0 ? 'In' : 'in'} ${unit}, ${names}`;
  });
  return lists.length === 0 ? '' : `${lists.join('; ')}.`;
}

const isMeasured = ({numeric, unit}: FigureTable['columns'][number]): boolean =>
  numeric && unit !== '';
