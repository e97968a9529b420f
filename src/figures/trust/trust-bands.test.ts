import {expect, test} from 'vitest';
import {mixed, observed, published} from '../../testing/fixtures/figures.ts';
import {elementOf, linesIn, textsIn} from '../../testing/truth/reading.ts';
import {figureNamed} from '../registry.ts';

const figure = figureNamed('trust-bands', mixed, 'T01');

// That every bar is as long as its value is read back from each drawing in src/figures/truth.test.ts.

test('all trusts share one scale', () => {
  const ticks = (id: string) =>
    textsIn(figureNamed('trust-bands', mixed, id).draw(328))
      .filter((text) => /^\d+(\s|$)/.test(text))
      .slice(0, 3);
  expect(ticks('T08')).toEqual(['0', '25', '50\u00a0people']);
});

test('a published zero is solid and printed, a simulated one is dashed and is not', () => {
  const solid = figureNamed('trust-bands', mixed, 'T02').draw(904);
  expect(linesIn(solid, '.tick.s-band-4')).toHaveLength(1);
  expect(textsIn(solid).filter((text) => text === '0')).toHaveLength(2);
  const dashed = figureNamed('trust-bands', mixed, 'T03').draw(904);
  expect(linesIn(dashed, '.zero.s-band-3')).toHaveLength(1);
  expect(linesIn(dashed, '.tick')).toEqual([]);
  expect(textsIn(dashed).filter((text) => text === '0')).toHaveLength(1);
});

test('a missing headcount says why it is missing', () => {
  const band3 = mixed.headcount.filter(({case: id, band}) => id === 'T01' && band === 'band-3');
  const partly = {...published, headcount: [...published.headcount, ...band3]};
  expect(
    textsIn(figureNamed('trust-bands', partly, 'T01').draw(328)).filter(
      (text) => text === 'not in the text',
    ),
  ).toHaveLength(1);
  expect(
    textsIn(figureNamed('trust-bands', mixed, 'T06').draw(328)).filter(
      (text) => text === 'not supplied',
    ),
  ).toHaveLength(3);
  expect(textsIn(figureNamed('trust-bands', mixed, 'T08').draw(328))).toContain('suppressed');
});

test('where band 4 alone is known, it is a part of the support staff', () => {
  const known = figureNamed('trust-bands', published, 'T01');
  expect(known.table.columns.map(({key}) => key)).toContain('band_4_share');
  for (const width of known.widths) {
    const words = textsIn(known.draw(width)).join(' ').replaceAll('\u00a0', ' ');
    expect(words).toMatch(/^Assistant practitioners .+ \d+ %in Trust 1, 12 at band 4 0 100 %$/);
  }
  expect(known.description).toContain('filled as far as band 4 goes');
  expect(figureNamed('trust-bands', mixed, 'T01').table.columns.map(({key}) => key)).not.toContain(
    'band_4_share',
  );
});

test('a trust without headcounts has no rows', () => {
  expect(figureNamed('trust-bands', mixed, 'T07').table.rows).toEqual([]);
});

test('the description gives the numbers that are not simulated', () => {
  expect(figure.description).toContain('Published: Band 4, 12\u00a0people.');
  expect(figure.description).not.toMatch(/29|19/);
  expect(figureNamed('trust-bands', observed, 'T01').description).toContain(
    'Observed: Band 2, 29\u00a0people; Band 3, 19\u00a0people; Band 4, 12\u00a0people.',
  );
});

test.each([328, 600, 904, 1112])(
  'at %i px the sample of the stroke stands above the scale, and no stroke in a line of words',
  (width) => {
    const root = elementOf(figure.draw(width));
    const strokes = [...root.querySelectorAll('line.tick-sim')].map((line) => ({
      top: Number(line.getAttribute('y1')),
      bottom: Number(line.getAttribute('y2')),
    }));
    const heads = [...root.querySelectorAll('text')]
      .filter(({textContent}) => textContent?.startsWith('Band '))
      .map((text) => Number(text.getAttribute('y')));
    expect(strokes).toHaveLength(4);
    expect(strokes.filter(({bottom}) => bottom < 54 - 28)).toHaveLength(1);
    // A line of words on a phone reaches 4 px below its baseline.
    if (width < 800)
      expect(
        strokes.filter(({top, bottom}) =>
          heads.some((baseline) => top < baseline + 4 && bottom > baseline - 12),
        ),
      ).toEqual([]);
    expect(root.querySelectorAll('line.lift')).toHaveLength(4);
    expect(
      textsIn(figure.draw(width)).filter((text) => text.startsWith('if split as in the cohort, ')),
    ).toHaveLength(1);
  },
);
