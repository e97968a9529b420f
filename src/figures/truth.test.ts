import {describe, expect, test} from 'vitest';
import {fittedAt, linearRegression, meanIntervalAt} from '../model/statistics/regression.ts';
import type {Study} from '../model/study.ts';
import {drawingOf, figureIn, subjectFor} from '../testing/drawings.ts';
import {everyRow, mixed, observed, published} from '../testing/fixtures/figures.ts';
import {pattern} from '../testing/pattern.ts';
import {publishedReport, report} from '../testing/report.ts';
import {saidAreas} from '../testing/truth/areas-said.ts';
import {pictureOf} from '../testing/truth/picture.ts';
import {liesIn, readers} from '../testing/truth/readers.ts';
import {elementOf, textsIn} from '../testing/truth/reading.ts';
import {correlationIn, fitIn} from '../testing/truth/share-and-size.ts';
import {areaNames} from './cohort/deployment-rows.ts';
import {type Figure, nothingKnown} from './figure.ts';
import {figureIds} from './ids.ts';
import {subjectsIn} from './registry.ts';

// Figures can't lie: every mark of every drawing is read back through
// the scale that the drawing itself prints, and compared with its row.

const studies: Readonly<Record<string, Study>> = {
  'the report': report,
  'the report without simulated rows': publishedReport,
  'the report with observed rows': everyRow(report, 'observed'),
  'a mixed study': mixed,
  'a published study': published,
  'an observed study': observed,
  'a derived study': everyRow(mixed, 'derived'),
};

interface Drawable {
  readonly figure: Figure;
  readonly subject: string | undefined;
}

/** A figure of the whole study, or of each of its cases; those without rows are not drawn. */
function figuresOf(id: string, study: Study): Drawable[] {
  const all = subjectsIn(study, id).map((subject) => {
    const trust = study.cases.find((each) => each.case === subject);
    return {figure: figureIn(study, id, subject), subject: trust && `Trust ${trust.number}`};
  });
  return all.filter(({figure}) => figure.table.rows.length > 0);
}

test('every figure of the registry has a reader', () => {
  const missing = figureIds.filter((id) => readers[id] === undefined);
  expect(
    missing,
    `Figures without a reader: ${missing.join(', ')}. Write one in src/testing/truth/ ` +
      'and name it in readers.ts, so that the drawing is compared with its rows.',
  ).toEqual([]);
  expect(
    Object.keys(readers).filter((id) => !figureIds.includes(id)),
    'Readers of figures that the registry does not have',
  ).toEqual([]);
});

