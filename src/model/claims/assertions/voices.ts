import {quotationsOf, summariesOf} from '../../framework/coverage.ts';
import type {Quotation} from '../../framework/framework.ts';
import {categoryById, participantById, quotationById} from '../../indexes.ts';
import type {Study} from '../../study.ts';
import {suggest} from '../../values/suggest.ts';
import {type Evidence} from './evidence.ts';
import {bearsOut, holdsQuantity} from './families.ts';
import {meaningOf} from './meaning.ts';
import {onRecord} from './measures.ts';
import {noneAlike, refuse} from './refuse.ts';

/** Evidence of people on record. @throws {Error} where they are not, or the words need another number of them */
export function voicesEvidence(study: Study, text: string, words: string): Partial<Evidence> {
  const {ids, category} = voicesNamed(study, text);
  const voices = [...new Set(ids.flatMap((id) => speakersOf(study, id, category)))].map(
    (participant) => ({participant, quotations: quotedFor(study, ids, participant, category)}),
  );
  // Whoever says "many" of something counts no voices with it.
  if (ids.every((id) => saysItself(study, id, words))) return {voices, rule: ''};
  const meaning = meaningOf(words);
  if (meaning?.kind === 'share')
    throw new Error(
      `“${words}” speaks of a part of all voices, and most are not in print. Bind it to the authors or to a number.`,
    );
  if (/\b(?:many|few)\b/i.test(words))
    throw new Error(
      `“${words}” cannot be counted in voices, as only some are in print. ` +
        'Bind it to the place where the authors say so.',
    );
  if (meaning && !meaning.holds(voices.length))
    throw new Error(
      `“${words}” is not true: ` +
        `${voices.length === 1 ? '1 voice is' : `${voices.length} voices are`} named; ` +
        `${meaning.rule}.`,
    );
  if (
    !meaning &&
    !isOnlyNamed(words) &&
    !voices.some(({participant}) => saysSo(study, participant, words, category))
  )
    throw new Error(
      `Neither the quotations nor the charted summaries of ${voices.map((each) => each.participant).join(', ')} ` +
        `say “${words}”. Bind a word of theirs, or one of the same strength.`,
    );
  return {voices, rule: meaning?.rule ?? ''};
}

/** Whether a quotation has a quantity or the like itself, and not only those who said it. */
const saysItself = (study: Study, id: string, words: string): boolean => {
  const quotation = quotationById(study, id);
  return quotation !== undefined && holdsQuantity(words) && bearsOut(quotation.text, words);
};

/** "A manager": words that name someone and say no more. */
const isOnlyNamed = (words: string): boolean =>
  /^an? (?:\w+ ){0,2}\w+$/i.test(words) && !holdsQuantity(words);

/** Whether a participant's words, or their charted summaries, have the words or some of the same strength. */
function saysSo(study: Study, participant: string, words: string, category?: string): boolean {
  const cell = {participant, ...(category !== undefined && {category})};
  return [
    ...quotationsOf(study, cell).map(({text}) => text),
    ...summariesOf(study, cell).map(({summary}) => summary),
  ].some((text) => bearsOut(text, words));
}

function voicesNamed(study: Study, text: string): {ids: string[]; category: string | undefined} {
  const [names = '', category, ...more] = text.trim().split(/\s+in\s+/);
  if (more.length > 0) throw new Error(`"${text}" says "in" twice.`);
  if (category !== undefined && !categoryById(study, category))
    throw new Error(
      `There is no category "${category}". ${suggest(
        category,
        study.categories.map((each) => each.category),
        noneAlike,
      )}`,
    );
  const ids = names.split(/\s+/).filter(Boolean);
  return {ids, category};
}

/** Who stands behind an id: the speakers of a quotation, or a participant of whom something is on record. */
function speakersOf(study: Study, id: string, category: string | undefined): readonly string[] {
  const quotation = quotationById(study, id);
  if (quotation)
    return quotation.participants.length > 0
      ? quotation.participants
      : refuse(`The quotation ${id} is attributed to nobody, so that it counts no voice.`);
  if (!participantById(study, id))
    refuse(
      `There is neither a participant nor a quotation "${id}". ${suggest(
        id,
        [
          ...study.participants.map(({participant}) => participant),
          ...study.quotations.map(({quotation: each}) => each),
        ],
        noneAlike,
      )}`,
    );
  if (category === undefined)
    refuse(
      `${id} needs the category on which it speaks. ` +
        `Write voices="${id} in " with the id of one, or the id of a quotation.`,
    );
  if (!onRecord(study, category).includes(id))
    refuse(
      `${id} has neither a quotation nor a charted summary in ${category}, so that it is no voice there.`,
    );
  return [id];
}

/** What is quoted of a voice: the quotations that were named, else all that it has in the category. */
function quotedFor(
  study: Study,
  ids: readonly string[],
  participant: string,
  category: string | undefined,
): readonly Quotation[] {
  const named = quotationsOf(study, {participant}).filter(({quotation}) => ids.includes(quotation));
  return named.length > 0 || category === undefined
    ? named
    : quotationsOf(study, {participant, category});
}
