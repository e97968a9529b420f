import {describe, expect, test} from 'vitest';
import type {Study} from '../../model/study.ts';
import {publishedOnly} from '../../study/published-only.ts';
import {drawingOf, figureIn} from '../../testing/drawings.ts';
import {mixed, observed, published} from '../../testing/fixtures/figures.ts';
import {published as printed} from '../../testing/fixtures/rows.ts';
import {publishedReport, report} from '../../testing/report.ts';
import {circlesIn, elementOf, linesIn, textsIn} from '../../testing/truth/reading.ts';
import {stripHeight} from '../marks/strip.ts';
import {figureNamed} from '../registry.ts';

const figure = figureNamed('trust-place', mixed, 'T01');
const layouts = [
  {width: 328, left: 30, right: 44, first: 96, pitch: 110},
  {width: 600, left: 30, right: 44, first: 96, pitch: 110},
  {width: 904, left: 250, right: 190, first: 58, pitch: 72},
  {width: 1112, left: 250, right: 190, first: 58, pitch: 72},
];
// Tracks from the top, each with its ends, the value of Trust 1 and those of the others.
const tracks: readonly {
  readonly ends: readonly [number, number];
  readonly own: number;
  readonly others: readonly number[];
}[] = [
  {ends: [0, 250], own: 163, others: [204, 69.6, 110, 91.9, 130]},
  {ends: [0, 40], own: (100 * 41.7) / 163, others: [(100 * 60.5) / 204, 20, 30, 25]},
  {ends: [0, 80], own: 60, others: [75, 40, 36, 72]},
  {ends: [0, 25], own: 12, others: [0, 23, 3, 7]},
  {ends: [0, 60], own: 20, others: [0, 57.5, (100 * 3) / 36, (100 * 7) / 72]},
  {ends: [80, 110], own: (100 * 37.1) / 41.7, others: [(100 * 62) / 60.5, (100 * 30) / 33]},
];

/** By how much the strip above them pushes all tracks down, in px. */
const lifted = (width: number): number => stripHeight(figure.drawn, width, {points: true});

describe.each(layouts)('at $width px', ({width, left, right, first: top, pitch}) => {
  const first = top + lifted(width);
  const svg = figure.draw(width);
  const circles = ['.simulated', '.solid', '.derived'].flatMap((look) => circlesIn(svg, look));
  const x = (value: number, [start, end]: readonly [number, number]): number =>
    left + ((value - start) * (width - left - right)) / (end - start);

  test.each(tracks.map((track, line) => ({...track, line})))(
    'the points of track $line stand where their values are',
    ({ends, own, others, line}) => {
      const middle = first + line * pitch;
      const here = circles.filter(({y}) => y - middle > -26 && y - middle < 17);
      const large = here.filter(({r}) => r > 8);
      expect(large.map(({y}) => y)).toEqual([middle]);
      expect(Math.abs((large[0]?.x ?? 0) - x(own, ends))).toBeLessThan(0.5);
      const small = here
        .filter(({r}) => r < 8)
        .map((circle) => circle.x)
        .toSorted((a, b) => a - b);
      const wanted = others.map((value) => x(value, ends)).toSorted((a, b) => a - b);
      expect(small).toHaveLength(wanted.length);
      wanted.forEach((place, index) =>
        expect(Math.abs((small[index] ?? 0) - place)).toBeLessThan(0.5),
      );
    },
  );

  test('a track goes from end to end', () => {
    expect(linesIn(svg, 'g.track')).toEqual(
      tracks.map((_, line) => ({
        x1: left,
        x2: width - right,
        y1: first + line * pitch,
        y2: first + line * pitch,
      })),
    );
  });

  test('the own point is ruled where its value is simulated', () => {
    expect(
      circlesIn(svg, '.simulated.s-highlight.filled').map(({y}) => (y - first) / pitch),
    ).toEqual([1, 2, 5]);
    expect(circlesIn(svg, '.solid.f-highlight').map(({y}) => (y - first) / pitch)).toEqual([
      0, 3, 4,
    ]);
  });
});

test('own numbers are printed where published, and simulated places are called that', () => {
  const texts = textsIn(figure.draw(904)).map((text) => text.replaceAll('\u00a0', ' '));
  expect(texts).toContain('163 WTE');
  expect(texts.filter((text) => text === 'not in the text')).toHaveLength(3);
  expect(texts.filter((text) => text === 'place is simulated')).toHaveLength(3);
});

