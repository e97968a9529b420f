import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Frame} from '../../figures/figure.ts';
import {temporaryFolder} from '../../testing/temporary.ts';
import {drawingKeeper} from './kept-drawings.ts';
import {KeptTexts} from './kept-texts.ts';

const frame: Frame = {drawing: 'census-904', width: 904, wide: true, drawn: new Set(['published'])};

/** How often something is drawn, each time by another build. */
function drawings() {
  const path = join(temporaryFolder(), 'drawings.json');
  const drawn: unknown[] = [];
  const build = (rows: readonly unknown[], of = frame, code = 'code'): string => {
    const kept = new KeptTexts(path);
    const drawing = drawingKeeper(kept, code)(rows, of, () => `<svg>${drawn.push(rows)}</svg>`);
    kept.save();
    return drawing;
  };
  return {drawn, build};
}

test('the same rows in the same frame are drawn once', () => {
  const {build} = drawings();
  const rows = () => [{name: 'a', bands: new Map([[2, 4]]), of: new Set(['x'])}];
  expect([build(rows()), build(rows())]).toEqual(['<svg>1</svg>', '<svg>1</svg>']);
});

test.each([
  ['a row', [{bands: new Map([[2, 5]])}], frame, 'code'],
  ['the width', [{bands: new Map([[2, 4]])}], {...frame, width: 600}, 'code'],
  ['what is drawn', [{bands: new Map([[2, 4]])}], {...frame, drawn: new Set(['derived'])}, 'code'],
  ['the code', [{bands: new Map([[2, 4]])}], frame, 'other code'],
] as const)('it is drawn again where %s is another', (_, rows, of, code) => {
  const {build} = drawings();
  build([{bands: new Map([[2, 4]])}]);
  expect(build(rows, of as Frame, code)).toBe('<svg>2</svg>');
});

test('rows that hold more than data are always drawn', () => {
  const {drawn, build} = drawings();
  const rows = [{value: () => 1}];
  build(rows);
  build(rows);
  expect(drawn).toHaveLength(2);
});
