import {all, counted} from '../../model/values/lists.ts';
import type {CodedProject, Passage} from '../../publishing/files/coding/project.ts';
import type {Change, Comparison} from './changes.ts';
import type {ComparedCodes} from './compare-codes.ts';
import {codesOf, matchPassages} from './matching.ts';
import type {ReadCoding, ReadPassage} from './read-file.ts';

/** The codings of a file beside those of the tables, in which each quotation is coded once and as a whole. */
export function comparePassages(
  project: CodedProject,
  passages: readonly ReadPassage[],
  codes: ComparedCodes,
): Comparison {
  const matched = matchPassages(project.passages, passages);
  const ids = new Map(codesOf(project).map(({guid, id}) => [guid, id]));
  const found = matched.pairs.map(({ours, theirs}) =>
    compareOne(ours, theirs, ids.get(ours.code)!, codes),
  );
  const [coded, uncoded] = [true, false].map((isCoded) =>
    matched.onlyTheirs.filter(({codings}) => codings.length > 0 === isCoded),
  ) as [ReadPassage[], ReadPassage[]];
  return {
    changes: found.flatMap(({changes}) => changes),
    refused: [...found.flatMap(({refused}) => refused), ...coded.map(newPassage)],
    notes: [
      note(
        'Known by their words, since the file has other ids for them',
        matched.byWords,
        'quotation',
      ),
      note('Not read, since no quotation and without a code', uncoded.length, 'source'),
      matched.onlyOurs.length > 0
        ? [`Not in the file, and left as they are: ${all(matched.onlyOurs.map(({id}) => id))}.`]
        : [],
    ].flat(),
  };
}

const note = (what: string, count: number, of: string): string[] =>
  count > 0 ? [`${what}: ${counted(count, of)}.`] : [];

const newPassage = ({name}: ReadPassage): string =>
  `The source “${name}” is coded and is no quotation of the tables. Add its row to ` +
  'data/framework/quotations.csv, with speaker, category and place, and the anchor of what a source prints; of an ' +
  'interview of your own the anchor stays empty, and who was heard has a row in data/framework/participants.csv. ' +
  'Then import again: it is known by its words.';

type Compared = Pick<Comparison, 'changes' | 'refused'>;

function compareOne(
  {id, text}: Passage,
  theirs: ReadPassage,
  before: string,
  codes: ComparedCodes,
): Compared {
  const refused = (...reasons: string[]): Compared => ({
    changes: [],
    refused: reasons.map((reason) => `${id} ${reason}`),
  });
  if (theirs.text !== undefined && theirs.text !== text)
    return refused(
      'has other words than in the tables. A quotation is what its source prints: take the words back.',
    );
  const names = new Set(
    theirs.codings.map(({code}) => codes.names.get(code) ?? `an unknown code, ${code}`),
  );
  if (names.size === 0)
    return refused(
      'has no code any more. Each quotation stands under one category: code it, or delete its row in ' +
        'data/framework/quotations.csv by hand.',
    );
  if (names.size > 1)
    return refused(
      `has ${names.size} codes, ${all([...names].map(quoted))}. ` +
        'In the tables it stands under one category: keep one of them.',
    );
  if (!theirs.codings.some((coding) => isWhole(coding, text)))
    return refused(
      `is coded in part with ${quoted([...names][0]!)}. In the tables it is coded as a whole: code all of it.`,
    );
  const after = codes.categories.get(theirs.codings[0]!.code);
  if (after === undefined)
    return refused(
      `is coded with ${quoted([...names][0]!)}, which is no category. Code it with one.`,
    );
  const change: Change = {kind: 'recode', quotation: id, before, after};
  return {changes: after === before ? [] : [change], refused: []};
}

const quoted = (name: string): string => `“${name}”`;

/** Programs differ by a letter at either end. */
const isWhole = ({span}: ReadCoding, text: string): boolean =>
  span === undefined || (span[0] <= 1 && span[1] >= [...text].length - 1);