test('the trust of the figure stands first in the table, the cohort medians last', () => {
  expect(figure.table.rows.map((row) => row[0]?.text)).toEqual([
    'Trust 1',
    'Trust 2',
    'Trust 3',
    'Trust 4',
    'Trust 5',
    'Trust 6',
    'Trust 8',
    'Cohort median',
  ]);
  expect(figure.base).toEqual({n: 7, missing: 1});
});

test('a trust without a single value has no figure', () => {
  expect(figureNamed('trust-place', mixed, 'T07').table.rows).toEqual([]);
});

test('a measure of which nothing is known of the trust has no row, though others have it', () => {
  const texts = textsIn(figureNamed('trust-place', published, 'T01').draw(904));
  expect(texts).toContain('Funded establishment');
  expect(texts).not.toContain('Support share');
});

const stated: Study = {
  ...mixed,
  statements: [
    ...mixed.statements,
    {case: 'T01', statement: 'support-over-recruited', value: null, ...printed},
  ],
};

test('a published direction is printed, and its place is called simulated', () => {
  const {draw, description, marker} = figureNamed('trust-place', stated, 'T01');
  expect(textsIn(draw(904))).toEqual(
    expect.arrayContaining(['over 100', 'published; place simulated']),
  );
  expect(description).toContain(
    'Support posts filled, over 100, how far is not in the text (published;',
  );
  // A direction is no number: the marker counts it only where there is none.
  expect(marker).toBe(figure.marker);
});

test('where every post is filled is marked on the track of filled posts', () => {
  // Track 5 goes from 80 to 110, its line is 250 px from the left and ends 190 px from the right.
  const ticks = linesIn(figure.draw(904), 'g').filter(
    ({x1, x2, y1, y2}) => x1 === x2 && y2 - y1 === 24,
  );
  expect(ticks).toHaveLength(1);
  expect(ticks[0]?.x1).toBeCloseTo(250 + (904 - 250 - 190) * (20 / 30), 1);
});

test('a published direction without any amount has no track, and is told in the description', () => {
  const {draw, description} = figureNamed('trust-place', publishedOnly(stated), 'T01');
  expect(textsIn(draw(904))).toContain('Funded establishment');
  expect(textsIn(draw(904))).not.toContain('Support posts filled');
  expect(textsIn(draw(904))).not.toContain('over 100');
  expect(description).toContain(
    'Support posts filled, more than funded, by how much is not in the text',
  );
});

describe('a trust of which nothing but a direction is published', () => {
  const statements = stated.statements.slice(-1);
  const {draw, marker, description} = figureNamed(
    'trust-place',
    {...mixed, establishment: [], headcount: [], claims: [], statements},
    'T01',
  );

  test.each([328, 600, 904, 1112])('is a sentence at %i px, without a track', (width) => {
    const svg = draw(width);
    expect(textsIn(svg).join(' ')).toBe(
      'Trust 1 has more support staff in post than it has funded posts for.',
    );
    expect([...elementOf(svg).querySelectorAll('line, rect, circle')]).toEqual([]);
  });

  test('is counted and described as published', () => {
    expect(marker).toBe('Trust 1: all published');
    expect(description).toMatch(/^Of Trust 1: Support posts filled, more than funded/);
  });
});

test('on a phone what is published of a direction and what is not stand apart', () => {
  const texts = textsIn(figureNamed('trust-place', stated, 'T01').draw(328));
  expect(texts).toEqual(expect.arrayContaining(['over 100, published', 'place is simulated']));
});

test('a published direction of another trust is not drawn', () => {
  expect(textsIn(figureNamed('trust-place', stated, 'T02').draw(904))).not.toContain('over 100');
});

test.each([328, 600, 904, 1112])(
  'at %i px a number that stands aside has a line from its point',
  (width) => {
    const svg = figure.draw(width);
    const points = ['.solid', '.derived'].flatMap((look) => circlesIn(svg, look));
    const numbers = [...elementOf(svg).querySelectorAll('text.ax.halo')].map((text) => ({
      x: Number(text.getAttribute('x')),
      y: Number(text.getAttribute('y')) - 34 + lifted(width),
    }));
    const aside = numbers.filter(
      ({x, y}) =>
        !points.some((point) => point.y >= y && point.y < y + 17 && Math.abs(point.x - x) <= 4),
    );
    const ends = linesIn(svg, 'g');
    const isFromPoint = ({x1, y1}: {x1: number; y1: number}): boolean =>
      points.some((point) => Math.abs(point.x - x1) < 0.01 && Math.abs(point.y - y1) < 0.01);
    expect(
      aside.filter(
        ({x, y}) =>
          !ends.some(
            (line) =>
              Math.abs(line.x2 - x) < 0.01 &&
              Math.abs(line.y2 - y - 22) < 0.01 &&
              isFromPoint(line),
          ),
      ),
    ).toEqual([]);
  },
);

