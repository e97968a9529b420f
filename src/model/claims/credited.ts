import type {Study} from '../study.ts';
import type {Source} from './claim.ts';

/**
 * A source line for what stands alone, far from any list of references: each work that it names by its
 * short form, with its pages or without them, gives way to its authors, year and DOI.
 */
export const credited = ({sources}: Pick<Study, 'sources'>, line: string): string =>
  sources.reduce((said, source) => {
    const credit = creditOf(source);
    return credit === ''
      ? said
      : shortForms(source).reduce((to, form) => to.replaceAll(form, credit), said);
  }, line);

/** "Nightingale et al. 2025, doi:10.1016/…"; empty of a work that has no DOI or no names of people. */
function creditOf({producer, published, doi}: Source): string {
  const [first = '', ...others] = producer.split(', ');
  const surname = /^(\p{Lu}[\p{L}'’-]+) \p{Lu}+$/u.exec(first)?.[1];
  if (surname === undefined || doi === '') return '';
  const names = others.length > 0 ? `${surname} et al.` : surname;
  return `${names} ${published.slice(0, 4)}, doi:${doi}`;
}

/** The longer form first: "Journal 2025;31(1):264–274", then "Journal 2025;31(1)". */
const shortForms = ({short}: Source): readonly string[] =>
  short === '' ? [] : [short, short.replace(/:[\d–-]+$/, '')];
