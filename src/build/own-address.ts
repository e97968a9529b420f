import {PlainError} from './project.ts';

/**
 * The sub-path that the site is built for, with a slash at both ends.
 * @throws {PlainError} where BASE would mean something else in an address or in a file of a host
 */
export function basePath(base = process.env['BASE'] ?? '/'): string {
  if (/^[\w.~/-]*$/.test(base) && !/(^|\/)\.\.?(\/|$)/.test(base))
    return `/${base}/`.replace(/\/+/g, '/');
  throw new PlainError(
    `BASE is "${base}", which is no sub-path: it takes letters, digits and - . _ ~ between slashes. ` +
      'Write, for instance, BASE=/report/.',
  );
}

/**
 * The host that the site is built for; undefined where SITE is not set.
 * @throws {PlainError} where SITE is no address, or more than a host
 */
export function siteAddress(site = process.env['SITE']): URL | undefined {
  if (!site) return undefined;
  const url = URL.parse(site);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw new PlainError(
      `SITE is "${site}", which is no address. Write it in full: SITE=https://report.example.`,
    );
  const {origin, pathname, href} = url;
  if (href.replace(/\/$/, '') === origin) return url;
  throw new PlainError(
    `SITE is "${site}", which is more than a host. ` +
      `Write SITE=${origin}${pathname === '/' ? '' : ` and BASE=${pathname.replace(/\/?$/, '/')}`}.`,
  );
}
