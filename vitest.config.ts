import {defineConfig} from 'vitest/config';
import {BaseSequencer, type TestSpecification} from 'vitest/node';

/** The files that take longest, the longest first: one that comes last would leave the other cores idle. */
const longest = [
  ...[
    'browser/pages.site',
    'browser/axe.site',
    'cli/build.site',
    'browser/shift.site',
    'browser/access.site',
    'cli/dev.site',
  ],
  ...[
    'lies/lies',
    'cli/faults',
    'figures/truth',
    'cli/review',
    'data/anchors',
    'simulation/simulate',
  ],
].map((name) => `${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({moduleId}: TestSpecification): number => {
      const found = longest.findIndex((name) => moduleId.endsWith(name));
      return found < 0 ? longest.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

const unit = {
  name: 'unit',
  // Some start a command of the project, which takes its time on a busy machine.
  testTimeout: 120_000,
  hookTimeout: 60_000,
  include: ['src/**/*.test.ts', 'data/**/*.test.ts', 'content/**/*.test.ts'],
  exclude: ['src/**/*.site.test.ts', 'src/**/*.foreign.test.ts'],
  // No test changes what another reads, so that modules are loaded once for all of them.
  isolate: false,
};

/** Reads the two built sites in .build/, which `npm test` makes first. */
const site = {
  name: 'site',
  include: ['src/**/*.site.test.ts'],
  testTimeout: 300_000,
  hookTimeout: 600_000,
  // None changes the sites, and the browser is started once for all of them.
  isolate: false,
};

/** Asks programs that this project doesn't bring; `npm run test:foreign` says which it found. */
const foreign = {
  name: 'foreign',
  include: ['src/**/*.foreign.test.ts'],
  testTimeout: 60_000,
};

export default defineConfig({
  test: {
    projects: [{test: unit}, {test: site}, {test: foreign}],
    sequence: {sequencer: LongestFirst},
  },
});
