import {readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {expect, test} from 'vitest';

/**
 * Who may import whom. A path that ends in a slash stands for all below it, as does a package that ends in
 * a colon or slash.
 */
interface Layer {
  readonly name: string;
  /** The files that the layer consists of. They may import each other. */
  readonly files: readonly string[];
  /** Files of other layers. */
  readonly below: readonly string[];
  readonly packages: readonly string[];
  /** Packages that only its tests may import. */
  readonly testPackages?: readonly string[];
}

const model = 'src/model/';
const dataset = 'src/dataset.ts';
/** The study that a build or a command is about, from the environment. */
const current = 'src/current.ts';
const figures = 'src/figures/';
/** What can be cited: addresses, hashes, editions, and citations made from them. */
const catalogue = 'src/catalogue/';
const citing = 'src/citing/';
/** What is saved from the report: pictures, their face, names of files, the archive of earlier editions. */
const downloads = 'src/downloads/';
/** What pages and components share: addresses, the report's name, styles, scripts for the browser. */
const shared = [current, 'src/links.ts', 'src/report.ts', 'src/styles/', 'src/scripts/'];

const layers: readonly Layer[] = [
  {
    name: 'helpers of tests',
    files: ['src/testing/'],
    below: [
      'src/build/',
      'src/cli/',
      'src/loaders/',
      'src/dataset/',
      dataset,
      model,
      figures,
      catalogue,
      citing,
    ],
    packages: [
      'node:',
      'vitest',
      'zod',
      'd3-dsv',
      'linkedom',
      'playwright-core',
      '@sparticuz/chromium',
    ],
  },
  {
    name: 'benchmark',
    files: ['src/build/bench/', 'src/cli/bench.ts'],
    below: ['src/build/', 'src/testing/', current, dataset],
    packages: ['node:'],
  },
  {
    name: 'model',
    files: [model],
    below: [],
    packages: ['d3-array', 'fastest-levenshtein', '@stdlib/'],
  },
  {name: 'loaders', files: ['src/loaders/'], below: [model], packages: ['d3-dsv', 'yaml', 'zod']},
  // Only dataset.ts itself reads files; what it is made of works on what was read.
  {
    name: 'parts of the dataset',
    files: ['src/dataset/'],
    below: ['src/loaders/', model],
    packages: [],
  },
  {
    name: 'dataset',
    files: [dataset],
    below: ['src/dataset/', 'src/loaders/', model],
    packages: ['node:fs', 'node:path'],
  },
  {
    name: 'the study at hand',
    files: [current],
    below: [dataset, 'src/dataset/', model, 'src/report.ts'],
    packages: ['node:fs', 'node:path'],
  },
  {name: 'prose', files: ['src/prose/'], below: [model], packages: ['yaml']},
  // d3-dsv writes the CSV beside a figure.
  {
    name: 'figures',
    files: [figures],
    below: [model],
    packages: ['@observablehq/plot', 'linkedom', 'd3-dsv'],
  },
  {
    name: 'catalogue',
    files: [catalogue],
    below: [figures, 'src/prose/', model, current, 'src/report.ts'],
    packages: ['node:', 'html-escaper'],
  },
  {
    name: 'citations',
    files: [citing],
    below: [catalogue, model, 'src/report.ts'],
    packages: ['@citation-js/'],
    testPackages: ['biblatex-csl-converter', 'jsonld'],
  },
  // resvg draws pixels from SVG, fontkitten knows how wide letters are; style sheets and the face are read as files.
  {
    name: 'downloads',
    files: [downloads],
    below: [catalogue, figures, model, current],
    packages: ['node:', '@resvg/', 'fontkitten', 'html-escaper'],
    testPackages: ['d3-dsv', 'linkedom'],
  },
  {name: 'addresses', files: ['src/links.ts'], below: [model], packages: []},
  {
    name: 'name of the report',
    files: ['src/report.ts'],
    below: [],
    packages: ['node:fs', 'node:path'],
  },
  {name: 'scripts for the browser', files: ['src/scripts/'], below: [], packages: []},
  // astro:content hands components the prose that they set: words of figures, the glossary.
  // They also write texts for files, which are no pages.
  {
    name: 'components and layouts',
    files: ['src/components/', 'src/layouts/'],
    below: [figures, catalogue, citing, downloads, 'src/prose/', model, dataset, ...shared],
    packages: ['astro:content', 'astro/container', '@astrojs/mdx/server.js', 'html-escaper'],
  },
  {
    name: 'collections of prose',
    files: ['src/content.config.ts'],
    below: [figures, 'src/prose/', model, current, dataset],
    packages: ['astro:content', 'astro/'],
  },
  {
    name: 'pages',
    files: ['src/pages/'],
    below: [
      'src/components/',
      'src/layouts/',
      figures,
      catalogue,
      citing,
      downloads,
      model,
      dataset,
      ...shared,
    ],
    packages: ['astro:', 'astro', 'astro/'],
  },
  {
    name: 'watching while writing',
    files: ['src/dev/'],
    below: ['src/build/', current, dataset, 'src/prose/'],
    packages: ['node:', 'astro', 'html-escaper', 'htmlparser2'],
  },
  // Astro builds; htmlparser2 reads what it has built.
  {
    name: 'building',
    files: ['src/build/'],
    below: [
      'src/loaders/',
      'src/dataset/',
      current,
      dataset,
      model,
      figures,
      catalogue,
      downloads,
      'src/prose/',
    ],
    packages: ['node:', 'astro', 'html-escaper', 'htmlparser2'],
  },
  {
    name: 'commands',
    files: ['src/cli/'],
    below: [
      'src/build/',
      'src/dev/',
      'src/loaders/',
      'src/dataset/',
      current,
      dataset,
      model,
      catalogue,
      downloads,
      'src/prose/',
    ],
    packages: ['node:'],
  },
  {
    name: 'simulation',
    files: ['data/simulation/'],
    below: ['src/loaders/', current, dataset, model, figures],
    packages: ['node:', 'd3-array', 'd3-dsv', '@stdlib/'],
  },
];

/** Helpers and data that only tests and the benchmark may rest on. */
const testOnly = ['src/testing/', 'src/build/bench/', 'src/cli/bench.ts'];

const isTest = (file: string): boolean => file.endsWith('.test.ts');
const covers = (paths: readonly string[], wanted: string): boolean =>
  paths.some((path) => path === wanted || (/[/:]$/.test(path) && wanted.startsWith(path)));

const staticImport =
  /(?:^|[;>}])[ \t]*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*(['"])([^'"\n]+)\1/gm;
const dynamicImport = /\bimport\(\s*(['"])([^'"\n]+)\1/g;

/** What a file imports, as written, without a query such as "?raw". */
function importsOf(text: string): string[] {
  return [staticImport, dynamicImport].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => String(match[2]).replace(/\?.*$/, '')),
  );
}

/** Why a file may not import something; undefined where it may. */
function objection(file: string, imported: string): string | undefined {
  const layer = layers.find(({files}) => covers(files, file));
  const target = imported.startsWith('.') ? posix.join(posix.dirname(file), imported) : undefined;
  if (isTest(file))
    return target !== undefined ||
      covers(
        ['vitest', 'node:', ...(layer?.packages ?? []), ...(layer?.testPackages ?? [])],
        imported,
      )
      ? undefined
      : `${file}: a test may not import ${imported}`;
  if (!layer) return `${file}: belongs to no layer; give it one in src/imports.test.ts`;
  if (target !== undefined && covers(testOnly, target) && !covers(testOnly, file))
    return `${file}: only tests may import ${target}`;
  const allowed =
    target === undefined
      ? covers(layer.packages, imported)
      : covers([...layer.files, ...layer.below], target);
  return allowed ? undefined : `${file}: ${layer.name} may not import ${target ?? imported}`;
}

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => ending.test(path))
    .sort();
}

const code = /\.(ts|mjs|js|astro)$/;

test('every file imports only what its layer may', () => {
  const files = ['src', 'data', 'content'].flatMap((folder) => filesBelow(folder, code));
  expect(files).toContain('src/model/measured.ts');
  const objections = files.flatMap((file) =>
    importsOf(readFileSync(file, 'utf8')).map((imported) => objection(file, imported)),
  );
  expect(objections.filter((each) => each !== undefined)).toEqual([]);
});

test('every file has a layer or is a test', () => {
  const files = ['src', 'data', 'content'].flatMap((folder) => filesBelow(folder, code));
  expect(
    files.filter((file) => !isTest(file) && !layers.some((layer) => covers(layer.files, file))),
  ).toEqual([]);
});

test('prose imports and exports nothing', () => {
  const prose = filesBelow('content', /\.mdx$/);
  expect(prose.length).toBeGreaterThan(0);
  expect(prose.filter((file) => /^(import|export)\b/m.test(readFileSync(file, 'utf8')))).toEqual(
    [],
  );
});

test('imports of all forms are found', () => {
  const lines = [
    "import a from 'a';",
    'import type {B} from "b";',
    "import {\n  c,\n  d,\n} from 'c';",
    "import 'd.css';",
    "export {e} from './e.ts';",
    "export * from './f.ts';",
    'const g = await import' + "('g');",
    "<script>import '../h.ts';</script>",
    "import i from './i.txt?raw';",
  ];
  expect(importsOf(lines.join('\n'))).toEqual([
    'a',
    'b',
    'c',
    'd.css',
    './e.ts',
    './f.ts',
    '../h.ts',
    './i.txt',
    'g',
  ]);
});

test('words that only look like an import are none', () => {
  expect(
    importsOf(
      "// import a from 'a'\n * import b from 'b'\nexport const from = ['c'];\nconst d = Array.from('d');\n",
    ),
  ).toEqual([]);
});

test.each([
  [
    'src/model/census.ts',
    '../figures/census.ts',
    'src/model/census.ts: model may not import src/figures/census.ts',
  ],
  ['src/model/census.ts', 'node:fs', 'src/model/census.ts: model may not import node:fs'],
  [
    'src/figures/census.ts',
    '../dataset.ts',
    'src/figures/census.ts: figures may not import src/dataset.ts',
  ],
  [
    'src/figures/census.ts',
    'd3-dsv-extra',
    'src/figures/census.ts: figures may not import d3-dsv-extra',
  ],
  [
    'src/pages/index.astro',
    '@observablehq/plot',
    'src/pages/index.astro: pages may not import @observablehq/plot',
  ],
  [
    'src/pages/index.astro',
    '../loaders/csv.ts',
    'src/pages/index.astro: pages may not import src/loaders/csv.ts',
  ],
  [
    'src/components/Claim.astro',
    'node:fs',
    'src/components/Claim.astro: components and layouts may not import node:fs',
  ],
  [
    'src/model/claims.ts',
    '../testing/fixtures/rows.ts',
    'src/model/claims.ts: only tests may import src/testing/fixtures/rows.ts',
  ],
  [
    'src/model/claims.test.ts',
    'left-pad',
    'src/model/claims.test.ts: a test may not import left-pad',
  ],
  [
    'src/extra.ts',
    './dataset.ts',
    'src/extra.ts: belongs to no layer; give it one in src/imports.test.ts',
  ],
])('%s may not import %s', (file, imported, expected) => {
  expect(objection(file, imported)).toBe(expected);
});

test('what a layer may import passes', () => {
  expect(objection('src/model/statistics/sample.ts', 'd3-array')).toBeUndefined();
  expect(
    objection('src/pages/trusts/[number].astro', '../../components/Figure.astro'),
  ).toBeUndefined();
  expect(objection('src/model/claims.test.ts', '../testing/fixtures/rows.ts')).toBeUndefined();
});
