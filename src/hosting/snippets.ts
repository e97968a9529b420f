import {apacheConfiguration} from './apache.ts';
import {cloudFrontFunctions} from './cloudfront.ts';
import type {HostOptions} from './host.ts';
import type {Redirect} from './host-files.ts';
import {nginxConfiguration} from './nginx.ts';

/** What the files in deploy/ hold, by their names. */
export function snippets(
  options: HostOptions,
  redirects: readonly Redirect[],
): ReadonlyMap<string, string> {
  const cloudFront = cloudFrontFunctions(redirects, options.base);
  return new Map([
    ['nginx.conf', nginxConfiguration(options, redirects)],
    ['apache.conf', apacheConfiguration(options, redirects)],
    ['cloudfront-request.js', cloudFront.request],
    ['cloudfront-response.js', cloudFront.response],
  ]);
}

/** Where the kept files suppose the site to be. */
export const usual: HostOptions = {
  root: '/srv/report',
  base: '/',
  port: 80,
  name: 'report.example',
};
