// What a sentence says that a number is counted of, beside what its claim says: "73 % of nurses in theatres".
import {sourceById} from '../indexes.ts';
import type {Study} from '../study.ts';
import {meaningsOf} from '../values/alike.ts';
import type {Claim} from './claim.ts';
import {paperId} from './paper.ts';
import {isOfCollection} from './recompute/own-source.ts';
import {mentionsIn} from './subjects/mentions.ts';

/** The first words behind a number that names a part: "of the support workers". */
const opening = /^\s*of\s+(?:(?:all|the|these|those)\s+)*/;
/** How many letters of a sentence behind a number can name whom it counts. */
const reach = 60;

/** A word by which a text narrows or widens whom a number counts, where the claim has no such word. */
export function strangeCount(study: Study, claim: Claim, behind: string): string | undefined {
  const open = opening.exec(behind);
  if (!open) return undefined;
  const rest = behind.slice(open[0].length, open[0].length + reach);
  const [whom] = mentionsIn(study, rest).filter(({key}) => key === 'staff' || key === 'group');
  if (!whom || /[,.;:()]|\b(?:in|at|of|with|by|from|who|that)\b/.test(rest.slice(0, whom.at)))
    return undefined;
  const isElsewhere = claim.basis === 'cited' || isOfCollection(study, claim);
  const source = sourceById(study, isElsewhere ? claim.source : paperId);
  const own = meaningsOf(
    [
      ...[claim.statement, claim.unit, claim.anchor, source?.title, source?.producer],
      ...study.subjectWords.flatMap(({key, value, words}) =>
        claim.subject.some((part) => part.key === key && part.value === value) ? words : [],
      ),
    ].join('. '),
  );
  const narrowing = rest.slice(0, whom.at).split(/\s+/).filter(Boolean);
  const strange = narrowing.find((word) => [...meaningsOf(word)].some((stem) => !own.has(stem)));
  return strange === undefined ? undefined : `${strange} ${whom.text}`;
}
