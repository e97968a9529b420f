import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {root} from '../src/build/project.ts';
import type {Problem} from '../src/loaders/problem.ts';
import {ofText} from '../src/model/derived.ts';
import {assemble} from '../src/study/assemble.ts';
import {carry} from '../src/study/carry.ts';
import {fingerprintText} from '../src/study/texts/fingerprint-text.ts';
import {writeFingerprints} from '../src/study/texts/fingerprints.ts';
import {readTexts} from '../src/study/texts/source-texts.ts';
import {type CellLie, cellLiesIn} from '../src/testing/lies.ts';
import {paperText} from '../src/testing/own-study.ts';

// Lies planted in the tables of this study, and what `npm run check` has to say of each.

/** The files of this study, each read once, so that what hangs on none that is changed is checked once. */
const bytesOf = ofText((file): {readonly bytes: Uint8Array | undefined} => ({
  bytes: statSync(join(root, file), {throwIfNoEntry: false})?.isFile()
    ? readFileSync(join(root, file))
    : undefined,
}));
const carried = carry();

/** The problems of the study after changes to some of its files. */
function problemsAfter(changed: ReadonlyMap<string, string>): readonly Problem[] {
  const encoder = new TextEncoder();
  return assemble((file) => {
    const text = changed.get(file);
    return text === undefined ? bytesOf(file).bytes : encoder.encode(text);
  }, carried).problems;
}

const lies = cellLiesIn('data/lies/anchors.csv');

/** Lies that can be told at once, as they are of one kind and no two about one row: each takes a whole check. */
function batches(all: readonly CellLie[]): readonly (readonly CellLie[])[] {
  const made: CellLie[][] = [];
  for (const lie of all) {
    const isApart = (other: CellLie): boolean =>
      other.kind === lie.kind && (other.file !== lie.file || other.row !== lie.row);
    const free = made.find((batch) => batch.every(isApart));
    if (free) free.push(lie);
    else made.push([lie]);
  }
  return made;
}

function told(batch: readonly CellLie[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const {file, row, from, to} of batch) {
    const lines = (texts.get(file) ?? readFileSync(join(root, file), 'utf8')).split('\n');
    const at = lines.findIndex((line) => line.startsWith(row));
    if (!lines[at]?.includes(from))
      throw new Error(`${file} has no row ${row} with ${from} in it.`);
    lines[at] = lines[at].replace(from, () => to);
    texts.set(file, lines.join('\n'));
  }
  return texts;
}

const isCaught = ({column, says}: CellLie, problems: readonly Problem[]): boolean =>
  problems.some((problem) => (problem.column ?? '') === column && problem.message.startsWith(says));

test('the study itself is refused nothing', () => {
  expect(problemsAfter(new Map())).toEqual([]);
});

test('each lie about a source is refused with its cause', () => {
  const missed = batches(lies).flatMap((batch) => {
    const problems = problemsAfter(told(batch));
    // What one lie of a batch is the cause of is not said of the others; alone, each is told.
    const hidden = batch.filter((lie) => !isCaught(lie, problems));
    return hidden.filter((lie) => !isCaught(lie, problemsAfter(told([lie]))));
  });
  console.log(`Lies about sources: caught ${lies.length - missed.length} of ${lies.length}.`);
  expect(lies.length).toBeGreaterThan(110);
  expect(missed).toEqual([]);
});

const references = 'data/references.json';
const discrepancies = 'data/discrepancies.csv';
const said = 'data/said.csv';

