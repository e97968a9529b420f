import type {Problem} from '../../../loaders/problem.ts';
import type {Claim} from '../../../model/claims/claim.ts';
import {all, either} from '../../../model/values/lists.ts';
import {type HeldText, placesNamed, placesWith} from '../../texts/source-texts.ts';
import type {Check, Inspection} from '../inspection.ts';
import {
  type Anchor,
  type AnchoredRow,
  anchoredRows,
  anchorsOf,
  isHeld,
  longest,
  textOf,
} from './reading.ts';

/** The words by which a row is checked have to be there, and where the row says. */
export const anchorsStand: Check = {
  title: 'Every anchor stands in the text of its source, at the place that the row names',
  find: (inspection) =>
    anchoredRows(inspection).flatMap((row) =>
      inspection.kept(anchorsStand, () => problemsOf(row, inspection), row),
    ),
};

function problemsOf(row: AnchoredRow, inspection: Inspection): Problem[] {
  const text = textOf(row, inspection);
  if (!text) return withoutText(row, inspection);
  return anchorsOf(row).length === 0
    ? missingAnchor(row, text, inspection)
    : [...astray(row, text, inspection), ...emptyPlaces(row, text, inspection)];
}

/** Words that nothing can be held against prove nothing. */
const withoutText = (row: AnchoredRow, {beside, at}: Inspection): Problem[] =>
  anchorsOf(row).length === 0 || beside.texts.bySource.size === 0
    ? []
    : [
        at(
          row,
          'The row has an anchor, and the text of its source is not at hand. ' +
            'Write under "read_in" the source in whose text the words stand, or take the anchor out.',
          'anchor',
        ),
      ];

/** A row without words of its source; one that follows from others may only have been called printed. */
function missingAnchor(row: AnchoredRow, {source}: HeldText, inspection: Inspection): Problem[] {
  if (!isHeld(row, inspection)) return [];
  const copy = `opy five to ${longest} words from the text of "${source}", with what the row says of it in them`;
  const from = row.provenance === 'published' ? namedBy(row) : [];
  return [
    from.length > 0
      ? inspection.cell(
          row,
          'provenance',
          `is for what a text prints, and the row has no anchor. Where it follows from ${all(from)}, write derived; ` +
            `else c${copy}.`,
        )
      : inspection.at(row, `There is none. C${copy}.`, 'anchor'),
  ];
}

/** The claims from which a row says that it follows. */
const namedBy = ({computation = [], rests_on = []}: AnchoredRow & Partial<Claim>): string[] => [
  ...new Set([...computation.flatMap(({inputs}) => inputs), ...rests_on]),
];

function astray(row: AnchoredRow, text: HeldText, inspection: Inspection): Problem[] {
  const named = row.place === undefined ? undefined : placesNamed(text, row.place);
  if (named?.length === 0)
    return [
      inspection.cell(
        row,
        'place',
        `names no place of the text of "${text.source}". Write one such as ${someOf(text)}.`,
      ),
    ];
  return anchorsOf(row).flatMap((anchor) => {
    const fault = faultOf(anchor, text);
    if (fault !== undefined) return [inspection.at(row, `"${anchor.typed}" ${fault}`, 'anchor')];
    const at = placesWith(text, anchor.words);
    if (!at || !named || named.some(({place}) => at.includes(place))) return [];
    return [
      inspection.cell(
        row,
        'place',
        `is not where its anchor "${anchor.typed}" stands: that is ${all(at.map((place) => `"${place}"`))}. ` +
          'Correct the place or the anchor.',
      ),
    ];
  });
}

function faultOf(anchor: Anchor, text: HeldText): string | undefined {
  if (anchor.words.length > longest)
    return `has ${anchor.words.length} words. Keep ${longest} at most, those that bear out the row.`;
  return placesWith(text, anchor.words)?.length === 0
    ? `does not stand in the text of "${text.source}". Copy the words from there, with no word left out.`
    : undefined;
}

/** A place that a row names beside another has to bear it out too. */
function emptyPlaces(row: AnchoredRow, text: HeldText, inspection: Inspection): Problem[] {
  const found = anchorsOf(row).map(({words}) => placesWith(text, words));
  // Where an anchor is unknown or astray, that is said already.
  if (row.place === undefined || found.some((at) => at === undefined || at.length === 0)) return [];
  const bare = placesNamed(text, row.place).filter(
    ({place}) => !found.some((at) => at?.includes(place)),
  );
  return bare.length === 0 || bare.length === placesNamed(text, row.place).length
    ? []
    : bare.map(({place}) =>
        inspection.cell(
          row,
          'place',
          `names "${place}", where no anchor of the row stands. Add one, or take the place out.`,
        ),
      );
}

const someOf = ({places}: HeldText): string =>
  either(places.slice(0, 6).map(({place}) => `"${place}"`));
