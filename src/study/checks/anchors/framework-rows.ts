import type {Problem} from '../../../loaders/problem.ts';
import type {
  ChartedSummary,
  InterviewQuestion,
  PracticeArea,
} from '../../../model/framework/framework.ts';
import {caseById, participantById, quotationById} from '../../../model/indexes.ts';
import type {Study} from '../../../model/study.ts';
import {all} from '../../../model/values/lists.ts';
import {isNumber} from '../../../model/values/value.ts';
import {trustsIn} from '../../texts/names.ts';
import {placesNamed} from '../../texts/source-texts.ts';
import {wordsOf} from '../../texts/words.ts';
import type {Check, Inspection} from '../inspection.ts';
import {farAnchors} from './far-anchors.ts';
import {type AnchoredRow, isHeld, printedBy, textOf} from './reading.ts';

/** What a row of the framework says in one word is what its anchors say in theirs. */
export const frameworkRows: Check = {
  title:
    'Standings, staff and years of the framework, and what its places name, are those of the anchors',
  needs: ['participants', 'cases', 'quotations', 'said', 'subjectWords'],
  find: (inspection) => {
    const {matrix, practice, titles, routes, views, instruments} = inspection.study;
    const held = <Row extends AnchoredRow>(rows: readonly Row[]): readonly Row[] =>
      rows.filter((row) => isHeld(row, inspection));
    return [
      ...held(matrix).flatMap((row) => otherTrust(row, inspection)),
      ...held(practice).flatMap((row) => otherStanding(row, inspection)),
      ...held(practice).flatMap((row) => otherStaff(row, inspection)),
      ...[...held(practice), ...held(titles), ...held(routes), ...held(views)].flatMap((row) =>
        farAnchors(row, inspection),
      ),
      ...held(routes).flatMap((row) => unsaidYears(row, inspection)),
      ...held(instruments).flatMap((row) => otherPlace(row, inspection)),
      ...otherSchedules(held(instruments), inspection),
    ];
  },
};

/** The words on which a row rests: its anchors, and the quotations and authors' words that it names. */
function wordsBehind(
  {
    anchor = '',
    quotation,
    quotations = quotation ? [quotation] : [],
    said,
  }: AnchoredRow & {
    readonly quotation?: string;
    readonly quotations?: readonly string[];
    readonly said?: string;
  },
  study: Study,
): string {
  return [
    anchor,
    ...quotations.map((id) => quotationById(study, id)?.text ?? ''),
    ...study.said.filter((each) => each.said === said).map(({words}) => words),
  ].join(' … ');
}

/** "Fig. 1 text, of Trust 6" is a place of whoever speaks for Trust 6. */
function otherTrust(row: ChartedSummary, {study, cell}: Inspection): Problem[] {
  const own = caseById(study, participantById(study, row.participant)?.case)?.number;
  const others = trustsIn(wordsOf(row.place)).filter((number) => number !== own);
  return others.length === 0
    ? []
    : [
        cell(
          row,
          'place',
          `names ${all(others.map((each) => `Trust ${each}`))}, and the row is about ${row.participant}. ` +
            'Correct whichever is wrong.',
        ),
      ];
}

/** How texts say that something is usual, new or called for. */
const standings: Readonly<Record<string, RegExp>> = {
  usual: /\b(?:most|mostly|only|usual\w*|normal\w*|often|common\w*|mainly|typical\w*)\b/i,
  new: /\b(?:new|novel|recent\w*|innovati\w+|wider|extend\w*|extension|expan\w+|emerging)\b/i,
  wanted:
    /\b(?:demand\w*|advocat\w+|call(?:s|ed) for|want\w*|need\w*|wish\w*|request\w*|should|extension)\b/i,
};

function otherStanding(row: PracticeArea, {study, cell}: Inspection): Problem[] {
  return standings[row.standing]?.test(wordsBehind(row, study)) === false
    ? [
        cell(
          row,
          'standing',
          'is not what the words of the row say of the area. Correct it, or add the anchor that does.',
        ),
      ]
    : [];
}

/** The band of a row stands in its words, and where it is all support staff, "support" does. */
function otherStaff(row: PracticeArea, {study, cell, beside}: Inspection): Problem[] {
  const names = study.subjectWords
    .filter(({value}) => value === row.staff)
    .flatMap(({words}) => [...words]);
  const printed = names.flatMap((name) => beside.texts.units.get(name) ?? []);
  const words = wordsBehind(row, study).toLowerCase();
  const isNamed = [...names, ...printed].some((name) =>
    new RegExp(`\\b${name.toLowerCase()}s?\\b`).test(words),
  );
  return isNamed || names.length === 0
    ? []
    : [
        cell(
          row,
          'staff',
          'is not whom the words of the row name. Correct it, or add the anchor that names them.',
        ),
      ];
}

function unsaidYears(row: Study['routes'][number], {cell}: Inspection): Problem[] {
  const isSaid = wordsOf(row.anchor ?? '').includes('years') && printedBy(row).length > 0;
  return isSaid && !isNumber(row.years)
    ? [cell(row, 'years', 'stands beside an anchor that prints how many. Write the number.')]
    : [];
}

/** "Appendix 1, question 7b" is the place of question 7, part b. */
function otherPlace(row: InterviewQuestion, {cell}: Inspection): Problem[] {
  const named = /\bquestion (\w+)$/.exec(row.place)?.[1];
  const own = `${row.number}${row.part === 'main' ? '' : row.part}`;
  return named === undefined || named === own
    ? []
    : [cell(row, 'place', `is that of question ${named}, and the row is ${own}. Correct it.`)];
}

/** Each schedule stands in a place of its own. */
function otherSchedules(rows: readonly InterviewQuestion[], inspection: Inspection): Problem[] {
  const placeOf = (row: InterviewQuestion): string =>
    placesNamed(textOf(row, inspection)!, row.place)[0]?.place ?? row.place;
  const homes = new Map<string, string>();
  for (const [place, own] of Map.groupBy(rows, placeOf)) {
    const bySchedule = Map.groupBy(own, ({schedule}) => schedule);
    const [most = ''] = [...bySchedule].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
    homes.set(place, most);
  }
  return rows
    .filter((row) => homes.get(placeOf(row)) !== row.schedule)
    .map((row) =>
      inspection.cell(
        row,
        'schedule',
        `is not the one that stands in "${placeOf(row)}". Correct it or the place.`,
      ),
    );
}
