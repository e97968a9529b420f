// A section on what something does not show says what was not done.
import {isDenial} from '../model/claims/assertions/strength.ts';
import {clausesOf} from '../model/claims/subjects/clauses.ts';
import type {Study} from '../model/study.ts';
import type {AboutProblem} from './about.ts';
import {sentencesIn} from './sentences.ts';

const ofLimits =
  /\bwhat\b.*\b(?:does|do|did|can|could)\s*(?:not|n[’']t|never)\s+(?:show|say|tell)\b/i;

/** Verbs of finding out, as something that was done. */
const inquiry =
  'counted|measured|tested|interviewed|examined|evaluated|costed|assessed|surveyed|observed|' +
  'followed\\s+up|tried\\s+out|asked|compared|timed|audited';
const done = new RegExp(
  String.raw`\b(?:(?:was|were|has\s+been|have\s+been|is|are)\s+(?:\p{L}+ly\s+)?(?:${inquiry})|` +
    String.raw`(?:study|paper|researchers?|authors|census)\s+(?:has\s+|have\s+)?(?:${inquiry}|found))\b`,
  'iu',
);
/** Who was asked, or what was counted, so as to say of whom something holds: "the trusts that were asked". */
const relative = /\b(?:who|that|which|those|by|when|where|as|if|after|before|since)\b[^,;]*$/i;

/** Sentences under such a heading that say of something that it was found out. */
export const limitProblems = (_: Study, text: string): AboutProblem[] =>
  sentencesIn(text).flatMap(({text: words, start, block}) => {
    if (!ofLimits.test(block.heading)) return [];
    return clausesOf(words, []).flatMap(({at, end}) => {
      const clause = words.slice(at, end);
      const found = done.exec(clause);
      if (
        !found ||
        isDenial(clause) ||
        /\bno\b/i.test(clause) ||
        relative.test(clause.slice(0, found.index))
      )
        return [];
      return [
        {
          at: start + at + found.index,
          message:
            `“${found[0].replace(/\s+/g, ' ')}” says under “${block.heading}” that something was found out. ` +
            'If it was not, say so; if it was, tell of it where the findings are.',
        },
      ];
    });
  });
