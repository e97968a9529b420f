import {posix} from 'node:path';
import {Parser} from 'htmlparser2';

// Pages name every address from the top of the site. An edition that is kept lies in a folder below it, and its pages
// have to lead to one another there.

/** The site of an edition that is kept. */
export interface KeptSite {
  /** Sub-path that it was built for, with a slash at both ends. */
  readonly base: string;
  /** Names of the files that are kept of it. */
  readonly files: ReadonlySet<string>;
}

/** How many folders above an edition the site begins: it lies in editions/VERSION/. */
const above = '../../';

/**
 * The way from a file of the edition to what an address of it names: to what is kept with it, or else to the site as it
 * will be. Undefined for what is no address of the site.
 */
export function wayTo(address: string, file: string, {base, files}: KeptSite): string | undefined {
  const [, path = '', rest = ''] = /^(\/[^?#\s]*)([?#]\S*)?$/.exec(address) ?? [];
  if (!path.startsWith(base) || path.startsWith('//')) return undefined;
  const name = path.slice(base.length);
  const target = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  const up = '../'.repeat(file.split('/').length - 1);
  if (!files.has(decoded(target))) return `${up}${above}${name}${rest}`;
  if (name === '' || name.endsWith('/')) {
    const way = posix.relative(posix.dirname(encodeURI(file)), name || '.');
    return `${way === '' ? '.' : way}/${rest}`;
  }
  return posix.relative(posix.dirname(encodeURI(file)), name) + rest;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A page whose addresses lead on from its own file. Hands the files of data that its scripts ask for to `onData`. */
export function relativePage(
  html: string,
  file: string,
  site: KeptSite,
  onData: (name: string) => void = () => {},
): string {
  let at = 0;
  let made = '';
  const parser = new Parser({
    onopentag: (_, attributes) => {
      const {startIndex: start, endIndex: end} = parser;
      made += html.slice(at, start) + relativeTag(html.slice(start, end + 1), file, site);
      at = end + 1;
      for (const [name, value] of Object.entries(attributes))
        if (name.startsWith('data-') && value.endsWith('.json') && value.startsWith(site.base))
          onData(value.slice(site.base.length));
    },
  });
  parser.end(html);
  return made + html.slice(at);
}

/** An attribute holds one address, several after commas, or one behind the seconds until a page leads on. */
const relativeTag = (tag: string, file: string, site: KeptSite): string =>
  tag.replaceAll(
    /(\s[\w:-]+=")([^"]*\/[^"]*)"/g,
    (_, start: string, value: string) =>
      `${start}${value
        .split(/(, |; url=)/)
        .map((part) => wayTo(part, file, site) ?? part)
        .join('')}"`,
  );

/** A style sheet whose addresses lead on from its own file. */
export const relativeStyle = (css: string, file: string, site: KeptSite): string =>
  css.replaceAll(/url\((["']?)(\/[^)"']+)\1\)/g, (whole, _, address: string) => {
    const way = wayTo(address, file, site);
    return way === undefined ? whole : `url("${way}")`;
  });

/** Data that a page beside them asks for, with each address in them led from there. */
export const relativeData = (json: string, file: string, site: KeptSite): string =>
  JSON.stringify(
    JSON.parse(json, (_, value: unknown) =>
      typeof value === 'string' ? (wayTo(value, file, site) ?? value) : value,
    ),
  );
