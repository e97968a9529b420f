// What a sentence says of a trust at one band, where its record says that of another.
import {clausesOf, piecesOf} from '../model/claims/subjects/clauses.ts';
import {type Mention, mentionsIn, trustsIn} from '../model/claims/subjects/mentions.ts';
import {isBroader} from '../model/claims/subjects/subject.ts';
import {derived} from '../model/derived.ts';
import {trustRecords} from '../model/framework/trust-record.ts';
import {caseById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {meaningsOf} from '../model/values/alike.ts';
import type {AboutProblem} from './about.ts';
import {sentencesIn} from './sentences.ts';
import {profileOf} from './subjects.ts';

/** A clause about one band. */
interface Banded {
  readonly text: string;
  readonly band: Mention;
}

/** How many words of a clause have to be in the record of another band, while none is in that of its own. */
const enough = 2;

/** Every clause on a trust and a band of which the record of the trust has all under another band. */
export function recordBandProblems(study: Study, text: string): AboutProblem[] {
  const profile = profileOf(text);
  return sentencesIn(text).flatMap((sentence) => {
    const named = new Set(trustsIn(study, sentence.text).map(({value}) => value));
    const [only, ...more] = named.size > 0 ? named : [profile ?? ''];
    if (!only || more.length > 0) return [];
    return bandedIn(study, sentence.text).flatMap(({text: clause, band}) => {
      const other = otherBand(study, only, clause, band);
      const number = caseById(study, only)?.number;
      return other === undefined
        ? []
        : [
            {
              at: sentence.start + band.at,
              message:
                `“${tidy(clause)}” is said of ${band.text}, and on record of Trust ${number} that is said of ` +
                `${other.band.text}: “${tidy(other.text)}”. Write ${other.band.text} there.`,
            },
          ];
    });
  });
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function otherBand(
  study: Study,
  caseId: string,
  clause: string,
  band: Mention,
): Banded | undefined {
  const stems = without(meaningsOf(clause), band.text);
  const known = bandsOnRecord(study).get(caseId) ?? [];
  const sharedWith = (each: Banded): number =>
    [...without(meaningsOf(each.text), each.band.text)].filter((stem) => stems.has(stem)).length;
  const isOwn = (each: Banded): boolean =>
    each.band.value === band.value ||
    isBroader(study, 'band', each.band.value, band.value) ||
    isBroader(study, 'band', band.value, each.band.value);
  const own = known.filter(isOwn).map(sharedWith);
  if (own.length === 0 || Math.max(...own) > 0) return undefined;
  return known.find((each) => !isOwn(each) && sharedWith(each) >= enough);
}

const without = (stems: ReadonlySet<string>, band: string): Set<string> => {
  const own = meaningsOf(band);
  return new Set([...stems].filter((stem) => !own.has(stem)));
};

/** Clauses, or the least pieces of them, that name one band. */
function bandedIn(study: Study, text: string): Banded[] {
  const bands = mentionsIn(study, text).filter(({key}) => key === 'band');
  if (bands.length === 0) return [];
  const cut = (pieces: readonly {at: number; end: number}[]): Banded[] =>
    pieces.flatMap(({at, end}) => {
      const here = bands.filter((band) => band.at >= at && band.at < end);
      return here.length === 1 ? [{text: text.slice(at, end), band: here[0]!}] : [];
    });
  const whole = clausesOf(text, bands).flatMap((clause) =>
    text.slice(clause.at, clause.end).split(/(?<=\.)\s/).length > 1 ? [] : [clause],
  );
  const found = cut(whole);
  return found.length > 0 ? found : cut(piecesOf(text, bands));
}

/** The clauses of each trust's record that name one band. */
const bandsOnRecord = derived(
  (study: Study): ReadonlyMap<string, readonly Banded[]> =>
    new Map(
      [...trustRecords(study)].map(([caseId, {texts}]) => [
        caseId,
        texts.flatMap((text) =>
          text.split(/(?<=[.!?])\s+/).flatMap((sentence) => bandedIn(study, sentence)),
        ),
      ]),
    ),
);
