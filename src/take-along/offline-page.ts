import {posix} from 'node:path';
import {Parser} from 'htmlparser2';

/** What a page needs to know of the site that it is part of. */
export interface OfflineSite {
  /** Sub-path that the site was built for, with a slash at both ends. */
  readonly base: string;
  /** Names of its files. */
  readonly files: ReadonlySet<string>;
}

/** Files of the site that a folder needs in another form: filled while its pages are read. */
export interface Needed {
  readonly modules: Set<string>;
  readonly data: Set<string>;
}

/** Nothing but what lies in the folder is ever loaded; browsers take a file's own folder for itself or not. */
const policy = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file:",
  "font-src 'self' file:",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * A page as it works when it is opened from a folder: addresses lead from file to file, scripts are no modules, and
 * what a script would fetch is a script too.
 * @param file of the page, such as "trusts/8/index.html"
 */
export function offlinePage(html: string, file: string, site: OfflineSite, needed: Needed): string {
  let at = 0;
  let made = '';
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const {startIndex: start, endIndex: end} = parser;
      const tag = {text: html.slice(start, end + 1), name, attributes};
      made += html.slice(at, start) + tagOffline(tag, file, site, needed);
      at = end + 1;
    },
  });
  parser.end(html);
  return made + html.slice(at);
}

interface Tag {
  readonly text: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tagOffline(
  {text, name, attributes}: Tag,
  file: string,
  site: OfflineSite,
  needed: Needed,
): string {
  if (name === 'meta' && attributes['http-equiv'] === 'content-security-policy')
    return `<meta http-equiv="content-security-policy" content="${policy}">`;
  // A face is loaded early only from a server.
  if (name === 'link' && attributes['rel'] === 'preload') return '';
  const relative = text.replaceAll(
    /(\s[\w:-]+=")([^"]*\/[^"]*)"/g,
    (_, start: string, value: string) => `${start}${valueOffline(value, file, site)}"`,
  );
  if (name === 'script' && attributes['type'] === 'module') {
    needed.modules.add(nameOf(attributes['src'] ?? '', site));
    return relative.replace(' type="module"', ' defer');
  }
  return dataScripts(attributes, file, site, needed) + relative;
}

const nameOf = (address: string, {base}: OfflineSite): string => address.slice(base.length);

/** An attribute may hold one address, several after commas, or one behind the seconds until a page moves on. */
function valueOffline(value: string, file: string, site: OfflineSite): string {
  return value
    .split(/(, |; url=)/)
    .map((part) => relativeAddress(part, file, site) ?? part)
    .join('');
}

/** Scripts that hold the data for which a page's own script asks by an address that it finds in the page. */
function dataScripts(
  attributes: Tag['attributes'],
  file: string,
  site: OfflineSite,
  {data}: Needed,
): string {
  return Object.entries(attributes)
    .filter(([name, value]) => name.startsWith('data-') && value.endsWith('.json'))
    .map(([, value]) => {
      data.add(nameOf(value, site));
      return `<script defer src="${relativeAddress(value, file, site)}.js"></script>`;
    })
    .join('');
}

/**
 * The way from one file of the site to what an address of it names; undefined where it is no such address.
 * @param address such as "/trusts/8/#facts"
 */
export function relativeAddress(
  address: string,
  file: string,
  {base, files}: OfflineSite,
): string | undefined {
  const [, path = '', rest = ''] = /^(\/[^?#\s]*)([?#]\S*)?$/.exec(address) ?? [];
  if (!path.startsWith(base) || path.startsWith('//')) return undefined;
  const name = path.slice(base.length);
  const target = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  if (!files.has(decodeURIComponent(target))) return undefined;
  return posix.relative(posix.dirname(encodeURI(file)), target) + rest;
}

/** What a page's script would fetch, as a script, with each address in it led from the page's file. */
export function offlineData(json: string, file: string, site: OfflineSite): string {
  const data = JSON.parse(json, (_, value: unknown) =>
    typeof value === 'string' ? (relativeAddress(value, file, site) ?? value) : value,
  ) as unknown;
  const name = posix.basename(file);
  return `(globalThis.offlineFiles ??= {})[${JSON.stringify(name)}] = ${JSON.stringify(data)};\n`;
}
