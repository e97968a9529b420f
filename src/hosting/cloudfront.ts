import {everywhere, exceptions, ordinary} from './headers.ts';
import {below, type Redirect} from './host-files.ts';
import {types} from './types.ts';

/**
 * Two functions of CloudFront (runtime 2.0) for a bucket of S3, which knows neither the page of a folder
 * nor headers: one for requests, one for answers.
 */
export function cloudFrontFunctions(
  redirects: readonly Redirect[],
  base = '/',
): {request: string; response: string} {
  const moved = Object.fromEntries(
    redirects.map(({path, to}) => [below(base, path), below(base, to)]),
  );
  return {
    request: [
      ...note('viewer request'),
      `const moved = ${literal(moved)};`,
      '',
      'function handler(event) {',
      '  const request = event.request;',
      '  const to = moved[request.uri] || slashed(request.uri);',
      '  if (to) return {statusCode: 301, headers: {location: {value: to}}};',
      "  if (request.uri.endsWith('/')) request.uri += 'index.html';",
      '  return request;',
      '}',
      '',
      `const endings = ${literal(Object.keys(types))};`,
      '',
      '/** The address of a folder with its slash; undefined for one that has it, and for a file. */',
      'function slashed(uri) {',
      "  const isFile = uri.endsWith('/') || endings.some((ending) => uri.endsWith(ending));",
      "  return isFile ? undefined : uri + '/';",
      '}',
      '',
    ].join('\n'),
    response: [
      ...note('viewer response'),
      `const everywhere = ${literal(everywhere)};`,
      `const ordinary = ${literal(ordinary)};`,
      `const exceptions = ${literal(exceptions)};`,
      '',
      'function handler(event) {',
      `  const path = event.request.uri.slice(${base.length});`,
      '  const isOf = ({of}) => (of[0] === "." ? path.endsWith(of) : path.startsWith(of));',
      '  const own = exceptions.filter(isOf).pop();',
      '  const headers = Object.assign({}, everywhere, own ? own.headers : ordinary);',
      '  for (const name of Object.keys(headers))',
      '    event.response.headers[name] = {value: headers[name]};',
      '  return event.response;',
      '}',
      '',
    ].join('\n'),
  };
}

const note = (event: string): string[] => [
  '// Made by `npm run hosting`: change src/hosting, not this file.',
  `// A CloudFront function for the event "${event}".`,
];

const literal = (value: unknown): string => JSON.stringify(value, undefined, 2);
