import {isMap, isScalar, LineCounter, type Pair, parseDocument, type YAMLMap} from 'yaml';
import {type ClaimedFigure, type FigureClaim, figureRoles} from '../model/claims/figure-claims.ts';
import {derived} from '../model/derived.ts';
import {all} from '../model/values/lists.ts';
import {suggest} from '../model/values/suggest.ts';
import type {Problem} from './problem.ts';

/** Figures that take claims by their role. */
export const claimedFigures = Object.keys(figureRoles) as ClaimedFigure[];

/** The text of a figure. It bears the figure's id. */
export const figureTextPath = (figure: string): string => `content/figures/${figure}.mdx`;

export interface LoadedFigureClaims {
  readonly rows: readonly FigureClaim[];
  readonly problems: readonly Problem[];
}

/** Stands in place of an id where a study has no claim for a role. */
const none = 'none';

/** The front matter's first line stands below the dashes. */
const linesAbove = 1;

/** Makes a problem at a line of a figure's text. */
type Complain = (line: number, message: string) => Problem;

/**
 * Reads from the front matter of a figure's text which claims the figure takes. Never throws.
 * @param known the ids of all claims; undefined where they could not be read
 */
export function loadFigureClaims(
  figure: ClaimedFigure,
  bytes: Uint8Array,
  known: readonly string[] | undefined,
): LoadedFigureClaims {
  const file = figureTextPath(figure);
  const complain: Complain = (line, message) => ({file, line, message});
  const {head, lines} = headOf(bytes);
  const lineAt = (offset = 0): number => lines.linePos(offset).line + linesAbove;
  const [fault] = head.errors;
  if (fault)
    return {
      rows: [],
      problems: [complain(lineAt(fault.pos[0]), `The front matter is not YAML: ${fault.message}`)],
    };
  const pair = isMap(head.contents) ? head.contents.items.find(isNamed('claims')) : undefined;
  if (!pair || !isMap(pair.value))
    return {rows: [], problems: [complain(pair ? lineOf(pair, lineAt) : 1, noClaims(figure))]};
  return readRoles(figure, pair.value, lineOf(pair, lineAt), {lineAt, complain, known});
}

const headOf = derived((bytes: Uint8Array) => {
  const lines = new LineCounter();
  return {head: parseDocument(frontMatter(bytes), {lineCounter: lines}), lines};
});

const frontMatter = (bytes: Uint8Array): string =>
  /^---\r?\n([\s\S]*?)\r?\n---/.exec(new TextDecoder().decode(bytes))?.[1] ?? '';

const nameOf = ({key}: Pair): string => String(isScalar(key) ? key.value : key);
const isNamed =
  (name: string) =>
  (pair: Pair): boolean =>
    nameOf(pair) === name;

const lineOf = ({key}: Pair, lineAt: (offset?: number) => number): number =>
  lineAt(isScalar(key) ? key.range?.[0] : undefined);

const noClaims = (figure: ClaimedFigure): string =>
  `The front matter has no "claims". Write below it a line "ROLE: ID" for each of ${all(figureRoles[figure])}, ` +
  `with the id of a claim of data/claims.csv, or "${none}" where the study has no such claim.`;

interface Reading {
  readonly lineAt: (offset?: number) => number;
  readonly complain: Complain;
  readonly known: readonly string[] | undefined;
}

function readRoles(
  figure: ClaimedFigure,
  map: YAMLMap,
  top: number,
  {lineAt, complain, known}: Reading,
): LoadedFigureClaims {
  const roles: readonly string[] = figureRoles[figure];
  const read = map.items.map((pair) => ({
    role: nameOf(pair),
    claim: isScalar(pair.value) ? String(pair.value.value ?? '') : '',
    line: lineOf(pair, lineAt),
  }));
  const isGiven = (role: string): boolean => read.some((each) => each.role === role);
  return {
    rows: read.filter(({claim}) => claim !== none).map(({role, claim}) => ({figure, role, claim})),
    problems: [
      ...roles.filter((role) => !isGiven(role)).map((role) => complain(top, noRole(role))),
      ...read.flatMap(({role, claim, line}) => {
        if (!roles.includes(role)) return [complain(line, unknownRole(role, roles))];
        return known && claim !== none && !known.includes(claim)
          ? [complain(line, unknownClaim(role, claim, known))]
          : [];
      }),
    ],
  };
}

const noRole = (role: string): string =>
  `"claims" says nothing of "${role}". Write below it "${role}: ID" with the id of a claim of data/claims.csv, ` +
  `or "${role}: ${none}" where the study has no such claim.`;

const unknownRole = (role: string, roles: readonly string[]): string =>
  `The figure takes no claim as "${role}". ${suggest(role, roles)}`;

const unknownClaim = (role: string, claim: string, known: readonly string[]): string =>
  claim === ''
    ? `"${role}" names no claim. Write the id of one in data/claims.csv, or "${none}".`
    : `"${role}" names "${claim}", which is not in data/claims.csv. ${suggest(claim, known)}`;
