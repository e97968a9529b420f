import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Study} from '../../model/study.ts';
import {figureIn} from '../../testing/drawings.ts';
import {everyRow, mixed, published} from '../../testing/fixtures/figures.ts';
import {published as printed} from '../../testing/fixtures/rows.ts';
import {publishedReport, report} from '../../testing/report.ts';
import {
  type Box,
  boxesIn,
  elementOf,
  linesIn,
  textsIn,
  withoutLift,
} from '../../testing/truth/reading.ts';
import {figureOf} from '../figure.ts';
import {caution} from '../marks/strip.ts';
import {deploymentBand4, deploymentBands2And3} from './deployment.ts';
import {areaNames, shownAreas as areas} from './deployment-rows.ts';

const study = {
  ...mixed,
  statements: [{case: 'T02', statement: 'all-posts-rotational', value: null, ...printed} as const],
};
const figure = figureOf(deploymentBands2And3, study);
// Trust 2, whose posts all rotate, stands first; then Trust 1 and Trust 4.
const layouts = [
  {width: 328, left: 30, heads: 188, pitch: 24},
  {width: 600, left: 30, heads: 144, pitch: 24},
  {width: 904, left: 66, heads: 144, pitch: 25},
  {width: 1112, left: 66, heads: 64, pitch: 25},
];

