import * as z from 'zod';
import {derived} from '../model/derived.ts';
import type {Reference} from '../model/study.ts';
import {fieldFaults, words} from './csl-fields.ts';
import {decode} from './decode.ts';
import {parseJson} from './json.ts';
import type {Problem} from './problem.ts';

/** The bibliography: works in CSL-JSON, as reference managers export it. */
export const referencesFile = 'data/references.json';

/** What the report needs of each work. */
const needed = z.looseObject({
  id: words('id'),
  type: words('type'),
  title: words('title'),
}) satisfies z.ZodType<Reference>;

export interface LoadedReferences {
  readonly rows: readonly Reference[];
  readonly problems: readonly Problem[];
}

/** Reads the bytes of the bibliography. Never throws. */
export const loadReferences = derived((bytes: Uint8Array): LoadedReferences => {
  const {text, problems} = decode(referencesFile, bytes);
  const {items, fault} = parse(text);
  if (fault !== undefined)
    return {rows: [], problems: [...problems, {file: referencesFile, message: fault}]};
  const read = items.map((item, index) => readItem(item, index));
  return {
    rows: read.flatMap(({row}) => row ?? []),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
});

function parse(text: string): {items: unknown[]; fault?: string | undefined} {
  const {value, fault} = parseJson(text);
  if (fault !== undefined || Array.isArray(value))
    return {items: (value ?? []) as unknown[], fault};
  return {
    items: [],
    fault: 'This file is not a list of works. It must begin with [ and end with ].',
  };
}

function readItem(item: unknown, index: number): {row?: Reference; problems: Problem[]} {
  const result = needed.safeParse(item);
  const name = `Work ${index + 1}${hasId(item) ? ` (${item.id})` : ''}`;
  const faults = result.success
    ? fieldFaults(result.data)
    : result.error.issues.map(({path, message}) =>
        path.length > 0 ? message : 'is not an object in braces.',
      );
  if (result.success && faults.length === 0) return {row: result.data, problems: []};
  return {problems: faults.map((fault) => ({file: referencesFile, message: `${name}: ${fault}`}))};
}

const hasId = (item: unknown): item is {id: string} =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';
