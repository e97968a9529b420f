// Words that a sentence lets managers tell, or networks, beside those who tell them by the row that they rest on.
import type {Claim} from '../model/claims/claim.ts';
import {paperId} from '../model/claims/paper.ts';
import type {SaidQuantity} from '../model/claims/said.ts';
import {clausesOf, pieceAt} from '../model/claims/subjects/clauses.ts';
import {derived} from '../model/derived.ts';
import {claimById, sourceById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import type {AboutProblem} from './about.ts';
import {saysIn} from './says.ts';
import {type ProseSentence, sentencesIn} from './sentences.ts';
import {meantBy, speakersIn, type Speaking, telling} from './speaking.ts';
import {tagsIn} from './tags.ts';

/** Something in a text that rests on a row of the authors. */
interface Resting {
  readonly name: string;
  readonly row: SaidQuantity | Claim;
  readonly at: number;
}

/** Everything that a sentence lets somebody tell who does not tell it by its row. */
export function toldByProblems(study: Study, text: string): AboutProblem[] {
  const resting = restingIn(study, text);
  if (resting.length === 0) return [];
  const sentences = sentencesIn(text);
  return sentences.flatMap((sentence) => {
    const before = sentences
      .filter(({block, start}) => block === sentence.block && start < sentence.start)
      .map((each) => each.text)
      .toReversed();
    return resting
      .filter(({at}) => sentence.start <= at && at < sentence.end)
      .flatMap((each) => {
        const speaking = speakerOf(study, sentence, before, each.at);
        const message =
          speaking && (byOthers(study, speaking, each) ?? elsewhere(study, speaking, each));
        return message ? [{at: each.at, message}] : [];
      });
  });
}

const restingIn = (study: Study, text: string): Resting[] => [
  ...saysIn(text).flatMap(({binding, words, start}) => {
    const row =
      binding?.backing === 'authors'
        ? (study.said.find(({said}) => said === binding.text) ?? claimById(study, binding.text))
        : undefined;
    return row ? [{name: `“${words}” (authors="${binding!.text}")`, row, at: start}] : [];
  }),
  ...tagsIn(text).flatMap(({name, attributes, start}) => {
    const id = attributes.get('id') ?? '';
    const row = name === 'Claim' ? claimById(study, id) : undefined;
    return row ? [{name: `<Claim id="${id}" />`, row, at: start}] : [];
  }),
];

const tells = new RegExp(
  `^(?:\\s+(?:\\p{L}+ly|also|then|often|all|themselves|have|had|has))*\\s+(?:${telling})\\b`,
  'iu',
);

/** Whoever tells what stands at a place of a sentence: before a verb of telling in its clause, or by a pronoun. */
function speakerOf(
  study: Study,
  {text, start}: ProseSentence,
  before: readonly string[],
  at: number,
): Speaking | undefined {
  const place = at - start;
  const clause = pieceAt(clausesOf(text, []), place);
  const named = speakersIn(text, sourceNames(study)).filter(
    (each) =>
      each.at >= clause.at && each.at < place && tells.test(text.slice(each.at + each.text.length)),
  );
  if (named.length > 0) return named.at(-1);
  const meant =
    clause.at === 0 || !/[;:]/.test(text.slice(0, place)) ? meantBy(text, before) : undefined;
  return meant?.speaker === 'report' || meant?.speaker === 'paper' ? undefined : meant;
}

/** How sources other than the paper are called: by their ids, "census paper". */
export const sourceNames = derived((study: Study): readonly string[] =>
  study.sources
    .filter(({source, kind}) => source !== paperId && kind === 'publication')
    .map(({source}) => source.replaceAll('-', ' ')),
);

/** Letters by which a source calls participants of a kind, such as "RSM". */
const codes = derived((study: Study) => {
  const of = (kind: string): string[] => [
    ...new Set(
      study.participants
        .filter((each) => each.kind.includes(kind))
        .map(({participant}) => participant.replace(/\d+$/, '')),
    ),
  ];
  const pattern = (words: readonly string[]): RegExp =>
    new RegExp(`\\b(?:${words.join('|')})(?:s|\\d+)?\\b`, 'i');
  return {
    managers: pattern(['managers?', ...of('manager')]),
    networks: pattern(['imaging networks?', 'networks?', 'representatives?', ...of('network')]),
  };
});

/** Whose words a row has, by its own words and anchors; nobody where these name none, or name all. */
function tellersOf(study: Study, row: SaidQuantity | Claim): string[] {
  const text = 'about' in row ? `${row.words}. ${row.anchor ?? ''}` : (row.anchor ?? '');
  if (/\bparticipants?\b(?<!network participants?)|\ball\b/i.test(text)) return [];
  return (['managers', 'networks'] as const).filter((kind) => codes(study)[kind].test(text));
}

function byOthers(
  study: Study,
  {speaker, text}: Speaking,
  {name, row}: Resting,
): string | undefined {
  if (speaker !== 'managers' && speaker !== 'networks') return undefined;
  const tellers = tellersOf(study, row);
  if (tellers.length === 0 || tellers.includes(speaker)) return undefined;
  return (
    `${name} is told here by ${speaker} (“${text}”), and in the words on which it rests by ${tellers.join(' and ')}: ` +
    `“${row.anchor}”. Name ${tellers.join(' and ')} in the sentence.`
  );
}

/** What a source is credited with that stands in another. */
function elsewhere(
  study: Study,
  {speaker, text}: Speaking,
  {name, row}: Resting,
): string | undefined {
  const other = study.sources.find(({source}) => source.replaceAll('-', ' ') === speaker);
  if (!other || row.source === other.source) return undefined;
  const own = sourceById(study, row.source);
  return (
    `${name} is credited to “${text}”, and it stands in ${own?.short ?? row.source}, ${row.place}. ` +
    'Name that in the sentence, or show what the other has.'
  );
}
