import {getCollection} from 'astro:content';
import type {LaterFigure} from '../../figures/later.ts';
import {type ClaimVerdict, claimVerdicts} from '../../model/claims/recompute/verdicts.ts';
import {valuesOf} from '../../model/claims/subjects/subject.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import {study, variant, wholeStudy} from '../../study/current.ts';

/** The claims about what a figure shows that the rows of a later survey change, with what these give. */
export async function changedBy({source, figure, pairs}: LaterFigure): Promise<ClaimVerdict[]> {
  const words = (await getCollection('figures')).find(({id}) => id === figure.kind);
  const verdicts = claimVerdicts(wholeStudy(), variant());
  const about = [
    ...(words?.data.citable ?? []),
    ...study()
      .figureClaims.filter((each) => each.figure === figure.kind)
      .map(({claim}) => claim),
  ];
  return [...new Set(about)].flatMap((id) => {
    const found = verdicts.get(id);
    const isOfIt = (found?.judged[0]?.recomputed.rows?.rows as Sourced[] | undefined)?.some(
      (row) => row.source === source.source,
    );
    if (found?.verdict !== 'since changed' || isOfIt !== true) return [];
    const cases = valuesOf(found.claim.subject, 'case');
    const isOther = figure.subject !== undefined && !cases.includes(figure.subject);
    // A number that is a row itself stands in the table of both numbers.
    const isRow = pairs.some(({first}) => first.text === String(found.claim.value));
    return isOther || (isRow && cases.length === 1) ? [] : [found];
  });
}
