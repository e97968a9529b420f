import type {Problem} from '../../../loaders/problem.ts';
import type {TableName} from '../../../loaders/table.ts';
import type {
  ChartedSummary,
  InterviewQuestion,
  JobTitle,
} from '../../../model/framework/framework.ts';
import {caseById, quotationById} from '../../../model/indexes.ts';
import type {Study} from '../../../model/study.ts';
import {all} from '../../../model/values/lists.ts';
import {isNumber} from '../../../model/values/value.ts';
import type {AreaSaid, Statement} from '../../../model/workforce/workforce.ts';
import {runsOf} from '../../texts/fingerprints.ts';
import {quantitiesIn} from '../../texts/quantities.ts';
import {hasRun, wordsOf} from '../../texts/words.ts';
import {type Check, type Inspection, rowsOf} from '../inspection.ts';
import {saysDeployment} from './deployment-words.ts';
import {hasBand, hasBands, hasLevel} from './levels.ts';
import {type AnchoredRow, anchorsOf, isHeld, printedBy, wordsBy} from './reading.ts';
import {namesParticipant, speakersBy, trustsBy} from './subjects.ts';

/** Whoever reports something is named where the source reports it. */
export const testimonyAnchors: Check = {
  title:
    'Whoever a row of the framework names is named in its anchors, and so is what the row says in numbers or titles',
  needs: ['participants', 'quotations', 'cases'],
  find: (inspection) =>
    rules.flatMap(({table, find}) =>
      (rowsOf(inspection.study, table) as readonly AnchoredRow[])
        .filter((row) => isHeld(row, inspection) && anchorsOf(row).length > 0)
        .flatMap((row) => find(row as never, inspection)),
    ),
};

/** What the anchors of a row have to bear out, by table. */
interface Rule<Name extends TableName> {
  readonly table: Name;
  find(row: Study[Name][number], inspection: Inspection): Problem[];
}

const rule = <Name extends TableName>(table: Name, find: Rule<Name>['find']): Rule<Name> => ({
  table,
  find,
});

const rules = [
  rule('matrix', (row, inspection) => [
    ...unnamed(row, 'participant', [row.participant], inspection),
    ...strangers(row, inspection),
    ...otherNumbers(row, inspection),
  ]),
  rule('titles', (row, inspection) => [
    ...unnamed(row, 'participants', row.participants, inspection),
    ...otherTitle(row, inspection),
  ]),
  rule('practice', (row, inspection) => [
    ...unnamed(row, 'participants', row.participants, inspection, [row.quotation]),
    ...without(row, 'area', sharesWord(row, row.area), inspection),
    ...without(row, 'said', sharesSaid(row, row.said, inspection), inspection),
  ]),
  rule('apprenticeships', (row, inspection) => [
    ...without(row, 'level', hasLevel(row), inspection),
    ...without(row, 'said', sharesSaid(row, row.said, inspection), inspection),
    ...without(row, 'role', sharesWord(row, row.role), inspection),
    ...without(row, 'band', hasBand(row, row.band), inspection),
  ]),
  rule('routes', (row, inspection) => [
    ...unnamed(row, 'participant', [row.participant], inspection, [row.quotation]),
    ...without(row, 'from', hasBand(row, row.from), inspection),
    ...without(row, 'to', hasBand(row, row.to), inspection),
    ...without(row, 'years', !isNumber(row.years) || prints(row, row.years), inspection),
    ...without(row, 'who', namesWho(row, row.who), inspection),
  ]),
  rule('views', (row, inspection) => [
    ...unnamed(row, 'participants', row.participants, inspection, row.quotations),
    ...without(row, 'said', sharesSaid(row, row.said, inspection), inspection),
  ]),
  rule('models', (row, inspection) => [
    ...unnamed(row, 'participants', row.participants, inspection, [row.quotation]),
    ...without(row, 'said', sharesSaid(row, row.said, inspection), inspection),
    ...without(row, 'deploys', saysDeployment(row, inspection), inspection),
  ]),
  rule('areasSaid', (row, inspection) => [
    ...without(row, 'bands', hasBands(row), inspection),
    ...without(row, 'standing', wordsBy(row).includes(standingWords[row.standing]), inspection),
    ...without(row, 'area', sharesWord(row, row.area), inspection),
    ...without(row, 'said', sharesSaid(row, row.said, inspection), inspection),
  ]),
  rule('statements', (row, inspection) => [
    ...otherCase(row, inspection),
    ...without(row, 'value', row.value === null || prints(row, row.value), inspection),
  ]),
  rule('instruments', (row, {cell}) =>
    isQuestion(row)
      ? []
      : [
          cell(
            row,
            'number',
            `is not the number with which its anchor begins, with part "${row.part}". Correct whichever is wrong.`,
          ),
        ],
  ),
] as const satisfies readonly {table: TableName}[];

