import {areaNames} from '../../figures/cohort/deployment-rows.ts';
import {href, quotationLink, trustLink} from '../../links.ts';
import type {Item, Row, SideBySide, TrustColumn} from '../../model/browser/side-by-side.ts';
import {placeOf} from '../../model/claims/credit.ts';
import {formatNumber} from '../../model/claims/named.ts';
import {derived} from '../../model/derived.ts';
import {
  categoryNumber,
  cellPath,
  orderedCategories,
  quotationsOf,
  summariesOf,
} from '../../model/framework/coverage.ts';
import {managerOf, rowsOfCase, sourceById} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import {hasNumber} from '../../model/values/measured.ts';
import {withWholeNames} from '../../model/values/numbers.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import type {Measured} from '../../model/values/value.ts';
import {
  amountText,
  factHead,
  factNames,
  publishedFacts,
  statedFacts,
} from '../../model/workforce/facts.ts';
import {type Trust, trustsById} from '../../model/workforce/trusts.ts';
import {areas, deploymentBands, type Statement} from '../../model/workforce/workforce.ts';

/** A row, and what it holds of a trust. */
interface Line extends Row {
  readonly of: (study: Study, trust: Trust) => readonly Item[];
}

const origin = (study: Study, row: Sourced): string =>
  placeOf(study, row) || (sourceById(study, row.source)?.short ?? row.source);

/** A number with what it is and where it stands; none where there is none, or only a simulated one. */
function numberItem(study: Study, measured: Measured | undefined, text?: string): Item[] {
  if (!measured || !hasNumber(measured) || measured.provenance === 'simulated') return [];
  return [
    {
      text: text ?? formatNumber(measured.value, 0),
      status: measured.provenance,
      origin: origin(study, measured),
    },
  ];
}

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

const numbers: readonly Line[] = [
  ...factNames.map((name): Line => ({
    id: `fact-${factNames.indexOf(name)}`,
    group: 'Numbers',
    name: capital(factHead(name)),
    of: (study, {case: {case: id}}) =>
      publishedFacts(study, id)
        .filter((fact) => fact.name === name)
        .flatMap((fact) => numberItem(study, fact.measured, amountText(fact))),
  })),
  {
    id: 'band-2',
    group: 'Numbers',
    name: 'People at band 2',
    of: (study, {headcounts}) => numberItem(study, headcounts?.band2),
  },
  {
    id: 'band-3',
    group: 'Numbers',
    name: 'People at band 3',
    of: (study, {headcounts}) => numberItem(study, headcounts?.band3),
  },
];

/** What a source says of a trust without a number. */
const stated = (id: string, name: string, kinds: readonly Statement['statement'][]): Line => ({
  id,
  group: 'Deployment',
  name,
  of: (study, {case: {case: trust}}) =>
    statedFacts(study, trust)
      .filter(({statement}) => kinds.includes(statement))
      .map((fact) => ({
        text: capital(fact.short),
        status: fact.provenance,
        origin: origin(study, fact),
      })),
});

const deployment: readonly Line[] = [
  stated('in-post', 'Filled and funded posts', ['support-over-recruited']),
  stated('rotation', 'Rotation', ['all-posts-rotational', 'no-posts-rotational']),
  ...deploymentBands.map((bands): Line => ({
    id: `areas-${bands}`,
    group: 'Deployment',
    name: `People by area, ${bands.replaceAll('-', ' ')}`,
    of: (study, {deployment: {[bands]: found}}) =>
      areas.flatMap((area) => {
        const people = found?.areas[area];
        return people && hasNumber(people) && people.value > 0
          ? numberItem(study, people, `${capital(areaNames[area])} ${people.value}`)
          : [];
      }),
  })),
  {
    id: 'titles',
    group: 'Deployment',
    name: 'Job titles',
    of: (study, {case: {case: trust}}) =>
      study.titles
        .filter(({participants}) => participants.includes(managerId(study, trust)))
        .map(({title, band, ...row}) => ({
          text: `“${title}” at ${band.replace('-', ' ')}`,
          status: row.provenance,
          origin: origin(study, row),
        })),
  },
];

const sampling: readonly Line[] = (['adopter', 'size'] as const).map((key) => ({
  id: key,
  group: 'Sampling',
  name: key === 'adopter' ? 'Adopter category' : 'Size band of the sample',
  of: (study, {case: {case: trust}}) =>
    rowsOfCase(study, 'sampling', trust)
      .filter(({provenance}) => provenance !== 'simulated')
      .map((row) => ({text: row[key], status: row.provenance, origin: origin(study, row)})),
}));

const managerId = (study: Study, trust: string): string =>
  managerOf(study, trust)?.participant ?? '';

/** What is on record in each category: reported in words of this report, then the manager's own. */
const categoryLines = (study: Study): Line[] =>
  orderedCategories(study).map((category) => ({
    id: category.category,
    group: 'Quoted or reported, by category',
    name: `${categoryNumber(study, category)} ${category.name}`,
    of: (_, {case: {case: trust}}) => {
      const participant = managerId(study, trust);
      if (participant === '') return [];
      const cell = {participant, category: category.category};
      return [
        ...summariesOf(study, cell).map(({summary}) => ({
          text: summary,
          origin: 'matrix',
          href: href(cellPath(participant, category.category)),
        })),
        ...quotationsOf(study, cell).map(({quotation, text, place}) => ({
          text,
          isQuoted: true,
          origin: `${participant}, ${place}`,
          href: quotationLink(quotation),
        })),
      ];
    },
  }));

/** Names and their numbers stay on one line, as they do on every page. */
const whole = (item: Item): Item => ({
  ...item,
  text: withWholeNames(item.text),
  ...(item.origin !== undefined && {origin: withWholeNames(item.origin)}),
});

/** Every trust of a study with what is on record of it, and nothing that is simulated. */
export const sideBySide = derived((study: Study): SideBySide => {
  const lines = [...numbers, ...sampling, ...deployment, ...categoryLines(study)];
  return {
    rows: lines.map(({id, group, name}) => ({id, group, name: withWholeNames(name)})),
    columns: [...trustsById(study).values()].map((trust) => columnOf(study, trust, lines)),
  };
});

function columnOf(study: Study, trust: Trust, lines: readonly Line[]): TrustColumn {
  const cells = lines.map(({id, of}) => [id, of(study, trust).map(whole)] as const);
  return {
    number: trust.case.number,
    href: trustLink(trust.case),
    cells: Object.fromEntries(cells.filter(([, items]) => items.length > 0)),
  };
}
