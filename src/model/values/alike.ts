import {stemsOf} from './stems.ts';

/** Words that say the same though their stems differ, a line each. */
const lines = [
  'vacancy vacancies vacant empty',
  'underspend money savings',
  'pay pays paid paying',
  'consult consulted involve involved asked ask interviewed',
  'know knew known knows',
  'keep kept keeps',
  'slow lengthy long',
  'procedure process',
  'understand understood',
  'begin began begun beginning start',
];

const firsts: ReadonlyMap<string, string> = new Map(
  lines.flatMap((line) => {
    const [first = '', ...others] = [...stemsOf(line)];
    return others.map((stem) => [stem, first] as const);
  }),
);

/** The stems of a text, with one for all words that say the same. */
export const meaningsOf = (text: string): Set<string> =>
  new Set([...stemsOf(text)].map((stem) => firsts.get(stem) ?? stem));
