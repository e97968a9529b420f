import {everywhere, exceptions, type Headers, ordinary} from './headers.ts';

/** A page that has moved: addresses of the site, with a slash before them. */
export interface Redirect {
  readonly path: string;
  readonly to: string;
}

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read. One of them joins the values of all
 * rules that match, the other takes the closest rule's; so that both send the same, no header stands in
 * two rules that match one path: each folder has its own. Neither can tell a file by its ending below a
 * folder: a drawing that is opened there by itself goes without its face.
 * @param names what lies at the top of the site, folders with a slash at their end
 * @param base sub-path of the site, with a slash at both ends
 */
export function headersFile(names: readonly string[], base = '/'): string {
  const folders = exceptions.filter(({of}) => of.endsWith('/'));
  const others = names.filter((name) => !folders.some(({of}) => of === name));
  return [
    rule(`${base}*`, everywhere),
    ...folders.map(({of, headers}) => rule(`${base}${of}*`, headers)),
    ...['', ...others].map((name) =>
      rule(`${base}${name}${name.endsWith('/') ? '*' : ''}`, ordinary),
    ),
  ].join('\n');
}

const rule = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/** The file `_redirects`, which the same hosts read. */
export const redirectsFile = (redirects: readonly Redirect[], base = '/'): string =>
  redirects.map(({path, to}) => `${below(base, path)} ${below(base, to)} 301\n`).join('');

/** An address of the site below its sub-path. */
export const below = (base: string, path: string): string => base + path.replace(/^\//, '');
