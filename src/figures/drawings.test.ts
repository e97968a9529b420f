import {describe, expect, test} from 'vitest';
import type {Study} from '../model/study.ts';
import {drawingOf, figureIn, subjectFor} from '../testing/drawings.ts';
import {mixed, observed, published, shifted} from '../testing/fixtures/figures.ts';
import {expectDrawing} from '../testing/snapshots.ts';
import {elementOf, textsIn} from '../testing/truth/reading.ts';
import type {Figure} from './figure.ts';
import {patternId, series} from './marks/series.ts';
import {caution} from './marks/strip.ts';

// What holds for every drawing: each figure, at each width, of each kind of study.

const studies: Readonly<Record<string, Study>> = {mixed, published, observed};
const ids = [
  'establishment',
  'share-and-size',
  'bands',
  'posts',
  'census',
  'coverage',
  'deployment-bands-2-and-3',
  'deployment-band-4',
  'job-titles',
  'areas-of-practice',
  'career-ladder',
  'views',
  'models',
  'category-evidence',
  'trust-record',
  'trust-place',
  'trust-posts',
  'trust-bands',
] as const;
/** These draw what a source prints: nothing of it can be simulated. */
const ofWords: readonly string[] = [
  'coverage',
  'job-titles',
  'areas-of-practice',
  'career-ladder',
  'views',
  'models',
  'category-evidence',
  'trust-record',
];
const mayBeSimulated = ids.filter((id) => !ofWords.includes(id));
const figureFrom = (id: string, study: Study): Figure => figureIn(study, id, subjectFor(id));

interface Drawn {
  readonly name: string;
  readonly id: string;
  readonly width: number;
  readonly kind: string;
  readonly figure: Figure;
  readonly svg: string;
  readonly root: Element;
  readonly attributes: readonly Attribute[];
}

interface Attribute {
  readonly name: string;
  readonly value: string;
}

const drawings: readonly Drawn[] = ids.flatMap((id) =>
  Object.entries(studies).flatMap(([kind, study]) => {
    const figure = figureFrom(id, study);
    return figure.widths.map((width) => {
      const svg = drawingOf(figure, width);
      const root = elementOf(svg);
      const attributes = [root, ...root.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].map(({name, value}) => ({name, value})),
      );
      return {name: `${id}-${width}-${kind}`, id, width, kind, figure, svg, root, attributes};
    });
  }),
);

/** Every drawing once more, from new rows, and after others than before. */
const again = new Map(
  drawings
    .toReversed()
    .map(({name, id, width, kind}) => [
      name,
      figureFrom(id, {...(studies[kind] ?? mixed)}).draw(width),
    ]),
);

/**
 * Whether somebody has to look at a drawing: there are two layouts, for phones and for what is wider, and looks of
 * marks that only observed values have. The other widths stretch these; their marks are read back in truth.test.ts.
 */
const showsItsOwn = (width: number, kind: string): boolean =>
  width === 904 || (width === 328 && kind !== 'observed');

