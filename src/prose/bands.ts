// Bands in the sentences of a text, beside the rows that bear the sentences out.
import type {Binding} from '../model/claims/assertions/evidence.ts';
import {rowWords} from '../model/claims/assertions/row-words.ts';
import {bandProblems, type Resting} from '../model/claims/subjects/bands.ts';
import {claimById, quotationById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import type {AboutProblem} from './about.ts';
import {saysIn} from './says.ts';
import {sentencesIn} from './sentences.ts';
import {tagsIn} from './tags.ts';

/** Words, numbers and quotations of a text that stand under a band which their row does not have. */
export function wrongBands(study: Study, text: string): AboutProblem[] {
  const resting = [...wordsIn(study, text), ...elementsIn(study, text)];
  if (resting.length === 0) return [];
  return sentencesIn(text).flatMap((sentence) => {
    const {start, end} = sentence;
    const here = resting
      .filter((each) => each.at < end && each.end > start)
      .map((each) => ({...each, at: Math.max(0, each.at - start), end: each.end - start}));
    return bandProblems(study, sentence.text, here).map(({at, message}) => ({
      at: start + at,
      message,
    }));
  });
}

const wordsIn = (study: Study, text: string): Resting[] =>
  saysIn(text).flatMap(({binding, words, start, end}) => {
    const row = binding && rowOf(study, binding);
    const name = `“${words}” (${binding?.backing}="${binding?.text}")`;
    return row ? [{name, row, at: start, end}] : [];
  });

/** Claims that have a band as their subject are held against it elsewhere; here it is what their row says. */
const elementsIn = (study: Study, text: string): Resting[] =>
  tagsIn(text).flatMap(({name, attributes, start, end}) => {
    const id = attributes.get('id') ?? '';
    const row =
      name === 'Claim'
        ? rowWords(study, {backing: 'authors', text: id})?.text
        : name === 'Words'
          ? quotationById(study, id)?.text
          : undefined;
    return row ? [{name: `<${name} id="${id}" />`, row, at: start, end}] : [];
  });

/** The words of a row with those of its anchor; of voices, whatever is on record of them in that category. */
function rowOf(study: Study, binding: Binding): string | undefined {
  if (binding.backing === 'voices') return voicesRow(study, binding.text);
  const anchor =
    binding.backing === 'authors'
      ? (study.said.find(({said}) => said === binding.text)?.anchor ??
        claimById(study, binding.text)?.anchor)
      : undefined;
  const words = rowWords(study, binding)?.text;
  return words && [words, anchor ?? ''].join('. ');
}

function voicesRow(study: Study, text: string): string {
  const [named = '', category] = text.split(/\s+in\s+/);
  const ids = named.split(/\s+/);
  const quoted = ids.flatMap((id) => quotationById(study, id) ?? []);
  const ofPeople = study.quotations.filter(
    (each) => each.category === category && each.participants.some((id) => ids.includes(id)),
  );
  const charted = study.matrix.filter(
    (each) => each.category === category && ids.includes(each.participant),
  );
  return [
    ...[...quoted, ...ofPeople].map((each) => `${each.about}. ${each.text}`),
    ...charted.map(({summary}) => summary),
  ].join('. ');
}
