import {escape} from 'html-escaper';
import {isSimulatedId} from '../../model/publishing/figure-ids.ts';
import {
  changeCount,
  changesBetween,
  type EditionChanges,
  type EditionItem,
  type EditionRow,
  type Publication,
  publishedEditions,
  type StatusRow,
} from '../../model/publishing/record.ts';

/** What a feed tells of the report besides its editions. */
export interface FeedOf {
  readonly name: string;
  readonly author: string;
  readonly licence: string;
  readonly publication: Pick<Publication, 'editions' | 'items' | 'statuses'>;
  /** A path from the top of the site as an address with the host. */
  readonly address: (path: string) => string;
  /** Path of something citable; undefined where the report has it no more. */
  readonly pathOf: (row: StatusRow) => string | undefined;
}

/** Something that happened to the report on a day. */
interface Happening {
  /** Address that stays; it also is the entry's id. */
  readonly link: string;
  readonly id: string;
  readonly title: string;
  /** ISO day. */
  readonly day: string;
  readonly summary: string;
  /** What it changed, each with its address. */
  readonly items: readonly {readonly name: string; readonly link: string}[];
}

/** The Atom feed of a report (RFC 4287): its editions, corrections and withdrawals, the newest first. */
export function feedOf(feed: FeedOf): string {
  const {name, author, licence, publication, address} = feed;
  const happenings = [...editionsIn(feed), ...publication.statuses.map(correctionIn(feed))].sort(
    (one, other) => Number(one.day < other.day) - Number(one.day > other.day),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <title>${escape(name)}: editions and corrections</title>`,
    `  <id>${escape(address('/feed.xml'))}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(address('/feed.xml'))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(address('/editions/'))}"/>`,
    `  <updated>${instant(happenings[0]?.day)}</updated>`,
    `  <author><name>${escape(author)}</name></author>`,
    `  <rights>${escape(licence)}</rights>`,
    ...happenings.map(entryText),
    '</feed>',
    '',
  ].join('\n');
}

/** A feed in which nothing has happened needs a day as well. */
const instant = (day = '1970-01-01'): string => `${day}T00:00:00Z`;

function entryText({link, id, title, day, summary, items}: Happening): string {
  const list = items.map(
    (item) => `<li><a href="${escape(item.link)}">${escape(item.name)}</a></li>`,
  );
  const content = `<p>${escape(summary)}</p>${list.length > 0 ? `<ul>${list.join('')}</ul>` : ''}`;
  return [
    '  <entry>',
    `    <title>${escape(title)}</title>`,
    `    <id>${escape(id)}</id>`,
    `    <link rel="alternate" type="text/html" href="${escape(link)}"/>`,
    `    <updated>${instant(day)}</updated>`,
    `    <content type="html">${escape(content)}</content>`,
    '  </entry>',
  ].join('\n');
}

function editionsIn({publication, address}: FeedOf): Happening[] {
  const editions = publishedEditions(publication);
  const itemsOf = ({version}: EditionRow): readonly EditionItem[] =>
    publication.items.get(version) ?? [];
  return editions.map((row, index) => {
    const before = editions[index - 1];
    const changes = before && changesBetween(itemsOf(before), itemsOf(row));
    const link = address(`/editions/#edition-${row.version}`);
    return {
      link,
      id: link,
      title: `Edition ${row.version}${notCurrent(row)}`,
      day: row.date,
      summary: [row.changed, row.reason, changes && countOf(changes)].filter(Boolean).join(' '),
      items: changes ? itemsIn(changes, address) : [],
    };
  });
}

const notCurrent = ({status}: EditionRow): string =>
  status === 'corrected' || status === 'withdrawn' ? ` (${status})` : '';

function countOf(changes: EditionChanges): string {
  const count = changeCount(changes);
  return count === 1
    ? '1 citable item differs from the edition before.'
    : `${count} citable items differ from the edition before.`;
}

/** What differs, without the drawings of simulated rows, which no feed has. */
const itemsIn = (
  {changed, added, gone}: EditionChanges,
  address: FeedOf['address'],
): Happening['items'] =>
  (
    [
      ['changed', changed],
      ['new', added],
      ['gone', gone],
    ] as const
  ).flatMap(([what, items]) =>
    items
      .filter(({id}) => !isSimulatedId(id))
      .map(({kind, id, path}) => ({name: `${kind} ${id}, ${what}`, link: address(path)})),
  );

const correctionIn =
  ({address, pathOf}: FeedOf) =>
  (row: StatusRow): Happening => {
    const {kind, id, status, reason, successor, since} = row;
    const link = address(pathOf(row) ?? '/editions/#status');
    return {
      link,
      id: `${address('/editions/')}#${[status, kind, id, since].join('-')}`,
      title: `${status.replace(/^./, (letter) => letter.toUpperCase())}: ${kind} ${id}`,
      day: since,
      summary: reason,
      items: successor === '' ? [] : [{name: 'In its place', link: address(successor)}],
    };
  };
