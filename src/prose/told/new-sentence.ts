// What a sentence that nobody has read tells of people, staff or services, beside what is on record.
import {rowWords} from '../../model/claims/assertions/row-words.ts';
import {isDenial} from '../../model/claims/assertions/strength.ts';
import {mentionsIn} from '../../model/claims/subjects/mentions.ts';
import {isBroader} from '../../model/claims/subjects/subject.ts';
import type {Study} from '../../model/study.ts';
import {escaped, mentionsOneOf} from '../../model/typed/phrases.ts';
import {sharedStems, stemsOf} from '../../model/values/stems.ts';
import type {AboutProblem} from '../about.ts';
import {saysIn} from '../says.ts';
import type {Sentence} from '../sentences.ts';
import {tagsIn} from '../tags.ts';
import {nearest} from './record.ts';
import {strangeName} from './strange-name.ts';

/** A sentence that nobody has read, with those of the report that somebody has. */
export interface NewSentence {
  readonly text: string;
  readonly sentence: Sentence;
  /** Sentences of the whole report that were read. */
  readonly known: readonly string[];
}

/** What a new sentence says that nothing on record bears out. */
export function newSentenceProblems(study: Study, given: NewSentence): AboutProblem[] {
  const {sentence} = given;
  const message =
    strangeName(study, given) ??
    echo(given) ??
    againstReport(given) ??
    strangeGroup(study, given) ??
    (isBound(given) ? undefined : untold(study, given));
  return message === undefined ? [] : [{at: sentence.start, message}];
}

const partOf = ({text, sentence: {start, end}}: NewSentence): string => text.slice(start, end);

