import {counted} from '../../model/values/lists.ts';
import {hasNumber} from '../../model/values/measured.ts';
import {firstCases} from '../../model/workforce/waves.ts';
import {type Area, areas, type DeploymentRow} from '../../model/workforce/workforce.ts';
import type {FigureDefinition} from '../figure.ts';
import {caseColumn} from '../table/columns.ts';
import {eachTrustOf, simulatedNote} from '../words.ts';
import {gapNote} from './deployment-cells.ts';
import {countedOf} from './deployment-counted.ts';
import {drawer} from './deployment-grid.ts';
import {isOpposed} from './deployment-opposed.ts';
import {type AreaRow, areaRows, columns, drawnAreas, spokenOf} from './deployment-rows.ts';
import {areasSentence, saysAreas} from './deployment-said.ts';
import {asValue} from './reported.ts';

const describer =
  (titled: readonly Area[]) =>
  (rows: readonly AreaRow[]): string =>
    [
      kindSentence(rows, titled),
      isOpposed(rows) ? areasSentence(rows) : '',
      ...(isOpposed(rows) && saysAreas(rows, titled) ? [] : rotationSentences(rows)),
      isOpposed(rows) ? '' : gapNote(rows),
      simulatedNote(
        'headcounts',
        rows.flatMap((row) => Object.values(row.areas)),
      ),
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');

/** What kind of drawing it is. */
function kindSentence(rows: readonly AreaRow[], titled: readonly Area[]): string {
  const squares = isRuled(rows) ? '; the larger the square in a cell, the more people' : '';
  if (!isOpposed(rows))
    return `A grid of ${counted(rows.length, 'trust')} by ${areas.length - 1} areas and rotational posts${squares}.`;
  return saysAreas(rows, titled)
    ? 'A scheme of areas of work, with people in those where the source says that they work.'
    : `A sentence for ${eachTrustOf(rows)}, ${scheme}`;
}

/** What stands below the sentence of a row. */
const scheme =
  'and below it a scheme of people in areas of work, with arrows between the areas where people move.';

/** "Published: all posts rotate in Trust 3.": a sentence for each thing that is said, and for each provenance. */
function rotationSentences(rows: readonly AreaRow[]): string[] {
  const said = rows.flatMap(({number, said}) =>
    typeof said === 'string' ? [] : [{number, ...said}],
  );
  return [
    ...Map.groupBy(
      said,
      ({provenance, text}) =>
        `${provenance.charAt(0).toUpperCase()}${provenance.slice(1)}: ${text}`,
    ),
  ].map(([words, list]) => `${words} in ${list.map(({number}) => `Trust ${number}`).join(', ')}.`);
}

const isRuled = (rows: readonly AreaRow[]): boolean =>
  rows.some((row) =>
    Object.values(row.areas).some((each) => hasNumber(each) && each.provenance === 'simulated'),
  );

function definition(
  id: string,
  bands: DeploymentRow['bands'],
  titled: readonly Area[],
): FigureDefinition<AreaRow> {
  return {
    id,
    widths: [328, 456, 600, 904, 1112],
    rows: areaRows(bands),
    columns: [caseColumn, ...columns],
    base: (rows, study) => ({n: rows.length, missing: firstCases(study).length - rows.length}),
    measured: drawnAreas,
    counted: countedOf(titled),
    unit: ['trust', 'trusts'],
    printed: (rows) => (isOpposed(rows) ? (rows[0]?.areasSaid ?? []).map(asValue) : []),
    isScheme: isOpposed,
    describe: describer(titled),
    draw: drawer({head: 'Trust', titled}),
  };
}

/** People at bands 2 and 3 by area and rotation. */
export const deploymentBands2And3 = definition('deployment-bands-2-and-3', 'bands-2-and-3', [
  'rotational',
]);
/** Assistant practitioners by area and rotation. */
export const deploymentBand4 = definition('deployment-band-4', 'band-4', spokenOf);
