import {defineConfig} from 'vitest/config';

const unit = {
  name: 'unit',
  // Some start a command of the project, which takes its time on a busy machine.
  testTimeout: 30_000,
  include: ['src/**/*.test.ts', 'data/**/*.test.ts', 'content/**/*.test.ts'],
  exclude: ['src/**/*.site.test.ts', 'src/**/*.foreign.test.ts'],
  // No test changes what another reads, so that modules are loaded once for all of them.
  isolate: false,
};

/** Reads the two built sites in .build/, which `npm test` makes first. */
const site = {
  name: 'site',
  include: ['src/**/*.site.test.ts'],
  testTimeout: 60_000,
  hookTimeout: 600_000,
};

/** Asks programs that this project doesn't bring; `npm run test:foreign` says which it found. */
const foreign = {
  name: 'foreign',
  include: ['src/**/*.foreign.test.ts'],
  testTimeout: 60_000,
};

export default defineConfig({test: {projects: [{test: unit}, {test: site}, {test: foreign}]}});
