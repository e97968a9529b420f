// What changes of rows do to numbers, bound words and trusts.
import {evidenceFor} from '../model/claims/assertions/binding.ts';
import type {Binding} from '../model/claims/assertions/evidence.ts';
import {measures} from '../model/claims/assertions/measures.ts';
import {formatClaim} from '../model/claims/named.ts';
import {type ClaimVerdict, claimVerdicts} from '../model/claims/recompute/verdicts.ts';
import {gapWords, isShown, stepWords, verdictWords} from '../model/claims/recompute/words.ts';
import {rowsOfCase} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {hasNumber} from '../model/values/measured.ts';
import {formatQuantity} from '../model/values/numbers.ts';
import {saysIn} from '../prose/says.ts';
import type {Cause, FindCauses} from './causes.ts';
import {shownOf, type Side} from './side.ts';

/** A number that is judged otherwise than before. */
export interface VerdictChange {
  readonly claim: string;
  /** "42 interviews with service managers …". */
  readonly statement: string;
  readonly before: string;
  readonly after: string;
  /** What its rows or other numbers give now; empty where nothing tests it. */
  readonly why: string;
  readonly causes: readonly Cause[];
}

const verdictOf = (study: Study, id: string): ClaimVerdict | undefined =>
  claimVerdicts(study, 'published').get(id);

/** Numbers that both studies have and whose verdict differs. */
export const verdictChanges = (before: Side, after: Side, find: FindCauses): VerdictChange[] =>
  after.study.claims.flatMap(({claim: id}) => {
    const [old, now] = [verdictOf(before.study, id), verdictOf(after.study, id)];
    if (!old || !now || old.verdict === now.verdict) return [];
    return [
      {
        claim: id,
        statement: `${formatClaim(now.claim)} ${now.claim.statement}`,
        before: verdictWords[old.verdict],
        after: verdictWords[now.verdict],
        why: whyOf(now),
        causes: find((study) => verdictOf(study, id)?.verdict ?? ''),
      },
    ];
  });

function whyOf({claim, judged: [first]}: ClaimVerdict): string {
  if (!first) return claim.reason;
  if (first.gap) return gapWords[first.gap];
  return isShown(first) ? stepWords(claim, first) : '';
}

/** Words of a text that are bound to something and not true of it. */
export interface FalseWords {
  readonly file: string;
  readonly line: number;
  readonly words: string;
  /** What they are bound to, as it was typed: `if="a > b"`. */
  readonly binding: string;
  /** Why they are not true. */
  readonly why: string;
  readonly causes: readonly Cause[];
}

/** Bound words that are not true any more, or are new and not true. */
export function falseWords(before: Side, after: Side, find: FindCauses): FalseWords[] {
  const known = new Set(boundIn(before).map(({name, why}) => (why(before.study) ? name : '')));
  return boundIn(after).flatMap(({name, why, ...place}) => {
    const now = why(after.study);
    return now === '' || known.has(name) ? [] : [{...place, why: now, causes: find(why)}];
  });
}

const boundIn = ({prose}: Side) =>
  [...prose]
    .filter(([name]) => name.endsWith('.mdx'))
    .flatMap(([name, text]) =>
      saysIn(text).flatMap(({binding, words, start}) =>
        binding
          ? [
              {
                name: `${name} ${words} ${binding.backing} ${binding.text}`,
                file: `content/${name}`,
                line: text.slice(0, start).split('\n').length,
                words,
                binding: `${binding.backing}="${binding.text}"`,
                why: whyNot(binding, words),
              },
            ]
          : [],
      ),
    );

/** Why words are not true of a study; empty where they are. */
const whyNot =
  (binding: Binding, words: string) =>
  (study: Study): string => {
    try {
      evidenceFor(study, binding, words);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

/** A trust that stands at another place, or in another category, than before. */
export interface TrustChange {
  readonly trust: string;
  readonly number: number;
  /** "Adopter category", "Support share of the funded posts". */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly causes: readonly Cause[];
}

const none = 'none';

/** Trusts whose category, size or rank differs, by what is published or observed of them. */
export const trustChanges = (before: Side, after: Side, find: FindCauses): TrustChange[] =>
  after.study.cases.flatMap(({case: id, number}) =>
    placesOf(id).flatMap(({what, place, words}) => {
      const isSame = place(before.study) === place(after.study);
      return isSame
        ? []
        : [
            {
              trust: id,
              number,
              what,
              before: words(before.study),
              after: words(after.study),
              causes: find(place),
            },
          ];
    }),
  );

/** What a trust may stand in: `place` tells two apart, `words` say more. */
interface Place {
  readonly what: string;
  readonly place: (study: Study) => string;
  readonly words: (study: Study) => string;
}

const placesOf = (id: string): Place[] => [
  ...(['adopter', 'size'] as const).map((column) => {
    const place = (study: Study): string =>
      rowsOfCase(shownOf(study), 'sampling', id)[0]?.[column] ?? none;
    return {what: column === 'adopter' ? 'adopter category' : 'size', place, words: place};
  }),
  ...Object.keys(measures).flatMap((name) => rankPlace(name, id)),
];

function rankPlace(name: string, id: string): Place[] {
  const measure = measures[name]!;
  if (measure.kind !== 'trust') return [];
  const rank = (study: Study) => {
    const numbers = [...measure.values(shownOf(study))].filter(([, value]) => hasNumber(value));
    const own = numbers.find(([each]) => each === id)?.[1].value;
    if (typeof own !== 'number') return undefined;
    const above = numbers.filter(([, {value}]) => Number(value) > own).length;
    return {at: above + 1, of: numbers.length, own};
  };
  return [
    {
      what: `rank by ${measure.label}`,
      place: (study) => String(rank(study)?.at ?? none),
      words: (study) => {
        const found = rank(study);
        if (!found) return 'no number';
        const [decimals, unit] = measure.unit === 'people' ? [0, ''] : [1, measure.unit];
        return `${found.at} of ${found.of}, with ${formatQuantity(found.own, decimals, unit)}`;
      },
    },
  ];
}
