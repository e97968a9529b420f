import {type CollectionEntry, getCollection, render} from 'astro:content';
import {categoryLink, href, themeLink, trustLink} from '../../links.ts';
import {categoryNumber} from '../../model/framework/coverage.ts';
import {factTexts} from '../../model/workforce/facts.ts';
import {plainSections} from '../../prose/plain.ts';
import {withoutSaysTags} from '../../prose/says.ts';
import type {SearchEntry} from '../../scripts/search/entry.ts';
import {study} from '../../study/current.ts';
import {morePages} from '../site/more-pages.ts';
import {pageAt} from '../text/prose-places.ts';
import {portrait} from '../trust/portrait.ts';
import {entry} from './entry.ts';

/** A page that is made of a text. */
interface ProsePage {
  readonly href: string;
  /** Short, as other pages lead to it. */
  readonly name: string;
  readonly title: string;
  /** Id of its theme; empty where it has none. */
  readonly theme: string;
  /** What stands above its first section. */
  readonly head: string;
  readonly body: string;
  /** Its headings of the second level. */
  readonly headings: readonly {readonly slug: string; readonly text: string}[];
}

/** Every section of pages, themes and categories, the head of each first. */
export async function proseEntries(): Promise<SearchEntry[]> {
  const all = [...(await pages()), ...(await themes()), ...(await categories())];
  return all.flatMap(sectionsOf);
}

function sectionsOf(page: ProsePage): SearchEntry[] {
  const sections = plainSections(study(), page.body);
  const opening = sections.find(({heading}) => heading === undefined)?.text ?? '';
  return [
    place(page, page.href, page.title, [page.head, opening].filter(Boolean).join(' ')),
    ...sections.flatMap(({heading, text}) => {
      const over = heading === undefined ? undefined : page.headings[heading];
      return over ? [place(page, `${page.href}#${over.slug}`, over.text, text)] : [];
    }),
  ];
}

const place = ({name, theme}: ProsePage, address: string, title: string, text: string) =>
  entry({kind: 'text', href: address, title, text, of: name, theme});

/** The body of a text and its headings of the second level. */
async function partsOf(text: CollectionEntry<'pages' | 'themes' | 'categories'>) {
  const {headings} = await render(text);
  return {body: text.body ?? '', headings: headings.filter(({depth}) => depth === 2)};
}

async function pages(): Promise<ProsePage[]> {
  return Promise.all(
    (await getCollection('pages')).map(async (text) => ({
      ...pageAt(text.data.page),
      title: text.data.title,
      theme: '',
      head: text.data.standfirst,
      ...(await partsOf(text)),
    })),
  );
}

async function themes(): Promise<ProsePage[]> {
  const texts = await getCollection('themes');
  return Promise.all(
    study().themes.flatMap((row) =>
      texts
        .filter(({data}) => data.theme === row.theme)
        .map(async (text) => ({
          href: themeLink(row),
          name: `Theme ${row.order}: ${row.short}`,
          title: text.data.title,
          theme: row.theme,
          head: `${row.name}. ${text.data.standfirst}`,
          ...(await partsOf(text)),
        })),
    ),
  );
}

async function categories(): Promise<ProsePage[]> {
  const texts = await getCollection('categories');
  return Promise.all(
    study().categories.flatMap((row) =>
      texts
        .filter(({data}) => data.category === row.category)
        .map(async (text) => ({
          href: categoryLink(row),
          name: `${categoryNumber(study(), row)} ${row.name}`,
          title: text.data.title,
          theme: row.theme,
          head: `${text.data.standfirst} ${text.data.summary}`,
          ...(await partsOf(text)),
        })),
    ),
  );
}

/** Pages that list something and have no prose of their own. */
export const listEntries = (): SearchEntry[] =>
  morePages.flatMap(({name, path, about}) =>
    about === undefined
      ? []
      : [entry({kind: 'text', href: href(path), title: name, text: about, of: 'Lists and files'})],
  );

/** What each term means, where the list of terms has it. */
export async function termEntries(): Promise<SearchEntry[]> {
  return (await getCollection('glossary')).map(({data, body = ''}) =>
    entry({
      kind: 'term',
      href: href(`/about/#term-${data.term}`),
      title: data.name,
      text: withoutSaysTags(body).trim(),
      of: 'Terms',
    }),
  );
}

/** Each profile, with what it opens with and what is published of its trust. */
export const trustEntries = (): Promise<SearchEntry[]> =>
  Promise.all(
    study().cases.map(async (trust) =>
      entry({
        kind: 'trust',
        href: trustLink(trust),
        title: `Trust ${trust.number}`,
        text: [
          (await portrait(study(), trust)).standfirst,
          factTexts(study(), trust.case).join('; '),
        ].join(' '),
      }),
    ),
  );
