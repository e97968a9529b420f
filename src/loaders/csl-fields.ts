import * as z from 'zod';
import {isWebAddress} from '../model/values/web-address.ts';
import {unwelcome} from './unwelcome.ts';

/** A field that has to hold a text. */
export const words = (name: string) =>
  z
    .string({error: `"${name}" is missing.`})
    .trim()
    .min(1, {error: `"${name}" is empty.`});

/** A text of one line, without what would mean something else in a file that is made of it. */
export const line = z
  .string({error: 'is not a text in quotation marks.'})
  .superRefine((text, context) => {
    const fault = unwelcome(text);
    if (fault !== undefined) context.addIssue(fault);
  });

const lineOrNumber = z.union([line, z.number()]);

const isFilled = (text: string | undefined): boolean => (text ?? '').trim() !== '';

const notAName = 'is not a name: it has "family" and "given", or "literal".';
const name = z
  .strictObject(
    {
      'family': line.optional(),
      'given': line.optional(),
      'literal': line.optional(),
      'suffix': line.optional(),
      'dropping-particle': line.optional(),
      'non-dropping-particle': line.optional(),
    },
    {error: notAName},
  )
  .refine(({family, literal}) => isFilled(family) || isFilled(literal), notAName);
const names = z.array(name, {error: 'is not a list of names in square brackets.'});

const notADate = 'is not a date, such as {"date-parts": [[2024, 6, 20]]}.';
const datePart = z.union([z.number(), z.string().regex(/^\d+$/)], {error: notADate});
const date = z
  .strictObject(
    {
      // One day, or the first and the last of some.
      'date-parts': z
        .array(z.array(datePart).refine(isDay, notADate), {error: notADate})
        .min(1, notADate)
        .max(2, notADate)
        .optional(),
      'literal': line.optional(),
      'raw': line.optional(),
      'season': lineOrNumber.optional(),
      'circa': z.union([z.boolean(), lineOrNumber]).optional(),
    },
    {error: notADate},
  )
  .refine((all) => all['date-parts'] ?? (isFilled(all.literal) || isFilled(all.raw)), notADate);

/** True for a year, a month of a year, or a day of one, in numbers. */
function isDay(parts: readonly (string | number)[]): boolean {
  const [year = NaN, month = 1, day = 1] = parts.map(Number);
  const isWithin = (value: number, least: number, most: number): boolean =>
    Number.isInteger(value) && least <= value && value <= most;
  return (
    parts.length <= 3 &&
    isWithin(year, -9999, 9999) &&
    isWithin(month, 1, 12) &&
    isWithin(day, 1, 31)
  );
}

const address = z
  .string()
  .refine(isWebAddress, 'is not an address. Write it in full, such as https://example.org/report.');
const doi = z
  .string()
  .trim()
  .regex(
    /^10\.\d+(\.\d+)*\/[^\s"\\{}\p{C}]+$/u,
    'is not a DOI. Write it without https://doi.org/, such as 10.1234/abc.',
  );

const each = <Schema>(schema: Schema, fields: string): Record<string, Schema> =>
  Object.fromEntries(fields.split(' ').map((field) => [field, schema]));

/** The types of work that CSL 1.0.2 knows. */
const types = new Set(
  [
    'article article-journal article-magazine article-newspaper bill book broadcast chapter classic',
    'collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing',
    'interview legal_case legislation manuscript map motion_picture musical_score pamphlet',
    'paper-conference patent performance periodical personal_communication post post-weblog regulation',
    'report review review-book software song speech standard thesis treaty webpage',
  ].flatMap((line) => line.split(' ')),
);
const isType = (type: string): boolean => types.has(type);

/** The fields that CSL-JSON 1.0.2 knows, by what they hold. */
const fields: Readonly<Record<string, z.ZodType>> = {
  ...each(names, 'author collection-editor compiler composer container-author contributor curator'),
  ...each(names, 'director editor editorial-director editor-translator illustrator interviewer'),
  ...each(names, 'organizer original-author producer recipient reviewed-author translator'),
  ...each(date, 'accessed available-date event-date issued original-date submitted'),
  ...each(lineOrNumber, 'chapter-number citation-number collection-number edition issue number'),
  ...each(lineOrNumber, 'number-of-pages number-of-volumes page page-first part printing section'),
  ...each(lineOrNumber, 'supplement version volume'),
  ...each(line, 'title title-short abstract annote archive archive_location archive-place'),
  ...each(line, 'authority call-number categories citation-key citation-label collection-title'),
  ...each(line, 'container-title container-title-short dimensions division event event-place'),
  ...each(line, 'event-title genre ISBN ISSN journalAbbreviation jurisdiction keyword language'),
  ...each(line, 'license locator medium note original-publisher original-publisher-place'),
  ...each(line, 'original-title part-title PMCID PMID publisher publisher-place references'),
  ...each(line, 'reviewed-genre reviewed-title scale shortTitle source status volume-title'),
  ...each(line, 'year-suffix'),
  id: z
    .string()
    .trim()
    .regex(/^[\w.:-]+$/, 'is not an id. Write letters, digits and hyphens, such as ref-1.'),
  type: z
    .string()
    .trim()
    .refine(isType, 'is no type that CSL knows, such as article-journal, book or report.'),
  URL: address,
  DOI: doi,
};

/** What is wrong with the fields of a work, each as a sentence that begins with the field. */
export const fieldFaults = (work: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(work).flatMap(([field, value]) => {
    const schema = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (!schema) return [`"${field}" is not a field of CSL-JSON. Delete it.`];
    const result = schema.safeParse(value);
    return result.success ? [] : [`"${field}" ${deepest(result.error.issues[0])}`];
  });

/** Of a value that may be one of several kinds, what is said of the first. */
function deepest(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_union') return deepest(issue.errors[0]?.[0]);
  return issue?.message ?? 'cannot be read.';
}