/** Relative luminance of "#rrggbb". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(layouts)('at $width px', ({width, left, heads, pitch}) => {
  const svg = withoutLift(figure.draw(width));
  const cell = (width - left - 26) / areas.length;
  const boxOf = (row: number, area: (typeof areas)[number], inset: number): Box => ({
    x: left + areas.indexOf(area) * cell + inset,
    y: heads + row * pitch + inset,
    width: cell - 2 * inset,
    height: pitch - 2 * inset,
  });

  function expectBoxes(found: readonly Box[], wanted: readonly Box[]): void {
    const order = (boxes: readonly Box[]): Box[] =>
      boxes.toSorted((a, b) => a.y - b.y || a.x - b.x);
    expect(found).toHaveLength(wanted.length);
    order(wanted).forEach((box, index) => {
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs((order(found)[index]?.[side] ?? 0) - box[side])).toBeLessThan(0.5);
    });
  }

  test('simulated people are squares in the middle of their cells, the larger the more', () => {
    const found = boxesIn(svg, 'g.simulated').toSorted((one, other) => one.x - other.x);
    expect(found.map(({width: side}) => side)).toEqual(found.map(({height}) => height));
    expect(
      found.map((box) => [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]),
    ).toEqual(
      (['x-ray', 'ct', 'rotational'] as const).map((area) => [
        Math.round(left + (areas.indexOf(area) + 0.5) * cell),
        Math.round(heads + 1.5 * pitch),
      ]),
    );
  });

  test('published people, observed people and the words that all rotate are solid', () => {
    expectBoxes(boxesIn(svg, 'g.solid'), [
      boxOf(0, 'x-ray', 1),
      boxOf(0, 'rotational', 1),
      boxOf(2, 'mri', 1),
    ]);
  });

  test('derived zeros have two frames, observed ones one', () => {
    const frames = boxesIn(svg, 'g.cell-solid');
    const [derived, observed] = [
      areas.filter((area) => !['x-ray', 'rotational'].includes(area)),
      areas.filter((area) => !['mri', 'dexa'].includes(area)),
    ];
    expectBoxes(frames, [
      ...derived.flatMap((area) => [boxOf(0, area, 1.6), boxOf(0, area, 4)]),
      ...observed.map((area) => boxOf(2, area, 1.6)),
    ]);
  });

  test('what is missing is dotted, and nothing else', () => {
    expectBoxes(boxesIn(svg, 'g.gap'), [boxOf(2, 'dexa', 1.6)]);
    // The other one is the sample in the key.
    expect(svg.match(/class="gap"/g)).toHaveLength(2);
  });

  test('a simulated nobody is a short grey dash in the middle of its cell', () => {
    const stubs = linesIn(svg, 'g').filter(
      ({x1, x2, y1}) => Math.abs(x2 - x1 - 7) < 0.01 && y1 > heads,
    );
    const places = new Set(stubs.map(({x1, y1}) => `${(x1 + 3.5).toFixed(1)} ${y1}`));
    const empty = areas.filter((area) => !['x-ray', 'ct', 'rotational'].includes(area));
    expect([...places]).toEqual(
      empty.map(
        (area) =>
          `${(left + (areas.indexOf(area) + 0.5) * cell).toFixed(1)} ${heads + 1.5 * pitch}`,
      ),
    );
  });
});

test('the key says why a dotted cell has no number, and what one frame and two frames are', () => {
  expect(textsIn(figure.draw(904))).toEqual(
    expect.arrayContaining(['suppressed', 'nobody, observed', 'nobody, derived']),
  );
  const only = figureOf(deploymentBands2And3, {
    ...published,
    deployment: published.deployment.map((row) =>
      row.area === 'ct' ? {...row, headcount: 'not-in-text' as const} : row,
    ),
  });
  for (const width of only.widths)
    expect(textsIn(only.draw(width))).toEqual(
      expect.arrayContaining(['not in the text', 'suppressed']),
    );
  expect(
    textsIn(only.draw(904)).filter((text) => text === '1–3' || text === 'nobody, simulated'),
  ).toEqual([]);
});

test('the key has no more than what is drawn', () => {
  const full = figureOf(deploymentBands2And3, {
    ...mixed,
    deployment: mixed.deployment.map((row) => ({...row, headcount: 2, ...printed})),
  });
  expect(boxesIn(full.draw(904), 'g.gap')).toEqual([]);
  expect(full.draw(904)).not.toContain('class="gap"');
  expect(textsIn(full.draw(904))).not.toContain('derived');
});

test('a derived number has a second frame, which the key and the strip show', () => {
  const derived = {
    ...mixed,
    deployment: mixed.deployment.map((row) => ({
      ...row,
      headcount: 2,
      provenance: 'derived' as const,
    })),
  };
  for (const definition of [deploymentBands2And3, deploymentBand4]) {
    const svg = figureOf(definition, derived).draw(904);
    expect(boxesIn(svg, 'g.core')).toHaveLength(3 * areas.length);
    expect(textsIn(svg)).toContain('derived');
  }
  // Two frames for each sample: of derived zeros in the key, and in the strip.
  expect(figure.draw(904).match(/<rect[^>]*class="cell-solid"/g)).toHaveLength(5);
});

test("a number that is not drawn, since all are said to rotate, is none of the figure's", () => {
  const simulated = {provenance: 'simulated', source: 'simulation', place: ''} as const;
  const hidden: Study = {
    ...study,
    deployment: study.deployment
      .filter((row) => row.case === 'T02')
      .map((row) => (row.area === 'rotational' ? {...row, headcount: 28, ...simulated} : row)),
  };
  const {marker, drawn, table, description, draw} = figureOf(deploymentBands2And3, hidden);
  expect(marker).toBe('2 values published, 10 derived');
  expect(drawn.has('simulated')).toBe(false);
  expect(table.rows.flat().some(({provenance}) => provenance === 'simulated')).toBe(false);
  expect(description).not.toMatch(/simulated|square/);
  expect(
    textsIn(draw(904)).filter((text) => text === 'nobody, simulated' || text === caution),
  ).toEqual([]);
});

test('the marker counts what is said in words, or the cells of a grid with a span as one', () => {
  for (const [id, subject] of [
    ['deployment-bands-2-and-3', undefined],
    ['deployment-band-4', undefined],
    ['trust-deployment', 'T03'],
    ['trust-deployment', 'T08'],
  ] as const)
    expect(figureIn(publishedReport, id, subject).marker).toBe('all published');
  expect(figureIn(report, 'deployment-band-4').marker).toBe(
    '2 values published, 1 derived, the rest simulated',
  );
});

test('the description speaks of dotted cells only where one is drawn', () => {
  expect(figure.description).toContain('A cell with a dotted edge has no number');
  expect(
    figureOf(deploymentBands2And3, {
      ...study,
      deployment: study.deployment.filter((row) => row.case === 'T02'),
    }).description,
  ).not.toContain('dotted');
});

test('heads of areas that the title names are bold', () => {
  const text = readFileSync(
    new URL('../../../content/figures/deployment-band-4.mdx', import.meta.url),
    'utf8',
  );
  const title = /^title: (.*)$/m.exec(text)?.[1] ?? '';
  const named = areas
    .map((area) => areaNames[area])
    .filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(title));
  const boldIn = (svg: string): string[] =>
    [...elementOf(svg).querySelectorAll('text.t-b[transform]')].map(
      ({textContent}) => textContent ?? '',
    );
  expect(boldIn(figureOf(deploymentBand4, study).draw(904))).toEqual(named);
  const printedOnly = {
    ...published,
    deployment: published.deployment.filter(({provenance}) => provenance !== 'observed'),
  };
  expect(boldIn(figureOf(deploymentBand4, printedOnly).draw(904))).toEqual(['Rotational']);
});

test('what is said of rotation stands in the table too', () => {
  expect(figure.table.rows.map((row) => row.at(-1)?.text)).toEqual([
    'all posts rotate',
    'not in the text',
    'not in the text',
  ]);
});

test('only numbers that are not simulated are printed', () => {
  expect(textsIn(figure.draw(904)).filter((text) => /^\d+$/.test(text) && text !== '0')).toEqual([
    '4',
    '6',
  ]);
});

test('a statement about rotation counts as a published value', () => {
  const without = figureOf(deploymentBands2And3, mixed).marker;
  expect([
    /(\d+) values? published/.exec(without)?.[1],
    /(\d+) values? published/.exec(figure.marker)?.[1],
  ]).toEqual(['1', '2']);
});

test('what is known is solid in the colour of its band, on which words can be read in both themes', () => {
  const svg = figureOf(deploymentBand4, study).draw(904);
  expect(boxesIn(svg, 'g.solid.f-band-4').map(({height}) => height)).toEqual([23, 23, 23]);
  const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const colours = (name: string): string[] =>
    [...tokens.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))].map((match) =>
      String(match[1]),
    );
  for (const name of ['band-4', 'support']) {
    expect(colours(name)).toHaveLength(2);
    colours(name).forEach((colour, theme) => {
      expect(contrast(colour, colours('film')[theme] ?? '')).toBeGreaterThan(4.5);
    });
  }
});

test('names of columns are level where there is room and slanted where there is none', () => {
  expect(figure.draw(1112)).not.toContain('rotate(-50)');
  expect(figure.draw(904)).toContain('rotate(-50)');
  expect(figure.draw(600).match(/rotate\(-50\)/g)).toHaveLength(areas.length);
});

test('bare numbers of rows stand below the word that they are numbers of', () => {
  expect(textsIn(figure.draw(328)).filter((text) => text.startsWith('Trust'))).toEqual(['Trust']);
  expect(textsIn(figure.draw(904)).filter((text) => text.startsWith('Trust'))).toEqual([
    'Trust 2',
    'Trust 1',
    'Trust 4',
  ]);
});

test('a statement without rows of deployment is drawn all the same', () => {
  const alone = figureOf(deploymentBands2And3, {
    ...mixed,
    deployment: [],
    statements: study.statements,
  });
  expect(alone.table.rows).toHaveLength(1);
  expect(textsIn(alone.draw(328))).toContain('Every post rotates');
});

describe('where no more is known than who rotates', () => {
  const said = (id: string, statement: 'all-posts-rotational' | 'no-posts-rotational') =>
    ({case: id, statement, value: null, ...printed}) as const;
  const opposed = {
    ...mixed,
    deployment: [],
    statements: [said('T02', 'all-posts-rotational'), said('T04', 'no-posts-rotational')],
  };
  const drawn = figureOf(deploymentBands2And3, opposed);
  const schemed = ['one area', 'another', 'one more'];

  test('a sentence stands for each trust, and below it as many people in as many areas', () => {
    for (const width of drawn.widths) {
      const root = elementOf(drawn.draw(width));
      expect(root.querySelectorAll('circle, rect')).toHaveLength(2 * 6);
      expect(root.querySelectorAll('path')).toHaveLength(3);
      expect(textsIn(drawn.draw(width))).toEqual([
        'Trust 2',
        'Every post rotates',
        ...schemed,
        'people move between areas',
        'Trust 4',
        'No post rotates',
        ...schemed,
        'people stay in one area each',
      ]);
    }
  });

  test('the description says so', () => {
    expect(drawn.description).toBe(
      'A sentence for each of 2 trusts, and below it a scheme of people in areas of work, ' +
        'with arrows between the areas where people move. ' +
        'Published: all posts rotate in Trust 2. Published: no post rotates in Trust 4.',
    );
  });

  const areaSaid = (area: (typeof areas)[number], standing: 'alone' | 'not-normally') =>
    ({bands: 'band-4', area, standing, said: '', ...printed}) as const;
  const areasSaid = [areaSaid('ultrasound', 'not-normally'), areaSaid('x-ray', 'alone')];
  const worded = figureOf(deploymentBand4, {...opposed, areasSaid});

  test('areas that the title names are boxes below what is said of them, with somebody in those alone', () => {
    for (const width of worded.widths) {
      const svg = worded.draw(width);
      expect(boxesIn(svg, 'svg')).toHaveLength(2);
      expect(elementOf(svg).querySelectorAll('circle.f-band-4')).toHaveLength(1);
      expect(textsIn(svg)).toEqual([
        'In most services, only in',
        'X-ray',
        'assistant practitioners work here',
        'Not normally in',
        'Ultrasound',
        'normally no assistant practitioners here',
      ]);
    }
    expect(worded.description).toContain(
      'Published: in most services, only in X-ray. Published: not normally in Ultrasound.',
    );
    expect(worded.description).not.toContain('rotate');
    expect(worded.marker).toBe('all published');
  });

  test('what is said of areas counts as a value of its own', () => {
    const derived = areasSaid.map((each) => ({...each, provenance: 'derived' as const}));
    expect(figureOf(deploymentBand4, {...opposed, areasSaid: derived}).marker).toBe('all derived');
  });

  test('areas of other bands leave the drawing as it is', () => {
    const others = figureOf(deploymentBands2And3, {...opposed, areasSaid});
    expect(others.draw(904)).toBe(drawn.draw(904));
  });

  test('one number of one more trust brings the areas back, with one frame for a trust that rotates all', () => {
    const row = mixed.deployment.find(
      ({bands, area, headcount}) =>
        bands === 'bands-2-and-3' && area === 'x-ray' && headcount === 4,
    );
    const zeros = mixed.deployment
      .filter(({bands, case: id}) => bands === 'bands-2-and-3' && id === 'T02')
      .map((each) => ({...each, headcount: 0, ...printed, provenance: 'derived' as const}));
    const svg = figureOf(deploymentBands2And3, {
      ...opposed,
      deployment: [...zeros, ...(row ? [{...row, ...printed, case: 'T01'}] : [])],
    }).draw(904);
    expect(textsIn(svg)).toEqual(
      expect.arrayContaining(['X-ray', '4', 'nobody is tied to one area']),
    );
    expect(textsIn(svg)).not.toContain('nobody, derived');
  });
});

test('the description calls what is said of rotation what it is', () => {
  expect(figure.description).toContain('Published: all posts rotate in Trust 2.');
  expect(figureOf(deploymentBands2And3, everyRow(study, 'observed')).description).toContain(
    'Observed: all posts rotate in Trust 2.',
  );
});

test('the description speaks of squares only where there are any', () => {
  expect(figure.description).toContain('the larger the square');
  expect(figureOf(deploymentBands2And3, published).description).not.toContain('square');
});

test('where all posts rotate, the table has no zeros that follow from that, and keeps those that are observed', () => {
  const said = study.deployment.filter(({case: id}) => id === 'T02');
  const rows = (provenance: 'derived' | 'observed') =>
    figureOf(deploymentBands2And3, {
      ...study,
      deployment: [
        ...study.deployment.filter(({case: id}) => id !== 'T02'),
        ...said.map((row) => ({...row, headcount: 0, provenance})),
      ],
    }).table.rows.find(([trust]) => trust?.text === 'Trust 2');
  const ofAreas = (provenance: 'derived' | 'observed') =>
    rows(provenance)
      ?.slice(1, areas.length)
      .map(({text, missing}) => missing ?? text);
  expect(new Set(ofAreas('derived'))).toEqual(new Set(['not-applicable']));
  expect(new Set(ofAreas('observed'))).toEqual(new Set(['0']));
});