/** Participants whom a row names, and neither its anchors nor the quotations that it names. */
function unnamed(
  row: AnchoredRow,
  column: string,
  participants: readonly string[],
  inspection: Inspection,
  quotations: readonly string[] = [],
): Problem[] {
  const quoted = quotations.flatMap(
    (id) => quotationById(inspection.study, id)?.participants ?? [],
  );
  const missing = participants.filter(
    (id) => !quoted.includes(id) && !namesParticipant(row, id, inspection),
  );
  return missing.length === 0
    ? []
    : [
        inspection.cell(
          row,
          column,
          `names ${all(missing)}, and no anchor of the row does. Correct it, or add the words of the source that do.`,
        ),
      ];
}

/** An anchor that names others alone is about them. */
function strangers(row: ChartedSummary, inspection: Inspection): Problem[] {
  return anchorsOf(row)
    .filter(({typed}) => {
      const only = {anchor: typed};
      const isAbout = speakersBy(only, inspection).size + trustsBy(only).size > 0;
      return isAbout && !namesParticipant(only, row.participant, inspection);
    })
    .map(({typed}) =>
      inspection.cell(
        row,
        'participant',
        `is not whom the anchor "${typed}" is about. Correct whichever is wrong.`,
      ),
    );
}

/** "one" and "none" are words of any sentence. */
const otherNumbers = (row: ChartedSummary, {cell}: Inspection): Problem[] =>
  quantitiesIn(wordsOf(row.summary))
    .filter(({value}) => value !== 0 && value !== 1 && !prints(row, value))
    .map(({value}) =>
      cell(
        row,
        'summary',
        `says ${value}, which no anchor of the row prints. Correct it, or add the anchor that does.`,
      ),
    );

const prints = (row: AnchoredRow, value: number): boolean =>
  printedBy(row).some((quantity) => quantity.value === value);

function otherTitle(row: JobTitle, inspection: Inspection): Problem[] {
  const isPrinted = anchorsOf(row).some(({words}) => hasRun(words, wordsOf(row.title)));
  return [
    ...without(row, 'title', isPrinted, inspection),
    ...without(row, 'band', hasBand(row, row.band), inspection),
  ];
}

/** The word without which a source does not say that people stand so to an area. */
const standingWords: Readonly<Record<AreaSaid['standing'], string>> = {
  'alone': 'only',
  'not-normally': 'normally',
};

/** Words too short or too common to tell one thing from another. */
const isTelling = (word: string): boolean =>
  word.length > 1 && !['and', 'the', 'of', 'worker', 'support'].includes(word);

const sharesWord = (row: AnchoredRow, words: string): boolean =>
  wordsOf(words)
    .filter(isTelling)
    .some((word) => wordsBy(row).includes(word)) || hasRun(wordsBy(row), wordsOf(words));

/** Every word for who goes a route but the first, such as the "one" of "one care assistant". */
const namesWho = (row: AnchoredRow, who = ''): boolean =>
  who === '' || hasRun(wordsBy(row), wordsOf(who).slice(1));

/** The authors' word for how many stands in the words that the row rests on, three of them at least. */
function sharesSaid(row: AnchoredRow, id: string, {study}: Inspection): boolean {
  const words = wordsOf(study.said.find(({said}) => said === id)?.words ?? '');
  return (
    words.length === 0 ||
    runsOf(words, 3).some((run) => anchorsOf(row).some((anchor) => hasRun(anchor.words, run)))
  );
}

function otherCase(row: Statement, inspection: Inspection): Problem[] {
  const number = caseById(inspection.study, row.case)?.number;
  return number === undefined || trustsBy(row).has(number)
    ? []
    : [
        inspection.cell(
          row,
          'case',
          `is Trust ${number}, and the anchors of the row name ` +
            `${all([...trustsBy(row)].map((each) => `Trust ${each}`)) || 'none'}. Correct whichever is wrong.`,
        ),
      ];
}

const isQuestion = (row: InterviewQuestion): boolean => {
  const [first = '', second = ''] = anchorsOf(row)[0]?.words ?? [];
  const {number, part} = row;
  return part === 'main'
    ? first === String(number)
    : first + second === `${number}${part}` || first === `${number}${part}`;
};

const without = (
  row: AnchoredRow,
  column: string,
  stands: boolean,
  {cell}: Inspection,
): Problem[] =>
  stands
    ? []
    : [
        cell(
          row,
          column,
          'is not in the anchors of the row. Correct it, or add the words of the source that bear it out.',
        ),
      ];
