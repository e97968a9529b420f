import {getCollection, render} from 'astro:content';
import {categoryLink, href, themeLink, trustLink} from '../../links.ts';
import {categoryNumber} from '../../model/framework/coverage.ts';
import {factTexts} from '../../model/workforce/facts.ts';
import {plainSections} from '../../prose/plain.ts';
import {withoutSaysTags} from '../../prose/says.ts';
import type {SearchEntry} from '../../scripts/search/entry.ts';
import {study} from '../../study/current.ts';
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

type Collection = 'pages' | 'themes' | 'categories';

/** The texts of a collection with their headings of the second level. */
async function textsOf<Name extends Collection>(name: Name) {
  return Promise.all(
    (await getCollection(name)).map(async (text) => ({
      data: text.data,
      body: text.body ?? '',
      headings: (await render(text)).headings.filter(({depth}) => depth === 2),
    })),
  );
}

async function pages(): Promise<ProsePage[]> {
  return (await textsOf('pages')).map(({data, body, headings}) => ({
    ...pageAt(data.page),
    title: data.title,
    theme: '',
    head: data.standfirst,
    body,
    headings,
  }));
}

async function themes(): Promise<ProsePage[]> {
  const texts = await textsOf('themes');
  return study().themes.flatMap((row) =>
    texts
      .filter(({data}) => data.theme === row.theme)
      .map(({data, body, headings}) => ({
        href: themeLink(row),
        name: `Theme ${row.order}: ${row.short}`,
        title: data.title,
        theme: row.theme,
        head: `${row.name}. ${data.standfirst}`,
        body,
        headings,
      })),
  );
}

async function categories(): Promise<ProsePage[]> {
  const texts = await textsOf('categories');
  return study().categories.flatMap((row) =>
    texts
      .filter(({data}) => data.category === row.category)
      .map(({data, body, headings}) => ({
        href: categoryLink(row),
        name: `${categoryNumber(study(), row)} ${row.name}`,
        title: data.title,
        theme: row.theme,
        head: `${data.standfirst} ${data.summary}`,
        body,
        headings,
      })),
  );
}

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
