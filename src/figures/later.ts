import type {Source} from '../model/claims/claim.ts';
import {derivedBy} from '../model/derived.ts';
import {caseById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {isNumber, type Value} from '../model/values/value.ts';
import {type LaterRow, wavesOf, type WaveTable} from '../model/workforce/waves.ts';
import type {Figure} from './figure.ts';
import type {FigureId} from './ids.ts';
import {figureNamed} from './registry.ts';

// What a later survey found stands in a drawing of its own: no drawing mixes answers of two dates for one trust.

/** The figures that draw answers of trusts, and the tables that hold these. */
const tablesOf: Partial<Readonly<Record<FigureId, readonly WaveTable[]>>> = {
  'establishment': ['establishment'],
  'share-and-size': ['establishment'],
  'bands': ['headcount'],
  'deployment-bands-2-and-3': ['deployment'],
  'deployment-band-4': ['deployment'],
  'posts': ['establishment'],
  'trust-place': ['establishment', 'headcount', 'deployment'],
  'trust-posts': ['establishment'],
  'trust-bands': ['headcount'],
  'trust-deployment': ['deployment'],
};

/** What a later survey found of what a figure shows. */
export interface LaterFigure {
  readonly source: Source;
  /** The same figure, of the rows of that survey alone. */
  readonly figure: Figure;
  /** The numbers that are known of both dates. */
  readonly pairs: readonly Pair[];
}

/** A number of a trust, and what a later survey found in its place. */
export interface Pair {
  readonly trust: number;
  /** "band 4", "support, funded". */
  readonly what: string;
  readonly first: {readonly value: number; readonly provenance: string};
  readonly later: number;
}

/** What later surveys found of what a figure shows, a drawing each, the earliest first. */
export const laterFigures = derivedBy((study: Study, id: string): readonly LaterFigure[] => {
  const [kind = '', subject] = id.split(' ');
  const tables = tablesOf[kind as FigureId] ?? [];
  return wavesOf(study).flatMap(({source, study: wave}) => {
    const rows = (study.later ?? []).filter(
      (each) =>
        tables.includes(each.table) &&
        each.row.source === source.source &&
        (subject === undefined || caseOf(each) === subject),
    );
    if (rows.length === 0) return [];
    const figure = renamed(figureNamed(kind, wave, subject), source.source);
    const pairs = rows.flatMap((row) => pairOf(study, row) ?? []);
    return figure.drawn.size === 0 ? [] : [{source, figure, pairs}];
  });
});

/** What later surveys found of a figure of a kind; `subject` is its case, where it is about one. */
export const laterFiguresOf = (study: Study, kind: string, subject?: string) =>
  study.later === undefined ? [] : laterFigures(study, [kind, subject].filter(Boolean).join(' '));

const caseOf = ({row}: LaterRow): string => ('case' in row ? row.case : row.trust);

/** On a page with the first drawing, parts of this one have names of their own. */
function renamed(figure: Figure, source: string): Figure {
  const id = `${figure.id}-${source}`;
  const apart = (svg: string, width: number): string =>
    svg.replaceAll(`${figure.id}-${width}`, `${id}-${width}`);
  return {
    ...figure,
    id,
    draw: (width) => apart(figure.draw(width), width),
    drawLinked: (width, href) => apart(figure.drawLinked(width, href), width),
  };
}

type Cells = Readonly<Record<string, unknown>>;

/** A later row beside the first one of the same thing, where both are numbers and neither is simulated. */
function pairOf(study: Study, {table, row}: LaterRow): Pair | undefined {
  const keys = ['case', 'band', 'bands', 'area', 'staff', 'measure'];
  const cells = row as unknown as Cells;
  const first = (study[table] as unknown as readonly Cells[]).find(
    (each) => each['provenance'] !== 'simulated' && keys.every((key) => each[key] === cells[key]),
  );
  const [before, after] = [first && numberOf(first), numberOf(cells)];
  const trust = caseById(study, caseOf({table, row}))?.number;
  if (first === undefined || before === undefined || after === undefined || trust === undefined)
    return undefined;
  return {
    trust,
    what: keys
      .slice(1)
      .flatMap((key) => words(cells[key]))
      .join(', '),
    first: {value: before, provenance: String(first['provenance'])},
    later: after,
  };
}

const numberOf = (row: Cells): number | undefined => {
  const value = (row['wte'] ?? row['headcount']) as Value;
  return isNumber(value) ? value : undefined;
};

const words = (key: unknown): string[] =>
  typeof key === 'string' ? [key.replaceAll('-', ' ')] : [];
