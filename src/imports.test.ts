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
/** What runs in browsers too, and so imports nothing of the rest. */
const forBrowsers = 'src/model/browser/';
const loaders = 'src/loaders/';
/** The study as a whole: reads and checks the tables, and says which variant a build publishes. */
const study = 'src/study/';
const prose = 'src/prose/';
const figures = 'src/figures/';
/** What can be cited, its editions, its citations, and the files that are saved from it. */
const catalogue = 'src/publishing/catalogue/';
const editions = 'src/publishing/editions/';
const citations = 'src/publishing/citations/';
const files = 'src/publishing/files/';
/** The texts that are read against their sources, and how they stand to what was read. */
const review = 'src/review/';
/** Headers, types, redirects, and the files in which hosts read them. */
const hosting = 'src/hosting/';
const publishing = [catalogue, editions, citations, files];
/** The report as one document, a Word file and a folder, made of the built site. */
const takeAlong = 'src/take-along/';
/** Numbers of workbooks and codings of projects, on their way into the tables. */
const importing = 'src/importing/';
/** Editions as they are kept whole. */
const archive = 'src/archive/';
/** How two studies differ. */
const changes = 'src/changes/';
/** Where the project's own files are. */
const projectFolder = 'src/project-folder.ts';
/** What pages and components share: addresses, styles, scripts for the browser. */
const shared = ['src/links.ts', 'src/styles/', 'src/scripts/'];

