// Holds words of participants against whom their sentence names.
import {rowsIn, trustsIn} from '../model/claims/subjects/mentions.ts';
import {type ParticipantKind, participantKinds} from '../model/framework/framework.ts';
import {caseById, participantById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import type {AboutProblem} from './about.ts';
import {type ProseSentence, sentencesIn} from './sentences.ts';
import {type Spoken, spokenIn} from './spoken.ts';

/** Quotations in a sentence, or right behind one, that names somebody else. */
export const speakerProblems = (study: Study, text: string): AboutProblem[] =>
  spokenIn(study, text)
    .filter(({quotation}) => quotation.participants.length > 0)
    .flatMap((spoken) => {
      const message =
        otherSpeaker(study, spoken) ??
        (theSame.test(spoken.sentence.text) ? notTheSame(study, text, spoken) : undefined) ??
        otherKind(study, spoken);
      return message === undefined ? [] : [{at: spoken.at, message}];
    });

/** Somebody who is named in a text, by an id or as one who speaks for a trust. */
interface Named {
  /** Of a trust, everybody who was interviewed there: its words are those of any of them. */
  readonly participants: readonly string[];
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

function otherSpeaker(study: Study, spoken: Spoken): string | undefined {
  const lists = namedFor(study, spoken);
  const {participants} = spoken.quotation;
  const speaks = (named: Named): boolean =>
    named.participants.some((each) => participants.includes(each));
  if (lists.length === 0 || lists.some((list) => list.every(speaks))) return undefined;
  const other = lists.flat().find((named) => !speaks(named));
  return (
    `${spoken.name} reads as the words of ${other?.text ?? 'somebody else'}, and they are those of ` +
    `${participants.map((id) => speakerName(study, id)).join(' and ')}. ` +
    'Name these in the sentence, or take another quotation.'
  );
}

/** A sentence that goes on about somebody who may have been named some paragraphs before. */
const theSame = /^the same (?:manager|representative|network)\b/i;

function notTheSame(study: Study, text: string, spoken: Spoken): string | undefined {
  const earlier = sentencesIn(text).filter(({end}) => end <= spoken.sentence.start);
  const quoted = spokenIn(study, text).findLast(({at}) => at < spoken.sentence.start);
  const naming = earlier.findLast((each) => namedIn(study, each.text).length > 0);
  const isQuoted = quoted !== undefined && quoted.at > (naming?.end ?? 0);
  const last = isQuoted
    ? quoted.quotation.participants
    : naming &&
      namedIn(study, naming.text)
        .flat()
        .flatMap(({participants}) => participants);
  const own = spoken.quotation.participants;
  return last === undefined || last.some((each) => own.includes(each))
    ? undefined
    : `${spoken.name} reads as the words of ${last.map((id) => speakerName(study, id)).join(' and ')}, who ` +
        `spoke before, and they are those of ${own.map((id) => speakerName(study, id)).join(' and ')}. Name these ` +
        'in the sentence, or take another quotation.';
}

/** "RSM4 (Trust 4)". */
function speakerName(study: Study, id: string): string {
  const trust = caseById(study, participantById(study, id)?.case);
  return trust ? `${id} (Trust ${trust.number})` : id;
}

/** Whom the sentence names; where it goes on about somebody ("They …"), whom the one before names. */
function namedFor(study: Study, {sentence, isInside, at, before}: Spoken): (readonly Named[])[] {
  const own = namedIn(study, sentence.text);
  if (own.length === 0) {
    const [previous] = before;
    const goesOn = /^(?:they|it|its|their|he|she|the (?:same )?(?:manager|trust)|there)\b/i.test(
      sentence.text,
    );
    return goesOn && previous ? namedIn(study, previous.text) : [];
  }
  if (!isInside) return own;
  const place = at - sentence.start;
  const nearest = own.findLast(([first]) => (first?.at ?? 0) < place) ?? own[0];
  return nearest ? [nearest] : [];
}

function namedIn(study: Study, text: string): (readonly Named[])[] {
  const trusts = trustsIn(study, text);
  const managers = trusts.flatMap(({value, text: name, at, end}) => {
    const own = study.participants.filter((each) => each.case === value);
    const participants = own.map(({participant}) => participant);
    return own.length === 0 ? [] : [{participants, text: name, at, end}];
  });
  const others = [...text.matchAll(/\b[A-Z]{2,}\d+\b/g)].flatMap(({0: id, index}) =>
    participantById(study, id)?.case === ''
      ? [{participants: [id], text: id, at: index, end: index + id.length}]
      : [],
  );
  const all = [...managers, ...others].toSorted((a, b) => a.at - b.at);
  return rowsIn(all, text);
}

/** A manager's words called a representative's, or the reverse. */
function otherKind(study: Study, spoken: Spoken): string | undefined {
  const named = kindFor(spoken);
  const kinds = spoken.quotation.participants.map((id) => participantById(study, id)?.kind);
  if (named === undefined || kinds.includes(named)) return undefined;
  return (
    `${spoken.name} reads as the words of a ${named.replace('-', ' ')}, and they are those of ` +
    `${spoken.quotation.participants.map((id) => speakerName(study, id)).join(' and ')}, ` +
    `a ${kinds[0]?.replace('-', ' ')}. Say so in the sentence, or take another quotation.`
  );
}

function kindFor({sentence, isInside, at, before}: Spoken): ParticipantKind | undefined {
  const place = isInside ? at - sentence.start : sentence.text.length;
  const own = kindsIn(sentence);
  const nearest = own.findLast((each) => each.at < place) ?? own[0];
  if (nearest) return nearest.kind;
  const goesOn = /^(?:yet )?(?:another|others?|one|they|some)\b/i.test(sentence.text);
  return goesOn ? before.flatMap((each) => kindsIn(each).at(-1)?.kind ?? [])[0] : undefined;
}

/** "Manager" and "representative", by the last word of each kind of participant. */
const kindsIn = ({text}: ProseSentence): {kind: ParticipantKind; at: number}[] =>
  participantKinds
    .flatMap((kind) =>
      [...text.matchAll(new RegExp(`\\b${kind.split('-').at(-1)}s?\\b`, 'gi'))].map(({index}) => ({
        kind,
        at: index,
      })),
    )
    .toSorted((a, b) => a.at - b.at);
