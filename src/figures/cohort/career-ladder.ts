import type {Apprenticeship, CareerRoute} from '../../model/framework/framework.ts';
import type {Study} from '../../model/study.ts';
import {measuredOf, notInText} from '../../model/values/measured.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {isNumber} from '../../model/values/value.ts';
import {type Band, bands} from '../../model/workforce/workforce.ts';
import type {FigureDefinition} from '../figure.ts';
import {measuredColumn} from '../table/columns.ts';
import {drawLadder, routeWords, yearsWords} from './career-ladder-drawing.ts';
import {asValue, bandWords, placeColumn, whoReports, withSource} from './reported.ts';

/** A level of apprenticeship, or a way from band to band that services tell of. */
export interface LadderRow extends Sourced {
  readonly name: string;
  readonly to: Band;
  readonly level?: Apprenticeship;
  readonly route?: CareerRoute;
}

/** Levels from the lowest, then routes from the longest; services that tell the same share a row. */
function rows(study: Study): LadderRow[] {
  const levels = study.apprenticeships
    .toSorted((a, b) => a.level - b.level)
    .map((level): LadderRow => ({
      ...origin(withSource(study, level)),
      name: `Level ${level.level}`,
      to: level.band,
      level,
    }));
  const routes = [
    ...Map.groupBy(study.routes, ({from, to, years, source}) =>
      [from, to, years, source].join(),
    ).values(),
  ].flatMap((alike): LadderRow[] => {
    const [route] = alike;
    const name = whoReports(
      study,
      alike.map(({participant}) => participant),
    );
    return route ? [{...origin(withSource(study, route)), name, to: route.to, route}] : [];
  });
  return [...levels, ...routes.toSorted((a, b) => rise(b) - rise(a))];
}

const origin = ({provenance, source, place}: Sourced): Sourced => ({provenance, source, place});
const rise = ({route}: LadderRow): number =>
  route ? bands.indexOf(route.to) - bands.indexOf(route.from) : 0;

function describe(all: readonly LadderRow[]): string {
  const levels = all.flatMap(({name, level}) =>
    level
      ? [`${name}, ${level.role}, from ${bandWords(level.band).toLowerCase()}: ${level.uptake}`]
      : [],
  );
  const routes = all.flatMap(({name, route}) =>
    route
      ? [
          [
            route.who,
            name,
            `${routeWords(route)}${isNumber(route.years) ? ` in ${yearsWords(route.years)}` : ''}`,
            route.standing,
          ]
            .filter(Boolean)
            .join(', '),
        ]
      : [],
  );
  return (
    'A ladder with a rung for each pay band. Beside a rung stands the apprenticeship that leads ' +
    `there, and how common it is: ${levels.join('; ')}. Arrows from rung to rung are ways up that ` +
    `trusts tell of: ${routes.join('; ')}.`
  );
}

/** The steps from band to band, the apprenticeships that lead there, and ways that services tell of. */
export const careerLadder: FigureDefinition<LadderRow> = {
  id: 'career-ladder',
  widths: [328, 456, 600, 904],
  rows,
  columns: [
    {key: 'step', head: 'Apprenticeship or service', value: ({name}) => name},
    {key: 'role', head: 'Leads to', value: ({level}) => level?.role ?? ''},
    {key: 'from', head: 'From', value: ({route}) => (route ? bandWords(route.from) : '')},
    {key: 'to', head: 'Band reached', value: ({to}) => bandWords(to)},
    measuredColumn('years', 'Time', 'years', 0, (row) =>
      row.route ? measuredOf(row, row.route.years) : {...notInText, value: 'not-applicable'},
    ),
    {key: 'who', head: 'Who', value: ({route}) => route?.who ?? ''},
    {key: 'standing', head: 'How it stands', value: ({route}) => route?.standing ?? ''},
    {key: 'uptake', head: 'How common', value: ({level}) => level?.uptake ?? ''},
    {key: 'quotation', head: 'Quotation', value: ({route}) => route?.quotation ?? ''},
    placeColumn,
  ],
  base: (all) => ({n: all.length, missing: 0}),
  measured: (row) => [asValue(row)],
  unit: ['step', 'steps'],
  describe,
  draw: drawLadder,
};
