import {type PracticeArea, type Standing, standings} from '../../model/framework/framework.ts';
import type {Study} from '../../model/study.ts';
import type {FigureDefinition} from '../figure.ts';
import {drawAreas} from './areas-drawing.ts';
import {asValue, placeColumn, whoReports, withSource} from './reported.ts';

/** An area with who tells of it, in words. */
export interface AreaRow extends PracticeArea {
  readonly who: string;
  /** Whether it is called for everywhere while some tell of it already. */
  readonly isInUse: boolean;
}

const rows = (study: Study): AreaRow[] =>
  study.practice
    .map((area) => ({
      ...withSource(study, area),
      who: whoReports(study, area.participants),
      isInUse: area.standing === 'wanted' && study.practice.some((other) => isTold(other, area)),
    }))
    .toSorted((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));

const isTold = (other: PracticeArea, {area, staff}: PracticeArea): boolean =>
  other.standing === 'new' && other.area === area && other.staff === staff;

export const standingWords: Readonly<Record<Standing, string>> = {
  usual: 'Usual',
  new: 'Reported as new',
  wanted: 'Called for',
};
const staffWords = {'band-4': 'assistant practitioners', 'support': 'support staff'};

/** What stands small beside an area: who reports it, who calls for it and for whom, and that it is in use already. */
export const noteOf = ({staff, who, callers, isInUse}: AreaRow): string =>
  [
    who && `reported by ${who}`,
    callers ?? '',
    staff === 'band-4' ? '' : `for ${staffWords[staff]}`,
    isInUse ? 'in use in some services' : '',
  ]
    .filter(Boolean)
    .join(', ');

function describe(all: readonly AreaRow[]): string {
  const lists = standings.flatMap((standing) => {
    const areas = all
      .filter((row) => row.standing === standing)
      .map((row) => row.area + (noteOf(row) && ` (${noteOf(row)})`));
    return areas.length > 0 ? [`${standingWords[standing]}: ${areas.join(', ')}.`] : [];
  });
  return `Areas of work in columns of words, by what is said of them. ${lists.join(' ')}`;
}

/** Where assistant practitioners work, by what a source says of each area. */
export const areasOfPractice: FigureDefinition<AreaRow> = {
  id: 'areas-of-practice',
  widths: [328, 456, 600, 904],
  rows,
  columns: [
    {key: 'standing', head: 'Standing', value: ({standing}) => standingWords[standing]},
    {key: 'area', head: 'Area', value: ({area}) => area},
    {key: 'said_of', head: 'Said of', value: ({staff}) => staffWords[staff]},
    {key: 'told_by', head: 'Reported by', value: ({who}) => who},
    {key: 'called_for', head: 'Called for', value: ({callers}) => callers ?? ''},
    {key: 'quotation', head: 'Quotation', value: ({quotation}) => quotation},
    placeColumn,
  ],
  base: (all) => ({n: all.length, missing: 0}),
  measured: (row) => [asValue(row)],
  unit: ['area', 'areas'],
  describe,
  draw: drawAreas,
};
