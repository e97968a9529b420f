// What differs between two studies as a page that opens by a double click: nothing of it lies elsewhere.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {escape} from 'html-escaper';
import type {Figure} from '../figures/figure.ts';
import {projectFolder} from '../project-folder.ts';
import {type Cause, numbersOf} from './causes.ts';
import {type Changes, isSame, type SentenceChange} from './changes.ts';
import {type FigureChange, pictureOf} from './figures.ts';
import {markedPair} from './marked.ts';
import type {RowChange} from './rows.ts';
import {simulatedFigures} from './say.ts';

const styleFiles = ['src/styles/tokens.css', 'src/changes/changes.css'];

/** The whole page. */
export function changesPage(changes: Changes): string {
  const title = isSame(changes)
    ? `Nothing differs from ${changes.since}`
    : `What differs from ${changes.since}`;
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="robots" content="noindex">',
    `<title>${escape(title)}</title>`,
    `<style>${styleFiles.map((file) => readFileSync(join(projectFolder(), file), 'utf8')).join('\n')}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escape(title)}</h1>`,
    ...withContents(partsOf(changes)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const partsOf = ({
  rows,
  verdicts,
  falseWords,
  sentences,
  trusts,
  figures,
  unread,
}: Changes): Part[] => [
  part('Values', tablesOf(rows)),
  part(
    'Numbers that are judged otherwise',
    verdicts.map(
      ({statement, before, after, why, causes}) =>
        `<p>${escape(statement)}: ${escape(before)} → <b>${escape(after)}</b>. ${escape(why)}</p>${because(causes)}`,
    ),
  ),
  part(
    'Words that are not true any more',
    falseWords.map(
      ({file, line, why, causes}) =>
        `<h3>${escape(file)}, line ${line}</h3><p>${escape(why)}</p>${because(causes)}`,
    ),
  ),
  part('Sentences', sentences.map(sentencePart)),
  part(
    'Trusts',
    trusts.map(
      ({number, what, before, after, causes}) =>
        `<p>Trust ${number}, ${escape(what)}: ${escape(before)} → <b>${escape(after)}</b></p>${because(causes)}`,
    ),
  ),
  part('Figures', [
    ...figures.map(figurePart),
    ...simulatedFigures(rows).map((words) => `<p>${words}</p>`),
  ]),
  part(
    'Not compared',
    unread.map((line) => `<p>${escape(line)}</p>`),
  ),
];

/** Its heading leads to it from the top of the page. */
const part = (title: string, parts: readonly string[]): Part => ({title, parts});

interface Part {
  readonly title: string;
  readonly parts: readonly string[];
}

function withContents(all: readonly Part[]): string[] {
  const some = all.filter(({parts}) => parts.length > 0);
  const id = (title: string): string => title.toLowerCase().replaceAll(' ', '-');
  return [
    `<p class="contents">${some.map(({title}) => `<a href="#${id(title)}">${title}</a>`).join(' ')}</p>`,
    ...some.flatMap(({title, parts}) => [`<h2 id="${id(title)}">${title}</h2>`, ...parts]),
  ];
}

const because = (causes: readonly Cause[]): string =>
  causes.length === 0
    ? ''
    : `<p class="because">Because of ${causes.map(({words}) => escape(words)).join('; and of ')}.</p>`;

/** Cells by their table; of what a program made up, only how much there is. */
const tablesOf = (rows: readonly RowChange[]): string[] =>
  [...Map.groupBy(rows, ({file}) => file)].map(([file, all]) => {
    const real = all.filter(({isSimulated}) => !isSimulated);
    const others = all.length - real.length;
    return [
      `<h3>${escape(file)}</h3>`,
      ...(real.length > 0 ? [tableOf(real)] : []),
      ...(others > 0
        ? [`<p>${others} simulated ${others === 1 ? 'row differs' : 'rows differ'} as well.</p>`]
        : []),
    ].join('\n');
  });

const tableOf = (rows: readonly RowChange[]): string =>
  [
    '<div class="wide"><table>',
    '<thead><tr><th>Row</th><th>Column</th><th>Before</th><th>After</th><th>Cell</th></tr></thead>',
    '<tbody>',
    ...rows.flatMap(rowLines),
    '</tbody>',
    '</table></div>',
  ].join('\n');

function rowLines(change: RowChange): string[] {
  const {kind, key, row} = change;
  const isWhole = kind !== 'changed';
  const cells = isWhole ? numbersOf(change) : change.cells;
  const name = isWhole ? `${key} (${kind === 'added' ? 'new' : 'gone'})` : key;
  if (cells.length === 0) return [rowOf([escape(name), '', '', '', `row ${row}`])];
  return cells.map(({column, before, after, cell}) =>
    rowOf([escape(name), escape(column), ...markedPair(before, after), cell]),
  );
}

const rowOf = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

function sentencePart(
  {place, before, after, causes, typed}: SentenceChange,
  index: number,
  all: readonly SentenceChange[],
): string {
  const [old, now] = markedPair(before, after);
  const isSamePlace = all[index - 1]?.place === place;
  return [
    ...(isSamePlace ? [] : [`<h3>${escape(place)}</h3>`]),
    pair(`<p>${old || 'Nothing'}</p>`, `<p>${now || 'Nothing'}</p>`),
    typed === ''
      ? because(causes)
      : `<p class="because">The text was changed: ${escape(typed)}.</p>`,
  ].join('\n');
}

const pair = (before: string, after: string): string =>
  `<div class="pair"><div><b>Before</b>${before}</div><div><b>After</b>${after}</div></div>`;

const figurePart = ({name, before, after, isDrawnAnew, causes}: FigureChange): string =>
  [
    `<h3>${escape(name)}</h3>`,
    isDrawnAnew
      ? pair(pictureIn(before, name), pictureIn(after, name))
      : '<p>Its table differs, the drawing does not.</p>',
    because(causes),
  ].join('\n');

function pictureIn(figure: Figure | undefined, name: string): string {
  if (!figure) return '<p>There is no such figure.</p>';
  const bytes = Buffer.from(pictureOf(figure, name)).toString('base64');
  return `<img src="data:image/svg+xml;base64,${bytes}" alt="${escape(figure.description)}">`;
}
