import {expect, test} from 'vitest';
import type {Study} from '../../model/study.ts';
import {mixed, published} from '../../testing/fixtures/figures.ts';
import {published as printed} from '../../testing/fixtures/rows.ts';
import {boxesIn, textsIn} from '../../testing/truth/reading.ts';
import {figureNamed} from '../registry.ts';

const rotates: Study = {
  ...mixed,
  statements: [
    {case: 'T01', statement: 'no-posts-rotational', value: null, ...printed},
    {case: 'T02', statement: 'all-posts-rotational', value: null, ...printed},
  ],
};

test('a trust has a row for each band group, named on a phone by the numbers of its bands', () => {
  const {draw, table} = figureNamed('trust-deployment', mixed, 'T01');
  expect(table.rows.map((row) => row[0]?.text)).toEqual(['Bands 2–3', 'Band 4']);
  expect(textsIn(draw(904))).toEqual(expect.arrayContaining(['Bands 2–3', 'Band 4']));
  expect(textsIn(draw(328))).toEqual(expect.arrayContaining(['2–3', '4']));
});

test('what is published of rotation is told first, and that the rest is simulated', () => {
  const {description} = figureNamed('trust-deployment', rotates, 'T01');
  expect(description).toContain('Published: no post rotates. The other headcounts are simulated');
  expect(figureNamed('trust-deployment', rotates, 'T02').description).toContain(
    'Published: all posts rotate between areas.',
  );
});

test('no simulated headcount is told', () => {
  const {description, draw} = figureNamed('trust-deployment', mixed, 'T01');
  expect(description).toContain(
    'Nothing of this is in the text for Trust 1. All headcounts are simulated',
  );
  expect(textsIn(draw(1112)).filter((text) => /^\d+$/.test(text))).toEqual([]);
});

test('a trust without a row and without a statement has no figure', () => {
  expect(figureNamed('trust-deployment', mixed, 'T05').table.rows).toEqual([]);
  expect(figureNamed('trust-deployment', published, 'T01').table.rows).toEqual([]);
});

test('each row has the colour of its bands, and the key shows both', () => {
  const svg = figureNamed('trust-deployment', mixed, 'T01').draw(904);
  for (const series of ['support', 'band-4']) {
    expect(boxesIn(svg, `g.simulated.s-${series}`)).toHaveLength(3);
    expect(
      svg.match(new RegExp(`<rect[^>]*class="sim wash f-${series} s-${series}"`, 'g')),
    ).toHaveLength(4);
    expect(
      boxesIn(figureNamed('trust-deployment', rotates, 'T02').draw(904), `g.solid.f-${series}`),
    ).toHaveLength(2);
  }
});

test('of a trust of which nothing is simulated, nothing speaks of it', () => {
  const {marker, draw, description} = figureNamed(
    'trust-deployment',
    {...rotates, deployment: rotates.deployment.filter((row) => row.case === 'T02')},
    'T02',
  );
  expect(marker).toBe('4 values published, 20 derived');
  expect(description).not.toContain('imulated');
  expect(
    textsIn(draw(904)).filter((text) => /imulated|^nobody, simulated$|^1–3$/.test(text)),
  ).toEqual([]);
});

test('where numbers of a trust are known, they are not said to be missing from the text', () => {
  const observed = mixed.deployment.map((row) => ({
    ...row,
    provenance: 'observed' as const,
    source: 'questionnaire',
  }));
  const {description} = figureNamed('trust-deployment', {...mixed, deployment: observed}, 'T01');
  expect(description).not.toContain('in the text');
  expect(description).toMatch(/Known: 24 numbers, \d+ of them above nought/);
});
