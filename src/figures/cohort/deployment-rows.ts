import type {Study} from '../../model/study.ts';
import {hasNumber, notInText} from '../../model/values/measured.ts';
import type {Measured} from '../../model/values/value.ts';
import {type Deployment, deployments} from '../../model/workforce/deployment.ts';
import {statementOf} from '../../model/workforce/stated.ts';
import {trustsById} from '../../model/workforce/trusts.ts';
import {
  type Area,
  areas,
  type AreaSaid,
  type DeploymentRow,
} from '../../model/workforce/workforce.ts';
import type {Series} from '../marks/series.ts';
import {measuredColumn} from '../table/columns.ts';
import type {FigureColumn, StatedFinding} from '../table/table.ts';

/** Names of areas as they head a column. */
export const areaNames: Readonly<Record<Area, string>> = {
  'x-ray': 'X-ray',
  'ct': 'CT',
  'mri': 'MRI',
  'ultrasound': 'Ultrasound',
  'mammography': 'Mammography',
  'nuclear-medicine': 'Nuclear medicine',
  'interventional': 'Interventional',
  'dexa': 'DEXA',
  'cardiac': 'Cardiac',
  'theatre-and-mobile': 'Theatre, mobile',
  'general-or-clerical': 'General, clerical',
  'rotational': 'Rotational',
};

/** Areas of which the source speaks, in the order in which they matter to it. */
export const spokenOf: readonly Area[] = ['x-ray', 'mammography', 'ct', 'ultrasound'];

/** Areas as columns: those of which the source speaks first, and rotation last. */
export const shownAreas: readonly Area[] = [
  ...spokenOf,
  ...areas.filter((area) => !spokenOf.includes(area)),
];

/** Areas to which a post is tied. */
export const placedAreas: readonly Area[] = shownAreas.filter((area) => area !== 'rotational');

/** A row of the grid: where the people of one trust and band group work. */
export interface AreaRow extends Deployment {
  /** What tells the row from the others. */
  readonly key: string;
  /** Name at the left, in full and for phones. */
  readonly name: string;
  readonly short: string;
  /** What its people are, as a colour. */
  readonly series: Series;
  /** What a source says of its rotation without the numbers. */
  readonly rotation: 'all' | 'none' | null;
  /** The words that all of its posts rotate, as a value. */
  readonly allRotate: Measured | undefined;
  /** What a source says in words of where such people work in all trusts; the same for all rows of a group. */
  readonly areasSaid: readonly AreaSaid[];
  /** What a source says of its rotation, in words. */
  readonly said: StatedFinding | string;
}

const colours = {'bands-2-and-3': 'support', 'band-4': 'band-4'} as const satisfies Readonly<
  Record<DeploymentRow['bands'], Series>
>;

/** The deployment of each trust in a band group, with what a source says of its rotation. */
export const rowsIn = (study: Study, bands: DeploymentRow['bands']): AreaRow[] =>
  deployments(study, bands).map((row) => rowOf(study, bands, row));

/** The same of one trust; undefined where nothing is known of it. */
export function rowIn(
  study: Study,
  bands: DeploymentRow['bands'],
  caseId: string,
): AreaRow | undefined {
  const own = trustsById(study).get(caseId)?.deployment[bands];
  return own && rowOf(study, bands, own);
}

function rowOf(study: Study, bands: DeploymentRow['bands'], row: Deployment): AreaRow {
  const rotation = rotationOf(study, row.case);
  return {
    ...row,
    areas: rotation === 'all' ? withoutSimulatedRotation(row.areas) : row.areas,
    series: colours[bands],
    key: row.case,
    name: `Trust ${row.number}`,
    short: `${row.number}`,
    rotation,
    allRotate: allRotateIn(study, row.case),
    areasSaid: [],
    said: saidOf(study, row.case),
  };
}

/** Where the word "all" stands in the place of a number, a simulated number is none of the figure's. */
const withoutSimulatedRotation = (byArea: AreaRow['areas']): AreaRow['areas'] =>
  byArea.rotational.provenance === 'simulated' ? {...byArea, rotational: notInText} : byArea;

/** The same, as the figure of a band group ranks them. */
export function areaRows(bands: DeploymentRow['bands']): (study: Study) => AreaRow[] {
  return (study) => {
    const known = rowsIn(study, bands);
    const withRows = new Set(known.map((row) => row.case));
    const stated = study.cases.filter(
      (each) => rotationOf(study, each.case) && !withRows.has(each.case),
    );
    if (stated.length > 0)
      throw new Error(
        'A statement about rotation has no rows of deployment: ' +
          `${stated.map((each) => each.case).join(', ')}.`,
      );
    const areasSaid = study.areasSaid.filter((each) => each.bands === bands);
    return known
      .map((row) => ({...row, areasSaid}))
      .toSorted((a, b) => rotation(b) - rotation(a) || a.number - b.number);
  };
}

function allRotateIn(study: Study, id: string): Measured | undefined {
  const statement = statementOf(study, id, 'all-posts-rotational');
  return (
    statement && {
      value: 1,
      provenance: statement.provenance,
      source: statement.source,
      place: statement.place,
    }
  );
}

function saidOf(study: Study, id: string): StatedFinding | string {
  const [all, none] = [
    statementOf(study, id, 'all-posts-rotational'),
    statementOf(study, id, 'no-posts-rotational'),
  ];
  if (all) return {text: 'all posts rotate', provenance: all.provenance};
  return none ? {text: 'no post rotates', provenance: none.provenance} : 'not in the text';
}

function rotationOf(study: Study, id: string): 'all' | 'none' | null {
  if (statementOf(study, id, 'all-posts-rotational')) return 'all';
  return statementOf(study, id, 'no-posts-rotational') ? 'none' : null;
}

/** How many posts of a row rotate; that all do stands in the place of a number. */
export const rotationIn = ({areas: byArea, allRotate}: AreaRow): Measured =>
  allRotate ?? byArea.rotational;

/**
 * Order: those said to rotate all come first, those said to rotate none last, the others by their share of rotational
 * posts.
 */
function rotation(row: AreaRow): number {
  if (row.rotation !== null) return row.rotation === 'all' ? 200 : -200;
  return hasNumber(row.rotationShare) ? row.rotationShare.value : -100;
}

/** What is drawn of a row: that all rotate is a value that stands in the place of a number. */
export const drawnAreas = (row: AreaRow): Measured[] =>
  areas.map((area) => (area === 'rotational' ? rotationIn(row) : row.areas[area]));

/** Where all posts rotate, that nobody is tied to an area is no zero of the people who work there. */
const tabled = ({rotation, areas: byArea}: AreaRow, area: Area): Measured =>
  rotation === 'all' && byArea[area].provenance === 'derived' && byArea[area].value === 0
    ? {...byArea[area], value: 'not-applicable'}
    : byArea[area];

/** People by area, and what a source says of rotation in words: the drawing shows it in the place of a number. */
export const columns: readonly FigureColumn<AreaRow>[] = [
  ...areas.map((area) =>
    measuredColumn<AreaRow>(area.replaceAll('-', '_'), areaNames[area], '', 0, (row) =>
      tabled(row, area),
    ),
  ),
  {key: 'rotation', head: 'Said of rotation', value: ({said}) => said},
];
