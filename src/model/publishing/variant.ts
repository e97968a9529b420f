/** What of a study a build publishes: all rows, or those alone that are not simulated. */
export const variants = ['full', 'published'] as const;
export type Variant = (typeof variants)[number];
