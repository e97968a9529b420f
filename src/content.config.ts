import {defineCollection} from 'astro:content';
import {glob} from 'astro/loaders';
import {z} from 'astro/zod';
import {study, StudyError} from './dataset.ts';
import {figureIds} from './figures/registry.ts';

const base = `${process.env['STUDY_DIR'] ?? '.'}/content`;
const folder = (name: string) => glob({pattern: '**/*.mdx', base: `${base}/${name}`});
const line = z.string().min(1);

/** An id from a table. It is looked up anew for every text, because the tables may change while the report is being written. */
function idOf(what: string, known: () => readonly string[]) {
  return z.string().refine((id) => isKnown(id, known), {error: ({input}) => `There is no ${what} "${input}" in the tables.`});
}

function isKnown(id: string, known: () => readonly string[]): boolean {
  try {
    return known().includes(id);
  } catch (error) {
    // While wrong data are being mended, every page shows what is wrong with them.
    if (error instanceof StudyError && process.env['STUDY_WATCH'] === '1') return true;
    throw error;
  }
}

/** What stands beside a finding on the front page: published only. */
const evidence = z.strictObject({quote: line.optional(), range: z.array(line).optional(), part: line.optional(), says: line.optional()});

/** Prose only: its ids are held against the tables, so that a page about nothing fails the build. */
export const collections = {
  categories: defineCollection({
    loader: folder('categories'),
    schema: z.strictObject({category: idOf('category', () => study().categories.map(({category}) => category)), title: line, standfirst: line, summary: line, evidence: evidence.optional()}),
  }),
  themes: defineCollection({
    loader: folder('themes'),
    schema: z.strictObject({theme: idOf('theme', () => study().themes.map(({theme}) => theme)), title: line, standfirst: line, summary: line}),
  }),
  figures: defineCollection({
    loader: folder('figures'),
    schema: z.strictObject({
      figure: z.enum(figureIds),
      /** The source's own number, such as "Figure 1". */
      tag: line,
      /** The finding, published facts only, or a mere name. */
      title: line,
      /** For the build without simulated rows, where the picture shows less than the title says. */
      titlePublished: line.optional(),
      subtitle: line,
      /** For the build without simulated rows. */
      subtitlePublished: line,
      source: line,
      /** Claims that may be cited where the drawn values may not. */
      citable: z.array(z.string()),
    }),
  }),
  glossary: defineCollection({loader: folder('glossary'), schema: z.strictObject({term: line, name: line})}),
  pages: defineCollection({loader: folder('pages'), schema: z.strictObject({page: line, title: line, standfirst: line, scope: z.array(line).default([]), figure: z.enum(figureIds).optional()})}),
};
