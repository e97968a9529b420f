// The categories of the paper's text that the source line of a figure names.
import type {Study} from '../model/study.ts';
import {all} from '../model/values/lists.ts';
import type {AboutProblem} from './about.ts';
import {frontMatterOf} from './front-matter.ts';

const named = /\bcategor(?:y|ies)\s+(\d+\.\d+(?:(?:,|\s+and)\s+\d+\.\d+)*)/gi;
/** The number of a category in a place: "Findings, 1.1". */
const numbered = /\b\p{L}+, (\d+\.\d+)/gu;

/** A source that names the text of a category in which none of the rows stands that the figure rests on. */
export function sourceCategoryProblems(study: Study, text: string): AboutProblem[] {
  const head = frontMatterOf(text);
  if (head.data['figure'] === undefined) return [];
  const source = head.values.find(({field}) => field === 'source');
  if (!source) return [];
  const own = categoriesOf(study, text);
  const listed = [...source.value.matchAll(named)].flatMap(
    ({1: list = ''}) => list.match(/\d+\.\d+/g) ?? [],
  );
  const [wrong] = listed;
  return wrong === undefined || own.length === 0 || listed.some((each) => own.includes(each))
    ? []
    : [
        {
          at: source.start,
          message:
            `The source of this figure names category ${wrong}, and the rows that its text rests on stand in ` +
            `${all(own)}. Name that category, or show what stands in ${wrong}.`,
        },
      ];
}

/** Where the rows stand that a text names by their ids. */
function categoriesOf({said, claims, quotations}: Study, text: string): string[] {
  const words = new Set(text.split(/[^\w-]+/));
  const rows = [
    ...said.filter((row) => words.has(row.said)),
    ...claims.filter((row) => words.has(row.claim)),
    ...quotations.filter((row) => words.has(row.quotation)),
  ];
  return [
    ...new Set(
      rows.flatMap(({place}) => [...place.matchAll(numbered)].map(([, number]) => number!)),
    ),
  ].toSorted();
}
