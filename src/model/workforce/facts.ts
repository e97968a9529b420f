import {formatNumber} from '../claims/named.ts';
import {rowsOfCase} from '../indexes.ts';
import type {Study} from '../study.ts';
import {hasNumber} from '../values/measured.ts';
import type {Sourced} from '../values/provenance.ts';
import type {Measured} from '../values/value.ts';
import {isAboutSupport} from './headcounts.ts';
import {type Trust, trustsById} from './trusts.ts';
import type {Statement} from './workforce.ts';

/** A number of a case that may stand large and be cited: published, observed or derived. */
export interface Fact {
  readonly name: string;
  readonly value: number;
  /** "WTE", "%" or empty for people. */
  readonly unit: string;
  readonly measured: Measured;
  /** Whether other numbers fit as well. */
  readonly isAbout: boolean;
}

/** What such numbers are called, with their unit and where they come from, in a fixed order. */
const numbers: readonly (readonly [string, string, (trust: Trust) => Measured | undefined])[] = [
  ['funded establishment, bands 2–8', 'WTE', ({establishment}) => establishment?.imaging],
  ['of the funded posts are for support staff', '%', ({establishment}) => establishment?.share],
  ['assistant practitioners, band 4', '', ({headcounts}) => headcounts?.band4],
  ['of its support staff are at band 4', '%', ({headcounts}) => headcounts?.band4Share],
  ['support staff, bands 2–4, by headcount', '', ({headcounts}) => headcounts?.support],
];

/** What such a number is called where it heads a row: a name that reads on after a number needs another. */
const heads: Readonly<Record<string, string>> = {
  'of the funded posts are for support staff': 'support share of the funded posts',
  'of its support staff are at band 4': 'band 4 among support staff',
};
export const factHead = (name: string): string => heads[name] ?? name;

/** The names of such numbers, in their order. */
export const factNames: readonly string[] = numbers.map(([name]) => name);

/** The numbers of a case that are not simulated, in a fixed order. */
export function publishedFacts(study: Study, caseId: string): Fact[] {
  const trust = trustsById(study).get(caseId);
  return numbers.flatMap(([name, unit, of]) => {
    const measured = trust && of(trust);
    return measured && hasNumber(measured) && measured.provenance !== 'simulated'
      ? [{name, unit, value: measured.value, measured, isAbout: isAbout(trust, measured)}]
      : [];
  });
}

const isAbout = ({headcounts}: Trust, measured: Measured): boolean =>
  headcounts !== undefined && headcounts.support === measured && isAboutSupport(headcounts);

/** "292 WTE", "about 78". */
export const amountText = ({value, unit, isAbout}: Fact): string =>
  `${isAbout ? 'about\u00a0' : ''}${formatNumber(value, 0)}${unit && `\u00a0${unit}`}`;

/** "292 WTE funded establishment, bands 2–8". */
export const factText = (fact: Fact): string => `${amountText(fact)} ${markedName(fact)}`;

/** Its name, with what it is where no source prints it: "… (derived)". */
export const markedName = ({name, measured: {provenance}}: Fact): string =>
  provenance === 'published' ? name : `${name} (${provenance})`;

/** What a source says of a case in words, and no number with it. */
export interface StatedFact extends Sourced {
  readonly statement: Statement['statement'];
  /** Stands large, as a number would: "All". */
  readonly large: string;
  /** Reads on after it: "support posts are rotational". */
  readonly name: string;
  /** For lists: "every support post rotates". */
  readonly short: string;
}

/** Kinds of statement that carry no number, in the order in which they are told. */
const directions: readonly Pick<StatedFact, 'statement' | 'large' | 'name' | 'short'>[] = [
  {
    statement: 'support-over-recruited',
    large: 'More',
    name: 'support staff in post than funded posts, by WTE',
    short: 'more support staff than funded posts',
  },
  {
    statement: 'all-posts-rotational',
    large: 'All',
    name: 'support posts are rotational',
    short: 'every support post rotates',
  },
  {
    statement: 'no-posts-rotational',
    large: 'None',
    name: 'of the support posts are rotational',
    short: 'no support post rotates',
  },
];

/** What is said of a case without a number, and not by the simulation, in a fixed order. */
export function statedFacts(study: Study, caseId: string): StatedFact[] {
  const own = rowsOfCase(study, 'statements', caseId).filter(
    ({provenance}) => provenance !== 'simulated',
  );
  return directions.flatMap((words) =>
    own
      .filter(({statement}) => statement === words.statement)
      .map(({provenance, source, place}) => ({...words, provenance, source, place})),
  );
}

/**
 * Everything that may be said of a case, for lists: "292 WTE funded establishment, bands 2–8", "no
 * support post rotates".
 */
export const factTexts = (study: Study, caseId: string): string[] => [
  ...publishedFacts(study, caseId).map(factText),
  ...statedFacts(study, caseId).map(({short}) => short),
];
