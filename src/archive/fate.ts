import {escape} from 'html-escaper';
import {type EditionRow, publishedEditions} from '../model/publishing/record.ts';
import {dateWords} from '../model/values/dates.ts';

/** A page of an edition that is kept. */
export interface KeptPage {
  readonly edition: EditionRow;
  /** Name of its file in the edition, such as "trusts/8/index.html". */
  readonly name: string;
  /** Every edition of the report. */
  readonly editions: readonly EditionRow[];
  /** Whether the site has a page at the same address today. */
  readonly isThere: boolean;
}

/** A page of an edition with the line that says what has become of it, at the top of its content. */
export const withFate = (html: string, page: KeptPage): string =>
  html.replace(/<main\b[^>]*>/, (main) => `${main}${fateLine(page)}`);

/** The class is that of the style sheet of the edition. */
function fateLine({edition, name, editions, isThere}: KeptPage): string {
  const up = '../'.repeat(name.split('/').length + 1);
  const path = name.replace(/(^|\/)index\.html$/, '$1');
  const [words, address] = isThere
    ? ['this page today', up + path]
    : ['what has become of it', `${up}editions/#edition-${edition.version}`];
  return (
    `<p class="edition-fate"><b>Edition ${edition.version} of ${dateWords(edition.date)}</b>, ` +
    `kept as it was. ${escape(fateWords(edition, editions))} <a href="${address}">See ${words}</a>.</p>`
  );
}

function fateWords(edition: EditionRow, editions: readonly EditionRow[]): string {
  if (edition.status === 'withdrawn') return `It was withdrawn. ${edition.reason}`;
  const published = publishedEditions({editions});
  const next = published[published.findIndex(({version}) => version === edition.version) + 1];
  const corrected = edition.status === 'corrected' ? ` It was corrected. ${edition.reason}` : '';
  if (!next) return `It is the newest.${corrected}`;
  return `Edition ${next.version} followed it on ${dateWords(next.date)}.${corrected}`;
}
