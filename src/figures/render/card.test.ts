import {expect, test} from 'vitest';
import {setting} from '../../publishing/files/setting.ts';
import {drawingOf, figureIn} from '../../testing/drawings.ts';
import {mixed} from '../../testing/fixtures/figures.ts';
import {elementOf} from '../../testing/truth/reading.ts';
import {type CardBody, cardFrame, cardSvg, slideFrame} from './card.ts';

const sentence =
  'Support staff care for patients beside radiographers, and each service settles how. ';

function textsOf(body: CardBody, source = 'A paper 2025;31(1)', frame = cardFrame) {
  const dated = frame === slideFrame ? {dated: 'Version 1; data of May 2024'} : {};
  const svg = cardSvg(
    {tag: 'Figure 1', marker: '3 published', body, source, report: 'A report', ...dated},
    setting(),
    frame,
  );
  return [
    ...elementOf(svg).querySelectorAll(':scope > text, :scope > g:not([transform]) > text'),
  ].map((text) => {
    const said = (name: string): number => Number(text.closest(`[${name}]`)?.getAttribute(name));
    return {
      words: text.textContent ?? '',
      right: said('x') + Number(text.getAttribute('textLength')),
      x: said('x'),
      y: said('y'),
      size: said('font-size'),
    };
  });
}

const bodies: readonly CardBody[] = [
  {
    kind: 'number',
    value: '34\u00a0%',
    what: 'highest support share of an establishment',
    basis: 'n = 16',
  },
  {kind: 'number', value: '7 to 16 and a half years', what: sentence.repeat(3), basis: ''},
  {
    kind: 'facts',
    title: 'Trust 8',
    facts: [
      {value: '292\u00a0WTE', name: 'funded'},
      {value: '18', name: sentence},
    ],
  },
  {kind: 'words', title: sentence, text: sentence.repeat(12)},
  {kind: 'words', title: 'Short', text: 'And so is this.'},
  {
    kind: 'drawing',
    title: sentence,
    subtitle: sentence,
    drawings: [328, 600, 904].map((width) => drawingOf(figureIn(mixed, 'bands'), width)),
  },
];

test.each(bodies)('what is to be read stands within the margins: %#', (body) => {
  const texts = textsOf(body, sentence.repeat(3));
  expect(texts.length).toBeGreaterThan(3);
  for (const {x, right, y, size} of texts) {
    expect(x).toBeGreaterThanOrEqual(56);
    expect(right).toBeLessThanOrEqual(cardFrame.width - 56);
    expect(y).toBeLessThanOrEqual(cardFrame.height - 30);
    expect(size).toBeGreaterThanOrEqual(18);
  }
});

test('a number stands largest, with what it is of, its base and its source', () => {
  const texts = textsOf(bodies[0]!);
  expect(texts.toSorted((a, b) => b.size - a.size)[0]!.words).toBe('34\u00a0%');
  const words = texts.map(({words}) => words).join(' ');
  for (const part of ['highest support share', 'n = 16', 'Source: A paper', 'A report', 'Figure 1'])
    expect(words).toContain(part);
});

test('words that are too many end with a sentence', () => {
  const said = textsOf({kind: 'words', title: 'A title', text: sentence.repeat(12)});
  const body = said.filter(({words}) => !/^(Source|A )/.test(words)).map(({words}) => words);
  expect(body.join(' ')).toMatch(/settles how\.$/);
});

test('a drawing that would be too small to be read is told in words', () => {
  const tall = '<svg width="328" height="900"><text class="t" x="0" y="9">small</text></svg>';
  const words = textsOf({
    kind: 'drawing',
    title: 'A title',
    subtitle: 'What is counted',
    drawings: [tall],
  });
  expect(words.map(({words}) => words)).toContain('What is counted');
});

test.each([[[328]], [[904]], [[328, 904]]])(
  'a slide of drawings at %j px carries what is counted, in how many, its source and its date',
  (widths) => {
    const drawings = widths.map((width) => drawingOf(figureIn(mixed, 'bands'), width));
    const subtitle = 'Headcount of support staff, in 17 of 24 trusts.';
    const body: CardBody = {kind: 'drawing', title: sentence, subtitle, drawings};
    const texts = textsOf(body, 'A paper 2025;31(1)', slideFrame);
    const words = texts.map((text) => text.words).join(' ');
    for (const part of [subtitle, 'Source: A paper 2025;31(1)', 'Version 1; data of May 2024'])
      expect(words).toContain(part);
    for (const {x, right, y} of texts) {
      expect(x).toBeGreaterThanOrEqual(56);
      expect(right).toBeLessThanOrEqual(slideFrame.width - 56);
      expect(y).toBeLessThanOrEqual(slideFrame.height - 30);
    }
  },
);