describe('beside single cells,', () => {
  test.each([
    ['a year in the bibliography', references, /(?<=\[\s*\[\s*)2013/, '2014', 'issued is 2014'],
    [
      'an author in the bibliography',
      references,
      /"Imison"/,
      '"Simpson"',
      'the author has "simpson"',
    ],
    [
      'a title in the bibliography',
      references,
      /healthier/,
      'wealthier',
      'the title has "wealthier"',
    ],
    ['a DOI in the bibliography', references, /2288-13-117/, '2288-13-171', 'the DOI has "171"'],
    [
      'a volume in the bibliography',
      references,
      /"volume": "17"/,
      '"volume": "71"',
      'the volume has "71"',
    ],
    ['pages in the bibliography', references, /2251-2269/, '2215-2269', 'the page has "2215"'],
    [
      'a source of another number',
      'data/sources.csv',
      /,16,publication/,
      ',15,publication',
      'is not that of work 15',
    ],
    [
      'a year of the paper',
      'data/sources.csv',
      /(?<=framework analysis",)2025/,
      '2024',
      'says at its head',
    ],
    [
      'a year of a source',
      'data/sources.csv',
      /2023 report,2024-06/,
      '2023 report,2023-06',
      'is not that of work 2',
    ],
    [
      'two claims of one number',
      'data/claims.csv',
      /longest network interview,57/,
      'longest network interview,23',
      'and also claim',
    ],
    [
      'a share without its n',
      'data/claims.csv',
      /in Trust 6",34,%,0,16/,
      'in Trust 6",34,%,0,not-applicable',
      'Write how many',
    ],
    [
      'a word for how many of another view',
      'data/framework/views.csv',
      /some-release/,
      'no-connection',
      'is not in the anchors of the row',
    ],
    [
      'a discrepancy taken out',
      discrepancies,
      /^d07.*\n/m,
      '',
      'comes after "d07", which is not there',
    ],
    ['an anchor taken out', said, /"a barrier for several RSMs, with"/, '', 'There is none.'],
    [
      'an anchor made up',
      said,
      /a local workforce who/,
      'the local workforce who',
      'does not stand in the text',
    ],
    [
      'an anchor of no text',
      'data/claims.csv',
      /(?<=million was spent in),paper/,
      ',',
      'is not at hand',
    ],
    [
      'an anchor that runs on',
      said,
      /local workforce who have/,
      'local workforce who have homes and family',
      'has 9 words',
    ],
  ])('%s is refused', (_, file, from, to, says) => {
    const before = readFileSync(join(root, file), 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    const messages = problemsAfter(new Map([[file, after]])).map(({message}) => message);
    expect(messages.join('\n')).toContain(says);
  });
});

describe('what is true stays easy to write:', () => {
  const survey = (text: string) =>
    `${text.trimEnd()}\nsurvey,Us,A survey,2026,2026,CC BY 4.0,,,Survey 2026,not-applicable,collection,,\n`;
  const withSurvey = (file: string, change: (text: string) => string): readonly Problem[] =>
    problemsAfter(
      new Map([
        ['data/sources.csv', survey(readFileSync(join(root, 'data/sources.csv'), 'utf8'))],
        [file, change(readFileSync(join(root, file), 'utf8'))],
      ]),
    );
  const sampling = 'data/sampling.csv';

  test('an observed row of a survey is taken, if it is not what was drawn', () => {
    const observed = withSurvey(sampling, (text) =>
      text.replace(
        /^(T05,)medium,(.*),simulated,simulation,.*$/m,
        '$1low,$2,observed,survey,sheet 1',
      ),
    );
    expect(observed.filter(({column}) => column === 'provenance')).toEqual([]);
  });

  test('an observed row that is as drawn is taken where its place says that this is chance', () => {
    const observed = (place: string) =>
      withSurvey(sampling, (text) =>
        text.replace(/^(T05,.*),simulated,simulation,.*$/m, `$1,observed,survey,${place}`),
      );
    expect(observed('sheet 1')[0]?.message).toContain(
      'stands on a row that the simulation has drawn',
    );
    expect(observed('"sheet 1, as drawn, by chance"')).toEqual([]);
  });

  test('a later count may meet drawn ones that stand beside it, as long as most of it says something else', () => {
    const bands = [2, 3, 4, 5, 6, 7, 8];
    const meeting = (count: number) =>
      withSurvey('data/census/census.csv', (text) => {
        const drawn = text.split('\n').filter((line) => line.startsWith('C001,'));
        const rows = drawn.map((line, index) => {
          const [trust, kind, band, headcount] = line.split(',');
          const found = index < count ? headcount : Number(headcount) + 1;
          return `${trust},${kind},${band},${found},observed,survey,sheet 1\n`;
        });
        expect(rows).toHaveLength(bands.length);
        return text + rows.join('');
      }).filter(({column}) => column === 'provenance');
    expect(meeting(1)).toEqual([]);
    expect(meeting(2)[0]?.message).toContain('stands on a row that the simulation has drawn');
    expect(meeting(7)).not.toEqual([]);
  });
});

const {isThere, text, checked} = paperText('FINGERPRINTS ARE');

test.skipIf(!isThere)(checked('the fingerprints are those of the text'), () => {
  const {texts} = readTexts((file) => bytesOf(file).bytes);
  const {places} = texts.bySource.get('paper')!;
  expect(writeFingerprints(fingerprintText(text, places))).toBe(
    readFileSync(join(root, 'data/fingerprints/paper.txt'), 'utf8'),
  );
});
