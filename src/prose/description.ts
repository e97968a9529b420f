import type {Study} from '../model/study.ts';
import {typedNumbersFile} from '../model/typed/listed.ts';
import {unexplainedNumbers} from '../model/typed/unexplained.ts';
import type {ProseProblem} from './lint.ts';

/**
 * Numbers in what content/report.json says of the report that are not typed numbers. Each of its texts is read behind
 * its key, so that a row of the table can be about "volume:".
 */
export function lintDescription(file: string, text: string, study: Study): ProseProblem[] {
  return textsIn(JSON.parse(text) as unknown, '').flatMap(({key, value}) =>
    unexplainedNumbers(study, `${key}: ${value}`).map(({text: typed, wrong}) => ({
      file,
      line: lineOf(text, value),
      kind: 'unbound',
      message: `"${typed}" in "${key}" ${wrong ?? byHand}`,
    })),
  );
}

const byHand = `is typed by hand. Correct it, or add a row to ${typedNumbersFile}.`;

function textsIn(value: unknown, key: string): {key: string; value: string}[] {
  if (typeof value === 'string' || typeof value === 'number') return [{key, value: String(value)}];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, key));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) => textsIn(each, name))
    : [];
}

const lineOf = (text: string, value: string): number => {
  const at = text.indexOf(JSON.stringify(value));
  return text.slice(0, Math.max(0, at)).split('\n').length;
};
