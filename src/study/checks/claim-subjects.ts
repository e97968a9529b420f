import type {Problem} from '../../loaders/problem.ts';
import {tables} from '../../loaders/tables/index.ts';
import type {Claim} from '../../model/claims/claim.ts';
import {mentionsIn, trustsIn} from '../../model/claims/subjects/mentions.ts';
import {valueName} from '../../model/claims/subjects/messages.ts';
import type {ShownValue} from '../../model/claims/subjects/pairing.ts';
import {sentenceProblems} from '../../model/claims/subjects/sentence-problems.ts';
import {covers, type SubjectPart, valuesOf} from '../../model/claims/subjects/subject.ts';
import {claimById} from '../../model/indexes.ts';
import {suggestOrList} from '../../model/values/suggest.ts';
import type {Check, Inspection} from './inspection.ts';

/** The values of subjects are known ones. */
export const subjectValues: Check = {
  title: 'What a claim is about is a trust of the study, or in the table of words for subjects',
  needs: ['cases', 'subjectWords'],
  find: (inspection) => [
    ...inspection.study.claims.flatMap((claim) =>
      claim.subject.flatMap((part) => unknownValue(claim, part, inspection)),
    ),
    ...unknownBroader(inspection),
  ],
};

function unknownValue(
  claim: Claim,
  {key, value}: SubjectPart,
  {study, cell}: Inspection,
): Problem[] {
  const known =
    key === 'case'
      ? study.cases.map((each) => each.case)
      : study.subjectWords.filter((row) => row.key === key).map((row) => row.value);
  const file = key === 'case' ? tables.cases.file : tables.subjectWords.file;
  return known.includes(value)
    ? []
    : [
        cell(
          claim,
          'subject',
          `has ${key}=${value}, which ${file} does not know. ${suggestOrList(value, known)}`,
        ),
      ];
}

const unknownBroader = ({study, cell}: Inspection): Problem[] =>
  study.subjectWords.flatMap((row) => {
    const known = study.subjectWords.filter(({key}) => key === row.key).map(({value}) => value);
    return row.within
      .filter((value) => !known.includes(value) || value === row.value)
      .map((value) =>
        cell(
          row,
          'within',
          `names "${value}", which is no other value of ${row.key}. ${suggestOrList(value, known)}`,
        ),
      );
  });

/** Columns of a claim that say in words what it is about. */
const worded = ['statement', 'note', 'sentence'] as const;

/** What a claim says in words is about its subject. */
export const subjectsNamed: Check = {
  title: 'The words of a claim speak of what it is about, and of no other trust, group or extreme',
  needs: ['cases', 'participants', 'subjectWords', 'claims'],
  find: (inspection) =>
    inspection.study.claims.flatMap((claim) =>
      inspection.kept(
        subjectsNamed,
        () => [
          ...worded.flatMap((column) => otherTrust(claim, column, inspection)),
          ...worded.flatMap((column) => otherSubject(claim, column, inspection)),
          ...unsaid(claim, inspection),
        ],
        claim,
      ),
    ),
};

function otherTrust(
  claim: Claim,
  column: (typeof worded)[number],
  {study, cell}: Inspection,
): Problem[] {
  const own = placesIn(claim[column]).flatMap(({id}) => subjectOf(claim, id, study));
  const cases = [claim.subject, own].flatMap((subject) => valuesOf(subject, 'case'));
  const other = trustsIn(study, claim[column]).find(({value}) => !cases.includes(value));
  if (!other) return [];
  const about = cases.map((value) => valueName(study, 'case', value)).join(' and ');
  return [
    cell(
      claim,
      column,
      `names ${other.text}, and column "subject" says that the claim is about ` +
        `${about || 'no single trust'}. Correct one of them.`,
    ),
  ];
}

function otherSubject(
  claim: Claim,
  column: (typeof worded)[number],
  {study, cell}: Inspection,
): Problem[] {
  const words = claim[column];
  const shown = placesIn(words).map(({id, at, end}): ShownValue => ({
    name: id === undefined ? 'The claim' : `{claim:${id}}`,
    subject: subjectOf(claim, id, study),
    at,
    end,
  }));
  const whole: ShownValue = {name: 'The claim', subject: claim.subject, at: 0, end: 0};
  const places = shown.length > 0 || column === 'note' ? shown : [whole];
  return sentenceProblems(study, words, places)
    .slice(0, 1)
    .map(({message}) => cell(claim, column, `is not about its subject. ${message}`));
}

const subjectOf = (claim: Claim, id: string | undefined, study: Inspection['study']) =>
  id === undefined ? claim.subject : (claimById(study, id)?.subject ?? []);

/** Places for the claim's own number, without an id, and for those of others. */
const placesIn = (words: string): {id: string | undefined; at: number; end: number}[] =>
  [...words.matchAll(/\{(?:claim:([\w-]+)|value|number|word|Word)\}/g)].map(
    ({0: place, 1: id, index}) => ({id, at: index, end: index + place.length}),
  );

/** A trust or extreme that a subject names has to stand in the claim's words, so that readers have it too. */
function unsaid(claim: Claim, {study, cell}: Inspection): Problem[] {
  const words = worded.map((column) => claim[column]).join('. ');
  const named = mentionsIn(study, words);
  const missing = claim.subject.find(
    ({key, value}) =>
      (key === 'case' || key === 'extreme') &&
      !named.some((each) => each.key === key && covers(study, key, each.value, [value])),
  );
  if (!missing) return [];
  const name = valueName(study, missing.key, missing.value);
  return [
    cell(
      claim,
      'subject',
      `has ${missing.key}=${missing.value}, and neither statement, note nor sentence speaks of “${name}”. ` +
        'Say it there, or take it out here.',
    ),
  ];
}
