// What is said of words that claim something and rest on nothing: the whole of them, of whom, and what is near at hand.
import type {SaidQuantity} from '../model/claims/said.ts';
import {isIn, pieceAt, piecesOf} from '../model/claims/subjects/clauses.ts';
import {mentionsIn} from '../model/claims/subjects/mentions.ts';
import type {Study} from '../model/study.ts';
import type {ClaimingWords} from './english/index.ts';
import {unboundMessage} from './english/message.ts';
import {saysIn} from './says.ts';
import {type ProseSentence, sentencesIn} from './sentences.ts';

/** Why words of a text may not be published as they stand, and what to do. */
export function unboundIn(study: Study, text: string, words: ClaimingWords): string {
  const sentence = sentencesIn(text).find((each) => each.start <= words.at && words.at < each.end);
  if (!sentence) return unboundMessage(words);
  if (words.kind === 'evaluation') return judgement(study, sentence, words);
  const row = words.kind === 'hedge' ? rowOf(study, text, sentence) : undefined;
  return row ? hedgeBeside(row, words) : unboundMessage(words);
}

/** "Not proved cost-effective" and not "effective", with whom it judges. */
function judgement(study: Study, {text, start}: ProseSentence, words: ClaimingWords): string {
  const at = words.at - start;
  const before = text.slice(0, at);
  const compound = /(?:\p{L}+-)+$/u.exec(before)?.[0] ?? '';
  const denied = /\b(?:not|never|no|hardly|without|\p{L}+n['’]t)\b(?:\s+[\p{L}-]+){0,3}\s+$/iu.exec(
    before.slice(0, before.length - compound.length),
  );
  const whole = `${denied?.[0].replace(/\s+/g, ' ') ?? ''}${compound}${words.text}`;
  const piece = pieceAt(piecesOf(text, []), at);
  const named = mentionsIn(study, text).filter(
    (each) => isIn(each, piece) && each.at < at && ['staff', 'band', 'group'].includes(each.key),
  );
  return unboundMessage({...words, text: whole}, named.at(-1)?.text);
}

/** The only row of the authors' words on which a sentence rests. */
function rowOf(study: Study, text: string, {start, end}: ProseSentence): SaidQuantity | undefined {
  const ids = saysIn(text).flatMap(({binding, ...each}) =>
    binding?.backing === 'authors' && each.start < end && each.end > start ? [binding.text] : [],
  );
  const [only, ...others] = new Set(ids);
  return others.length === 0 ? study.said.find(({said}) => said === only) : undefined;
}

const hedgeBeside = ({said, words: theirs, strength}: SaidQuantity, {text}: ClaimingWords) =>
  strength === 'hedged'
    ? `“${text}” hedges, and so does "${said}", on which the sentence rests: “${theirs}”. Take it into the bound ` +
      `words, <Says authors="${said}">${text} …</Says>.`
    : `“${text}” hedges, and "${said}", on which the sentence rests, has no hedge: “${theirs}”. If the source hedges ` +
      `it elsewhere, add a row to data/said.csv with those words and the strength "hedged", and bind yours to that, ` +
      `<Says authors="…">${text} …</Says>; else leave “${text}” out.`;
