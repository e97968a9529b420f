/** Texts whose words are still to be bound. This list only shrinks, and goes when it is empty. */
export const notYetBound: readonly string[] = [
  'content/categories/added-value.mdx',
  'content/categories/apprenticeships.mdx',
  'content/categories/professional-identity.mdx',
  'content/categories/scope-of-practice.mdx',
  'content/categories/workforce-flexibility.mdx',
  'content/categories/workforce-profile.mdx',
  'content/themes/deployment.mdx',
  'content/themes/innovation.mdx',
  'content/themes/stability.mdx',
];
