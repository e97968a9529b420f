import {expect, test} from 'vitest';
import type {Study} from '../../model/study.ts';
import type {Sourced} from '../../model/values/provenance.ts';
import type {EstablishmentRow} from '../../model/workforce/workforce.ts';
import {publishedOnly} from '../../study/published-only.ts';
import {drawingOf, figureIn} from '../../testing/drawings.ts';
import {everyRow, mixed} from '../../testing/fixtures/figures.ts';
import {casesOf, observed, published, simulated, studyOf} from '../../testing/fixtures/rows.ts';
import {report} from '../../testing/report.ts';
import {expectDrawing} from '../../testing/snapshots.ts';
import {elementOf} from '../../testing/truth/reading.ts';
import {figureOf, nothingKnown} from '../figure.ts';
import {trustPosts} from './trust-posts.ts';

const posts = [
  [20, 19.3, 80, 68.1],
  [30, 31.9, 90, 82.4],
] as const;

function rowsOf(origin: Sourced): EstablishmentRow[] {
  return posts.flatMap((wte, index) =>
    (['support', 'radiographers'] as const).flatMap((staff, group) =>
      (['funded', 'in-post'] as const).map((measure, order) => ({
        case: `T0${index + 1}`,
        staff,
        measure,
        wte: wte[2 * group + order] ?? 0,
        ...origin,
      })),
    ),
  );
}

const study: Study = studyOf({
  cases: casesOf(3),
  establishment: rowsOf(simulated),
  statements: [{case: 'T02', statement: 'support-over-recruited', value: null, ...published}],
});
const named = figureOf(trustPosts, study, 'T02');
const plain = figureOf(trustPosts, study, 'T01');
const only = figureOf(trustPosts, publishedOnly(study), 'T02');

