import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {defineCollection} from 'astro/content/config';
import {glob} from 'astro/loaders';
import {z} from 'astro/zod';
import {figureIds} from './figures/ids.ts';
import {withWholeNames} from './model/values/numbers.ts';
import {type BoundWords, saysIn, withoutSaysTags} from './prose/says.ts';
import {studyFolder} from './study/folder.ts';
import {type IdColumn, idsIn} from './study/ids.ts';

// As an address, since Astro would take a # or % in a path for part of one.
const base = (name: string): URL => pathToFileURL(resolve(studyFolder(), 'content', name));
const folder = (name: string) => glob({pattern: '**/*.mdx', base: base(name)});
const line = z.string().min(1);

/**
 * An id from a table. It is looked up anew for every text, because the tables may change while the report is being
 * written; one that cannot be read is complained of elsewhere.
 */
const idOf = (column: IdColumn, what: string = column) =>
  z.string().refine((id) => idsIn(studyFolder(), column)?.has(id) ?? true, {
    error: ({input}) => `There is no ${what} "${input}" in the tables.`,
  });

/** What stands beside a finding on the front page: published only. */
const evidence = z.strictObject({
  quote: line.optional(),
  /** Claims in per cent, as points of a line. */
  range: z.array(line).optional(),
  /** A claim that counts a part of a whole. */
  part: line.optional(),
  /** Names that a thing goes by, each with the participants whose summaries have it. */
  names: z
    .array(
      z.strictObject({
        at: line,
        names: z.array(z.strictObject({name: line, by: z.array(line).default([])})),
      }),
    )
    .optional(),
  /** Quantities that are parts of a whole, as bars. */
  shares: z.array(z.strictObject({of: line, says: line})).optional(),
  /** A way up that a quotation tells: where it begins and ends, and a claim of how long it takes. */
  climb: z.strictObject({quote: line, from: line, to: line, takes: line}).optional(),
  says: line.optional(),
});

/**
 * A head whose texts may bind words, as those below it do:
 * the texts without the marks, and what the words are bound to.
 */
function head<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape).transform((data) => ({
    ...plainTexts(data),
    bound: Object.entries(data).flatMap(([key, value]) =>
      boundIn(value).map((words) => ({...words, key})),
    ),
  }));
}

function plainTexts<Data>(data: Data): Data {
  if (typeof data === 'string') return withWholeNames(withoutSaysTags(data)) as Data;
  if (Array.isArray(data)) return data.map(plainTexts) as Data;
  return (
    data !== null && typeof data === 'object'
      ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, plainTexts(value)]))
      : data
  ) as Data;
}

function boundIn(data: unknown): BoundWords[] {
  if (typeof data === 'string') return [...saysIn(data)];
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(boundIn) : [];
}

/** Prose only: its ids are held against the tables, so that a page about nothing fails the build. */
export const collections = {
  categories: defineCollection({
    loader: folder('categories'),
    schema: head({
      category: idOf('category'),
      title: line,
      standfirst: line,
      summary: line,
      evidence: evidence.optional(),
    }),
  }),
  themes: defineCollection({
    loader: folder('themes'),
    schema: head({
      theme: idOf('theme'),
      title: line,
      standfirst: line,
      summary: line,
    }),
  }),
  figures: defineCollection({
    loader: folder('figures'),
    schema: head({
      figure: z.enum(figureIds),
      /** Where it is from, such as "From Figure 1" of the source, or what it is about. */
      tag: line,
      /** The finding, published facts only, or a mere name. */
      title: line,
      /** For a drawing without rows of trusts, where the picture shows less than the title says. */
      titlePublished: line.optional(),
      subtitle: line,
      /** For a drawing without rows of trusts. */
      subtitlePublished: line.optional(),
      /** What stands below the drawing where it opens a page: what a reader sets it against. */
      beside: line.optional(),
      source: line,
      /** Claims that may be cited where the drawn values may not. */
      citable: z.array(z.string()),
      /** Claims that the figure draws, by the role of each; loading the study holds them against roles and claims. */
      claims: z.record(z.string(), z.string()).optional(),
    }),
  }),
  /** What a profile opens with: the trust in a sentence or two, of what is published of it. */
  trusts: defineCollection({
    loader: folder('trusts'),
    schema: head({
      trust: idOf('case', 'trust'),
      standfirst: line,
    }),
  }),
  glossary: defineCollection({loader: folder('glossary'), schema: head({term: line, name: line})}),
  pages: defineCollection({
    loader: folder('pages'),
    schema: head({
      page: line,
      title: line,
      standfirst: line,
      figure: z.enum(figureIds).optional(),
      /** What readers' own departments are held against: a claim in each role. */
      claims: z.record(z.string(), line).optional(),
      /** Categories that speak of a topic of such a department. */
      findings: z.record(z.string(), z.array(line)).optional(),
      /** Pairs of trusts that the study contrasts, each by a claim that is about both. */
      contrasts: z.array(z.strictObject({claim: line, trusts: z.array(line).length(2)})).optional(),
    }),
  }),
};
