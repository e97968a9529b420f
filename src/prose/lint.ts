import {evidenceFor} from '../model/claims/assertions/binding.ts';
import {measureNames} from '../model/claims/assertions/measures.ts';
import {computedNumber} from '../model/claims/assertions/number-evidence.ts';
import {claimNamed} from '../model/claims/named.ts';
import type {Study} from '../model/study.ts';
import {typedNumbersFile} from '../model/typed/listed.ts';
import {valueOfNumeral} from '../model/typed/numerals.ts';
import {unexplainedNumbers} from '../model/typed/unexplained.ts';
import {aboutProblems} from './about.ts';
import {elementIdProblems} from './element-ids.ts';
import {type ClaimingWords, claimingWords} from './english/index.ts';
import {frontMatterOf} from './front-matter.ts';
import {maskedProse} from './mask.ts';
import {parserProblems} from './parsed.ts';
import {unprovenWords} from './plain-extremes.ts';
import {misplacedRules} from './rules.ts';
import {unboundIn} from './unbound.ts';

/** Something in prose that may not be published. */
export interface ProseProblem {
  /** Path from the project's folder, such as "content/themes/growth.mdx". */
  readonly file: string;
  readonly line: number;
  /** `broken`: what is bound is not true or not there. `unbound`: digits or words that rest on nothing. */
  readonly kind: 'broken' | 'unbound';
  readonly message: string;
}

export const formatProseProblem = ({file, line, message}: ProseProblem): string =>
  `${file}, line ${line}: ${message}`;

/**
 * Everything in a text that may not be published, by line.
 * The study has to be whole, simulated rows included, so that what rests on them is found.
 * @param wordsOf the words of a paragraph that claim something, from where they are kept
 */
export function lintProse(
  file: string,
  text: string,
  study: Study,
  wordsOf?: (paragraph: string) => readonly ClaimingWords[],
): ProseProblem[] {
  const {prose, bound, printed, shown, hidden} = maskedProse(text);
  const problem = (kind: ProseProblem['kind'], at: number, message: string): ProseProblem => ({
    file,
    kind,
    line: text.slice(0, at).split('\n').length,
    message,
  });
  const broken = [
    ...[...frontMatterOf(text).problems, ...parserProblems(text)].map(({at, message: wrong}) =>
      problem('broken', at, wrong),
    ),
    ...bound.flatMap(({start, words, binding, problem: wrong}) =>
      complaint(() => (binding ? evidenceFor(study, binding, words) : fail(wrong ?? ''))).map(
        (message) => problem('broken', start, message),
      ),
    ),
    ...printed.flatMap(({kind, text: named, start}) =>
      complaint(() =>
        kind === 'claim' ? claimNamed(study, named) : computedNumber(study, named),
      ).map((message) => problem('broken', start, message)),
    ),
    ...[...elementIdProblems(study, text), ...aboutProblems(study, text)].map(({at, message}) =>
      problem('broken', at, message),
    ),
  ];
  const unbound = [
    ...hidden.map(({start, problem: wrong}) => problem('unbound', start, wrong)),
    ...misplacedRules(study, text, bound).map(({at, message}) => problem('unbound', at, message)),
    ...[{text: prose, start: 0}, ...shown].flatMap(({text: words, start}) =>
      unexplainedNumbers(study, words).map(({text: digits, at, wrong}) =>
        problem(
          'unbound',
          start + at,
          wrong ? `"${digits}" ${wrong}` : digitMessage(digits, study),
        ),
      ),
    ),
    ...unprovenWords(study, text, claimingWords(prose, wordsOf)).map((words) =>
      problem('unbound', words.at, unboundIn(study, text, words)),
    ),
  ];
  return [...broken, ...unbound].toSorted((a, b) => a.line - b.line);
}

/** Ids that would mean two things in a binding. */
export function ambiguousNames(study: Study): ProseProblem[] {
  const claims = new Set(study.claims.map(({claim}) => claim));
  const problem = (file: string, message: string): ProseProblem => ({
    file,
    line: 1,
    kind: 'broken',
    message,
  });
  return [
    ...measureNames
      .filter((name) => claims.has(name))
      .map((name) =>
        problem(
          'data/claims.csv',
          `The claim "${name}" has the name of a measure of the dataset. Give it another id.`,
        ),
      ),
    ...study.said
      .filter(({said}) => claims.has(said))
      .map(({said}) =>
        problem('data/said.csv', `"${said}" is the id of a claim too. Give the words another id.`),
      ),
  ];
}

function complaint(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

function fail(message: string): never {
  throw new Error(message);
}

/** A page of a work is no finding, which a claim could have. */
function pageMessage(page: string, {typedNumbers}: Study): string {
  const known = typedNumbers
    .filter(({number}) => isPage(number))
    .map(({number, about}) => `"${number}" for ${about.join(' and ')}`);
  const has = known.length > 0 ? `, which has ${known.join(', ')}` : '';
  return `"${page}" is no page of ${typedNumbersFile}${has}. Correct the page, or add a row.`;
}

const isPage = (number: string): boolean => /^pp?\.?\d/.test(number);

function digitMessage(digits: string, study: Study): string {
  if (isPage(digits)) return pageMessage(digits, study);
  const value = valueOfNumeral(digits);
  const claims = study.claims
    .filter((claim) => claim.value === value)
    .map(({claim}) => `<Claim id="${claim}" />`);
  const remedy =
    claims.length > 0
      ? `Claims with this value: ${claims.slice(0, 4).join(', ')}${claims.length > 4 ? ' and others' : ''}.`
      : 'Write a claim, <Claim id="…" />, or have it computed, <Value of="…" />.';
  return `"${digits}" is typed by hand. ${remedy} A number that is no finding takes a row in ${typedNumbersFile}.`;
}
