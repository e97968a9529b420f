import * as z from 'zod';

// The rules that CSL 1.0.2 sets for items in CSL-JSON, as far as this report or its bibliography writes them.

const words = z.string().min(1);
const number = z.union([words, z.number()]);
const name = z.union([
  z.strictObject({family: words, given: words.optional()}),
  z.strictObject({literal: words}),
]);
const part = z.int().nonnegative();
const date = z.strictObject({'date-parts': z.array(z.array(part).min(1).max(3)).min(1).max(2)});

const item = z.strictObject({
  'id': words,
  'type': z.enum([
    'article-journal',
    'article',
    'book',
    'chapter',
    'dataset',
    'document',
    'report',
    'thesis',
    'webpage',
  ]),
  'title': words,
  'author': z.array(name).optional(),
  'editor': z.array(name).optional(),
  'issued': date.optional(),
  'accessed': date.optional(),
  'volume': number.optional(),
  'issue': number.optional(),
  'page': number.optional(),
  'number': number.optional(),
  'edition': number.optional(),
  'container-title': words.optional(),
  'publisher': words.optional(),
  'publisher-place': words.optional(),
  'genre': words.optional(),
  'version': words.optional(),
  'note': words.optional(),
  'language': words.optional(),
  'ISSN': words.optional(),
  'ISBN': words.optional(),
  'DOI': z
    .string()
    .regex(/^10\.\d{4,}\//)
    .optional(),
  'URL': z.url().optional(),
});

/** The items of a file of CSL-JSON. @throws where it breaks a rule */
export const itemsIn = (text: string) => z.array(item).min(1).parse(JSON.parse(text));
