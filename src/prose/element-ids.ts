// The rows that elements of a text name. A build would end at the first that is not there.
import type {Study} from '../model/study.ts';
import {suggestOrList} from '../model/values/suggest.ts';
import type {AboutProblem} from './about.ts';
import {tagsIn} from './tags.ts';

/** What an element shows, and where its rows stand. */
interface Named {
  readonly attribute: string;
  readonly what: string;
  readonly file: string;
  readonly ids: (study: Study) => readonly string[];
}

const quotation: Named = {
  attribute: 'id',
  what: 'a quotation',
  file: 'data/framework/quotations.csv',
  ids: ({quotations}) => quotations.map((row) => row.quotation),
};

const elements: Readonly<Record<string, Named>> = {
  Sides: {
    attribute: 'of',
    what: 'an issue',
    file: 'data/framework/issues.csv',
    ids: ({issues}) => issues.map(({issue}) => issue),
  },
  Quote: quotation,
  Words: quotation,
  CategoryLink: {
    attribute: 'id',
    what: 'a category',
    file: 'data/framework/categories.csv',
    ids: ({categories}) => categories.map(({category}) => category),
  },
  Discrepancy: {
    attribute: 'id',
    what: 'a discrepancy',
    file: 'data/discrepancies.csv',
    ids: ({discrepancies}) => discrepancies.map(({discrepancy}) => discrepancy),
  },
};

/** Elements that name a row which is not there, or none at all. */
export const elementIdProblems = (study: Study, text: string): AboutProblem[] =>
  tagsIn(text)
    .filter(({kind}) => kind !== 'close')
    .flatMap(({name, attributes, start}) => {
      const named = elements[name];
      if (!named) return [];
      const {attribute, what, file, ids} = named;
      const [id, known] = [attributes.get(attribute), ids(study)];
      if (id === undefined)
        return [
          {
            at: start,
            message: `<${name}> does not say which. Write ${attribute}="…", an id of ${file}.`,
          },
        ];
      const message =
        `<${name} ${attribute}="${id}"> names ${what} that ${file} does not have. ` +
        suggestOrList(id, known);
      return known.includes(id) ? [] : [{at: start, message}];
    });
