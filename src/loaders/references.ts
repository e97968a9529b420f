import type {Reference} from '../model/study.ts';
import {decode} from './decode.ts';
import type {Problem} from './problem.ts';

/** The bibliography: works in CSL-JSON, as reference managers export it. */
export const referencesFile = 'data/references.json';

/** What the report needs of each work; every other field of CSL-JSON is kept as it is. */
const needed = ['id', 'type', 'title'] as const satisfies (keyof Reference)[];

export interface LoadedReferences {
  readonly rows: readonly Reference[];
  readonly problems: readonly Problem[];
}

/** Reads the bytes of the bibliography. Never throws. */
export function loadReferences(bytes: Uint8Array): LoadedReferences {
  const {text, problems} = decode(referencesFile, bytes);
  const {items, fault} = parse(text.replace(/^\uFEFF/, ''));
  if (fault !== undefined)
    return {rows: [], problems: [...problems, {file: referencesFile, message: fault}]};
  const read = items.map((item, index) => readItem(item, index));
  return {
    rows: read.flatMap(({row}) => row ?? []),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

function parse(text: string): {items: unknown[]; fault?: string} {
  try {
    const items: unknown = JSON.parse(text);
    return Array.isArray(items)
      ? {items}
      : {
          items: [],
          fault: 'This file is not a list of works. It must begin with [ and end with ].',
        };
  } catch (error) {
    return {
      items: [],
      fault: `This file is not JSON: ${(error as Error).message}. A comma too many or too few is the usual cause.`,
    };
  }
}

function readItem(item: unknown, index: number): {row?: Reference; problems: Problem[]} {
  const faults = isWork(item)
    ? needed.flatMap((field) => fieldFault(field, item[field]) ?? [])
    : ['is not an object in braces.'];
  if (isWork(item) && faults.length === 0) return {row: trimmed(item), problems: []};
  const name = `Work ${index + 1}${hasId(item) ? ` (${item.id})` : ''}`;
  return {problems: faults.map((fault) => ({file: referencesFile, message: `${name}: ${fault}`}))};
}

type Work = Readonly<Record<string, unknown>>;

const isWork = (item: unknown): item is Work =>
  typeof item === 'object' && item !== null && !Array.isArray(item);

function fieldFault(name: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return `"${name}" is missing.`;
  return value.trim() === '' ? `"${name}" is empty.` : undefined;
}

/** What is needed stands first, without spaces around it. */
function trimmed(work: Work): Reference {
  const words = Object.fromEntries(needed.map((field) => [field, String(work[field]).trim()]));
  return {...words, ...work, ...words} as unknown as Reference;
}

const hasId = (item: unknown): item is {id: string} =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';