const words = (svg: string): string[] =>
  [...svg.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map(([, text]) =>
    (text ?? '').replace(/<[^>]+>/g, '').replaceAll('&#160;', '\u00a0'),
  );

test.each([328, 904])('the drawing at %i px is as it was looked at', async (width) => {
  await expectDrawing(`trust-posts-${width}-directions`, named.draw(width));
});

test.each([328, 600, 904, 1112])(
  'the drawing at %i px of a published direction alone is as it was looked at',
  async (width) => {
    await expectDrawing(`trust-posts-${width}-directions-published`, only.draw(width));
  },
);

test('a case without data has no rows, and a sentence in place of a drawing', () => {
  const none = figureOf(trustPosts, study, 'T03');
  expect([none.table.rows, none.description]).toEqual([[], nothingKnown]);
  const lines = [...elementOf(none.draw(328)).querySelectorAll('text')];
  expect(lines.map(({textContent}) => textContent).join(' ')).toBe(nothingKnown);
});

test('the link of a published direction is solid and its end is ruled', () => {
  expect(named.draw(904)).toContain('class="link s-support"');
  expect(named.draw(904)).toContain('url(#trust-posts-t02-904-support)');
});

test('a case without a published direction has dashed links only', () => {
  expect(plain.draw(904)).not.toMatch(/class="link /);
});

test('a case of which nothing is in the text says so', () => {
  expect(plain.description).toContain('Nothing of this is in the text for the trust');
});

test('a simulated direction is not put in words', () => {
  expect(plain.description).not.toMatch(/vacan|more in post/);
  expect(words(plain.draw(904)).filter((text) => text === 'in post')).toHaveLength(2);
});

test.each([328, 904])(
  'at %i px both rows have a solid bar at the line of all posts filled',
  (width) => {
    for (const figure of [named, plain])
      expect(figure.draw(width).match(/class="tick s-(support|radiographic)"/g)).toHaveLength(2);
  },
);

test('the words of a mark at the left end of a phone stay inside', () => {
  const places = [...elementOf(plain.draw(328)).querySelectorAll('text')]
    .filter(({textContent}) => textContent === 'in post')
    .map((text) => Number(text.getAttribute('x')));
  expect(places).toHaveLength(2);
  expect(Math.min(...places)).toBeGreaterThanOrEqual(22);
});

test('the description of a published direction does not call all values simulated', () => {
  expect(named.description).not.toContain('none of them is in the text');
});

test('the table names the trust and says what a direction is', () => {
  expect(
    named.table.rows.map((row) => [row[0]?.text, row.at(-1)?.text, row.at(-1)?.provenance]),
  ).toEqual([
    ['Trust 2', 'yes', 'published'],
    ['Trust 2', 'not in the text', null],
  ]);
});

test('all cases share one scale', () => {
  const ticks = (svg: string): string[] => words(svg).filter((text) => /^\d/.test(text));
  expect(ticks(plain.draw(904))).toEqual(ticks(named.draw(904)));
});

test('a direction is a sentence where no amount of any trust is known', () => {
  expect(elementOf(only.draw(328)).querySelectorAll('text.sentence').length).toBeGreaterThan(0);
  expect(words(only.draw(904)).join(' ')).toBe(only.description);
  expect(only.description).toBe(
    'Trust 2 has more support staff in post than it has funded posts for. ' +
      'The text does not say how many more.',
  );
  expect(only.marker).toBe('1 value published');
});

test('a direction without an amount is an arrow on the scale of other trusts', () => {
  const amounts = rowsOf(observed).filter(({case: id}) => id === 'T01');
  const arrow = figureOf(trustPosts, {...study, establishment: amounts}, 'T02');
  expect(words(arrow.draw(904))).toContain('how many is not known');
  expect(arrow.description).toContain('more in post than funded, without the amount');
});

test('amounts that are not simulated are printed', () => {
  const seen = figureOf(
    trustPosts,
    studyOf({cases: casesOf(3), establishment: rowsOf(observed)}),
    'T02',
  );
  expect(words(seen.draw(328))).toEqual(expect.arrayContaining(['106', '92']));
  expect(seen.description).toContain('Support staff, derived: 106 in post for every 100 funded.');
});

test.each([328, 600, 904, 1112])(
  'at %i px the sample of the median stands above the drawing, and no stroke reaches into the words above its row',
  (width) => {
    const root = elementOf(plain.draw(width));
    const strokes = [...root.querySelectorAll('line.tick-sim')]
      .map((line) => ({
        top: Number(line.getAttribute('y1')),
        bottom: Number(line.getAttribute('y2')),
      }))
      .toSorted((a, b) => a.top - b.top);
    const inPost = [...root.querySelectorAll('text')]
      .filter(({textContent}) => textContent === 'in post')
      .map((text) => Number(text.getAttribute('y')));
    expect(strokes).toHaveLength(3);
    expect(strokes.filter(({bottom}) => bottom < 20)).toHaveLength(1);
    if (width < 800)
      expect(
        strokes.filter(({top, bottom}) =>
          inPost.some((baseline) => top < baseline + 4 && bottom > baseline - 12),
        ),
      ).toEqual([]);
    expect(root.querySelectorAll('line.lift')).toHaveLength(3);
  },
);

/** What a text covers, if a letter is no wider than so many px. */
function boxOf(
  text: Element,
  letter = 5,
): {left: number; right: number; top: number; foot: number} {
  const [x, foot] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
  const length = letter * (text.textContent ?? '').length;
  const part = {middle: 0.5, end: 1}[text.getAttribute('text-anchor') ?? ''] ?? 0;
  return {left: x - part * length, right: x + (1 - part) * length, top: foot - 9, foot};
}

/** A letter of the face is no wider than so many px: bold numerals are larger. */
const letterOf = (text: Element): number => (/\bt-n\b/.test(text.classList.value) ? 9 : 5);

const wide = [904, 1112] as const;

test.each([
  ['the report', report, 10],
  ['the report with observed rows', everyRow(report, 'observed'), 10],
  ['a mixed study', mixed, 1],
] as const)(
  'in %s the words of a mark lie on no stroke at a median, nor on the line at 100, in any trust',
  (_, of, least) => {
    const all = of.cases
      .map(({case: id}) => figureIn(of, 'trust-posts', id))
      .filter(({table}) => table.rows.length > 0)
      .flatMap((figure) => wide.map((width) => elementOf(drawingOf(figure, width))));
    const crossed = all.flatMap((svg) => {
      const strokes = [...svg.querySelectorAll('line.tick-sim, line.median, line.base')].map(
        (line) => ['x1', 'x2', 'y1', 'y2'].map((name) => Number(line.getAttribute(name))),
      );
      return [...svg.querySelectorAll('text.halo')]
        .map((text) => boxOf(text, letterOf(text)))
        .filter(({left, right, top, foot}) =>
          strokes.some(
            ([x1 = 0, x2, y1 = 0, y2 = 0]) =>
              x1 === x2 && x1 > left && x1 < right && y1 < foot && y2 > top,
          ),
        );
    });
    expect(all.length).toBeGreaterThan(least);
    expect(crossed).toEqual([]);
  },
);
