import {tables} from '../../../loaders/tables/index.ts';
import {runLength} from '../../texts/fingerprints.ts';
import {type Inspection, rowsOf} from '../inspection.ts';
import {
  type AnchoredRow,
  anchoredRows,
  anchoredTables,
  anchorsOf,
  isHeld,
  textOf,
} from './reading.ts';

/** Says how many anchors were held against a text, and which rows no text is at hand for. */
export function heldLines(inspection: Inspection): string[] {
  if (inspection.beside.texts.bySource.size === 0)
    return ['No row is held against the text of its source: data/fingerprints/ has no text.'];
  const held = anchoredRows(inspection).filter((row) => isHeld(row, inspection));
  const anchors = held.flatMap((row) => anchorsOf(row).map((anchor) => ({row, anchor})));
  const short = anchors.filter(({anchor}) => anchor.words.length < runLength);
  const unread = short.filter(({row}) => !textOf(row, inspection)?.words);
  return [
    `${anchors.length - short.length} anchors of ${held.length} rows stand in the text of their source, ` +
      `by its fingerprints.`,
    ...(short.length > 0 ? [shortLine(short.length, unread.length)] : []),
    ...missingLine(inspection),
  ];
}

const shortLine = (short: number, unread: number): string =>
  `${short} anchors have fewer than ${runLength} words: ${short - unread} stand in the text itself, ` +
  `${unread} were not checked, as it does not lie beside.`;

/** Rows whose source prints them and is not at hand. */
function missingLine(inspection: Inspection): string[] {
  const rows = anchoredTables.flatMap((name) => {
    const [key = ''] = tables[name].key;
    return rowsOf(inspection.study, name)
      .filter((row) => row['provenance'] === 'published' && !textOf(row as AnchoredRow, inspection))
      .map((row) => String(row[key]));
  });
  return rows.length === 0
    ? []
    : [`Not checked against its source, which is not at hand: ${rows.join(', ')}.`];
}
