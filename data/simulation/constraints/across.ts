import {sum} from 'd3-array';
import {limits, supplied} from '../published.ts';
import {caseHeads, censusOf, deploymentOf, establishmentOf, headcountOf} from '../readings.ts';
import {percent} from '../posts.ts';
import {deploymentBands, supportBands} from '../../../src/model/workforce.ts';
import {all, constraint, prints} from './constraint.ts';
import type {BandGroup} from '../known.ts';
import type {Posts} from '../posts.ts';
import type {Rows} from '../tables.ts';
import type {Block, Constraint} from './constraint.ts';

const nobody: Posts = {support: NaN, radiographers: NaN};
const bandsOf: Record<BandGroup, readonly string[]> = {'bands-2-and-3': ['band-2', 'band-3'], 'band-4': ['band-4']};

function supply(rows: Rows): Constraint {
  const anybody = new Set([...rows.establishment, ...rows.headcount, ...rows.deployment].map((row) => row.case));
  return prints('cases that supplied anything', 'Findings', String(anybody.size), String(supplied.anything));
}

function sums(rows: Rows): Constraint[] {
  const heads = headcountOf(rows);
  return [
    all('the bands of a case add up to its support staff', 'choice', [...heads.keys()],
      (id) => sum(supportBands, (band) => heads.get(id)?.get(band)) === heads.get(id)?.get('support')),
    ...deploymentBands.map((group) => {
      const deployed = deploymentOf(rows, group);
      const both = [...deployed.keys()].filter((id) => heads.has(id));
      return all(`the areas of ${group.replaceAll('-', ' ')} add up to the headcount of these bands`, 'choice', both,
        (id) => sum(deployed.get(id)?.values() ?? []) === sum(bandsOf[group], (band) => heads.get(id)?.get(band)));
    }),
  ];
}

function censusAgrees(rows: Rows): Constraint[] {
  const [heads, trusts, inPost, ofCase] = [headcountOf(rows), censusOf(rows), establishmentOf(rows, 'in-post'), caseHeads(rows)];
  const trustOf = (id: string): string => rows.sampling.find((row) => row.case === id)?.trust ?? '';
  const services = [...inPost.keys()];
  const apart = services.map((id) => Math.abs(percent(ofCase.get(id) ?? nobody) - percent(inPost.get(id) ?? nobody)));
  const perHead = services.flatMap((id) => (['support', 'radiographers'] as const).map((staff) => (inPost.get(id)?.[staff] ?? NaN) / (ofCase.get(id)?.[staff] ?? NaN)));
  const {from, to} = limits.wtePerHead;
  return [
    all('support headcount is that of the census trust, band by band', 'choice', [...heads.keys()],
      (id) => supportBands.every((band) => heads.get(id)?.get(band) === trusts.get(trustOf(id))?.get(band))),
    constraint(`census share and share in post lie within ${limits.sharePoints} points`, 'choice', `at most ${Math.max(...apart).toFixed(2)}`,
      apart.every((points) => points <= limits.sharePoints)),
    constraint(`WTE in post is ${from} to ${to} of headcount`, 'choice', `${Math.min(...perHead).toFixed(3)} to ${Math.max(...perHead).toFixed(3)}`,
      perHead.every((part) => part >= from && part <= to)),
  ];
}

export const acrossBlock: Block = {title: 'Between tables', measure: (rows) => [supply(rows), ...sums(rows), ...censusAgrees(rows)]};