/** "So are staff at band 4": what is said before, said of others too. */
function echo(given: NewSentence): string | undefined {
  const found = /^(?:so|neither|nor)\s+(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b|^the same (?:is true|holds|goes|applies)\b/i.exec(given.sentence.text);
  return found && !isBound(given)
    ? `“${found[0]}” says of others what the sentence before says, and rests on nothing. Say it in full and bind it.`
    : undefined;
}

/** Elements by which a sentence shows what it rests on. */
const showing = new Set(['Claim', 'Value', 'Words', 'Cited', 'Reference', 'Trust']);

function isBound({text, sentence: {start, end}}: NewSentence): boolean {
  const isHere = (each: {start: number; end: number}): boolean => each.start < end && each.end > start;
  return tagsIn(text).some((tag) => showing.has(tag.name) && isHere(tag)) || saysIn(text).some(isHere);
}

/** How much of a sentence has to be in one row for that to bear it out. */
const enough = 0.4;

/** Sentences about the report, its parts and its readers, and those that ask or define. */
const ofReport =
  /^(?:[\p{L}’']+ ){0,3}?(?:report|page|pages|figures?|tables?|rows?|columns?|matrix|list|profiles?|links?|click|readers?|you|chapter|section|here|below|above|glossary|drawings?|marks?|text|schedules?|questions?)\b/iu;
const definition = /\b(?:is|are)\s+(?:a|an|the|people|somebody|someone|those|that|what)\b[^.]*\b(?:who|whom|which|that|for)\b/i;

function untold(study: Study, {sentence: {text}}: NewSentence): string | undefined {
  const [first] = namedIn(study, text);
  if (first === undefined || ofReport.test(text) || definition.test(text)) return undefined;
  // What was asked states nothing of an answer.
  const told = text.replace(/\b(?:whether|(?<=asked\s)(?:about|how|what|which))\b[^.;]*/i, '');
  const {entry, part} = nearest(study, told);
  if (part >= enough) return undefined;
  return (
    `The sentence tells something of “${first}”, nobody has read it against the source, and nothing on record says it` +
    `${entry ? `: nearest is “${shortened(entry.text)}”` : ''}. Bind its words to what bears them out, ` +
    '<Says authors="…"> with a row of data/said.csv or <Says voices="…">; or read it at its place in the source and ' +
    'sign it with npm run review.'
  );
}

const shortened = (text: string): string => (text.length > 110 ? `${text.slice(0, 108).trim()} …` : text);

/** People, staff, services and measures that a sentence names. */
function namedIn(study: Study, text: string): string[] {
  const people = study.notHeard.flatMap(({words}) => words).filter((words) => mentionsOneOf([words], text));
  const named = mentionsIn(study, text).filter(({key}) => key !== 'case' && key !== 'extreme');
  return [...named.map((each) => each.text), ...people, ...(/\bparticipants?\b/i.exec(text) ?? [])];
}

/** A sentence of the report that has nearly the same words, and denies what this one says or the other way round. */
function againstReport({sentence: {text}, known}: NewSentence): string | undefined {
  const stems = stemsOf(text);
  if (stems.size < 2) return undefined;
  const other = known.find((each) => {
    if (isDenial(each) === isDenial(text)) return false;
    const theirs = stemsOf(each);
    const shared = sharedStems(stems, theirs).length;
    return shared >= 2 && shared >= 0.75 * stems.size && shared >= 0.5 * theirs.size;
  });
  if (other === undefined) return undefined;
  return (
    `The sentence says the opposite of what the report says elsewhere and somebody has read: “${shortened(other)}”. ` +
    'Correct whichever is wrong.'
  );
}

/** A group in a sentence with bound words that none of the rows speaks of on which they rest. */
function strangeGroup(study: Study, {text, sentence}: NewSentence): string | undefined {
  const bound = saysIn(text).filter(({start, end}) => start < sentence.end && end > sentence.start);
  const rows = bound.flatMap(({binding}) => (binding?.backing === 'authors' ? (rowWords(study, binding) ?? []) : []));
  if (rows.length === 0 || rows.length < bound.length || isShowing({text, sentence})) return undefined;
  const row = rows.map((each) => each.text).join('. ');
  const group = groupsIn(study, sentence.text).find((each) => !hasGroup(study, row, each));
  return group === undefined
    ? undefined
    : `The sentence speaks of “${group.text}”, and what its words are bound to does not: it says ` +
        `${rows.map(({shown}) => shown).join('; ')}. Leave “${group.text}” to a sentence of its own, or bind the ` +
        'words to a row that speaks of it.';
}

const isShowing = ({text, sentence: {start, end}}: Pick<NewSentence, 'text' | 'sentence'>): boolean =>
  tagsIn(text).some((tag) => showing.has(tag.name) && tag.start < end && tag.end > start);

interface Group {
  readonly text: string;
  /** The value that subject words have for it; empty for a group that nobody heard. */
  readonly value: string;
}

const groupsIn = (study: Study, text: string): Group[] => [
  ...mentionsIn(study, text).flatMap((each) =>
    each.key === 'group' || each.key === 'staff' ? [{text: each.text, value: `${each.key}=${each.value}`}] : [],
  ),
  ...study.notHeard.flatMap(({words}) =>
    words.filter((each) => new RegExp(`\\b${escaped(each)}\\b`, 'i').test(text)).map((each) => ({text: each, value: ''})),
  ),
];

function hasGroup(study: Study, row: string, {text, value}: Group): boolean {
  if (mentionsOneOf([text.replace(/s$/, '')], row)) return true;
  const [key = '', own = ''] = value.split('=');
  if (own === '') {
    const group = study.notHeard.find(({words}) => words.includes(text.toLowerCase()));
    return mentionsOneOf(group?.words ?? [], row) || /\b(?:staff|workforce|roles?|posts?|titles?)\b/i.test(text);
  }
  return mentionsIn(study, row).some(
    (each) =>
      each.key === key &&
      (each.value === own || isBroader(study, key as 'group', each.value, own) || isBroader(study, key as 'group', own, each.value)),
  ) || (key === 'group' && own === 'services' && !/\bnetworks?\b/i.test(row)) || (key === 'staff' && !mentionsIn(study, row).some((each) => each.key === 'staff'));
}
