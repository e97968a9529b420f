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
  'trust-record',
  'trust-place',
  'trust-posts',
  'trust-bands',
  'trust-deployment',
] as const;

/** The permanent id of a kind of figure. */
export type FigureId = (typeof ids)[number];

export const figureIds: readonly string[] = ids;
