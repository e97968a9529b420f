import type {Citable} from '../model/publishing/citable.ts';
import {fileAt} from './addresses.ts';

/** The pages that every report has, as files: the fixed ones, and one for whatever can be cited. */
export function expectedPages(citables: readonly Pick<Citable, 'path'>[]): string[] {
  const fixed = [
    '404.html',
    ...[
      '/',
      '/trusts/',
      '/census/',
      '/figures/',
      '/tables/',
      '/framework/',
      '/framework/files/',
      '/participants/',
      '/quotations/',
      '/categories/',
      '/themes/',
      '/methods/',
      '/instruments/',
      '/joint/',
      '/coreq/',
      '/about/',
      '/editions/',
      '/changes/',
      '/search/',
      '/take-along/',
    ].map(fileAt),
  ];
  return [...new Set([...fixed, ...citables.map(({path}) => fileAt(path))])];
}
