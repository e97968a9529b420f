import type {Citable, CitableKind} from '../../model/publishing/citable.ts';
import {dateWords} from '../../model/values/dates.ts';
import type {Edition} from '../editions/edition.ts';
import {type CslItem, issuedOn, withoutNoBreakSpaces} from './csl.ts';
import {bibtexOf, cslJsonOf, risOf} from './files.ts';
import {type Style, styles, textIn} from './text.ts';

/** What a citation names of the report itself. */
export interface CitedReport {
  readonly name: string;
  readonly author: string;
}

export interface CitedItem {
  readonly citable: Citable;
  readonly title: string;
  /** Its permanent address with the host. */
  readonly address: string;
  /** The works that it rests on, its own source first. */
  readonly works: readonly CslItem[];
  /** Where the first of them has it, such as "said by RSM8; Findings, 1.2"; empty where it has no such place. */
  readonly place: string;
  /** Whether a work has it in print, so that the work is cited before this report. */
  readonly inPrint: boolean;
}

export interface Citations {
  /** One line of text for each style, naming this report and the works. */
  readonly text: Readonly<Record<Style, string>>;
  readonly bibtex: string;
  readonly ris: string;
  readonly cslJson: string;
}

const datasets: ReadonlySet<CitableKind> = new Set(['figure', 'claim', 'table']);
const texts: ReadonlySet<CitableKind> = new Set(['category', 'theme', 'page']);

/** Whether something is data, rather than a page of the report. */
export const isDataset = ({kind}: Pick<Citable, 'kind'>): boolean => datasets.has(kind);

/** "0.1.0-3f2a9c1d2e3f": version and hash in one word. */
export const editionName = ({version, hash}: Edition): string => `${version}-${hash}`;

/** "figure-census-0.1.0-3f2a9c1d2e3f": names the citation and its files, another one in each edition. */
export const citationName = ({kind, id}: Pick<Citable, 'kind' | 'id'>, edition: Edition): string =>
  `${kind}-${id}-${editionName(edition)}`;

/**
 * The citations of something in this edition.
 * @throws where it shows simulated values: those have no citation
 */
export function citationsOf(cited: CitedItem, edition: Edition, report: CitedReport): Citations {
  if (cited.citable.simulated)
    throw new Error(
      `The ${cited.citable.kind} "${cited.citable.id}" shows simulated values, which have no citation.`,
    );
  const item = placed(itemOf(cited, edition, report), cited.place);
  const {works} = cited;
  const items = cited.inPrint ? [...works, item] : [item, ...works];
  const text = (style: Style): string =>
    textOf(
      cited,
      ownTextIn(style, cited, edition, report),
      works.map((work) => textIn(style, work)),
    );
  return {
    text: Object.fromEntries(styles.map((style) => [style, text(style)])) as Record<Style, string>,
    bibtex: bibtexOf(items),
    ris: risOf(items),
    cslJson: cslJsonOf(items),
  };
}

/**
 * With the place in the work that it rests on. It stands in its own record: that of the work is the
 * same in every file, so that a reader who joins files loses nothing.
 */
const placed = (item: CslItem, place: string): CslItem =>
  place === '' ? item : {...item, note: `${capital(place)}. ${item.note}`};

/** Stands for the hash of an edition, which no style reads: so a text is the same, and made once, in all of them. */
const anyHash = '0123456789ab';

function ownTextIn(style: Style, cited: CitedItem, edition: Edition, report: CitedReport): string {
  const item = itemOf(cited, {...edition, hash: anyHash}, report);
  return textIn(style, shownIn(style, item, cited.citable)).replaceAll(anyHash, edition.hash);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Its own entry, in CSL-JSON: dated by the edition if that is published, and never by the day of the build. */
export function itemOf(
  {citable, title, address}: Pick<CitedItem, 'citable' | 'title' | 'address'>,
  edition: Edition,
  report: CitedReport,
): CslItem {
  const isWhole = withoutNoBreakSpaces(title) === report.name;
  return {
    id: citationName(citable, edition),
    ...(isDataset(citable)
      ? {type: 'dataset', genre: 'Data set', publisher: report.name}
      : isWhole
        ? {type: 'report', publisher: report.author}
        : {'type': 'webpage', 'container-title': report.name}),
    title: withoutNoBreakSpaces(title),
    author: [{literal: report.author}],
    ...issuedOn(edition.date),
    version: editionName(edition),
    URL: address,
    language: 'en-GB',
    note: noteOf(citable, edition, report),
  };
}

/** Edition, date of the data, and the hash by which it can be checked. */
function noteOf(citable: Citable, edition: Edition, {name}: CitedReport): string {
  const published = edition.date ? `, published on ${dateWords(edition.date)}` : '';
  const date = dataDateWords(citable);
  return (
    `${name}, edition ${editionName(edition)}${published}.${date && ` Date of the data: ${date}.`}` +
    ` Hash of this ${citable.kind}: ${citable.hash}.`
  );
}

/** When the data are of, in words; empty for a text that has none. */
export const dataDateWords = ({kind, dataDate}: Citable): string =>
  dataDate ? dateWords(dataDate) : texts.has(kind) ? '' : 'not stated in the source';

/** As a style needs the entry to print edition and date of the data, for which only APA has a place of its own. */
function shownIn(style: Style, item: CslItem, {dataDate}: Citable): CslItem {
  // A hash keeps its small letters in a style that writes titles large.
  const dated = dataDate ? `, data as of ${dateWords(dataDate)}` : '';
  const edition = `edition <span class="nocase">${item.version}</span>${dated}`;
  const {note: _note, version: _version, ...rest} = item;
  if (item.type === 'dataset')
    return style === 'APA'
      ? {
          ...rest,
          version: item.version!,
          ...(dataDate ? {genre: `Data set, data as of ${dateWords(dataDate)}`} : {}),
        }
      : {...rest, publisher: `${item.publisher}, ${edition}`};
  return item.type === 'report'
    ? {...rest, publisher: capital(edition)}
    : {...rest, 'container-title': `${item['container-title']}, ${edition}`};
}

/** Both in one line: what is in print first where it is, else this report and what it rests on. */
function textOf({place, inPrint}: CitedItem, own: string, works: readonly string[]): string {
  const [first, ...others] = works;
  if (first === undefined) return own;
  const placed = [place ? `${withoutStop(first)} (${place})` : first, ...others]
    .map(withoutStop)
    .join('; ');
  return inPrint ? `${placed}. As shown in: ${own}` : `${own} (Based on: ${placed}.)`;
}

const withoutStop = (text: string): string => text.replace(/\.$/, '');
