import {maxIndex, minIndex} from 'd3-array';
import {pearson} from '../../../src/model/statistics/correlation.ts';
import type {StaffGroup} from '../../../src/model/workforce/workforce.ts';
import {percent} from '../posts.ts';
import {limits, overRecruited, publishedEstablishment, sampled, supplied} from '../published.ts';
import {establishmentOf, isDrawn, type ReadRows, type StaffWte} from '../readings.ts';
import type {Rows} from '../tables.ts';
import {
  allKeep,
  type Constraint,
  constraint,
  type ConstraintBlock,
  prints,
  sameCases,
  span,
} from './constraint.ts';

const printed = (posts: StaffWte): number => Math.round(percent(posts));

function extremes(funded: ReadRows<StaffWte>): Constraint[] {
  const services = [...funded];
  const {smallest, largest, lowestShare, highestShare} = publishedEstablishment;
  const [least, most] = [
    services[minIndex(services, ([, {imaging}]) => imaging)],
    services[maxIndex(services, ([, {imaging}]) => imaging)],
  ];
  const name = (service: [string, StaffWte] | undefined): string =>
    `${service?.[0]} ${service?.[1].imaging}`;
  const others = (...named: string[]): string[] =>
    services.map(([id]) => id).filter((id) => !named.includes(id));
  const wte = (id: string): number => funded.get(id)?.imaging ?? NaN;
  const share = (id: string): number =>
    printed(funded.get(id) ?? {support: NaN, radiographers: NaN, imaging: NaN});
  return [
    prints(
      'smallest funded establishment, WTE',
      'Fig. 1 text',
      name(least),
      `${smallest.case} ${smallest.wte}`,
    ),
    prints('largest', 'Fig. 1 text', name(most), `${largest.case} ${largest.wte}`),
    allKeep(
      'all others strictly between',
      'Fig. 1 text',
      others(smallest.case, largest.case),
      (id) => wte(id) > smallest.wte && wte(id) < largest.wte,
    ),
    prints(
      'lowest support share',
      'Fig. 1 text',
      `${lowestShare.case} ${share(lowestShare.case)} %`,
      `${lowestShare.case} ${lowestShare.percent} %`,
    ),
    prints(
      'highest',
      'Fig. 1 text',
      `${highestShare.case} ${share(highestShare.case)} %`,
      `${highestShare.case} ${highestShare.percent} %`,
    ),
    allKeep(
      'all others print strictly between',
      'Fig. 1 text',
      others(lowestShare.case, highestShare.case),
      (id) => share(id) > lowestShare.percent && share(id) < highestShare.percent,
    ),
  ];
}

function correlation(funded: ReadRows<StaffWte>): Constraint[] {
  const services = [...funded.values()];
  const {r, p, degreesOfFreedom} = pearson(
    services.map(({imaging}) => imaging),
    services.map(percent),
  );
  const {from, to, p: printedP} = publishedEstablishment.correlation;
  return [
    constraint(
      `Pearson r of share with size between ${from} and ${to}`,
      'choice',
      r.toFixed(5),
      r > from && r < to,
    ),
    prints(`its p, ${degreesOfFreedom} degrees of freedom`, 'Fig. 1 text', p.toFixed(3), printedP),
  ];
}

function measureFunded(rows: Rows): Constraint[] {
  const funded = establishmentOf(rows, 'funded');
  const small = rows.sampling.filter((row) => row.size === 'small' && funded.has(row.case)).length;
  const {from, to} = limits.plottedSmall;
  return [
    prints('trusts', 'Fig. 1 caption', String(funded.size), String(supplied.establishment.trusts)),
    ...extremes(funded),
    ...correlation(funded),
    allKeep('support and radiographers add up to the total', 'choice', [...funded.keys()], (id) => {
      const {support, radiographers, imaging} = funded.get(id) as StaffWte;
      return Math.round(10 * support) + Math.round(10 * radiographers) === Math.round(10 * imaging);
    }),
    constraint(
      `small services among them: ${from} to ${to} of the ${sampled.sizes.small}`,
      'choice',
      String(small),
      small >= from && small <= to,
    ),
  ];
}

export const establishmentBlock: ConstraintBlock = {
  title: 'Funded establishment',
  measure: measureFunded,
};

/** Vacancies of the services that have both funded posts and posts in post. */
function vacanciesOf(rows: Rows) {
  const [funded, inPost] = [establishmentOf(rows, 'funded'), establishmentOf(rows, 'in-post')];
  const services = [...inPost.keys()].filter((id) => funded.has(id));
  const vacancy = (id: string, staff: StaffGroup): number =>
    1 - (inPost.get(id)?.[staff] ?? NaN) / (funded.get(id)?.[staff] ?? NaN);
  const areDrawn = (id: string, staff: StaffGroup): boolean =>
    isDrawn(rows.establishment.filter((row) => row.case === id && row.staff === staff));
  return {
    services,
    /** Services with more in post than funded. */
    over: (staff: StaffGroup): string[] => services.filter((id) => vacancy(id, staff) < 0),
    /** Vacancies in per cent that the simulation has drawn. */
    rates: (staff: StaffGroup): number[] =>
      services
        .filter((id) => vacancy(id, staff) >= 0 && areDrawn(id, staff))
        .map((id) => 100 * vacancy(id, staff)),
  };
}

function measureInPost(rows: Rows): Constraint[] {
  const {services, over, rates} = vacanciesOf(rows);
  const vacancies = (
    says: string,
    staff: StaffGroup,
    holds: (rate: number) => boolean,
  ): Constraint =>
    constraint(
      says,
      'category 3.1',
      `${span(rates(staff), 1)} in ${rates(staff).length} services`,
      rates(staff).every(holds),
    );
  const {radiographerVacancy, supportVacancy} = limits;
  return [
    prints(
      'trusts',
      'Fig. 5 caption',
      String(services.length),
      String(supplied.establishment.trusts),
    ),
    sameCases('over-recruited in support', 'Fig. 5 text', over('support'), overRecruited.support),
    prints(
      'services over-recruited in radiographers',
      'Fig. 5 text',
      String(over('radiographers').length),
      String(overRecruited.radiographerServices),
    ),
    vacancies(
      `radiographer vacancies high: ${radiographerVacancy.atLeast} % or more elsewhere`,
      'radiographers',
      (rate) => rate >= radiographerVacancy.atLeast,
    ),
    vacancies(
      `support vacancies low: ${supportVacancy.atMost} % or less elsewhere`,
      'support',
      (rate) => rate <= supportVacancy.atMost,
    ),
  ];
}

export const inPostBlock: ConstraintBlock = {title: 'In post', measure: measureInPost};
