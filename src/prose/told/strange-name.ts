// Names in a new sentence that stand nowhere in the study.
import {derived} from '../../model/derived.ts';
import type {Study} from '../../model/study.ts';
import type {NewSentence} from './shown.ts';

/** Every word of the tables that has a capital. */
const namesOf = derived(
  (study: Study): ReadonlySet<string> => new Set(JSON.stringify(study).match(name) ?? []),
);

const name = /\p{Lu}[\p{L}\p{N}’'-]+/gu;
/** Names that need no source: days, months, languages, the country. */
const common = new RegExp(
  '^(?:I|England|English|UK|NHS|Britain|British|Europe|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|' +
    'January|February|March|April|May|June|July|August|September|October|November|December|' +
    "CSV|SVG|PNG|PDF|HTML|JSON|GitHub)(?:[’']s)?$",
);

/** What is wrong with a name that neither the tables nor any text that was read has. */
export function strangeName(
  study: Study,
  {sentence: {text}, known}: NewSentence,
): string | undefined {
  const words = [...text.matchAll(name)].filter(
    ({index}) => index > 0 && /[\p{Ll},;]\s+["“*]*$/u.test(text.slice(0, index)),
  );
  const strange = words.find(({0: word}) => {
    const plain = word.replace(/[’']s$/, '');
    return (
      !common.test(word) &&
      !namesOf(study).has(plain) &&
      !known.some((each) => each.includes(plain))
    );
  });
  return strange === undefined
    ? undefined
    : `“${strange[0]}” is named nowhere in the data nor in any text that was read against the source. Correct it, or ` +
        'add the row that says so; a name that the source has may be read there and signed with npm run review.';
}
