/** Ways to a page or a mailbox; whatever else a browser follows may run as a program. */
const ways = ['http:', 'https:', 'mailto:'];

/**
 * True if a link to this address can do no harm: read as a browser reads it, which leaves out
 * line breaks and tabs, it leads to a page or a mailbox, or stays within the site.
 */
export const isHarmlessLink = (address: string): boolean =>
  ways.includes(URL.parse(address, 'https://site.example/')?.protocol ?? '');

/** Signs that an address writes with a %, and letters that nobody sees. */
const unfit = /[\s"<>\\^`{|}\p{C}]/u;

/**
 * True for a whole address of a page on the web, as it can stand in any file. One with a name before its host is none:
 * it looks as if it led elsewhere.
 */
export function isWebAddress(address: string): boolean {
  if (unfit.test(address) || !/^https?:\/\/[^/]+(\/.*)?$/.test(address)) return false;
  const url = URL.parse(address);
  return url !== null && `${url.username}${url.password}` === '' && url.hostname !== '';
}
