import {orderedCategories} from '../../framework/coverage.ts';
import {caseById} from '../../indexes.ts';
import type {Study} from '../../study.ts';
import {computed, hasNumber, notInText} from '../../values/measured.ts';
import {suggestOrList} from '../../values/suggest.ts';
import type {Measured} from '../../values/value.ts';
import type {Expression} from './expression.ts';
import {type CountMeasure, measureNames, measures, type TrustMeasure} from './measures.ts';
import {refuse} from './refuse.ts';

/** A measured value with its unit and what it is in words. */
export interface Labelled extends Measured {
  readonly unit: string;
  readonly label: string;
}

/**
 * The value of a named measure.
 * @throws {Error} where what it is asked of is unknown or does not go with it
 */
export function measureValue(
  study: Study,
  {name, pick, link, at}: Extract<Expression, {kind: 'name'}>,
): Labelled {
  const measure = measures[name]!;
  if (measure.kind === 'count') return counted(study, name, measure, link, at, pick);
  const values = measure.values(study);
  if (pick)
    return link
      ? refuse(`"${pick} ${name}" is of all trusts. Leave out "${link} ${at}".`)
      : extreme(measure, values, pick);
  if (link !== 'of' || at === undefined)
    return refuse(
      `"${name}" is measured of a trust. Write "${name} of" with the id of one, or "highest ${name}".`,
    );
  const trust = caseById(study, at);
  if (!trust)
    return refuse(
      `There is no trust "${at}". ${suggestOrList(
        at,
        study.cases.map((each) => each.case),
      )}`,
    );
  return {
    ...(values.get(at) ?? notInText),
    unit: measure.unit,
    label: `${measure.label}, Trust ${trust.number}`,
  };
}

function counted(
  study: Study,
  name: string,
  {within, label, count: of}: CountMeasure,
  link?: string,
  at?: string,
  pick?: string,
): Labelled {
  if (name === 'trust-count' && link === 'with' && at !== undefined) return trustsWith(study, at);
  if (pick) return refuse(`"${name}" is one count. Leave out "${pick}".`);
  if (link === 'of' || link === 'with' || (link && within.length === 0))
    return refuse(`"${name}" does not go on with "${link}".`);
  const places = within.flatMap((kind) => placesOf(study, kind));
  const place = places.find(({id}) => id === at);
  if (at !== undefined && !place)
    return refuse(
      `"${name}" is counted in a ${within.join(' or ')}, and there is no "${at}". ${suggestOrList(
        at,
        places.map(({id}) => id),
      )}`,
    );
  return {
    value: of(study, at),
    unit: '',
    label: place ? `${label}, ${place.name}` : label,
    provenance: 'derived',
    source: '',
    place: '',
  };
}

function placesOf(
  study: Study,
  kind: 'category' | 'theme' | 'schedule',
): {id: string; name: string}[] {
  if (kind === 'category')
    return orderedCategories(study).map(({category, name}) => ({id: category, name}));
  if (kind === 'theme') return study.themes.map(({theme, name}) => ({id: theme, name}));
  return [...new Set(study.instruments.map(({schedule}) => schedule))].map((id) => ({
    id,
    name: `${id} schedule`,
  }));
}

/** How many trusts have a number for a measure. */
function trustsWith(study: Study, name: string): Labelled {
  const measure = measures[name];
  if (measure?.kind !== 'trust')
    return refuse(`There is no measure of trusts "${name}". ${suggestOrList(name, measureNames)}`);
  const numbers = [...measure.values(study).values()].filter(hasNumber);
  const sum = computed(numbers, (...values) => values.length);
  return {
    ...(numbers.length === 0 ? {value: 0, provenance: 'derived', source: '', place: ''} : sum),
    unit: '',
    label: `trusts with a number for ${measure.label}`,
  };
}

function extreme(
  measure: TrustMeasure,
  values: ReadonlyMap<string, Measured>,
  pick: 'highest' | 'lowest',
): Labelled {
  const numbers = [...values.values()].filter(hasNumber);
  const found =
    numbers.length === 0 ? notInText : computed(numbers, pick === 'highest' ? Math.max : Math.min);
  return {...found, unit: measure.unit, label: `${pick} ${measure.label}`};
}
