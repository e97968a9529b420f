/** Ways to a page or a mailbox; whatever else a browser follows may run as a program. */
const ways = ['http:', 'https:', 'mailto:'];

/**
 * True if a link to this address can do no harm: read as a browser reads it, which leaves out
 * line breaks and tabs, it leads to a page or a mailbox, or stays within the site.
 */
export const isHarmlessLink = (address: string): boolean =>
  ways.includes(URL.parse(address, 'https://site.example/')?.protocol ?? '');

/** True for a whole address of a page on the web, without spaces or control characters. */
export const isWebAddress = (address: string): boolean =>
  /^https?:\/\/[^\s/]+(\/\S*)?$/.test(address) &&
  ['http:', 'https:'].includes(URL.parse(address)?.protocol ?? '');
