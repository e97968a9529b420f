import {greatest} from 'd3-array';
import {supportBands} from '../../../src/model/workforce/workforce.ts';
import {limits, publishedHeadcount, supplied} from '../published.ts';
import {headcountOf} from '../readings.ts';
import {
  allKeep,
  type Constraint,
  constraint,
  type ConstraintBlock,
  prints,
  sameCases,
} from './constraint.ts';

type Heads = ReturnType<typeof headcountOf>;

const of = (heads: Heads, id: string, band: string): number => heads.get(id)?.get(band) ?? NaN;
const band4Share = (heads: Heads, id: string): number =>
  of(heads, id, 'band-4') / of(heads, id, 'support');

function band4(heads: Heads): Constraint[] {
  const {fewBand4, mostBand4, highestBand4Share} = publishedHeadcount;
  const ids = [...heads.keys()];
  const few = ids.filter((id) => of(heads, id, 'band-4') <= fewBand4.atMost).length;
  const none = ids.filter((id) => of(heads, id, 'band-4') === 0).length;
  return [
    prints(
      'services with none or one band 4',
      'Fig. 2 text',
      `${few} = ${((100 * few) / ids.length).toFixed(0)} %`,
      `${fewBand4.services} = 29 %`,
    ),
    constraint(
      'some of these have none, some one',
      'Fig. 2 text',
      `${none} none, ${few - none} one`,
      none > 0 && none < few,
    ),
    ...Object.entries(publishedHeadcount.band4).map(([id, expected]) =>
      prints(
        `band 4 of ${id}, of its support staff`,
        'Fig. 2 text',
        `${of(heads, id, 'band-4')} of ${of(heads, id, 'support')}`,
        `${expected.band4} of ${expected.support}`,
      ),
    ),
    sameCases(
      'most band 4 staff',
      'Fig. 2 text',
      [greatest(ids, (id) => of(heads, id, 'band-4')) ?? ''],
      [mostBand4],
    ),
    sameCases(
      'highest share of band 4',
      'Fig. 2 text: the exception',
      [greatest(ids, (id) => band4Share(heads, id)) ?? ''],
      [highestBand4Share],
    ),
  ];
}

/** How much of bands 2 and 3 stands in the larger of the two. */
function leaning(heads: Heads, id: string): number {
  const [two, three] = [of(heads, id, 'band-2'), of(heads, id, 'band-3')];
  return Math.max(two, three) / (two + three);
}

function balance(heads: Heads): Constraint[] {
  const ids = [...heads.keys()];
  const leans = ids.filter((id) => leaning(heads, id) >= limits.leaning.share);
  const onTwo = leans.filter((id) => of(heads, id, 'band-2') > of(heads, id, 'band-3')).length;
  const {services, eachWay} = limits.leaning;
  return [
    constraint(
      `at least ${services} services lean on band 2 or on band 3, ${eachWay} or more each way`,
      'census paper, abstract; category 1.2',
      `${onTwo} on band 2, ${leans.length - onTwo} on band 3`,
      leans.length >= services && onTwo >= eachWay && leans.length - onTwo >= eachWay,
    ),
  ];
}

/** What managers say of their own bands, of those who supplied headcount. */
function managers(heads: Heads): Constraint[] {
  const supplies = (ids: readonly string[]): string[] => ids.filter((id) => heads.has(id));
  const {onlyBand2, wantsMoreBand4} = publishedHeadcount;
  return [
    ...supportBands.map((band) =>
      allKeep(
        `${supplies(publishedHeadcount.has[band]).join(' ')} have ${band.replace('-', ' ')}`,
        'words of their managers',
        supplies(publishedHeadcount.has[band]),
        (id) => of(heads, id, band) > 0,
      ),
    ),
    ...supplies([onlyBand2]).map((id) =>
      prints(`${id} has lost its band 3`, 'words of RSM9', String(of(heads, id, 'band-3')), '0'),
    ),
    ...supplies([wantsMoreBand4]).map((id) =>
      constraint(
        `${id} has few band 4`,
        'words of RSM7',
        String(of(heads, id, 'band-4')),
        of(heads, id, 'band-4') <= 2,
      ),
    ),
  ];
}

export const headcountBlock: ConstraintBlock = {
  title: 'Headcount by band',
  measure: (rows) => {
    const heads = headcountOf(rows);
    const trusts = prints(
      'trusts',
      'Fig. 2 caption',
      String(heads.size),
      String(supplied.headcount.trusts),
    );
    return [trusts, ...band4(heads), ...balance(heads), ...managers(heads)];
  },
};