describe.each(drawings)('$name', ({name, id, width, kind, figure, svg, root, attributes}) => {
  test.runIf(showsItsOwn(width, kind))('is drawn as before', async () => {
    await expectDrawing(name, svg);
  });

  test('has no number that is none, and no colour of its own', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(attributes.filter(({value}) => /^#|rgb|hsl|\s#[0-9a-f]{3,8}$/i.test(value))).toEqual([]);
    expect(
      attributes.filter(
        (each) =>
          /^(fill|stroke)$/.test(each.name) && !/^(none|currentColor|url\(#.+\))$/.test(each.value),
      ),
    ).toEqual([]);
  });

  test('has the size that it was asked for', () => {
    expect(root.getAttribute('width')).toBe(`${width}`);
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${root.getAttribute('height')}`);
    expect(root.getAttribute('class')).toBe(`plot w${width}`);
  });

  test('leaves style and names to the page', () => {
    const names = new Set(attributes.map((each) => each.name));
    expect(
      [...names].filter((each) =>
        /^(style|font-.*|aria-label|aria-description|role|title)$/.test(each),
      ),
    ).toEqual([]);
    expect(root.getAttribute('aria-hidden')).toBe('true');
    expect(root.querySelector('style, title, desc, script')).toBeNull();
  });

  test('has no mark of negative size', () => {
    expect(
      attributes.filter(
        (each) => /^(width|height|r)$/.test(each.name) && !(Number(each.value) >= 0),
      ),
    ).toEqual([]);
  });

  test('has ids that no other drawing has', () => {
    const own = attributes.filter((each) => each.name === 'id').map(({value}) => value);
    expect(new Set(own).size).toBe(own.length);
    expect(own.filter((each) => !each.startsWith(`${figure.id}-${width}-`))).toEqual([]);
  });

  test('defines the patterns that it uses, and no others', () => {
    const used = new Set([...svg.matchAll(/url\(#([^)]+)\)/g)].map((match) => String(match[1])));
    const defined = [...root.querySelectorAll('pattern, clipPath')].map(
      (each) => each.getAttribute('id') ?? '',
    );
    expect(defined.toSorted()).toEqual([...used].toSorted());
    const drawing = `${figure.id}-${width}`;
    const ruled = series.map((one) => patternId(drawing, one));
    expect(defined.filter((each) => !each.includes('-clip-') && !ruled.includes(each))).toEqual([]);
  });

  test('is the same when it is drawn again from new rows, after other drawings', () => {
    expect(again.get(name)).toBe(svg);
  });

  test('carries the strip if it shows simulated values, and only then', () => {
    const isSimulated = kind === 'mixed' && !ofWords.includes(id);
    expect(textsIn(svg).filter((text) => text === caution)).toHaveLength(isSimulated ? 1 : 0);
    expect(svg.includes('simulated')).toBe(isSimulated);
    expect(/class="[^"]*\bsim\b/.test(svg)).toBe(isSimulated);
    expect(figure.drawn.has('simulated')).toBe(isSimulated);
  });

  test('keeps the strip inside, above everything else', () => {
    const strip = [...root.querySelectorAll('.ident')];
    const texts = [...root.querySelectorAll('text')];
    // Words in the condensed face take less than 5.8 px a letter.
    expect(
      strip.every(
        (text) => Number(text.getAttribute('x')) + 5.8 * (text.textContent ?? '').length <= width,
      ),
    ).toBe(true);
    expect(texts.slice(0, strip.length)).toEqual(strip);
    expect(root.querySelectorAll('.strip, .strip ~ g')).toHaveLength(strip.length > 0 ? 2 : 0);
  });
});

test.each(ids)('%s of all observed has the places of the mixed one', (id) => {
  const unstripped = (study: Study) =>
    elementOf(drawingOf(figureFrom(id, study), 904)).querySelectorAll(
      'line.grid, .grid line, .base line, .track line',
    ).length;
  expect(unstripped(observed)).toBe(unstripped(mixed));
});

// A number that is simulated must not be readable as a numeral:
// with other simulated numbers all words stay as they are.
describe.each(mayBeSimulated)('%s with other simulated numbers', (id) => {
  const [before, after] = [figureFrom(id, mixed), figureFrom(id, shifted)];

  test.each(before.widths)('has the same texts at %i px and another picture', (width) => {
    expect(textsIn(drawingOf(after, width))).toEqual(textsIn(drawingOf(before, width)));
    expect(drawingOf(after, width)).not.toBe(drawingOf(before, width));
  });

  test('has the same description and marker and another table', () => {
    expect(after.description).toBe(before.description);
    expect(after.marker).toBe(before.marker);
    expect(after.table).not.toEqual(before.table);
  });
});

test.each(mayBeSimulated)('%s prints no simulated number of its table as a numeral', (id) => {
  const figure = figureFrom(id, mixed);
  const cells = figure.table.rows.flat();
  const real = new Set(
    cells.filter(({provenance}) => provenance !== 'simulated').map(({text}) => text),
  );
  const hidden = cells
    .filter(
      ({provenance, missing, text}) =>
        provenance === 'simulated' && missing === null && !real.has(text) && Number(text) > 10,
    )
    .map(({text}) => text);
  const words = [
    figure.description,
    ...figure.widths.flatMap((width) =>
      [...elementOf(drawingOf(figure, width)).querySelectorAll('text:not(.ax), tspan')].map(
        ({textContent}) => textContent ?? '',
      ),
    ),
  ].join(' ');
  const numerals = new Set(words.match(/\d+(\.\d+)?/g));
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.filter((text) => numerals.has(text))).toEqual([]);
});
