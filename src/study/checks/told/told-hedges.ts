import type {Problem} from '../../../loaders/problem.ts';
import {splitSentences} from '../../../model/values/sentences.ts';
import {sharedStems, stemsOf} from '../../../model/values/stems.ts';
import type {Inspection} from '../inspection.ts';
import {complaint, type Told} from './told.ts';

/** Words by which somebody leaves open whether it is so. */
const open = new RegExp(
  String.raw`\b(?:may|might|maybe|perhaps|could|possibly|potentially|apparently|(?:appear|seem)s?(?=\s+to))\b`,
  'i',
);
/** Words by which we leave open, or leave to them, whether it is so. */
const left = new RegExp(
  String.raw`\b(?:may|might|maybe|perhaps|can|could|would|possibl[ey]|potential(?:ly)?|apparently|appears?|seems?|` +
    String.raw`thinks?|believes?|hopes?|wants?|wish(?:es)?|expects?|chance|prospect)\b`,
  'i',
);

/** What somebody only holds possible isn't told as a fact: the part of their words that it tells of hedges, too. */
export function droppedHedge(told: Told, inspection: Inspection): Problem[] {
  if (!['summary', 'reason'].includes(told.column)) return [];
  return splitSentences(told.text)
    .flatMap(({text}) => hedgeOf(text, told.words) ?? [])
    .slice(0, 1)
    .map((hedge) => complaint(told, inspection, 'states it outright', `hedge it, “${hedge}”`));
}

/** The hedge of what a sentence tells of, where the sentence has none; a piece of it may be in an anchor besides. */
function hedgeOf(sentence: string, words: string): string | undefined {
  if (left.test(sentence)) return undefined;
  const own = stemsOf(sentence);
  const pieces = words
    .split(/…|\.{3}|[.;:,|]\s|\b(?:but|because)\b/)
    .map((piece) => ({piece, shared: sharedStems(own, stemsOf(piece)).length}));
  const most = Math.max(...pieces.map(({shared}) => shared));
  if (most < 2) return undefined;
  return pieces
    .filter(({shared}) => shared === most)
    .flatMap(({piece}) => open.exec(piece)?.[0] ?? [])[0];
}
