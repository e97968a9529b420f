// Apart from what draws figures: the heads of texts are held against these ids before any is drawn.

/** In the order in which they are listed: the source's own figures by number, then the others. */
const ids = [
  'establishment',
  'share-and-size',
  'bands',
  'deployment-bands-2-and-3',
  'deployment-band-4',
  'posts',
  'census',
  'coverage',
  'differences',
  'participation',
  'job-titles',
  'areas-of-practice',
  'career-ladder',
  'views',
  'models',
  'sampling',
  'category-evidence',
  'trust-record',
  'trust-place',
  'trust-posts',
  'trust-bands',
  'trust-deployment',
] as const;

/** The permanent id of a kind of figure. */
export type FigureId = (typeof ids)[number];

export const figureIds: readonly string[] = ids;

/** What the figures of a kind are each about: one case, one category, or the whole study. */
export const subjectOf = (id: string): 'case' | 'category' | undefined =>
  id.startsWith('trust-') ? 'case' : id.startsWith('category-') ? 'category' : undefined;
