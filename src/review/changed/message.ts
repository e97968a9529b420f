import type {Changed} from './changed.ts';
import {familyOf, isCondition} from './families.ts';
import {type Word, written} from './words.ts';

/** What a change of each kind does to a text. */
const does: Readonly<Record<Exclude<Changed['kind'], 'words'>, string>> = {
  denial: 'denies something else',
  strength: 'says it with other certainty',
  quantity: 'says another quantity',
  relation: 'sets the two in another relation',
  number: 'names another number, band or place',
  opposite: 'says the opposite',
  order: 'exchanges what is said of the one and of the other',
  name: 'says it of something else',
  element: 'names another row or work',
  omission: 'leaves out what its anchor has',
  side: 'tells of one side alone',
  speaker: 'no longer says by whose account it is',
};

const most = 14;

function quoted(words: readonly Word[]): string {
  if (words.length === 0) return 'nothing';
  const shown =
    words.length > most ? [...words.slice(0, most), {raw: '…', core: '', sentence: 0}] : words;
  return `“${written(shown).replaceAll(/^[“"(]+|[”"),.;:]+$/g, '')}”`;
}

const listed = (words: readonly string[]): string =>
  [...new Set(words)].map((word) => `“${word}”`).join(', ');

/** What a change does: one of certainty may be one of a condition, which is told as such. */
function doneBy({change}: Changed, kind: Exclude<Changed['kind'], 'words'>): string {
  const isOfCondition = [...change.was, ...change.now].every(({core}) => {
    const family = familyOf(core, 'strength');
    return family === undefined || isCondition(family);
  });
  return kind === 'strength' && isOfCondition ? 'makes it depend on something else' : does[kind];
}

/** What is said to whoever has changed texts so that they tell something else than what was read, one line a text. */
export const changedMessages = (changed: readonly Changed[]): string[] =>
  [...Map.groupBy(changed, ({text, column}) => `${text.key} ${column ?? ''}`).values()].map(
    changedMessage,
  );

/** All that was changed in one text or cell. */
function changedMessage(changes: readonly Changed[]): string {
  const [{text, column, places}] = changes as [Changed];
  const at = `${text.file}, ${text.at}${column === undefined ? '' : `, column "${column}"`}`;
  const where = places.length > 0 ? ` beside ${places.slice(0, 3).join('; ')}` : '';
  return (
    `${at}: This was read with ${changes.map(differenceOf).join('. It was read with ')}. ` +
    `Put it back; or read it again${where} and sign it: ` +
    `npm run review -- --sign '${text.key}' with your reader and date.`
  );
}

/** One change, and what it does. */
function differenceOf(changed: Changed): string {
  const {change, kind, words} = changed;
  const because =
    kind === 'words'
      ? `; nothing that this text rests on has ${listed(words)}`
      : `, so it ${doneBy(changed, kind)}, and nobody has found that there`;
  return `${quoted(change.was)} where it now has ${quoted(change.now)}${because}`;
}