test('a published point of another trust never lies on another point', () => {
  const study = {
    ...mixed,
    establishment: mixed.establishment.map((row) =>
      row.case === 'T02' && row.measure === 'funded' && row.staff === 'radiographers'
        ? {...row, wte: 102.5}
        : row,
    ),
  };
  for (const {width} of layouts) {
    const points = ['.simulated', '.solid', '.derived'].flatMap((look) =>
      circlesIn(figureNamed('trust-place', study, 'T01').draw(width), look),
    );
    const overlaps = points.flatMap((a, at) =>
      points.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r),
    );
    expect(overlaps).toEqual([]);
  }
});

test.each(layouts)(
  'at $width px no point hides the middle of another, and the stroke of a median is longer than any is high',
  ({width}) => {
    for (const {case: id} of report.cases) {
      const figureOfCase = figureIn(report, 'trust-place', id);
      if (figureOfCase.table.rows.length === 0) continue;
      const svg = drawingOf(figureOfCase, width);
      const points = ['.simulated', '.solid', '.derived'].flatMap((look) => circlesIn(svg, look));
      expect(
        points.flatMap((a, at) =>
          points.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < Math.max(a.r, b.r)),
        ),
      ).toEqual([]);
      expect(
        linesIn(svg, 'g').filter(({x1, x2, y1, y2}) => x1 === x2 && y2 - y1 === 32).length,
      ).toBeGreaterThan(0);
      expect(Math.max(...points.map(({r}) => 2 * r))).toBeLessThan(32);
    }
  },
);

test('small derived points are large enough for their ring', () => {
  expect(
    circlesIn(figureNamed('trust-place', mixed, 'T01').draw(904), '.derived.f-context').map(
      ({r}) => r,
    ),
  ).toContain(7);
});

test('what is published is drawn over what is simulated', () => {
  const svg = figure.draw(904);
  expect(svg.lastIndexOf('class="simulated')).toBeLessThan(svg.indexOf('class="solid f-'));
});

test("labels that don't fit beside each other are left out", () => {
  expect(
    textsIn(figureNamed('trust-place', observed, 'T01').draw(328)).filter((text) =>
      /^Trust \d: \d+.WTE/.test(text),
    ),
  ).toEqual([]);
  expect(
    textsIn(figureNamed('trust-place', observed, 'T01').draw(904)).filter((text) =>
      /^Trust \d: \d+.WTE/.test(text),
    ),
  ).toHaveLength(5);
});

test('the description tells of each number what it is', () => {
  expect(figure.description.replaceAll('\u00a0', ' ')).toContain(
    'Of Trust 1: Funded establishment, 163 WTE (published; WTE, bands 2–8); ' +
      'Assistant practitioners, 12 (published; people at band 4); ' +
      'Band 4 among support staff, 20 % (published; % of people at bands 2–4).',
  );
  expect(figureNamed('trust-place', mixed, 'T03').description).toContain(
    'Of Trust 3: Support share, 20',
  );
});

describe('the cohort median', () => {
  const strokes = (svg: string) =>
    linesIn(svg, 'g').filter(({x1, x2, y1, y2}) => x1 === x2 && y2 - y1 === 32);

  test('stands as a stroke across each track, where the median of its points is', () => {
    const found = strokes(figure.draw(904));
    expect(found.map(({y1}) => (y1 + 16 - 58 - lifted(904)) / 72)).toEqual([0, 1, 2, 3, 4]);
    // Funded establishment: 69.6, 91.9, 110, 130, 163 and 204 WTE, of which 120 is the median, on a track to 250.
    expect(found[0]?.x1).toBeCloseTo(250 + (904 - 250 - 190) * (120 / 250), 1);
  });

  test('has one key, and each measure the number of its trusts', () => {
    for (const width of [328, 904]) {
      const texts = textsIn(figure.draw(width));
      expect(texts.filter((text) => text.startsWith('cohort median'))).toEqual([
        'cohort median, of the trusts shown at each measure',
      ]);
      expect(texts).toEqual(
        expect.arrayContaining(['WTE, bands 2–8, 6 trusts', 'people at band 4, 5 trusts']),
      );
    }
  });

  test('is left out where no more than half of the cohort is known', () => {
    expect(
      textsIn(figureNamed('trust-place', published, 'T01').draw(904)).filter((text) =>
        text.startsWith('cohort median'),
      ),
    ).toEqual([]);
  });

  test('is dashed, and its number printed nowhere but in the table, where a simulated row goes into it', () => {
    const svg = figure.draw(904);
    expect(elementOf(svg).querySelectorAll('.tick-sim').length).toBeGreaterThan(5);
    expect(textsIn(svg).some((text) => text.includes('120'))).toBe(false);
    expect(figure.table.rows.at(-1)?.[1]).toMatchObject({text: '120.0', provenance: 'simulated'});
    expect(
      elementOf(figureNamed('trust-place', observed, 'T01').draw(904)).querySelectorAll(
        '.tick-sim',
      ),
    ).toHaveLength(0);
  });
});