test('a figure without a reader is a fault', () => {
  const figure = figureIn(mixed, 'bands');
  expect(liesIn('new-figure', figure, 904, drawingOf(figure, 904))).toEqual([
    expect.stringMatching(/^Figure new-figure has no reader: write one in src\/testing\/truth\//),
  ]);
});

// Each draws all trusts at all widths: on a busy computer that may take longer than a test otherwise may.
describe.each(Object.keys(studies))('in %s', {timeout: 60_000}, (name) => {
  const study = studies[name] ?? mixed;

  test.each(figureIds)(
    'every mark of %s shows its row, and every number of a row has its mark',
    (id) => {
      // Observed rows change how marks look in every trust alike: two show it.
      const all = figuresOf(id, study).slice(
        0,
        name === 'the report with observed rows' ? 2 : undefined,
      );
      // Only the made-up studies lack what a figure draws.
      expect(all.length).toBeGreaterThan(name.startsWith('the report') ? 0 : -1);
      expect(
        all.flatMap(({figure, subject}) =>
          figure.widths.flatMap((width) =>
            liesIn(id, figure, width, drawingOf(figure, width), subject),
          ),
        ),
      ).toEqual([]);
    },
  );
});

test.each([
  ['the report', report],
  ['an observed study', observed],
])('the fitted line and its band in %s follow from the rows', (_, study) => {
  const figure = figureIn(study, 'share-and-size');
  const points = figure.numbers.flatMap(([, size, share]) =>
    typeof size === 'number' && typeof share === 'number' ? [{size, share}] : [],
  );
  const fit = linearRegression(
    points.map(({size}) => size),
    points.map(({share}) => share),
  );
  for (const width of figure.widths) {
    const drawn = fitIn(pictureOf(figure.id, width, drawingOf(figure, width)));
    if (!drawn) throw new Error(`share-and-size at ${width} px has no fitted line`);
    const off = (at: number, by: number): number => Math.abs(at - by) / drawn.perPixel;
    expect(drawn.line.filter(({x, y}) => off(y, fittedAt(fit, x)) > 0.5)).toEqual([]);
    expect(
      drawn.band.filter(
        ({x, y}) => Math.min(...meanIntervalAt(fit, x).map((end) => off(y, end))) > 0.5,
      ),
    ).toEqual([]);
    expect(drawn.line.length + drawn.band.length).toBeGreaterThan(100);
    expect(drawn.isRuled).toBe(figure.drawn.has('simulated'));
  }
});

test('where no trust has both values, the correlation and its interval are drawn as the claims have them', () => {
  const figure = figureIn(publishedReport, 'share-and-size');
  const [r, lower, upper] = [
    'share-size-correlation',
    'share-size-interval-lower',
    'share-size-interval-upper',
  ].map((id) => report.claims.find(({claim}) => claim === id)?.value ?? Number.NaN);
  for (const width of figure.widths) {
    const drawn = correlationIn(pictureOf(figure.id, width, drawingOf(figure, width)));
    if (!drawn) throw new Error(`share-and-size at ${width} px has no axis of the correlation`);
    // The claims of the interval are rounded to two places.
    const pairs = [
      [drawn.r, r],
      [drawn.interval[0], lower],
      [drawn.interval[1], upper],
      [drawn.zero, 0],
    ] as const;
    expect(
      pairs.filter(
        ([is, should]) => !(Math.abs(is - (should ?? Number.NaN)) <= 0.005 + 0.5 * drawn.perPixel),
      ),
    ).toEqual([]);
  }
  expect(
    correlationIn(
      pictureOf('share-and-size', 904, drawingOf(figureIn(report, 'share-and-size'), 904)),
    ),
  ).toBeUndefined();
});

/** Lies in a drawing after somebody has meddled with it. */
function liesAfter(
  id: string,
  width: number,
  meddle: (svg: Element) => void,
  study: Study = mixed,
  subject?: string,
): string[] {
  const figure = figureIn(study, id, subject);
  const root = elementOf(drawingOf(figure, width));
  meddle(root);
  return liesIn(
    id,
    figure,
    width,
    root.outerHTML,
    subject && `Trust ${study.cases.find((each) => each.case === subject)?.number}`,
  );
}

function found(root: Element, selector: string, index = 0): Element {
  const element = root.querySelectorAll(selector)[index];
  if (!element) throw new Error(`The drawing has no ${selector}.`);
  return element;
}

const move = (element: Element, name: string, by: number): void =>
  element.setAttribute(name, String(Number(element.getAttribute(name)) + by));

/** Exchanges attributes of two elements. */
function exchange(a: Element, b: Element, names: readonly string[]): void {
  for (const name of names) {
    const [one, other] = [a.getAttribute(name) ?? '', b.getAttribute(name) ?? ''];
    a.setAttribute(name, other);
    b.setAttribute(name, one);
  }
}

describe('a mark drawn wrong is found:', () => {
  test('a bar that is a pixel too long', () => {
    expect(
      liesAfter('bands', 904, (root) => move(found(root, '.solid.f-band-2 rect'), 'width', 1)),
    ).toEqual([
      'Figure bands at 904 px, row "Trust 8", column "Band 2": ' +
        'the row says 9 people, observed; the bar shows 9.21 people, 1.0 px off.',
    ]);
  });

  test('a bar that is moved by a pixel', () => {
    expect(
      liesAfter('bands', 328, (root) => move(found(root, '.simulated.s-band-2 rect'), 'x', 1)),
    ).toEqual([
      'Figure bands at 328 px: row "Trust 3": the band-2 bar begins 1.0 px from where it must.',
    ]);
  });

  test('two bars exchanged', () => {
    expect(
      liesAfter('bands', 600, (root) =>
        exchange(found(root, '.solid.f-band-2 rect', 0), found(root, '.solid.f-band-2 rect', 1), [
          'width',
        ]),
      ),
    ).toEqual([
      expect.stringMatching(
        pattern(
          /^Figure bands at 600 px, row "Trust \d", column "Band 2": /,
          /the row says 9 people, observed; the bar shows 22 people, /,
        ),
      ),
      expect.stringMatching(
        pattern(
          /^Figure bands at 600 px, row "Trust \d", column "Band 2": /,
          /the row says 22 people, observed; the bar shows 9 people, /,
        ),
      ),
    ]);
  });

  test('two points exchanged', () => {
    const lies = liesAfter('posts', 904, (root) =>
      exchange(found(root, '.simulated.ring circle'), found(root, '.derived.rim circle'), ['cx']),
    );
    expect(lies).toEqual([
      expect.stringMatching(
        /^Figure posts at 904 px: row "Trust \d": the link from 100 does not end at the point\.$/,
      ),
    ]);
  });

  test('a missing value drawn as zero', () => {
    const lies = liesAfter('bands', 904, (root) => {
      const zero = found(root, '.tick.s-band-4 line');
      const copy = zero.cloneNode(true) as Element;
      zero.after(copy);
      // From the row of the zero to the last row, of which the band is suppressed.
      const names = [...root.querySelectorAll('text')].filter(({textContent}) =>
        /^Trust \d$/.test(textContent ?? ''),
      );
      const heightOf = (name: string): number =>
        Number(names.find(({textContent}) => textContent === name)?.getAttribute('y'));
      const [from, to] = [heightOf('Trust 2'), heightOf('Trust 8')];
      move(copy, 'y1', to - from);
      move(copy, 'y2', to - from);
    });
    expect(lies).toEqual([
      'Figure bands at 904 px, row "Trust 8", column "Band 4": ' +
        'the row has no number (suppressed), the stub of a zero shows 0 people.',
    ]);
  });

  test('a missing value drawn as nothing', () => {
    expect(liesAfter('bands', 904, (root) => found(root, 'line.absent').remove())).toEqual([
      expect.stringMatching(
        /row "Trust 8", column "Band 4": the row has no number \(suppressed\); the drawing does not say so\.$/,
      ),
    ]);
  });

  test('a simulated bar drawn solid', () => {
    const lies = liesAfter('establishment', 904, (root) =>
      found(root, '.simulated.s-highlight').setAttribute('class', 'simulated sim f-highlight'),
    );
    expect(lies).toContain(
      'Figure establishment at 904 px, row "Trust 5", column "Establishment": the row says ' +
        '91.9 WTE, simulated, which is to be ruled or hollow (simulated); the bar is solid.',
    );
  });

  test('a published bar drawn ruled', () => {
    const lies = liesAfter('bands', 904, (root) =>
      found(root, '.solid.f-band-4').setAttribute('fill', 'url(#bands-904-band-4)'),
    );
    expect(lies).toContain(
      'Figure bands at 904 px, row "Trust 1", column "Band 4": the row says 12 people, ' +
        'published, which is to be solid (published); the bar is ruled or hollow.',
    );
  });

  test('a derived bar without its second band', () => {
    const lies = liesAfter('bands', 904, (root) => found(root, '.derived.f-band-4 rect').remove());
    expect(lies).toEqual([
      'Figure bands at 904 px, row "Trust 5", column "Band 4": ' +
        'the row says 7 people, derived, which is to be double (derived); the bar is solid.',
    ]);
  });

  test('a mark left out', () => {
    const lies = liesAfter(
      'trust-bands',
      600,
      (root) => found(root, '.simulated rect').remove(),
      mixed,
      'T01',
    );
    expect(lies).toEqual([
      'Figure trust-bands-t01 at 600 px, row "Band 2", column "Headcount": ' +
        'the row says 29 people, simulated; the drawing has no mark for it.',
    ]);
  });

  test('a mark drawn twice', () => {
    const lies = liesAfter(
      'trust-bands',
      600,
      (root) => {
        const bar = found(root, '.simulated rect');
        bar.after(bar.cloneNode(true));
      },
      mixed,
      'T01',
    );
    expect(lies).toEqual([
      'Figure trust-bands-t01 at 600 px, row "Band 2", column "Headcount": ' +
        'the drawing has two marks (bar) for one value.',
    ]);
  });

  test('a short simulated bar drawn solid', () => {
    const lies = liesAfter(
      'bands',
      328,
      (root) => found(root, '.hollow.s-band-3').setAttribute('class', 'simulated f-band-3'),
      report,
    );
    expect(lies[0]).toMatch(
      pattern(
        /^Figure bands at 328 px, row "Trust \d+", column "Band 3": /,
        /the row says \d people, simulated, which is to be ruled or hollow \(simulated\); the /,
        /bar is solid\.$/,
      ),
    );
  });

  test('a short simulated bar that is a pixel too long', () => {
    expect(
      liesAfter(
        'bands',
        328,
        (root) => move(found(root, '.hollow.s-band-3 rect'), 'width', 1),
        report,
      ),
    ).toEqual([expect.stringMatching(/the bar shows [\d.]+ people, 1\.0 px off\.$/)]);
  });

  test('a bar that nobody can see', () => {
    expect(
      liesAfter('bands', 904, (root) => found(root, '.simulated rect').setAttribute('width', '0')),
    ).toEqual([
      expect.stringMatching(
        /^Figure bands at 904 px: a band-2 bar at x \d+, y \d+ is too short to be seen\.$/,
      ),
    ]);
  });

  test('a point without a row', () => {
    const lies = liesAfter('share-and-size', 904, (root) => {
      const point = found(root, '.derived.rim circle');
      const copy = point.cloneNode(true) as Element;
      point.after(copy);
      move(copy, 'cx', 60);
    });
    expect(lies).toEqual([
      expect.stringMatching(
        pattern(
          /^Figure share-and-size at 904 px, a mark has no row: the point at /,
          /Establishment [\d.]+ WTE, Support share [\d.]+ % belongs to no row of the table\.$/,
        ),
      ),
    ]);
  });

  test('a tick that is moved', () => {
    const lies = liesAfter('bands', 904, (root) => {
      const [line, numeral] = [
        found(root, '.grid line', 1),
        [...root.querySelectorAll('.ax text')].find(({textContent}) =>
          textContent?.startsWith('50'),
        ),
      ];
      move(line, 'x1', 3);
      move(line, 'x2', 3);
      numeral?.setAttribute(
        'transform',
        (numeral.getAttribute('transform') ?? '').replace(
          /translate\(([\d.]+)/,
          (_, x: string) => `translate(${Number(x) + 3}`,
        ),
      );
    });
    expect(lies.length).toBeGreaterThan(0);
    expect(lies.every((lie) => lie.startsWith('Figure bands at 904 px'))).toBe(true);
  });

  test('a numeral without its line', () => {
    const lies = liesAfter('census', 904, (root) => found(root, '.grid line', 1).remove());
    expect(lies).toEqual([
      'Figure census at 904 px: the numeral "20" of an axis stands at no line.',
    ]);
  });

  test('a printed number that is not that of the row', () => {
    const lies = liesAfter('bands', 904, (root) => {
      const bold = [...root.querySelectorAll('tspan.t-b')].find(
        ({textContent}) => textContent === '12',
      );
      if (bold) bold.textContent = '13';
    });
    expect(lies).toEqual([
      'Figure bands at 904 px, row "Trust 1", column "Band 4": ' +
        'the row says 12 people, published; the numeral shows 13 people.',
    ]);
  });

  test('a step of an outline, and a published median', () => {
    expect(
      liesAfter('census', 904, (root) => {
        const area = found(root, '.simulated path');
        area.setAttribute(
          'd',
          (area.getAttribute('d') ?? '').replace(
            /,([\d.]+)L([\d.]+),\1/,
            (_, y: string, x: string) => `,${Number(y) + 1}L${x},${Number(y) + 1}`,
          ),
        );
      }),
    ).toEqual([
      expect.stringMatching(
        pattern(
          /^Figure census at 904 px, row "rank 1", column "Support share": /,
          /the row says 8 %, simulated; the step shows 7\.\d+ %, 1\.0 px off\.$/,
        ),
      ),
    ]);
    expect(
      liesAfter('census', 904, (root) => {
        move(found(root, '.step line'), 'y1', 1);
        move(found(root, '.step line'), 'y2', 1);
      }),
    ).toEqual([
      expect.stringMatching(
        pattern(
          /row "Median of low adopters", column "Support share": /,
          /the row says 11\.5 %, published; the line of a median shows 11\.\d+ %, 1\.0 px off\.$/,
        ),
      ),
    ]);
  });

  test('a median, a quartile, a reference and a numeral of the bars without trusts', () => {
    const after = (meddle: (root: Element) => void) => liesAfter('census', 904, meddle, published);
    expect(after((root) => move(found(root, '.solid rect'), 'width', 1))).toEqual([
      expect.stringMatching(/row "Median of high adopters".*the bar shows .*, 1\.0 px off\.$/),
    ]);
    expect(after((root) => move(found(root, 'rect.f-context'), 'width', 1)).join()).toMatch(
      /row "Upper quartile".*1\.0 px off/,
    );
    for (const [line, row] of [
      ['line.ray', 'Wider non-medical NHS'],
      ['line.ref', 'Median of all trusts'],
    ] as const)
      expect(after((root) => move(found(root, line), 'x1', 1)).join()).toContain(`row "${row}"`);
    expect(
      after((root) => {
        found(root, '.t-xxl').textContent = '33.4\u00a0%';
      }),
    ).toEqual([
      expect.stringMatching(/row "Median of high adopters".*the numeral shows 33\.4 %\.$/),
    ]);
  });

  test('a square that is as large as that of another step', () => {
    const lies = liesAfter('deployment-bands-2-and-3', 904, (root) => {
      const square = found(root, '.simulated rect');
      for (const name of ['width', 'height']) move(square, name, 4.2);
      for (const name of ['x', 'y']) move(square, name, -2.1);
    });
    expect(lies).toEqual([
      'Figure deployment-bands-2-and-3 at 904 px, row "Trust 1", column "X-ray": ' +
        'the row has 3, simulated; the square shows 4 to 6.',
    ]);
  });

  test('a frame over all areas that says it of too few, or with one frame where two are due', () => {
    const liesOf = (change: (frame: Element) => void): string[] =>
      liesAfter(
        'deployment-band-4',
        904,
        (root) =>
          change(
            [...root.querySelectorAll('rect.cell-solid')].find(
              (rect) => Number(rect.getAttribute('width')) > 300,
            ) ?? root,
          ),
        report,
      );
    expect(liesOf((frame) => frame.remove()).join()).toContain('is to be double (derived)');
    expect(liesOf((frame) => move(frame, 'width', -70)).join()).toMatch(
      /has no mark|drawing has no|does not say so/,
    );
  });

  test.each([904, 456, 328])(
    'a trust that rotates all drawn as one that rotates none at %i px',
    (width) => {
      const liesOf = (change: (root: Element) => void): string[] =>
        liesAfter('deployment-bands-2-and-3', width, change, publishedReport);
      expect(liesOf(() => undefined)).toEqual([]);
      const say = (texts: readonly [string, string][]) => (root: Element) => {
        for (const words of root.querySelectorAll('text'))
          words.textContent =
            texts.find(([from]) => from === words.textContent)?.[1] ?? words.textContent;
      };
      for (const change of [
        say([['Every post rotates', 'No post rotates']]),
        say([['No post rotates', 'Every post rotates']]),
      ])
        expect(liesOf(change).join()).toMatch(/rotates/);
      expect(liesOf(say([['Trust 3', 'Trust 7']])).length).toBeGreaterThan(0);
      expect(
        liesOf(
          say([
            ['Trust 3', 'Trust 8'],
            ['Trust 8', 'Trust 3'],
          ]),
        ).join(),
      ).toMatch(/row "Trust 8".*the row says "no post rotates"/);
      const square = (root: Element): void => {
        const text = found(root, 'text.t-xl');
        text.before(text.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect'));
      };
      expect(liesOf(square).join()).toContain('a mark stands where only words are known');
      for (const mark of ['path', 'circle', 'rect.cell'])
        expect(liesOf((root) => found(root, mark).remove()).join(), mark).toContain('scheme');
      expect(liesOf((root) => move(found(root, 'circle'), 'cx', 2)).join()).toContain('disc');
    },
  );

  test.each([904, 600, 328])('an area that is drawn as another one at %i px', (width) => {
    const liesOf = (change: (root: Element) => void): string[] =>
      liesAfter('deployment-band-4', width, change, publishedReport);
    expect(liesOf(() => undefined)).toEqual([]);
    const words = (root: Element, text: string): Element =>
      [...root.querySelectorAll('text')].find((each) => each.textContent === text) ?? root;
    for (const [index, change] of [
      (root: Element) => words(root, 'CT').setAttribute('y', '0'),
      (root: Element) => found(root, 'circle').remove(),
      (root: Element) => move(found(root, 'circle', 1), 'cx', 2),
      (root: Element) => move(found(root, 'circle'), 'cy', 120),
      (root: Element) => move(found(root, 'rect.cell', 1), 'width', 1),
      (root: Element) => found(root, 'rect.cell', 3).setAttribute('class', 'solid'),
      (root: Element) => words(root, 'Not normally in').remove(),
    ].entries())
      expect(liesOf(change), `change ${index}`).not.toEqual([]);
  });

  test.each([904, 328])('the words at %i px are what the source says of each area', (width) => {
    const root = elementOf(drawingOf(figureIn(publishedReport, 'deployment-band-4'), width));
    const drawn = () => saidAreas(pictureOf('', width, root.outerHTML));
    const said = publishedReport.areasSaid.map(({area, standing}) => ({
      area: areaNames[area],
      head: {'alone': 'In most services, only in', 'not-normally': 'Not normally in'}[standing],
    }));
    expect(drawn()).toEqual(said);
    const [first, last] = [...root.querySelectorAll('.t-n')].filter((_, index) => index % 3 === 0);
    exchange(first ?? root, last ?? root, ['x', 'y']);
    expect(drawn()).not.toEqual(said);
  });

  test('two cells exchanged', () => {
    const lies = liesAfter('deployment-band-4', 904, (root) =>
      exchange(found(root, '.simulated rect'), found(root, '.gap rect'), ['x', 'y']),
    );
    expect(lies.join('\n')).toMatch(
      /row "Trust 1", column "X-ray": the row says 3, simulated; the dotted cell says that there is no number/,
    );
  });

  test('a quoted participant drawn as reported', () => {
    const lies = liesAfter('coverage', 904, (root) => {
      const square = found(root, '.quoted rect');
      square.setAttribute('height', String(Number(square.getAttribute('height')) / 2));
      move(square, 'y', Number(square.getAttribute('height')));
    });
    expect(lies).toEqual([
      expect.stringMatching(
        pattern(
          /^Figure coverage at 904 px, row "(RSM2|INR1)", column "1.1 Category one": /,
          /the row says "quoted"; the cell says "reported"\.$/,
        ),
      ),
    ]);
  });

  test('a participant of whom nothing is on record without a number', () => {
    for (const width of [328, 904])
      expect(
        liesAfter('coverage', width, (root) =>
          [...root.querySelectorAll('text.ax')]
            .find(({textContent}) => textContent === '3')
            ?.remove(),
        ),
      ).toEqual([
        `Figure coverage at ${width} px: the head says 2 of 3 RSM, the drawing shows 2 of 2.`,
      ]);
  });

  test.each(['x', 'y'])('a square of the coverage that is moved by a pixel along %s', (name) => {
    for (const selector of ['.quoted rect', '.reported rect'])
      expect(liesAfter('coverage', 904, (root) => move(found(root, selector), name, 1))).toEqual([
        expect.stringMatching(/^Figure coverage at 904 px: the square at .+ stands in no cell\.$/),
      ]);
  });

  const record = (meddle: (root: Element) => void, subject = 'T08', width = 904): string[] =>
    liesAfter('trust-record', width, meddle, report, subject);

  test('a square too few in the record of a trust', () => {
    // Six squares of others stand in the rows of numbers above.
    expect(record((root) => found(root, '.f-context rect', 6).remove())[0]).toMatch(
      /row "1\.1 .+": the square at x \d+ is out of place\.$/,
    );
    expect(record((root) => found(root, '.f-context rect', 15).remove())).toEqual([
      expect.stringMatching(
        /row "1\.1 .+", column "Trusts": the row says "10"; the row of squares says "9"\.$/,
      ),
    ]);
  });

  test('a line of the record that goes on beyond its squares, or ends before them', () => {
    const cohort = (root: Element) =>
      [...root.querySelectorAll('line.hair')].filter((line) => line.getAttribute('x1') === '428');
    const shifted = (by: number) =>
      record((root) =>
        cohort(root)
          .slice(6, 7)
          .forEach((line) => move(line, 'x2', by)),
      );
    expect(shifted(18)).toEqual([
      expect.stringMatching(/the row says "10"; the line below the squares says "11"\.$/),
    ]);
    expect(shifted(-18)).toEqual([
      expect.stringMatching(/the row says "10"; the line below the squares says "9"\.$/),
    ]);
    for (const by of [1, -1])
      expect(shifted(by)).toEqual([
        expect.stringMatching(/row "1\.1 .+": its line ends with no square\.$/),
      ]);
  });

  /** A drawing of which nothing but these words is left, as a sentence. */
  const asSentence =
    (words: string) =>
    (root: Element): void => {
      for (const each of root.querySelectorAll('rect, line, circle, path, text')) each.remove();
      const text = root.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'text');
      text.setAttribute('class', 'sentence');
      text.textContent = words;
      root.append(text);
    };
  const reworded = (root: Element): void => {
    for (const line of root.querySelectorAll('text.sentence'))
      line.textContent = (line.textContent ?? '').replace('words', 'sentence').replace('15', '16');
  };

  test('a sentence in place of what is on record of a trust', () => {
    expect(record(() => {}, 'T01')).toEqual([]);
    const wanted = 'The text of the paper ties no words and no number to this trust.';
    expect(record(asSentence(wanted))).toEqual([
      expect.stringMatching(/a sentence stands in place of what is on record\.$/),
    ]);
    expect(record(asSentence('Nothing is known.'), 'T01')).toEqual([
      expect.stringMatching(/the sentence says "Nothing is known\.", where it is to say "The text/),
    ]);
  });

  test('a sentence of which a word is wrong, or beside which a mark stands', () => {
    expect(record(reworded, 'T01')).toHaveLength(1);
    expect(
      record((root) => {
        const line = root.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'line');
        root.append(line);
      }, 'T01'),
    ).toEqual([expect.stringMatching(/a sentence stands beside marks\.$/)]);
  });

  test('a sentence of another trust, or of one of which nothing is stated', () => {
    const place = (meddle: (root: Element) => void, subject: string): string[] =>
      liesAfter('trust-place', 600, meddle, publishedReport, subject);
    expect(place(() => {}, 'T15')).toEqual([]);
    expect(place(reworded, 'T15')).toEqual([
      expect.stringMatching(/the sentence says "Trust 16 has more .+ say "Trust 15 has more/),
    ]);
    expect(
      place(
        asSentence('Trust 18 has more support staff in post than it has funded posts for.'),
        'T18',
      ),
    ).toEqual([expect.stringMatching(/a sentence says what nothing is known of\.$/)]);
  });

  test.each([904, 456, 328])(
    'the square of another trust among those with more staff than posts at %i px',
    (width) => {
      const posts = (meddle: (root: Element) => void): string[] =>
        liesAfter('trust-posts', width, meddle, publishedReport, 'T15');
      expect(posts(() => {})).toEqual([]);
      const reword = (before: RegExp, after: string) => (root: Element) => {
        for (const text of root.querySelectorAll('text.t-n'))
          text.textContent = text.textContent?.replace(before, after) ?? '';
      };
      for (const [change, words] of [
        [(root: Element) => found(root, '.own').remove(), /the square of Trust 15 is not framed/],
        [(root: Element) => move(found(root, '.own'), 'x', -20), /is not framed/],
        [(root: Element) => found(root, 'rect.solid').remove(), /squares?/],
        [
          (root: Element) => found(root, 'rect.solid').setAttribute('class', 'cell'),
          /^Figure trust-posts-t15 at/,
        ],
        [reword(/Trust 15/, 'Trust 16'), /the words say/],
        [reword(/Trusts 6 and 8/, 'Trust 6'), /the words say/],
      ] as const)
        expect(posts(change), String(words)).toEqual([expect.stringMatching(words)]);
      expect(posts(asSentence(nothingKnown))).toEqual([
        expect.stringMatching(/a sentence says that nothing is known, where a direction is\.$/),
      ]);
      const other = 'Trust 15 has more radiographers in post than it has funded posts for. ';
      expect(posts(asSentence(`${other}The text does not say how many more.`))).toEqual([
        expect.stringMatching(/row "Radiographers".+"not in the text".+"yes"/),
      ]);
    },
  );

  test.each([904, 328])('the band 4 of a trust alone at %i px', (width) => {
    const liesOf = (meddle: (root: Element) => void): string[] =>
      liesAfter('trust-bands', width, meddle, publishedReport, 'T04');
    expect(liesOf(() => {})).toEqual([]);
    for (const change of [
      (root: Element) => move(found(root, '.solid .f-band-4'), 'width', 4),
      (root: Element) => found(root, '.f-radiographic').remove(),
      (root: Element) => (found(root, 'tspan.t-xl').textContent = '31\u00a0%'),
      (root: Element) => (found(root, 'tspan.t-n').textContent = 'in Trust 8'),
      asSentence('Trust 4 has 16 assistant practitioners (band 4).'),
      asSentence('Trust 8 has 15 assistant practitioners (band 4).'),
    ])
      expect(liesOf(change), String(change)).not.toEqual([]);
  });

  test.each(['x', 'y'])('a square of the record that is moved by a pixel along %s', (name) => {
    for (const selector of ['.f-support rect', '.f-context rect'])
      expect(record((root) => move(found(root, selector), name, 1)).length).toBeGreaterThan(0);
  });

  const sayOf =
    (before: string, after: string) =>
    (root: Element): void => {
      const text = [...root.querySelectorAll('text')].find(
        ({textContent}) => textContent === before,
      );
      if (!text) throw new Error(`The drawing does not say "${before}".`);
      text.textContent = after;
    };

  test.each([904, 328])('a word on a trust that is another at %i px', (width) => {
    const liesOf = (change: (root: Element) => void): string[] => record(change, 'T08', width);
    expect(liesOf(() => undefined)).toEqual([]);
    expect(liesOf(sayOf('reported', 'quoted'))).toEqual([
      expect.stringMatching(/row "1\.\d .+", column "This trust": the row says "reported"/),
    ]);
    expect(liesOf(sayOf('worked out', '')).length).toBeGreaterThan(0);
    expect(liesOf(sayOf('quoted', '')).length).toBeGreaterThan(0);
  });

  test('the square of a trust in the colour of the others', () => {
    expect(
      record((root) => found(root, '.f-support').setAttribute('class', 'solid f-context')),
    ).toEqual([expect.stringMatching(/the square of the trust is not the first alone/)]);
  });

  test('a correlation, and an end of its interval, a few pixels off', () => {
    const only = publishedReport;
    expect(
      liesAfter('share-and-size', 904, (root) => move(found(root, 'circle.solid'), 'cx', 4), only),
    ).toEqual([
      expect.stringMatching(
        /the correlation is drawn at -0\.63, -0\.18, 0\.34 and printed as -0\.63, -0\.19, 0\.34\.?$/,
      ),
    ]);
    expect(
      liesAfter('share-and-size', 904, (root) => move(found(root, 'rect.wash'), 'width', 4), only),
    ).toEqual([expect.stringMatching(/the correlation is drawn at .* and printed as /)]);
    expect(
      liesAfter('share-and-size', 904, (root) => move(found(root, 'line.ref'), 'x1', 4), only),
    ).not.toEqual([]);
    expect(
      liesAfter(
        'share-and-size',
        904,
        (root) => {
          found(root, '.t-xxl').textContent = 'r = −0.20';
        },
        only,
      ),
    ).toEqual([expect.stringMatching(/the correlation is drawn at .* and printed as /)]);
  });

  test('a square too few', () => {
    const lies = liesAfter(
      'participation',
      904,
      (root) => found(root, '.solid rect').remove(),
      report,
    );
    expect(lies[0]).toMatch(
      pattern(
        /^Figure participation at 904 px, row ".+", column "Count": /,
        /the row says \d+, published; the row of squares shows \d+, 1\.0 px off\.$/,
      ),
    );
  });

  test('a stroke between two counts of a line that stands elsewhere or is missing', () => {
    for (const change of [
      (root: Element) => found(root, 'line').remove(),
      (root: Element) => {
        for (const name of ['x1', 'x2']) move(found(root, 'line'), name, 25);
      },
    ])
      expect(liesAfter('sampling', 904, change, report)).toEqual([
        expect.stringMatching(/no stroke stands before its squares/),
      ]);
  });

  test('a disc that shows how far services differ', () => {
    const lies = liesAfter(
      'differences',
      600,
      (root) => move(found(root, '.solid circle'), 'cx', 1),
      report,
    );
    expect(lies[0]).toMatch(/^Figure differences at 600 px: the mark at x \d+ has no name\.$/);
  });

  test('a stroke at the median of a group of the census', () => {
    const lies = liesAfter(
      'differences',
      600,
      (root) => {
        move(found(root, 'line.median'), 'x1', 1);
        move(found(root, 'line.median'), 'x2', 1);
      },
      report,
    );
    expect(lies[0]).toMatch(/^Figure differences at 600 px: the mark at x \d+ has no name\.$/);
    expect(
      liesAfter('differences', 600, (root) => found(root, 'line.median').remove(), report),
    ).not.toEqual([]);
  });

  test('the number of a trust beside its track', () => {
    const lies = liesAfter(
      'trust-place',
      904,
      (root) => {
        found(root, 'text.t-n').textContent = '291\u00a0WTE';
      },
      report,
      'T08',
    );
    expect(lies).toEqual([expect.stringMatching(/row "Trust 8", column "Funded establishment/)]);
  });

  test('the place of a trust on a track', () => {
    const lies = liesAfter(
      'trust-place',
      904,
      (root) => move(found(root, '.simulated.s-context circle'), 'cx', 1),
      mixed,
      'T01',
    );
    expect(lies).toEqual([
      expect.stringMatching(
        pattern(
          /^Figure trust-place-t01 at 904 px, row "Trust \d", column ".+": /,
          /the row says .+, simulated; the point shows .+, 1\.0 px off\.$/,
        ),
      ),
    ]);
  });

  test.each([904, 600, 456, 328])(
    'a square of staff in post that is moved or too few at %i px',
    (width) => {
      const liesOf = (change: (root: Element) => void): string[] =>
        liesAfter('posts', width, change, publishedReport);
      expect(liesOf(() => undefined)).toEqual([]);
      const all = elementOf(drawingOf(figureIn(publishedReport, 'posts'), width));
      const squares = [...all.querySelectorAll('rect')];
      expect(squares).toHaveLength(32);
      for (const name of ['x', 'y', 'width', 'height'])
        for (const index of squares.keys())
          expect(
            liesOf((root) => move(found(root, 'rect', index), name, 1)),
            `${name} of square ${index}`,
          ).toEqual([expect.stringMatching(/the square at x \d+ is out of place/)]);
      expect(liesOf((root) => found(root, 'rect.cell', 12).remove())).toEqual([
        expect.stringMatching(/of 15 squares 3 are filled, and the words say 3 of 16 trusts/),
      ]);
      expect(
        liesOf((root) => found(root, 'rect', 18).setAttribute('class', 'solid f-radiographic')),
      ).toHaveLength(1);
    },
  );

  test('a trust too few or another one than the source says to have more staff than posts', () => {
    const liesOf = (names: string): string[] =>
      liesAfter(
        'posts',
        904,
        (root) => {
          found(root, 'text.t-n').textContent = names;
        },
        publishedReport,
      );
    expect(liesOf('Trusts 6 and 8')).toEqual([
      expect.stringMatching(/3 squares are filled, and 2 trusts are named/),
    ]);
    expect(liesOf('Trusts 6, 8 and 14').join()).toContain('"Trust 14" belongs to no row');
  });

  test('trusts with more radiographers than posts are as many as the claim says', () => {
    const said = report.claims.find(({claim}) => claim === 'over-recruited-radiographers-trusts');
    for (const width of [328, 904])
      expect(
        textsIn(drawingOf(figureIn(publishedReport, 'posts'), width)).filter((text) =>
          text.startsWith(`${said?.value} of `),
        ),
      ).toHaveLength(1);
  });

  test.each([904, 600, 456, 328])('a bar or a share of band 4 alone at %i px', (width) => {
    const liesOf = (change: (root: Element) => void): string[] =>
      liesAfter('bands', width, change, publishedReport);
    expect(liesOf(() => undefined)).toEqual([]);
    for (const index of [0, 1])
      expect(
        liesOf((root) => move(found(root, '.solid .f-band-4', index), 'width', 1)),
        `bar ${index}`,
      ).not.toEqual([]);
    for (const [selector, words] of [
      ['.f-highlight', /of 16 squares 4 are filled|trusts: .* square/],
      ['.f-radiographic', /a bar of a share has no rest/],
    ] as const) {
      expect(
        liesOf((root) => found(root, selector).remove()),
        selector,
      ).toEqual([expect.stringMatching(words)]);
      for (const name of ['x', 'width'])
        expect(
          liesOf((root) => move(found(root, selector), name, 6)),
          `${name} of ${selector}`,
        ).toHaveLength(1);
    }
    expect(
      liesOf((root) => {
        found(root, '.t-xxl').textContent = '31\u00a0%';
      }),
    ).toEqual([expect.stringMatching(/5 of 17 squares are not 31/)]);
    for (const [selector, words] of [
      ['tspan.t-xl', '24\u00a0%'],
      ['tspan.t-n', 'Trust 4'],
    ] as const)
      expect(
        liesOf((root) => {
          found(root, selector).textContent = words;
        }),
        selector,
      ).not.toEqual([]);
  });

  test('the point of staff in post', () => {
    const lies = liesAfter(
      'trust-posts',
      904,
      (root) => move(found(root, '.simulated circle'), 'cx', 1),
      mixed,
      'T01',
    );
    expect(lies).toEqual([
      'Figure trust-posts-t01 at 904 px: row "Support staff": the link from 100 does not end at the point.',
    ]);
  });
});

/** Groups and elements that stand for a number: what these tests move. */
const marks = [
  'g.solid rect',
  'g.derived rect',
  'g.simulated rect',
  'g.solid circle',
  'g.derived.rim circle',
  'g.simulated circle',
  'g.f-frame rect',
  'g.cap line',
  'g.step line',
  'g.ref line',
  'line.link',
  'line.link-sim',
  'g.zero line',
  'g.tick line',
];

// Not a sample of faults but all of one kind: each mark by itself, moved along the scale of its figure by a pixel.
describe.each([904, 328])('at %i px', (width) => {
  test.each([
    'establishment',
    'share-and-size',
    'bands',
    'posts',
    'census',
    'trust-place',
    'trust-posts',
    'trust-bands',
  ])('each mark of %s that is moved by a pixel is found', (id) => {
    const subject = subjectFor(id);
    const figure = figureIn(mixed, id, subject);
    const root = elementOf(drawingOf(figure, width));
    const all = [...root.querySelectorAll(marks.join(', '))];
    const missed = all.filter((mark) => {
      // What is level in the census is a value on its upright axis.
      const names =
        id === 'census' && mark.localName === 'line'
          ? ['y1', 'y2']
          : mark.localName === 'rect'
            ? ['width']
            : mark.localName === 'circle'
              ? ['cx']
              : ['x1', 'x2'];
      const before = names.map((name) => mark.getAttribute(name) ?? '');
      for (const name of names) move(mark, name, 1);
      const lies = liesIn(id, figure, width, root.outerHTML, subject && 'Trust 1');
      names.forEach((name, index) => mark.setAttribute(name, before[index] ?? ''));
      return lies.length === 0;
    });
    expect(all.length).toBeGreaterThan(id === 'trust-posts' ? 1 : 2);
    expect(missed.map(({outerHTML}) => outerHTML)).toEqual([]);
    expect(liesIn(id, figure, width, root.outerHTML, subject && 'Trust 1')).toEqual([]);
  });
});
