import {months} from '../model/values/dates.ts';

interface Allowance {
  readonly name: string;
  /** A space stands for any white space, as an element that was blanked leaves more of it. */
  readonly pattern: RegExp;
}

/** What has a number of its own, so that the number behind it is a name. */
const numbered = [
  ...['Figures?', 'Figs?\\.?', 'Tables?', 'Appendix', 'Appendices', 'Themes?'],
  ...['(?:sub)?categor(?:y|ies)', 'questions?', 'discrepanc(?:y|ies)', 'references?', 'sections?'],
];

/** Digits that may stand in prose, since they are names, dates or conventions and no findings. */
export const allowances: readonly Allowance[] = [
  {name: 'pay bands', pattern: /\bbands? \d(?:(?:, ?\d)*(?:,? (?:to|and|or|-) ?|[–-])\d)*/gi},
  {name: 'names of trusts', pattern: /\bTrusts? \d+(?:, \d+)*(?: (?:and|or|to) \d+)?/g},
  {
    name: 'ids of participants and reference numbers',
    pattern: /\b(?:[A-Z]{2,}\d+|\d+\/[A-Z]+\/\d+)\b/g,
  },
  {
    name: 'dates',
    pattern: new RegExp(`\\b\\d{1,2} (?:${months.join('|')})\\b`, 'g'),
  },
  {name: 'years', pattern: /\b(?:19|20)\d\d\b(?![.,]\d)/g},
  {
    name: 'numbers of figures, tables, appendices, themes, categories, questions, discrepancies and references',
    pattern: new RegExp(
      `\\b(?:${numbered.join('|')}) ` +
        '\\d+(?:\\.\\d+)?[a-z]?(?:, \\d+(?:\\.\\d+)?)*(?: (?:and|to|or) \\d+(?:\\.\\d+)?)?',
      'gi',
    ),
  },
  {name: 'levels of qualification', pattern: /\blevels? \d(?:, \d)*(?: (?:to|and|or) \d)?/gi},
  {name: 'volumes and pages of works', pattern: /\b\d{4};\d+(?:\(\d+\))?(?::\w+(?:[–-]\w+)?)?/g},
  {name: 'versions of licences', pattern: /\bCC BY(?:-[A-Z]+)* \d\.\d/g},
  {
    name: 'conventions of statistics',
    pattern: /\bat 95 per cent\b|\b95 per cent (?:confidence|interval)|\btype \d\b/g,
  },
  {name: 'bases of a rate', pattern: /\b(?:per|for every) 100\b/gi},
];

const spaced = ({source, flags}: RegExp): RegExp =>
  new RegExp(source.replaceAll(/ (?!\?)/g, '\\s+').replaceAll(' ?', '\\s*'), flags);

const allowed = allowances.map(({pattern}) => spaced(pattern));

/** Digits that stand in prose and are not allowed, with the offset of each. */
export function typedDigits(prose: string): {text: string; at: number}[] {
  const ranges = allowed.flatMap((pattern) =>
    [...prose.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  const numbers = [...prose.matchAll(/[£$€]?\d+(?:[.,]\d+)*(?:[ \u00a0]?%)?/g)].map((match) => ({
    text: match[0],
    at: match.index,
  }));
  return numbers.filter(({at}) => !ranges.some(({from, to}) => from <= at && at < to));
}
