// What the row that words are bound to speaks of.
import {derived} from '../../derived.ts';
import {claimById} from '../../indexes.ts';
import type {Study} from '../../study.ts';
import {stemsOf} from '../../values/stems.ts';
import type {Claim} from '../claim.ts';
import type {SaidQuantity} from '../said.ts';
import {namesIn} from '../subjects/bound-subject.ts';
import type {Binding} from './evidence.ts';
import {conditionIn, type Expression, quantityIn} from './expression.ts';
import {measures} from './measures.ts';

/** A row in words, as a message shows it and as it is compared. */
export interface RowWords {
  readonly shown: string;
  readonly text: string;
}

const ofSaid = ({about, words}: SaidQuantity): RowWords => ({
  shown: `“${words}”, about ${about}`,
  text: `${about}. ${words}`,
});
const ofClaim = ({statement, unit, note, sentence}: Claim): RowWords => ({
  shown: `“${statement}”`,
  text: [statement, unit, note, sentence].join('. '),
});

/**
 * The row that bound words speak of: that of the authors, or the first that a quantity or condition names. Undefined
 * where it is a count of the tables or of people, which any sentence may speak of, or where it is not there.
 */
export function rowWords(study: Study, {backing, text}: Binding): RowWords | undefined {
  if (backing === 'authors') {
    const said = study.said.find((each) => each.said === text);
    const claim = claimById(study, text);
    return said ? ofSaid(said) : claim && ofClaim(claim);
  }
  const name = firstName(backing, text);
  const claim = claimById(study, name);
  const measure = name === undefined ? undefined : measures[name];
  if (claim) return ofClaim(claim);
  return measure?.kind === 'trust' ? {shown: `“${measure.label}”`, text: measure.label} : undefined;
}

function firstName(backing: Binding['backing'], text: string): string | undefined {
  try {
    const sides: readonly Expression[] =
      backing === 'of'
        ? [quantityIn(text)]
        : backing === 'if'
          ? conditionIn(text).flatMap(({left, right}) => [left, right])
          : [];
    return sides.flatMap(namesIn)[0]?.name;
  } catch {
    return undefined;
  }
}

/** Part of the rows beyond which a stem is too common to tell one from another. */
const common = 0.09;

/** Stems that stand in so many rows that to share them means nothing. */
export const commonStems = derived((study: Study): ReadonlySet<string> => {
  const rows = [...study.said.map(ofSaid), ...study.claims.map(ofClaim)];
  const stems = rows.flatMap(({text}) => [...stemsOf(text)]);
  const counted = Map.groupBy(stems, (stem) => stem);
  return new Set(
    [...counted]
      .filter(([, {length}]) => length > common * Math.max(rows.length, 40))
      .map(([stem]) => stem),
  );
});
