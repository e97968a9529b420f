import * as z from 'zod';
import {isWebAddress} from '../model/values/web-address.ts';
import {fieldFaults, line} from './csl-fields.ts';
import {decode} from './decode.ts';
import {parseJson} from './json.ts';
import type {Problem} from './problem.ts';

const text = line.refine((words) => words.trim() !== '', 'is empty.');

/** What a study says of its report in a file of its own, as citations need it. */
const description = z.strictObject({
  /** In one piece, as citations name it. */
  name: text,
  /** As it stands at the head of each page. */
  brand: z.tuple([text, text], {error: 'is not a list of two texts.'}),
  /** Whom a citation names as the author of the report. */
  author: text,
  licence: z.strictObject(
    {
      name: text,
      url: z
        .string({error: 'is not a text in quotation marks.'})
        .refine(
          isWebAddress,
          'is not an address. Write it in full, such as https://example.org/licence.',
        ),
    },
    {error: 'is not an object with "name" and "url".'},
  ),
  /**
   * What the table of sources does not hold of the paper: its authors one by one, its journal, volume, issue and pages,
   * as CSL-JSON.
   */
  paper: z.record(z.string(), z.unknown(), {error: 'is not an object with fields of CSL-JSON.'}),
});

export type Description = z.infer<typeof description>;

/**
 * Reads the bytes of the description of a report; undefined stands for a file that isn't there. Never throws: it hands
 * back either what was read or every problem.
 */
export function loadDescription(
  file: string,
  bytes: Uint8Array | undefined,
): {readonly description?: Description; readonly problems: readonly Problem[]} {
  const fault = (message: string): Problem => ({file, message});
  if (!bytes)
    return {
      problems: [
        fault(
          'This file is missing. It says what the report is called and who made it; ' +
            'take it back from an earlier state, or copy that of another study.',
        ),
      ],
    };
  const {text: json, problems} = decode(file, bytes);
  if (problems.length > 0) return {problems};
  const {value, fault: broken} = parseJson(json);
  if (broken !== undefined) return {problems: [fault(broken)]};
  const result = description.safeParse(value);
  const faults = result.success
    ? fieldFaults(result.data.paper).map((each) => `"paper": ${each}`)
    : result.error.issues.map((issue) => sentence(issue, value));
  return faults.length > 0 || !result.success
    ? {problems: faults.map(fault)}
    : {description: result.data, problems: []};
}

function sentence({path, message, ...issue}: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'unrecognized_keys')
    return `"${[...path, ...issue.keys].join('.')}" is not known here. Delete it.`;
  if (path.length === 0) return 'This file is not an object. It must begin with { and end with }.';
  const held = path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  return `"${path.join('.')}" ${held === undefined ? 'is missing. Citations name it.' : message}`;
}