describe('the place in the census', () => {
  const simulated = {provenance: 'simulated', source: 'simulation', place: ''} as const;
  const sampled: Study = {
    ...mixed,
    sampling: [
      {case: 'T01', adopter: 'low', size: 'small', trust: 'C002', ...simulated},
      {case: 'T07', adopter: 'high', size: 'small', trust: 'C009', ...simulated},
    ],
    claims: [
      ...mixed.claims,
      {...mixed.claims[0]!, claim: 'census-trusts', value: 9, unit: 'trusts', decimals: 0},
    ],
  };

  test('is a track of its own, with the published quartiles below it', () => {
    const {draw, table} = figureNamed('trust-place', sampled, 'T01');
    expect(textsIn(draw(904)).map((text) => text.replaceAll('\u00a0', ' '))).toEqual(
      expect.arrayContaining([
        'Support share in the census',
        'middle half of 9 trusts, 15.5 to 29.3 %; median 23.41 %, published',
      ]),
    );
    expect(
      table.rows.slice(-3).map((row) => [row[0]?.text, row.at(-1)?.text, row.at(-1)?.provenance]),
    ).toEqual([
      ['Lower quartile, 9 trusts', '15.5', 'published'],
      ['Median, 9 trusts', '23.41', 'published'],
      ['Upper quartile, 9 trusts', '29.3', 'published'],
    ]);
  });

  test('is the only track of a trust that has no other value', () => {
    const names = textsIn(figureNamed('trust-place', sampled, 'T07').draw(904));
    expect(names).toContain('Support share in the census');
    expect(names).not.toContain('Support share');
  });

  test('is not shown where nothing ties the trust to a row of the census', () => {
    expect(textsIn(figureNamed('trust-place', sampled, 'T02').draw(904))).not.toContain(
      'Support share in the census',
    );
  });

  test('is simulated where the row is that ties the two', () => {
    const {description} = figureNamed(
      'trust-place',
      {
        ...sampled,
        census: sampled.census.map((row) => ({...row, provenance: 'observed' as const})),
      },
      'T01',
    );
    expect(description).not.toContain('Support share in the census');
  });
});

describe('where nothing is known but what a source prints', () => {
  const printedOnly: Study = {
    ...publishedOnly(stated),
    establishment: publishedOnly(stated).establishment.filter(
      ({provenance}) => provenance !== 'observed',
    ),
    headcount: publishedOnly(stated).headcount.filter(({provenance}) => provenance !== 'observed'),
  };
  const {draw, table, description} = figureNamed('trust-place', printedOnly, 'T01');

  test.each([328, 904])('at %i px only measures with a value of the trust are drawn', (width) => {
    const names = textsIn(draw(width));
    expect(names).toEqual(
      expect.arrayContaining([
        'Funded establishment',
        'Assistant practitioners',
        'Band 4 among support staff',
      ]),
    );
    expect(
      names.filter(
        (text) =>
          text === 'Support share' ||
          text === 'Support staff' ||
          text === 'Support posts filled' ||
          text === 'more than funded' ||
          text === 'not in the text',
      ),
    ).toEqual([]);
  });

  test('the table leaves them out too, rather than deny what is published of others', () => {
    expect(table.columns.map(({head}) => head)).not.toContain('Support share');
    expect(figure.table.columns.map(({head}) => head)).toContain('Support share');
  });

  test('no upright line is spoken of, since none is drawn', () => {
    expect(description).not.toContain('upright');
    expect(figure.description).toContain('the upright line stands for a service without vacancies');
  });
});

test('the places of a statement that is not drawn are none of the drawing', () => {
  const placesOf = (subject: string): string[] =>
    figureNamed('trust-place', publishedReport, subject).origins.map(({place}) => place);
  expect(placesOf('T08')).toContain('Fig. 1 text');
  expect(placesOf('T08')).not.toContain('Fig. 5 text');
  // Of this trust the statement is all that is shown.
  expect(placesOf('T15')).toEqual(['Fig. 5 text']);
});
