import {everywhere, exceptions, type Headers, ordinary} from './headers.ts';
import type {HostOptions} from './host.ts';
import {below, type Redirect} from './host-files.ts';
import {types} from './types.ts';

/** A configuration of nginx that answers as the list of headers says. */
export function nginxConfiguration(
  {root, base, port, name}: HostOptions,
  redirects: readonly Redirect[],
): string {
  const names = Object.keys(ordinary);
  return [
    ...head,
    ...names.flatMap((each) => [...mapOf(each, base), '']),
    'server {',
    `  listen ${port};`,
    `  server_name ${name};`,
    `  root ${quoted(root)};`,
    // In here they take the place of those that nginx has anyway.
    '  types {',
    ...typeLines(),
    '  }',
    '  default_type application/octet-stream;',
    '  charset utf-8;',
    `  charset_types ${charsetTypes().join(' ')};`,
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  gzip_static on;',
    '  # With the module for brotli: brotli_static on;',
    ...Object.entries(everywhere).map(([each, value]) => addHeader(each, value)),
    ...names.map((each) => addHeader(each, `$${variable(each)}`)),
    '',
    `  error_page 404 ${base}404.html;`,
    `  location ~ /(\\.|_headers$|_redirects$) { return 404; }`,
    `  location ${base} {`,
    ...(base === '/' ? [] : [`    alias ${quoted(`${root}/`)};`]),
    '    index index.html;',
    '  }',
    ...redirects.map(
      ({path, to}) => `  location = ${below(base, path)} { return 301 ${below(base, to)}; }`,
    ),
    '}',
    '',
  ].join('\n');
}

const head = [
  '# Made by `npm run hosting`: change src/hosting, not this file. For the folder conf.d of nginx.',
];

const typeLines = (): string[] =>
  Object.entries(types).map(([ending, type]) => `    ${plainType(type)} ${ending.slice(1)};`);

const plainType = (type: string): string => type.replace(/;.*/, '');

// text/html is always one of them, and nginx warns where it is named again.
const charsetTypes = (): string[] =>
  [...new Set(Object.values(types))]
    .filter((type) => type.includes('charset'))
    .map(plainType)
    .filter((type) => type !== 'text/html');

const variable = (name: string): string => `report_${name.replaceAll('-', '_')}`;
const addHeader = (name: string, value: string): string =>
  `  add_header ${name} ${quoted(value)} always;`;
const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

/** nginx takes the first pattern that matches, the list of exceptions the last. */
function mapOf(name: string, base: string): string[] {
  const own = exceptions
    .toReversed()
    .map(({of, headers}): string => `  ${pattern(of, base)} ${quoted(valueOf(headers, name))};`);
  return [
    `map $uri $${variable(name)} {`,
    ...own,
    `  default ${quoted(valueOf(ordinary, name))};`,
    '}',
  ];
}

const valueOf = (headers: Headers, name: string): string => headers[name] ?? '';

const pattern = (of: string, base: string): string =>
  of.startsWith('.') ? `"~\\${of}$"` : `"~^${base}${of}"`;
