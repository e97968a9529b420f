import {everywhere, exceptions, type Headers, ordinary} from './headers.ts';
import type {HostOptions} from './host.ts';
import {below, type Redirect} from './host-files.ts';
import {types} from './types.ts';

/** A virtual host of Apache that answers as the list of headers says. */
export function apacheConfiguration(
  {root, base, port, name}: HostOptions,
  redirects: readonly Redirect[],
): string {
  return [
    '# Made by `npm run hosting`: change src/hosting, not this file.',
    '# Needs the modules headers, mime, alias, dir and rewrite.',
    `<VirtualHost *:${port}>`,
    `  ServerName ${name}`,
    `  DocumentRoot "${root}"`,
    ...(base === '/' ? [] : [`  Alias "${base}" "${root}/"`]),
    ...redirects.map(
      ({path, to}) => `  RedirectMatch 301 "^${escaped(below(base, path))}$" "${below(base, to)}"`,
    ),
    `  RedirectMatch 404 "/(\\..*|_headers|_redirects)$"`,
    `  ErrorDocument 404 ${base}404.html`,
    `  <Directory "${root}">`,
    '    Require all granted',
    '    Options -Indexes -MultiViews',
    '    AllowOverride None',
    '    DirectoryIndex index.html',
    ...Object.entries(types).map(([ending, type]) => `    AddType "${type}" ${ending}`),
    `    RewriteBase ${base}`,
    ...precompressed,
    '  </Directory>',
    ...headerLines({...everywhere, ...ordinary}),
    ...exceptions.flatMap(({of, headers}) => [
      `  <LocationMatch "${of.startsWith('.') ? `\\${of}(\\.br|\\.gz)?$` : `^${escaped(base + of)}`}">`,
      ...headerLines(headers).map((line) => `  ${line}`),
      '  </LocationMatch>',
    ]),
    '</VirtualHost>',
    '',
  ].join('\n');
}

const headerLines = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`);

const escaped = (path: string): string => path.replace(/[.+]/g, '\\$&');

/** Sends what was compressed beforehand, under the type of the file itself. */
const precompressed = [
  '    RewriteEngine On',
  ...[
    ['br', 'br'],
    ['gzip', 'gz'],
  ].flatMap(([encoding, ending]) => [
    `    RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
    `    RewriteCond %{REQUEST_FILENAME} -f`,
    `    RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
    `    RewriteRule ^(.+)$ $1.${ending} [L]`,
    `    AddEncoding ${encoding} .${ending}`,
  ]),
];