const layers: readonly Layer[] = [
  {
    name: 'helpers of tests',
    files: ['src/testing/'],
    below: [
      loaders,
      study,
      prose,
      figures,
      model,
      ...publishing,
      review,
      'src/build/',
      'src/cli/',
      takeAlong,
    ],
    packages: [
      '@astrojs/astro2tsx',
      '@resvg/resvg-js',
      'node:',
      'vitest',
      'zod',
      'd3-dsv',
      'fflate',
      'linkedom',
      'htmlparser2',
      'css-select',
      'playwright-core',
      '@sparticuz/chromium',
      'axe-core',
      'vite',
      'xmllint-wasm',
    ],
    testPackages: ['biblatex-csl-converter', 'hucre'],
  },
  {
    name: 'lies planted in this study',
    files: ['data/lies/'],
    below: ['src/testing/'],
    packages: ['d3-dsv'],
  },
  {
    name: 'benchmark',
    files: ['src/build/bench/', 'src/cli/bench.ts'],
    below: ['src/build/', 'src/testing/', hosting, study],
    packages: ['node:', 'playwright-core'],
  },
  {
    name: 'the command that runs the tests',
    files: ['src/cli/test.ts'],
    below: ['src/build/', 'src/testing/'],
    packages: ['node:'],
  },
  {name: 'model for the browser', files: [forBrowsers], below: [], packages: []},
  {
    name: 'model',
    files: [model],
    below: [],
    packages: ['d3-array', 'fastest-levenshtein', '@stdlib/'],
  },
  {name: 'loaders', files: [loaders], below: [model], packages: ['d3-dsv', 'yaml', 'zod']},
  {
    name: 'study',
    files: [study],
    below: [projectFolder, loaders, model],
    packages: ['node:'],
    testPackages: ['d3-dsv'],
  },
  {
    name: 'prose',
    files: [prose],
    below: [model],
    packages: ['satteri', 'yaml', 'node:module', 'wink-nlp', 'wink-eng-lite-web-model'],
    testPackages: ['node:crypto', 'node:fs', 'd3-dsv'],
  },
  // d3-dsv writes the CSV beside a figure.
  {
    name: 'figures',
    files: [figures],
    below: [model],
    packages: ['@observablehq/plot', 'css-select', 'd3-dsv', 'htmlparser2'],
  },
  {
    name: 'catalogue',
    files: [catalogue],
    below: [figures, prose, model, study],
    packages: ['node:'],
  },
  {
    name: 'review',
    files: [review],
    below: [catalogue, prose, loaders, model, study],
    packages: ['fastest-levenshtein'],
    testPackages: ['d3-dsv'],
  },
  {
    name: 'editions',
    files: [editions],
    below: [projectFolder, catalogue, files, figures, model, study],
    packages: ['node:', 'html-escaper'],
  },
  {
    name: 'citations',
    files: [citations],
    below: [catalogue, editions, files, model, study],
    packages: ['@citation-js/'],
    testPackages: ['biblatex-csl-converter', 'jsonld'],
  },
  // The rasteriser draws PNG from SVG; the style sheets and the face are read as files. Projects and workbooks are
  // archives.
  {
    name: 'files to take away',
    files: [files],
    below: [projectFolder, figures, model],
    packages: ['node:', '@resvg/', 'fontkitten', 'html-escaper', 'fflate', 'hucre'],
    testPackages: ['d3-dsv', 'linkedom'],
  },
  {name: 'where the project lies', files: [projectFolder], below: [], packages: []},
  {name: 'addresses', files: ['src/links.ts'], below: [model], packages: []},
  // A browser is sent all that a script imports: only the part of the model that is made for it.
  {
    name: 'scripts for the browser',
    files: ['src/scripts/'],
    below: [forBrowsers],
    packages: ['minisearch'],
  },
  // astro:content hands components the prose that they set: words of figures, the glossary.
  // They also write texts for files, which are no pages.
  {
    name: 'components and layouts',
    files: ['src/components/', 'src/layouts/'],
    below: [changes, figures, ...publishing, review, prose, model, study, hosting, ...shared],
    packages: ['astro:content', 'astro/container', '@astrojs/mdx/server.js', 'html-escaper'],
  },
  {
    name: 'collections of prose',
    files: ['src/content.config.ts'],
    below: [figures, prose, model, study],
    packages: ['astro:content', 'astro/', 'node:path', 'node:url'],
  },
  {
    name: 'pages',
    files: ['src/pages/'],
    below: [
      'src/components/',
      'src/layouts/',
      archive,
      changes,
      figures,
      ...publishing,
      model,
      study,
      ...shared,
    ],
    packages: ['astro:', 'astro', 'astro/'],
  },
  {
    name: 'setting of pages',
    files: ['src/middleware.ts'],
    below: ['src/build/whole-names.ts'],
    packages: ['astro:middleware'],
  },
  {
    name: 'watching while writing',
    files: ['src/dev/'],
    below: ['src/build/', study, prose],
    packages: ['node:', 'astro', 'astro/logger/', 'html-escaper'],
  },
  {
    name: 'editions kept whole',
    files: [archive],
    below: [projectFolder, hosting, loaders, model],
    packages: ['node:', 'html-escaper', 'htmlparser2'],
  },
  {
    name: 'what changed',
    files: [changes],
    below: [projectFolder, archive, catalogue, files, figures, loaders, model, prose, study],
    packages: ['node:', 'd3-dsv', 'html-escaper'],
  },
  {name: 'what hosts read', files: [hosting], below: [], packages: ['node:']},
  {
    name: 'build',
    files: ['src/build/'],
    below: [
      projectFolder,
      archive,
      changes,
      loaders,
      study,
      model,
      figures,
      ...publishing,
      review,
      prose,
      hosting,
      'src/dev/',
    ],
    packages: ['node:', 'astro', 'html-escaper', 'htmlparser2', 'rolldown', 'send'],
  },
  {
    name: 'what readers take along',
    files: [takeAlong],
    below: ['src/build/', archive, hosting, study, model, figures, files],
    packages: [
      'node:',
      'linkedom',
      'htmlparser2',
      'html-escaper',
      'playwright-core',
      '@sparticuz/chromium',
      'docx',
      'docx/',
      'esbuild',
      'fflate',
    ],
  },
  {
    name: 'import of workbooks and codings',
    files: [importing],
    below: ['src/build/', files, loaders, study, model],
    packages: ['node:', 'd3-dsv', 'fflate', 'htmlparser2', 'hucre'],
  },
  {
    name: 'commands',
    files: ['src/cli/'],
    below: [
      'src/build/',
      takeAlong,
      importing,
      archive,
      changes,
      'src/dev/',
      hosting,
      loaders,
      study,
      model,
      figures,
      ...publishing,
      review,
      prose,
    ],
    packages: ['node:'],
    testPackages: ['hucre'],
  },
  {
    name: 'simulation',
    files: ['data/simulation/'],
    below: [loaders, study, model, figures],
    packages: ['node:', 'd3-array', 'd3-dsv', '@stdlib/'],
  },
];

