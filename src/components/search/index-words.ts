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

/** What is measured goes by the name of the measure: its words may be verbs. */
const subjectWords = (): IndexWord[] =>
  study()
    .subjectWords.filter(({key}) => matters.includes(key))
    .map(({key, value, words: [first = value, ...others]}) => {
      const name = key === 'measure' ? value.replaceAll('-', ' ') : first;
      return {name: capitalised(name), words: [name, first, ...others]};
    });

const capitalised = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

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

const singular = (name: string): string =>
  (namesIn(name)[0] ?? name).toLowerCase().replace(/s$/, '');

/** With the words that mean the same as its name. */
function withAlike(words: readonly string[]): string[] {
  const own = words.map((word) => word.toLowerCase());
  const line = searchWords().alike.find(([first = '']) => own.includes(first.toLowerCase()));
  return [...new Set([...words, ...(line ?? [])])];
}
