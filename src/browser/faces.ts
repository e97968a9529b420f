import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {filesOf} from '../cli/verify.ts';
import {workFolder} from '../cli/project.ts';

/** The two ways in which the site is built, and where `npm test` puts them. */
export const faces = [
  {face: 'with simulated values', folder: join(workFolder, 'site'), publishedOnly: false},
  {face: 'published values only', folder: join(workFolder, 'published-only'), publishedOnly: true},
] as const;

/** Addresses of all pages of a built site, from its top: "/", "/trusts/8/", "/404.html". */
export function addressesOf(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`There is no site in ${folder}. Run npm test, which builds it first.`);
  return filesOf(folder).filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}
