// Holds who speaks in a sentence against who was interviewed.
import {trustsIn} from '../model/claims/subjects/mentions.ts';
import {derived} from '../model/derived.ts';
import {claimById, participantById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {escaped, mentionsOneOf} from '../model/typed/phrases.ts';
import type {AboutProblem} from './about.ts';
import {saysIn} from './says.ts';
import {type ProseSentence, sentencesIn} from './sentences.ts';
import {tagsIn} from './tags.ts';

/** Verbs of speech and of mind that can't be taken for a participle. */
const plainVerbs =
  'says?|said|tells?|think|thinks|thought|believes?|feels?|felt|complain(?:s|ed)?|explain(?:s|ed)?|' +
  'wants?|wanted|prefers?|preferred|argues?|argued|admit(?:s|ted)?|insist(?:s|ed)?|agree(?:s|d)?|' +
  'call|calls|describes?|mentions?';
/** Verbs that may be one ("staff called helpers"), or may mean other work: somebody or something has to follow. */
const openVerbs =
  '(?:told|called|described|mentioned|reports?|reported)' +
  '(?=\\s+(?:that|how|why|it|them|him|her|us|this|these|themselves|their|the\\s+(?!image|scan|film)|no|being|' +
  'having|feeling|little|few|many|\\uFFFB))';
const adverbs = '(?:\\s+(?:\\p{L}+ly|also|often|themselves|still|all|both|too))?';

const speechOf = derived(
  ({notHeard}: Study): RegExp =>
    new RegExp(
      `(?<![\\p{L}\\d])(?:${notHeard
        .flatMap(({words}) => words)
        .toSorted((one, two) => two.length - one.length)
        .map(escaped)
        .join('|')})${adverbs}\\s+(?:${plainVerbs}|${openVerbs})(?![\\p{L}])`,
      'iu',
    ),
);

const reporters = new RegExp(
  String.raw`\b(?:managers?|representatives?|networks?|participants?|authors?|paper|review|survey|` +
    String.raw`they|he|she|[A-Z]{2,}\d+|Trust\s\d+)\b`,
  'i',
);
const reporting = new RegExp(
  String.raw`\b(?:report|say|said|tell|told|think|thought|believe|describe|held|hold|write|find|found|add|` +
    String.raw`explain|mention|suggest|state|know|knew)\p{L}*\b|\baccounts?\b|\baccording\b`,
  'iu',
);
const reportedBehind =
  /\b(?:was|were)\s+not\s+asked\b|\b(?:reported|said|told|described|stated)\s+by\b|[’']\s+accounts?\b/i;

/** Sentences in which a group speaks that nobody interviewed. */
export function unheardProblems(study: Study, text: string): AboutProblem[] {
  if (study.notHeard.length === 0) return [];
  return sentencesIn(text).flatMap((sentence) => {
    const found = speechOf(study).exec(sentence.text);
    if (!found || isReported(sentence.text, found) || isOnRecord(study, text, sentence, found[0]))
      return [];
    const message =
      `“${found[0].replace(/\s+/g, ' ')}” lets a group speak that was not interviewed (data/not-heard.csv). Say who ` +
      'reports it (“managers report that …”), or show the claim or bind the row of data/said.csv that says so.';
    return [{at: sentence.start + found.index, message}];
  });
}

/** Somebody who was heard reports it: "managers report that support workers prefer …", "… is reported by managers". */
function isReported(text: string, {0: words, index}: RegExpExecArray): boolean {
  const before = text.slice(0, index);
  return (
    /\bno\s+$/i.test(before) ||
    (reporters.test(before) && reporting.test(before)) ||
    reportedBehind.test(text.slice(index + words.length))
  );
}

/** A charted summary of a manager whose trust the sentence names has the same verb. */
function isCharted(study: Study, {text}: ProseSentence, words: string): boolean {
  const verb = words.split(/\s+/).at(-1) ?? '';
  const cases = trustsIn(study, text).map(({value}) => value);
  return study.matrix.some(
    ({participant, summary}) =>
      cases.includes(participantById(study, participant)?.case ?? '') &&
      mentionsOneOf([verb], summary),
  );
}

/** A claim or the authors' own words in the sentence are about the group. */
function isOnRecord(study: Study, text: string, sentence: ProseSentence, words: string): boolean {
  if (isCharted(study, sentence, words)) return true;
  const {start, end} = sentence;
  const group = study.notHeard.find((each) => mentionsOneOf(each.words, words));
  const part = text.slice(start, end);
  const claims = tagsIn(part).flatMap(({name, attributes}) =>
    name === 'Claim' ? [attributes.get('id') ?? ''] : [],
  );
  const authors = saysIn(part).flatMap(({binding}) =>
    binding?.backing === 'authors' ? [binding.text] : [],
  );
  return [...claims, ...authors].some((id) => {
    const claim = claimById(study, id);
    const said = study.said.find((row) => row.said === id);
    const rows = [claim?.statement, claim?.note, said?.words, said?.about].join(' ');
    return mentionsOneOf(group?.words ?? [], rows) && speech.test(rows);
  });
}

const speech = new RegExp(`\\b(?:${plainVerbs}|told|called|reported)\\b`, 'i');