/** Helpers and data that only tests and the benchmark may rest on. */
const testOnly = [
  'src/testing/',
  'data/lies/',
  'src/build/bench/',
  'src/cli/bench.ts',
  'src/cli/test.ts',
];
/** Commands that are run before publishing, for which the packages of the tests are installed too. */
const withTestPackages = [takeAlong];

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
  expect(files).toContain('src/model/values/measured.ts');
  const objections = files.flatMap((file) =>
    importsOf(readFileSync(file, 'utf8')).map((imported) => objection(file, imported)),
  );
  expect(objections.filter((each) => each !== undefined)).toEqual([]);
});

test('only tests need what is installed for tests alone', () => {
  const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const needed = ['src', 'data']
    .flatMap((folder) => filesBelow(folder, code))
    .filter((file) => !isTest(file) && !covers([...testOnly, ...withTestPackages], file))
    .flatMap((file) => importsOf(readFileSync(file, 'utf8')))
    .filter((imported) => !/^(\.|node:|astro:)/.test(imported))
    .map((imported) => /^(@[^/]+\/)?[^/]+/.exec(imported)?.[0] ?? imported);
  expect(needed).toContain('zod');
  expect([...new Set(needed)].filter((name) => !(name in dependencies))).toEqual([]);
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
    'src/model/workforce/census.ts',
    '../../figures/cohort/census.ts',
    'src/model/workforce/census.ts: model may not import src/figures/cohort/census.ts',
  ],
  [
    'src/model/workforce/census.ts',
    'node:fs',
    'src/model/workforce/census.ts: model may not import node:fs',
  ],
  [
    'src/figures/cohort/census.ts',
    '../../study/load.ts',
    'src/figures/cohort/census.ts: figures may not import src/study/load.ts',
  ],
  [
    'src/figures/cohort/census.ts',
    'd3-dsv-extra',
    'src/figures/cohort/census.ts: figures may not import d3-dsv-extra',
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
    'src/components/claim/Claim.astro',
    'node:fs',
    'src/components/claim/Claim.astro: components and layouts may not import node:fs',
  ],
  [
    'src/model/claims/named.ts',
    '../../testing/fixtures/rows.ts',
    'src/model/claims/named.ts: only tests may import src/testing/fixtures/rows.ts',
  ],
  [
    'src/model/claims/named.test.ts',
    'left-pad',
    'src/model/claims/named.test.ts: a test may not import left-pad',
  ],
  [
    'src/extra.ts',
    './study/load.ts',
    'src/extra.ts: belongs to no layer; give it one in src/imports.test.ts',
  ],
])('%s may not import %s', (file, imported, expected) => {
  expect(objection(file, imported)).toBe(expected);
});

test('what a layer may import passes', () => {
  expect(objection('src/model/statistics/sample.ts', 'd3-array')).toBeUndefined();
  expect(
    objection('src/pages/trusts/[number].astro', '../../components/figure/Figure.astro'),
  ).toBeUndefined();
  expect(
    objection('src/model/claims/named.test.ts', '../../testing/fixtures/rows.ts'),
  ).toBeUndefined();
});
