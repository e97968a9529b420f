import type {Citable, CitableKind} from '../model/citable.ts';
import {fileAt} from './addresses.ts';

/** The kinds that have a page of their own for each. */
const kinds: ReadonlySet<CitableKind> = new Set(['claim', 'category', 'theme', 'trust', 'page']);

/** The pages that every report has, as files: the fixed ones, and one for whatever can be cited. */
export function expectedPages(citables: readonly Pick<Citable, 'kind' | 'path'>[]): string[] {
  const fixed = ['404.html', ...['/', '/trusts/', '/census/', '/figures/', '/methods/', '/instruments/', '/about/', '/editions/'].map(fileAt)];
  return [...new Set([...fixed, ...citables.filter(({kind}) => kinds.has(kind)).map(({path}) => fileAt(path))])];
}
