// What a sentence that nobody has read tells of people, staff or services, beside what is on record.
import {commonStems} from '../../model/claims/assertions/row-words.ts';
import {isDenial} from '../../model/claims/assertions/strength.ts';
import {piecesOf} from '../../model/claims/subjects/clauses.ts';
import {mentionsIn} from '../../model/claims/subjects/mentions.ts';
import type {Study} from '../../model/study.ts';
import {mentionsOneOf} from '../../model/typed/phrases.ts';
import {sharedStems, stemsOf} from '../../model/values/stems.ts';
import type {AboutProblem} from '../about.ts';
import {sentencesIn} from '../sentences.ts';
import {withoutBodies} from './bodies.ts';
import {strangeGroup} from './groups.ts';
import {type Entry, nearest, partSaid} from './record.ts';
import {boundIn, isShowing, type NewSentence} from './shown.ts';
import {strangeName} from './strange-name.ts';
import {likelierTwin} from './twin.ts';

/** What a new sentence says that nothing on record bears out. */
export function newSentenceProblems(study: Study, given: NewSentence): AboutProblem[] {
  const {sentence} = given;
  const message =
    strangeName(study, given) ??
    echo(given) ??
    againstReport(given) ??
    strangeGroup(study, given) ??
    likelierTwin(study, given) ??
    (isBound(given) ? undefined : untold(study, given));
  return message === undefined ? [] : [{at: sentence.start, message}];
}

const echoing = new RegExp(
  '^so (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\\b|' +
    '^the same (?:is true|holds|goes|applies)\\b',
  'i',
);

/** "So are staff at band 4": what is said before, said of others too. */
function echo(given: NewSentence): string | undefined {
  const found = echoing.exec(given.sentence.text);
  return found && !isBound(given)
    ? `“${found[0]}” says of others what the sentence before says, and rests on nothing. Say it in full and bind it.`
    : undefined;
}

const isBound = (given: NewSentence): boolean => isShowing(given) || boundIn(given).length > 0;

/**
 * How much of a sentence has to be in one row for that to bear it out, in one sentence of the report that somebody has
 * read, or in the rest of its paragraph, whose sentences say it in turn.
 */
const enoughNamed = {inRow: 0.37, inRead: 0.5, inParagraph: 0.55};
/** And how much where it does not even say of whom. */
const enoughVague = {inRow: 0.6, inRead: 0.75, inParagraph: 0.8};
/** And how much for it to be worth a writer's look: more than a word that half the rows have. */
const telling = 0.2;

/** Sentences about the report, its parts and its readers, and those that ask or define. */
const parts =
  'report|page|pages|figures?|tables?|rows?|columns?|matrix|list|profiles?|links?|click|readers?|you|chapter|section|' +
  'here|below|above|glossary|drawings?|marks?|text|schedules?|questions?';
const ofReport = new RegExp(String.raw`^(?:[\p{L}’']+ ){0,3}?(?:${parts})\b`, 'iu');
const definition =
  /\b(?:is|are)\s+(?:a|an|the|people|somebody|someone|those|that|what)\b[^.]*\b(?:who|whom|which|that|for)\b/i;

/** What a list of references says of a body: that it wrote or published something. */
const isOfAuthors = /\b(?:issue[ds]?|publish(?:es|ed)?|w(?:rote|rites|ritten))\b/i;

function untold(study: Study, given: NewSentence): string | undefined {
  const {sentence, known} = given;
  const {text} = sentence;
  const [first] = namedIn(study, isOfAuthors.test(text) ? withoutBodies(study, text) : text);
  if (first === undefined || ofReport.test(text) || definition.test(text)) return undefined;
  // What was asked states nothing of an answer.
  const told = text.replace(/\b(?:whether|(?<=asked\s)(?:about|how|what|which))\b[^.;]*/i, '');
  const {entry, part} = nearest(study, told);
  const isVague = unnamed.test(first) && !/participant/i.test(first);
  const {inRow, inRead, inParagraph} = isVague ? enoughVague : enoughNamed;
  if (part >= inRow || partSaid(study, told, known) >= inRead) return undefined;
  if (partSaid(study, told, [around(given)]) >= inParagraph) return undefined;
  const isNear = entry && part >= telling && sharesTopic(study, told, first, entry);
  const near = isNear ? `: nearest is “${shortened(entry.text)}”` : '';
  return (
    `The sentence tells something of “${first}”, nobody has read it against the source, and nothing on record says ` +
    `it${near}. Bind its words to what bears them out, <Says authors="…"> with a row of data/said.csv or ` +
    '<Says voices="…">; or read it at its place in the source and sign it with npm run review.'
  );
}

/** Whether a row speaks of whom a sentence names, and says of them something that few rows say. */
function sharesTopic(study: Study, text: string, named: string, entry: Entry): boolean {
  const common = commonStems(study);
  const shared = sharedStems(stemsOf(text), stemsOf(entry.text));
  const telltale = shared.filter((stem) => !common.has(stem) && !stemsOf(named).has(stem));
  return telltale.length > 1 && mentionsOneOf([named.replace(/s$/, '')], entry.text);
}

/** The other sentences of its paragraph that were read. */
const around = ({text, sentence, known}: NewSentence): string =>
  sentencesIn(text)
    .filter((each) => each.block.start === sentence.block.start && known.includes(each.text))
    .map((each) => each.text)
    .join(' ');

const shortened = (text: string): string =>
  text.length > 110 ? `${text.slice(0, 108).trim()} …` : text;

/** People whom a sentence names by what they are to the study, or begins with and does not name at all. */
const unnamed = /\bparticipants?\b|^(?:those|people|staff|workers|colleagues|leavers|starters)\b/i;

/** People, staff, services and measures that a sentence names. */
function namedIn(study: Study, text: string): string[] {
  const people = study.notHeard
    .flatMap(({words}) => words)
    .filter((words) => mentionsOneOf([words], text))
    .toSorted((one, other) => other.length - one.length);
  const named = mentionsIn(study, text).filter(({key}) => key !== 'case' && key !== 'extreme');
  return [...named.map((each) => each.text), ...people, ...(unnamed.exec(text) ?? [])];
}

/** Whether a sentence denies something in a piece that has one of some stems, and not in another that it adds. */
const isDeniedOf = (text: string, stems: readonly string[]): boolean =>
  piecesOf(text, []).some(({at, end}) => {
    const piece = text.slice(at, end);
    return isDenial(piece) && sharedStems(new Set(stems), stemsOf(piece)).length > 0;
  });

/** A sentence of the report that has nearly the same words, and denies what this one says or the other way round. */
function againstReport(given: NewSentence): string | undefined {
  const {
    sentence: {text},
    known,
  } = given;
  if (isBound(given)) return undefined;
  const stems = stemsOf(text);
  if (stems.size < 2) return undefined;
  const other = known.find((each) => {
    const theirs = stemsOf(each);
    const shared = sharedStems(stems, theirs);
    return (
      shared.length >= Math.max(2, 0.75 * stems.size, 0.6 * theirs.size) &&
      isDeniedOf(each, shared) !== isDeniedOf(text, shared)
    );
  });
  if (other === undefined) return undefined;
  return (
    `The sentence says the opposite of what the report says elsewhere and somebody has read: “${shortened(other)}”. ` +
    'Correct whichever is wrong.'
  );
}
