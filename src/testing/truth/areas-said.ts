import type {Reading} from './compare.ts';
import {allRotate, noneRotates} from './opposed.ts';
import {has, isMark, type Picture, type Rect, type Text} from './picture.ts';
import {middleOf} from './rows.ts';

// Reader of tiles: areas of which a source says in words whether people work there, and below these who rotates.

/** What stands over tiles, and whether these are solid. */
const heads: Readonly<Record<string, boolean>> = {
  'In most services, only here': true,
  'Not normally here': false,
};

const phrase = /^(.+): (every post rotates between areas|no post rotates)$/;

export const isSaidAreas = ({texts}: Picture): boolean => texts.some(({text}) => text in heads);

/** Area by area, whether people work there. */
export function saidAreas({rects, texts}: Picture): {area: string; head: string}[] {
  const [width, height] = [rects.map(widthOf), rects.map(heightOf)].map(
    (all) => Math.max(...all) - Math.min(...all),
  );
  if (!(Number(width) < 0.1 && Number(height) < 0.1))
    throw new Error('the tiles are not alike in size');
  const names = texts.filter(has('t-xl')).length;
  if (names !== rects.length) throw new Error(`there are ${rects.length} tiles and ${names} areas`);
  return rects.map((tile) => {
    const inside = texts.filter(
      ({x, y}) => x > tile.left && x < tile.right && y > tile.top && y < tile.bottom,
    );
    const [name] = inside;
    if (!name || inside.length > 1 || Math.abs(name.x - tile.left - 14) > 0.6)
      throw new Error(`the tile at x ${Math.round(tile.left)} does not hold one name`);
    const head = headOf(tile, texts);
    if (!head || heads[head.text] !== isMark(tile) || isMark(tile) === has('cell')(tile))
      throw new Error(`"${name.text}": its tile and the words over it do not say the same`);
    return {area: name.text, head: head.text};
  });
}

const widthOf = ({left, right}: Rect): number => right - left;
const heightOf = ({top, bottom}: Rect): number => bottom - top;

/** The nearest head above a tile, at its left end or further left. */
const headOf = (tile: Rect, texts: readonly Text[]): Text | undefined =>
  texts
    .filter(({text, x, y}) => text in heads && x <= tile.left + 1 && y < tile.top)
    .toSorted((a, b) => b.y - a.y || b.x - a.x)[0];

export function readSaidAreas(picture: Picture, columns: readonly string[]): Reading[] {
  saidAreas(picture);
  const areas = columns.filter((column) => column !== 'rotational');
  const bottom = Math.max(...picture.rects.map(middleOf));
  return picture.texts
    .filter(({y}) => y > bottom)
    .flatMap(({text}) => {
      const [, name = '', said = ''] = phrase.exec(text) ?? [];
      if (name === '') return [];
      return said.startsWith('every') ? allRotate(name, areas) : noneRotates(name, areas);
    });
}
