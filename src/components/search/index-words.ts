import {getCollection} from 'astro:content';
import {areaNames, placedAreas} from '../../figures/cohort/deployment-rows.ts';
import {categoryLink, href, themeLink, trustLink} from '../../links.ts';
import {categoryNumber} from '../../model/framework/coverage.ts';
import {supportBands} from '../../model/workforce/workforce.ts';
import {searchWords, study} from '../../study/current.ts';

/** A word of the index. */
export interface IndexWord {
  readonly name: string;
  /** What names it in a text, itself included. */
  readonly words: readonly string[];
  /** Its own page or place, where it has one. */
  readonly home?: string;
}

const named = (name: string, home?: string): IndexWord => ({
  name,
  words: [name],
  ...(home !== undefined && {home}),
});

/** "Assistant practitioner (AP)" is found by either. */
const namesIn = (name: string): string[] => [
  name.replace(/\s*\([^)]*\)/, ''),
  ...[...name.matchAll(/\(([^)]+)\)/g)].map((match) => match[1] ?? ''),
];

async function terms(): Promise<IndexWord[]> {
  return (await getCollection('glossary')).map(({data}) => ({
    name: data.name,
    words: namesIn(data.name),
    home: href(`/about/#term-${data.term}`),
  }));
}

const frameworkWords = (): IndexWord[] => [
  ...study().themes.map((row) => named(row.name, themeLink(row))),
  ...study().categories.map((row) => ({
    name: row.name,
    words: [row.name, `${categoryNumber(study(), row)} ${row.name}`],
    home: categoryLink(row),
  })),
];

const workforceWords = (): IndexWord[] => [
  ...study().cases.map((row) => named(`Trust ${row.number}`, trustLink(row))),
  ...supportBands.map((band) => named(band.replace('band-', 'Band '))),
  ...placedAreas
    .map((area) => areaNames[area])
    .filter((name) => !name.includes(','))
    .map((name) => named(name)),
  ...study().titles.map(({title}) => named(title)),
];

/** Of the words by which texts name what they are about, those that are a matter and no comparison. */
const matters = ['staff', 'measure', 'group'];

const subjectWords = (): IndexWord[] =>
  study()
    .subjectWords.filter(
      ({key, words}) => matters.includes(key) && /^\p{L}{3}/u.test(words[0] ?? ''),
    )
    .map(({words}) => ({
      name: (words[0] ?? '').replace(/^./, (letter) => letter.toUpperCase()),
      words,
    }));

/** Every word of the index in the order of the alphabet, each once, with the other words for the same thing. */
export async function indexWords(): Promise<IndexWord[]> {
  const all = [...(await terms()), ...frameworkWords(), ...workforceWords(), ...subjectWords()];
  const once = all.filter(
    ({name}, index) => all.findIndex((each) => singular(each.name) === singular(name)) === index,
  );
  return once
    .map((word) => ({...word, words: withAlike(word.words)}))
    .sort((one, other) => collator.compare(one.name, other.name));
}

const collator = new Intl.Collator('en-GB', {numeric: true});

const singular = (name: string): string => name.toLowerCase().replace(/s$/, '');

/** Only words for something that has no entry of its own: an apprentice is no apprenticeship. */
function withAlike(words: readonly string[]): string[] {
  const own = words.map((word) => word.toLowerCase());
  const line = searchWords().alike.find(([first = '']) => own.includes(first.toLowerCase()));
  return [...new Set([...words, ...(line ?? [])])];
}
