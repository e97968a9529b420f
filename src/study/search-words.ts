import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem} from '../loaders/problem.ts';
import {unwelcome} from '../loaders/unwelcome.ts';

/** What the search of a report knows of words. */
export interface SearchWords {
  /** Words for one thing, line by line. */
  readonly alike: readonly (readonly string[])[];
}

/** Where a study says which words mean the same. */
export const searchWordsFile = join('content', 'search.json');

const howTo = 'Write {"alike": [["one word", "another for the same"], …]}.';

/** @throws where it isn't lists of words, or a word stands in two of them, with the list and the word */
export function searchWordsIn(text: string): SearchWords {
  const lines = (parsed(text) as Partial<SearchWords> | null)?.alike;
  if (!Array.isArray(lines)) throw new Error(`"alike" is no list. ${howTo}`);
  const seen = new Map<string, number>();
  for (const [index, line] of (lines as unknown[]).entries())
    for (const word of wordsOf(line, index + 1)) {
      const before = seen.get(word.toLowerCase());
      if (before !== undefined)
        throw new Error(
          `"${word}" stands in lists ${before} and ${index + 1} of "alike". ` +
            'Leave it in one, or join the two.',
        );
      seen.set(word.toLowerCase(), index + 1);
    }
  return {alike: lines as string[][]};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`This is no JSON: ${(error as Error).message}. ${howTo}`, {cause: error});
  }
}

function wordsOf(line: unknown, number: number): string[] {
  const words: unknown[] = Array.isArray(line) ? line : [];
  const fault = words.map((word) => typeof word === 'string' && unwelcome(word)).find(Boolean);
  if (fault) throw new Error(`A word of list ${number} of "alike" ${fault}`);
  if (words.length > 1 && words.every((word) => typeof word === 'string' && word.trim() !== ''))
    return words as string[];
  throw new Error(
    `List ${number} of "alike", ${JSON.stringify(line)}, is not two words or more. ${howTo}`,
  );
}

/**
 * None where a study has no such file.
 * @throws where the file is not right, with what to do
 */
export function readSearchWords(folder: string): SearchWords {
  const [problem] = searchWordProblems(folder);
  if (problem) throw new Error(`${problem.file}: ${problem.message}`);
  const path = join(folder, searchWordsFile);
  return existsSync(path) ? searchWordsIn(readFileSync(path, 'utf8')) : {alike: []};
}

/** What is wrong with the file of words for one thing, for the check of a study. */
export function searchWordProblems(folder: string): Problem[] {
  const path = join(folder, searchWordsFile);
  if (!existsSync(path)) return [];
  try {
    searchWordsIn(readFileSync(path, 'utf8'));
    return [];
  } catch (error) {
    return [{file: searchWordsFile, message: (error as Error).message}];
  }
}
