import {type MeasureTable, namesOf, tokensOf} from './places.ts';

/** What a head may say beside a word of a table without changing whom its numbers are of. */
const plain = new Set(
  (
    'a an and are as at by do for have how in is many of on or per the there this to we what which who with you your ' +
    'n no nr number numbers total totals count counts sum headcount headcounts head heads people persons staff ' +
    'support workforce worker workers employee employees employed imaging radiology radiography diagnostic clinical ' +
    'unregistered department departments trust trusts service nhs afc agenda change pay grade band bands ap aps ' +
    'assistant assistants practitioner practitioners csw csws hcsw hcsws post posts wte wtes fte ftes w t e f whole ' +
    'full time equivalent equivalents level current currently now working works work area areas thereof b others'
  ).split(' '),
);

const months = new RegExp(
  '^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?' +
    '|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$',
);

/** Words of a head that are neither a name of what a table has, nor plain ones, nor a date of the source. */
export function leftOver(head: string, {lists}: MeasureTable, years: readonly string[]): string[] {
  const names = lists
    .flatMap(({words}) => words.flatMap(namesOf))
    .toSorted((a, b) => b.length - a.length);
  const tokens = tokensOf(head.replaceAll(/\((?:not|excluding|excl\.?)[^)]*\)/gi, ' '));
  const rest = names.reduce<readonly string[]>(without, tokens);
  const isDated = rest.some((word) => months.test(word) || years.includes(word));
  return rest.filter(
    (word) =>
      !plain.has(word) &&
      !/^q\d+[a-z]?$/.test(word) &&
      !(
        isDated &&
        (months.test(word) || years.includes(word) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(word))
      ),
  );
}

/** Words without those of a name, wherever they stand side by side. */
function without(words: readonly string[], name: readonly string[]): readonly string[] {
  const at = words.findIndex((_, start) =>
    name.every((part, index) => words[start + index] === part),
  );
  return at < 0 || name.length === 0
    ? words
    : without([...words.slice(0, at), ...words.slice(at + name.length)], name);
}
