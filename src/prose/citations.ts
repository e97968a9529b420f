// Holds what a sentence says beside the number of a work against what the paper cites that work for.
import {derived} from '../model/derived.ts';
import type {Study} from '../model/study.ts';
import {mentionsOneOf} from '../model/typed/phrases.ts';
import {either} from '../model/values/lists.ts';
import type {AboutProblem} from './about.ts';
import {type ProseSentence, sentencesIn} from './sentences.ts';
import {type MdxTag, tagsIn} from './tags.ts';

const citedForFile = 'data/cited-for.csv';

/** A work that a text cites, or several right behind one another. */
interface Citation {
  readonly works: readonly MdxTag[];
  readonly start: number;
  readonly end: number;
}

/** A citation with its sentence. */
interface Cited {
  readonly citation: Citation;
  readonly sentence: ProseSentence;
  /** What stands about it, the nearest first: right before it, in its sentence, around that. */
  readonly near: readonly string[];
  /** Every work that the sentence cites. */
  readonly beside: readonly number[];
}

const phrasesOf = derived(({citedFor}: Study): ReadonlyMap<number, readonly string[]> => {
  const rows = Map.groupBy(citedFor, ({reference}) => reference);
  return new Map([...rows].map(([work, each]) => [work, each.flatMap(({about}) => about)]));
});

/** Works that a text cites for something else than what the paper cites them for. */
export function citationProblems(study: Study, text: string): AboutProblem[] {
  const citations = citationsIn(text);
  if (citations.length === 0) return [];
  return citedIn(text, citations).flatMap((cited) =>
    cited.citation.works.flatMap((work) => {
      const message = complaint(study, work, cited);
      return message === undefined ? [] : [{at: work.start, message}];
    }),
  );
}

/** Works with nothing but white space and commas between them are cited for the same. */
function citationsIn(text: string): Citation[] {
  const found: Citation[] = [];
  for (const tag of tagsIn(text)) {
    if (tag.name !== 'Reference' && tag.name !== 'Cited') continue;
    const last = found.at(-1);
    if (last && /^[\s,]*$/.test(text.slice(last.end, tag.start)))
      found[found.length - 1] = {...last, works: [...last.works, tag], end: tag.end};
    else found.push({works: [tag], start: tag.start, end: tag.end});
  }
  return found;
}

function citedIn(text: string, citations: readonly Citation[]): Cited[] {
  const sentences = sentencesIn(text);
  const placed = citations.flatMap((citation) => {
    const sentence = sentences.findLast(({start}) => start < citation.end);
    return sentence ? [{citation, sentence}] : [];
  });
  return placed.map(({citation, sentence}) => {
    const alike = placed.filter((each) => each.sentence === sentence).map((each) => each.citation);
    const from = alike.findLast(({end}) => end <= citation.start)?.end ?? sentence.start;
    const beforeIt = sentences.findLast(
      ({block, end}) => block === sentence.block && end <= sentence.start,
    );
    return {
      citation,
      sentence,
      near: [
        sentence.text.slice(from - sentence.start, Math.max(0, citation.start - sentence.start)),
        [sentence.text, ...alike.flatMap(({works}) => works.map(quotedBy))].join(' '),
        [beforeIt?.text ?? '', sentence.block.heading].join('. '),
      ],
      beside: alike.flatMap(({works}) => works.map(numberOf)),
    };
  });
}

const numberOf = ({attributes}: MdxTag): number => Number(attributes.get('n'));
const quotedBy = ({attributes}: MdxTag): string => attributes.get('words') ?? '';

/** How near the words of a work stand: 0 for right before it; Infinity where none of them stands. */
function distanceOf(phrases: readonly string[], near: readonly string[]): number {
  const distance = near.findIndex((part) => mentionsOneOf(phrases, part));
  return distance < 0 ? Infinity : distance;
}

function complaint(
  study: Study,
  work: MdxTag,
  {near, beside, citation}: Cited,
): string | undefined {
  const known = phrasesOf(study);
  const number = numberOf(work);
  // That a work is in the list at all is checked where elements are.
  if (study.references[number - 1] === undefined) return undefined;
  const twin = citation.works.find((each) => numberOf(each) === number);
  if (twin !== work) return `${nameOf(work)} repeats the work before it. Correct one of the two.`;
  const own = known.get(number);
  if (!own)
    return `${nameOf(work)} has no row in ${citedForFile}, which says what the paper cites each work for. Add one.`;
  const distance = distanceOf(own, near);
  const others = [...known]
    .filter(([other]) => other !== number)
    .map(([other, phrases]) => ({other, phrases, distance: distanceOf(phrases, near)}))
    .filter(
      (each) => each.distance < distance && (each.distance === 0 || !beside.includes(each.other)),
    )
    .toSorted((one, two) => one.distance - two.distance);
  const [nearest] = others;
  if (!nearest && distance < Infinity) return undefined;
  const found = nearest
    ? `“${wordIn(nearest.phrases, near)}” nearest to it is what the paper cites work ` +
      `${either(sameWords(others).map(String))} for. Cite that, or use`
    : 'none of these words is there. Correct the number, use';
  return (
    `${nameOf(work)} reads as if the paper cited work ${number} for this. It cites it for ` +
    `${own.map((each) => `“${each}”`).join(', ')}, and ${found} one of the words of work ${number} in the ` +
    `sentence, or add a row to ${citedForFile}.`
  );
}

const nameOf = ({name, attributes}: MdxTag): string =>
  `<${name} n={${attributes.get('n')}}${name === 'Cited' ? ' …' : ''} />`;

const wordIn = (phrases: readonly string[], near: readonly string[]): string | undefined =>
  near.flatMap((part) => phrases.filter((each) => mentionsOneOf([each], part)))[0];

/** The works whose words stand as near as those of the nearest. */
const sameWords = (others: readonly {other: number; distance: number}[]): number[] =>
  others.filter(({distance}) => distance === others[0]?.distance).map(({other}) => other);
