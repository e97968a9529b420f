import type {Changes, SentenceChange} from '../../changes/changes.ts';
import {markedPair} from '../../changes/marked.ts';
import {caseById} from '../../model/indexes.ts';
import {citableAt} from '../../publishing/catalogue/citables.ts';
import {currentProse, fieldOf} from '../../publishing/catalogue/texts.ts';
import {study} from '../../study/current.ts';
import {titleOf} from '../cite/titles.ts';

/** Words of a page that are others than they were. */
export interface ChangedWords {
  /** Undefined where the words stand on no page of their own. */
  readonly path: string | undefined;
  readonly title: string;
  /** As HTML, with the words marked by which they differ; empty where there are none. */
  readonly pairs: readonly (readonly [before: string, after: string])[];
}

/** Sentences by the page on which they stand; what a figure describes is seen where it is drawn. */
export async function changedWords({sentences}: Changes): Promise<ChangedWords[]> {
  const shown = sentences.filter(({place}) => !place.startsWith('/figures/'));
  const byPlace = Map.groupBy(shown, ({place}) => pathOf(place) ?? otherTexts);
  return Promise.all(
    [...byPlace].map(async ([path, some]) => {
      const citable = citableAt(path);
      return {
        path: citable && path,
        title: citable ? await titleOf(citable) : path,
        pairs: some.map(({before, after}: SentenceChange) => markedPair(before, after)),
      };
    }),
  );
}

const otherTexts = 'Other texts';

/** The page of a text, or of words that are put together; undefined where it has none that can be cited. */
function pathOf(place: string): string | undefined {
  const path = place.startsWith('/')
    ? place.replace(/, [^/]*$/, '')
    : pathOfText(place.replace(/^content\//, ''));
  return path !== undefined && citableAt(path) ? path : undefined;
}

function pathOfText(name: string): string | undefined {
  const text = currentProse().get(name) ?? '';
  const field = (key: string): string => fieldOf(text, key);
  if (name.startsWith('pages/')) return field('page') === 'findings' ? '/' : `/${field('page')}/`;
  if (name.startsWith('categories/')) return `/categories/${field('category')}/`;
  if (name.startsWith('themes/')) return `/themes/${field('theme')}/`;
  if (name.startsWith('figures/')) return `/figures/${field('figure')}/`;
  const trust = caseById(study(), field('trust'));
  return trust && `/trusts/${trust.number}/`;
}
