// "Many managers", bound to a row that says "many" of something else.
import {holdsQuantity} from '../model/claims/assertions/families.ts';
import {rowWords} from '../model/claims/assertions/row-words.ts';
import {mentionsIn} from '../model/claims/subjects/mentions.ts';
import {isBroader, type SubjectKey} from '../model/claims/subjects/subject.ts';
import type {Study} from '../model/study.ts';
import {escaped, mentionsOneOf} from '../model/typed/phrases.ts';
import type {AboutProblem} from './about.ts';
import type {BoundWords} from './says.ts';
import type {ProseSentence} from './sentences.ts';

/** Between a quantity and what it counts lies one word at most: "many smaller services". */
const nextTo = /^\s*(?:of\s+the\s+)?(?:\p{L}+\s+)?$/u;

/** What is wrong with a quantity that its sentence gives to people or services of whom its row does not speak. */
export function quantifiedProblems(
  study: Study,
  {binding, words, start, end}: BoundWords,
  sentence: ProseSentence,
): AboutProblem[] {
  const isOneWord = !/\s/.test(words) && holdsQuantity(words);
  if (binding?.backing !== 'authors' || !isOneWord) return [];
  const row = rowWords(study, binding);
  const named = counted(study, sentence.text.slice(Math.max(0, end - sentence.start)));
  if (!row || !named || hasThem(study, row.text, named)) return [];
  return [
    {
      at: start,
      message:
        `“${words} ${named.text}” is bound to authors="${binding.text}", which says ${row.shown}: it counts no ` +
        `${named.text}. Say it of what the row speaks of, or bind it to a row that says so of ${named.text}.`,
    },
  ];
}

interface Counted {
  readonly text: string;
  readonly key?: SubjectKey;
  readonly value?: string;
}

/** Whom the words right behind a quantity name. */
function counted(study: Study, behind: string): Counted | undefined {
  const [mention] = mentionsIn(study, behind).filter(
    ({key, at}) => isGroup(key) && nextTo.test(behind.slice(0, at)),
  );
  if (mention) return mention;
  const unheard = study.notHeard.flatMap(({words}) => words).map(escaped);
  const found = new RegExp(`\\b(?:${unheard.join('|')})\\b`, 'i').exec(behind);
  return found && unheard.length > 0 && nextTo.test(behind.slice(0, found.index))
    ? {text: found[0]}
    : undefined;
}

const isGroup = (key: SubjectKey): boolean => key === 'group' || key === 'staff';

function hasThem(study: Study, row: string, {text, key, value}: Counted): boolean {
  if (mentionsOneOf([text.replace(/s$/, '')], row)) return true;
  return mentionsIn(study, row).some(
    (each) =>
      each.key === key &&
      value !== undefined &&
      (each.value === value ||
        isBroader(study, key, each.value, value) ||
        isBroader(study, key, value, each.value)),
  );
}
