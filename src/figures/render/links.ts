// Marks may lead to places in the report. Only a page of the report itself follows them: files and embeds stand alone.

/** A drawing whose marks lead nowhere. */
export const withoutLinks = (drawing: string): string => drawing.replace(/<\/?a\b[^>]*>/g, '');

/**
 * A drawing whose marks lead to places in the report. They are for a mouse or a finger: a drawing is hidden from
 * assistive technology, so its links stay out of the order of the keyboard, and the table gives them again.
 * @param href makes an address of a path of the report
 */
export const withLinks = (drawing: string, href: (path: string) => string): string =>
  drawing.replace(
    /<a\b[^>]*?href="([^"]*)"[^>]*>/g,
    (_, path: string) => `<a href="${href(path)}" tabindex="-1">`,
  );
